"""The gate and the list: parameters, applications, items, list versions."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import create_kernel_tables, limit_lock_wait, make_append_only, wall_off

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SCHEMA = "admission"
MOMENT = sa.DateTime(timezone=True)
JSON = postgresql.JSONB()
TENANT_TABLES = (
    "application",
    "application_step",
    "application_target",
    "item",
    "item_community",
    "item_version",
    "list_entry",
    "list_version",
    "means_receipt",
    "opinion",
    "parameter",
    "review_member",
    "vote",
)
#: Written once and never again.
APPEND_ONLY = (
    "application_step",
    "item_community",
    "item_version",
    "list_entry",
    "list_version",
    "means_receipt",
    "opinion",
    "vote",
)


def upgrade() -> None:
    limit_lock_wait()
    create_kernel_tables(SCHEMA)
    _parameters()
    _items()
    _applications()
    _lists()
    wall_off(SCHEMA, TENANT_TABLES)
    make_append_only(SCHEMA, APPEND_ONLY)


def downgrade() -> None:
    message = "nothing lies before the first migration: remove the schema instead"
    raise RuntimeError(message)


def _required(name: str, kind: sa.types.TypeEngine[Any]) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False)


def _parameters() -> None:
    op.create_table(
        "parameter",
        _required("district_id", sa.Uuid()),
        _required("key", sa.String()),
        _required("valid_from", sa.Date()),
        _required("value", JSON),
        _required("document", sa.String()),
        sa.Column("set_by", sa.Uuid()),
        _required("set_at", MOMENT),
        sa.PrimaryKeyConstraint("district_id", "key", "valid_from", name="pk_parameter"),
        schema=SCHEMA,
    )


def _items() -> None:
    op.create_table(
        "item",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        _required("number", sa.String()),
        _required("department_id", sa.Uuid()),
        _required("department_name", sa.String()),
        _required("current_version", sa.Integer()),
        _required("first_published_on", sa.Date()),
        sa.Column("withdrawn_on", sa.Date()),
        _required("withdrawal_reason", sa.String()),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_item"),
        schema=SCHEMA,
    )
    op.create_index("ix_item_department", "item", ["district_id", "department_id", "id"], schema=SCHEMA)
    op.create_index("ux_item_number", "item", ["district_id", "number"], schema=SCHEMA, unique=True)
    op.create_table(
        "item_version",
        _required("district_id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("version", sa.Integer()),
        _required("application_id", sa.Uuid()),
        _required("title", sa.String()),
        _required("kind", sa.String()),
        _required("category", sa.String()),
        _required("content", JSON),
        _required("valid_from", sa.Date()),
        _required("valid_until", sa.Date()),
        _required("review_on", sa.Date()),
        _required("plan_total_fen", sa.BigInteger()),
        _required("money_waived", sa.Boolean()),
        _required("conditions", sa.String()),
        _required("search_text", sa.String()),
        _required("published_on", sa.Date()),
        sa.PrimaryKeyConstraint("district_id", "item_id", "version", name="pk_item_version"),
        sa.ForeignKeyConstraint(
            ["district_id", "item_id"], ["admission.item.district_id", "admission.item.id"], name="fk_item_version_item"
        ),
        schema=SCHEMA,
    )
    op.create_table(
        "item_community",
        _required("district_id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("version", sa.Integer()),
        _required("community_id", sa.Uuid()),
        sa.Column("subdistrict_id", sa.Uuid()),
        _required("department_id", sa.Uuid()),
        _required("code", sa.String()),
        _required("name", sa.String()),
        _required("households", sa.Integer()),
        _required("residents", sa.Integer()),
        _required("promised_fen", sa.BigInteger()),
        _required("powers_promised", sa.Boolean()),
        _required("people_promised", sa.Boolean()),
        sa.PrimaryKeyConstraint("district_id", "item_id", "version", "community_id", name="pk_item_community"),
        sa.ForeignKeyConstraint(
            ["district_id", "item_id", "version"],
            ["admission.item_version.district_id", "admission.item_version.item_id", "admission.item_version.version"],
            name="fk_item_community_item_version",
        ),
        schema=SCHEMA,
    )
    op.create_index(
        "ix_item_community_community", "item_community", ["district_id", "community_id", "item_id"], schema=SCHEMA
    )
    op.create_index(
        "ix_item_community_subdistrict", "item_community", ["district_id", "subdistrict_id", "item_id"], schema=SCHEMA
    )
    op.create_table(
        "means_receipt",
        _required("district_id", sa.Uuid()),
        _required("item_id", sa.Uuid()),
        _required("community_id", sa.Uuid()),
        _required("means", sa.String()),
        _required("received_on", sa.Date()),
        _required("confirmed_by", sa.Uuid()),
        _required("confirmed_by_name", sa.String()),
        _required("confirmed_at", MOMENT),
        sa.PrimaryKeyConstraint("district_id", "item_id", "community_id", "means", name="pk_means_receipt"),
        sa.ForeignKeyConstraint(
            ["district_id", "item_id"],
            ["admission.item.district_id", "admission.item.id"],
            name="fk_means_receipt_item",
        ),
        schema=SCHEMA,
    )


def _applications() -> None:
    op.create_table(
        "application",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        sa.Column("number", sa.String()),
        _required("department_id", sa.Uuid()),
        _required("department_name", sa.String()),
        _required("applicant_person_id", sa.Uuid()),
        _required("applicant_name", sa.String()),
        _required("state", sa.String()),
        _required("kind", sa.String()),
        _required("category", sa.String()),
        _required("title", sa.String()),
        _required("content", JSON),
        _required("search_text", sa.String()),
        sa.Column("changes_item_id", sa.Uuid()),
        _required("plan_total_fen", sa.BigInteger()),
        _required("version", sa.Integer()),
        _required("created_at", MOMENT),
        _required("updated_at", MOMENT),
        sa.Column("submitted_on", sa.Date()),
        sa.Column("accepted_on", sa.Date()),
        sa.Column("acceptor_person_id", sa.Uuid()),
        sa.Column("tally", JSON),
        sa.Column("decided_on", sa.Date()),
        sa.Column("decision", JSON),
        sa.Column("publicity_from", sa.Date()),
        sa.Column("item_id", sa.Uuid()),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_application"),
        schema=SCHEMA,
    )
    op.create_index(
        "ix_application_department", "application", ["district_id", "department_id", "state", "id"], schema=SCHEMA
    )
    op.create_index("ix_application_state", "application", ["district_id", "state", "id"], schema=SCHEMA)
    op.create_index("ux_application_number", "application", ["district_id", "number"], schema=SCHEMA, unique=True)
    op.create_table(
        "application_target",
        _required("district_id", sa.Uuid()),
        _required("application_id", sa.Uuid()),
        _required("community_id", sa.Uuid()),
        sa.Column("subdistrict_id", sa.Uuid()),
        _required("code", sa.String()),
        _required("name", sa.String()),
        _required("households", sa.Integer()),
        _required("residents", sa.Integer()),
        _required("share_fen", sa.BigInteger()),
        sa.PrimaryKeyConstraint("district_id", "application_id", "community_id", name="pk_application_target"),
        sa.ForeignKeyConstraint(
            ["district_id", "application_id"],
            ["admission.application.district_id", "admission.application.id"],
            name="fk_application_target_application",
        ),
        schema=SCHEMA,
    )
    op.create_index(
        "ix_application_target_community",
        "application_target",
        ["district_id", "community_id", "application_id"],
        schema=SCHEMA,
    )
    op.create_index(
        "ix_application_target_subdistrict",
        "application_target",
        ["district_id", "subdistrict_id", "application_id"],
        schema=SCHEMA,
    )
    op.create_table(
        "application_step",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        _required("application_id", sa.Uuid()),
        _required("kind", sa.String()),
        _required("person_id", sa.Uuid()),
        _required("person_name", sa.String()),
        _required("unit_name", sa.String()),
        _required("occurred_at", MOMENT),
        _required("seen_version", sa.Integer()),
        _required("seen_digest", sa.String()),
        _required("detail", JSON),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_application_step"),
        sa.ForeignKeyConstraint(
            ["district_id", "application_id"],
            ["admission.application.district_id", "admission.application.id"],
            name="fk_application_step_application",
        ),
        schema=SCHEMA,
    )
    op.create_index(
        "ix_application_step_application", "application_step", ["district_id", "application_id", "id"], schema=SCHEMA
    )
    op.create_table(
        "opinion",
        _required("district_id", sa.Uuid()),
        _required("id", sa.Uuid()),
        _required("application_id", sa.Uuid()),
        _required("kind", sa.String()),
        _required("unit_id", sa.Uuid()),
        _required("unit_name", sa.String()),
        _required("person_id", sa.Uuid()),
        _required("person_name", sa.String()),
        _required("position", sa.String()),
        _required("text", sa.String()),
        _required("given_at", MOMENT),
        sa.PrimaryKeyConstraint("district_id", "id", name="pk_opinion"),
        sa.ForeignKeyConstraint(
            ["district_id", "application_id"],
            ["admission.application.district_id", "admission.application.id"],
            name="fk_opinion_application",
        ),
        schema=SCHEMA,
    )
    op.create_index(
        "ux_opinion_person", "opinion", ["district_id", "application_id", "person_id"], schema=SCHEMA, unique=True
    )
    op.create_table(
        "vote",
        _required("district_id", sa.Uuid()),
        _required("application_id", sa.Uuid()),
        _required("person_id", sa.Uuid()),
        _required("person_name", sa.String()),
        _required("choice", sa.String()),
        _required("reason", sa.String()),
        _required("cast_at", MOMENT),
        sa.PrimaryKeyConstraint("district_id", "application_id", "person_id", name="pk_vote"),
        sa.ForeignKeyConstraint(
            ["district_id", "application_id"],
            ["admission.application.district_id", "admission.application.id"],
            name="fk_vote_application",
        ),
        schema=SCHEMA,
    )
    op.create_table(
        "review_member",
        _required("district_id", sa.Uuid()),
        _required("person_id", sa.Uuid()),
        _required("name", sa.String()),
        sa.Column("department_id", sa.Uuid()),
        _required("department_name", sa.String()),
        sa.PrimaryKeyConstraint("district_id", "person_id", name="pk_review_member"),
        schema=SCHEMA,
    )


def _lists() -> None:
    op.create_table(
        "list_version",
        _required("district_id", sa.Uuid()),
        _required("number", sa.Integer()),
        _required("published_on", sa.Date()),
        _required("published_at", MOMENT),
        _required("publisher_person_id", sa.Uuid()),
        _required("publisher_name", sa.String()),
        _required("note", sa.String()),
        _required("item_count", sa.Integer()),
        _required("added", sa.Integer()),
        _required("removed", sa.Integer()),
        _required("changed", sa.Integer()),
        _required("difference", JSON),
        sa.PrimaryKeyConstraint("district_id", "number", name="pk_list_version"),
        schema=SCHEMA,
    )
    op.create_table(
        "list_entry",
        _required("district_id", sa.Uuid()),
        _required("list_number", sa.Integer()),
        _required("item_id", sa.Uuid()),
        _required("item_version", sa.Integer()),
        _required("item_number", sa.String()),
        _required("department_id", sa.Uuid()),
        _required("department_name", sa.String()),
        _required("kind", sa.String()),
        _required("category", sa.String()),
        _required("title", sa.String()),
        _required("communities", sa.Integer()),
        _required("plan_total_fen", sa.BigInteger()),
        _required("money_method", sa.String()),
        _required("money_waived", sa.Boolean()),
        _required("frequency", JSON),
        _required("bases", JSON),
        _required("verbs", JSON),
        _required("valid_from", sa.Date()),
        _required("valid_until", sa.Date()),
        _required("search_text", sa.String()),
        sa.PrimaryKeyConstraint("district_id", "list_number", "item_id", name="pk_list_entry"),
        sa.ForeignKeyConstraint(
            ["district_id", "item_id", "item_version"],
            ["admission.item_version.district_id", "admission.item_version.item_id", "admission.item_version.version"],
            name="fk_list_entry_item_version",
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "list_number"],
            ["admission.list_version.district_id", "admission.list_version.number"],
            name="fk_list_entry_list_version",
        ),
        schema=SCHEMA,
    )
