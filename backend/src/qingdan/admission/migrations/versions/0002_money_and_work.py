"""Money, what is sent under the list and what comes past it: tasks and off-list demands."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, make_append_only, wall_off

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SCHEMA = "admission"
MOMENT = sa.DateTime(timezone=True)
JSON = postgresql.JSONB()
TENANT_TABLES = (
    "appropriation",
    "instalment",
    "off_list_demand",
    "receipt",
    "task",
    "task_assignment",
)
#: Written once and never again.
APPEND_ONLY = (
    "appropriation",
    "receipt",
)


def upgrade() -> None:
    limit_lock_wait()
    _funding()
    _tasks()
    _demands()
    wall_off(SCHEMA, TENANT_TABLES)
    make_append_only(SCHEMA, APPEND_ONLY)


def downgrade() -> None:
    for table in ("task_assignment", "task", "off_list_demand", "receipt", "appropriation", "instalment"):
        op.drop_table(table, schema=SCHEMA)


def _required(name: str, kind: sa.types.TypeEngine[Any]) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _funding() -> None:
    op.create_table(
        "instalment",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("item_version", sa.Integer()),
        _required("community_id", sa.Uuid()),
        sa.Column("subdistrict_id", sa.Uuid()),
        _required("department_id", sa.Uuid()),
        _required("code", sa.String()),
        _required("line", sa.Integer()),
        _required("due_on", sa.Date()),
        _required("amount_fen", sa.BigInteger()),
        sa.Column("superseded_on", sa.Date()),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_instalment"),
        schema=SCHEMA,
    )
    op.create_index("ix_instalment_community", "instalment", ["district_id", "community_id", "due_on"], schema=SCHEMA)
    op.create_index("ix_instalment_department", "instalment", ["district_id", "department_id", "due_on"], schema=SCHEMA)
    op.create_index(
        "ix_instalment_item", "instalment", ["district_id", "item_id", "community_id", "due_on"], schema=SCHEMA
    )
    op.create_table(
        "appropriation",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("item_title", sa.String()),
        _required("community_id", sa.Uuid()),
        _required("community_name", sa.String()),
        sa.Column("subdistrict_id", sa.Uuid()),
        _required("department_id", sa.Uuid()),
        _required("department_name", sa.String()),
        _required("code", sa.String()),
        _required("amount_fen", sa.BigInteger()),
        _required("voucher", sa.String()),
        _required("appropriated_on", sa.Date()),
        _required("note", sa.String()),
        _required("recorded_by", sa.Uuid()),
        _required("recorded_by_name", sa.String()),
        _required("recorded_at", MOMENT),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_appropriation"),
        sa.CheckConstraint("amount_fen > 0", name="ck_appropriation_amount_positive"),
        schema=SCHEMA,
    )
    op.create_index("ix_appropriation_community", "appropriation", ["district_id", "community_id", "id"], schema=SCHEMA)
    op.create_index(
        "ix_appropriation_department", "appropriation", ["district_id", "department_id", "id"], schema=SCHEMA
    )
    op.create_index("ix_appropriation_item", "appropriation", ["district_id", "item_id", "community_id"], schema=SCHEMA)
    op.create_index(
        "ix_appropriation_subdistrict", "appropriation", ["district_id", "subdistrict_id", "id"], schema=SCHEMA
    )
    op.create_index(
        "ux_appropriation_voucher",
        "appropriation",
        ["district_id", "department_id", "voucher", "item_id", "community_id"],
        schema=SCHEMA,
        unique=True,
    )
    op.create_table(
        "receipt",
        _required("district_id", sa.Uuid()),
        _required("appropriation_id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("community_id", sa.Uuid()),
        sa.Column("subdistrict_id", sa.Uuid()),
        _required("department_id", sa.Uuid()),
        _required("code", sa.String()),
        _required("amount_fen", sa.BigInteger()),
        _required("received_on", sa.Date()),
        _required("confirmed_on", sa.Date()),
        _required("confirmed_by", sa.Uuid()),
        _required("confirmed_by_name", sa.String()),
        _required("confirmed_at", MOMENT),
        sa.PrimaryKeyConstraint("district_id", "appropriation_id", name="pk_receipt"),
        sa.CheckConstraint("amount_fen > 0", name="ck_receipt_amount_positive"),
        sa.ForeignKeyConstraint(
            ["district_id", "appropriation_id"],
            ["admission.appropriation.district_id", "admission.appropriation.id"],
            name="fk_receipt_appropriation",
        ),
        schema=SCHEMA,
    )
    op.create_index("ix_receipt_community", "receipt", ["district_id", "community_id"], schema=SCHEMA)
    op.create_index("ix_receipt_department", "receipt", ["district_id", "department_id"], schema=SCHEMA)
    op.create_index("ix_receipt_item", "receipt", ["district_id", "item_id", "community_id"], schema=SCHEMA)


def _tasks() -> None:
    op.create_table(
        "task",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("item_version", sa.Integer()),
        _required("item_title", sa.String()),
        _required("department_id", sa.Uuid()),
        _required("department_name", sa.String()),
        _required("title", sa.String()),
        _required("description", sa.String()),
        _required("deliverables", JSON),
        _required("due_on", sa.Date()),
        _required("sent_on", sa.Date()),
        _required("sent_at", MOMENT),
        _required("sent_by", sa.Uuid()),
        _required("sent_by_name", sa.String()),
        _required("communities", sa.Integer()),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_task"),
        sa.ForeignKeyConstraint(
            ["district_id", "item_id", "item_version"],
            ["admission.item_version.district_id", "admission.item_version.item_id", "admission.item_version.version"],
            name="fk_task_item_version",
        ),
        schema=SCHEMA,
    )
    op.create_index("ix_task_department", "task", ["district_id", "department_id", "id"], schema=SCHEMA)
    op.create_table(
        "task_assignment",
        _required("district_id", sa.Uuid()),
        _required("task_id", sa.Uuid()),
        _required("community_id", sa.Uuid()),
        sa.Column("subdistrict_id", sa.Uuid()),
        _required("department_id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("code", sa.String()),
        _required("community_name", sa.String()),
        _required("state", sa.String()),
        _required("sent_on", sa.Date()),
        _required("due_on", sa.Date()),
        sa.Column("accepted_at", MOMENT),
        _required("accepted_by_name", sa.String()),
        sa.Column("completed_at", MOMENT),
        _required("completed_by_name", sa.String()),
        sa.Column("hours_spent", sa.Numeric(7, 2)),
        _required("note", sa.String()),
        _required("version", sa.Integer()),
        sa.PrimaryKeyConstraint("district_id", "task_id", "community_id", name="pk_task_assignment"),
        sa.ForeignKeyConstraint(
            ["district_id", "task_id"],
            ["admission.task.district_id", "admission.task.id"],
            name="fk_task_assignment_task",
        ),
        schema=SCHEMA,
    )
    op.create_index(
        "ix_task_assignment_community",
        "task_assignment",
        ["district_id", "community_id", "state", "task_id"],
        schema=SCHEMA,
    )
    op.create_index(
        "ix_task_assignment_item",
        "task_assignment",
        ["district_id", "item_id", "community_id", "sent_on"],
        schema=SCHEMA,
    )
    op.create_index(
        "ix_task_assignment_subdistrict", "task_assignment", ["district_id", "subdistrict_id", "task_id"], schema=SCHEMA
    )


def _demands() -> None:
    op.create_table(
        "off_list_demand",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        _required("community_id", sa.Uuid()),
        _required("community_name", sa.String()),
        sa.Column("subdistrict_id", sa.Uuid()),
        sa.Column("department_id", sa.Uuid()),
        _required("department_name", sa.String()),
        _required("description", sa.String()),
        _required("channel", sa.String()),
        _required("asked_on", sa.Date()),
        _required("asked_by_name", sa.String()),
        _required("evidence", JSON),
        _required("state", sa.String()),
        sa.Column("covering_item_id", sa.Uuid()),
        sa.Column("notice_number", sa.String()),
        sa.Column("refused_at", MOMENT),
        _required("refused_by_name", sa.String()),
        sa.Column("answered_at", MOMENT),
        _required("answer_note", sa.String()),
        sa.Column("application_id", sa.Uuid()),
        _required("recorded_by", sa.Uuid()),
        _required("recorded_by_name", sa.String()),
        _required("recorded_at", MOMENT),
        _required("version", sa.Integer()),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_off_list_demand"),
        schema=SCHEMA,
    )
    op.create_index(
        "ix_off_list_demand_community", "off_list_demand", ["district_id", "community_id", "id"], schema=SCHEMA
    )
    op.create_index(
        "ix_off_list_demand_department", "off_list_demand", ["district_id", "department_id", "id"], schema=SCHEMA
    )
    op.create_index(
        "ix_off_list_demand_subdistrict", "off_list_demand", ["district_id", "subdistrict_id", "id"], schema=SCHEMA
    )
    op.create_index(
        "ux_off_list_demand_notice", "off_list_demand", ["district_id", "notice_number"], schema=SCHEMA, unique=True
    )
