"""A district's own certificate types beyond the national list, the proposals they come from, the opinions on them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, make_append_only, wall_off

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
MOMENT = sa.DateTime(timezone=True)
TABLES = ("district_certificate_type", "type_proposal", "type_opinion")


def upgrade() -> None:
    limit_lock_wait()
    _types()
    _proposals()
    _opinions()
    wall_off(SCHEMA, TABLES)
    make_append_only(SCHEMA, ("type_opinion",))


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table, schema=SCHEMA)


def _types() -> None:
    op.create_table(
        "district_certificate_type",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("definition", postgresql.JSONB, nullable=False),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("valid_until", sa.Date),
        sa.Column("adopted_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    _unique("uq_district_certificate_type_code", "district_certificate_type", "code")


def _proposals() -> None:
    op.create_table(
        "type_proposal",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("asking_body_name", sa.String, nullable=False),
        sa.Column("asking_body_kind", sa.String, nullable=False),
        sa.Column("request_document_number", sa.String, nullable=False),
        sa.Column("requested_on", sa.Date),
        sa.Column("definition", postgresql.JSONB, nullable=False),
        sa.Column("created_by", sa.Uuid),
        sa.Column("created_by_name", sa.String, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_by_name", sa.String, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("submitted_by_name", sa.String, nullable=False),
        sa.Column("submitted_at", MOMENT),
        *_by_whom("decided"),
        sa.Column("decision_reason", sa.String, nullable=False),
        sa.Column("decision_document", sa.String, nullable=False),
        *_by_whom("published"),
        sa.Column("from_day", sa.Date),
        sa.Column("type_code", sa.String),
        sa.Column("ends_on", sa.Date),
        sa.Column("end_document", sa.String, nullable=False),
        sa.Column("withdrawn_by_name", sa.String, nullable=False),
        sa.Column("withdrawn_at", MOMENT),
        sa.Column("withdrawal_reason", sa.String, nullable=False),
        schema=SCHEMA,
    )
    _unique("uq_type_proposal_number", "type_proposal", "number")


def _opinions() -> None:
    op.create_table(
        "type_opinion",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("proposal_id", sa.Uuid, nullable=False),
        sa.Column("department", sa.String, nullable=False),
        sa.Column("stance", sa.String, nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("document_number", sa.String, nullable=False),
        sa.Column("recorded_by", sa.Uuid),
        sa.Column("recorded_by_name", sa.String, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    _unique("uq_type_opinion_department", "type_opinion", "proposal_id", "department")


def _by_whom(act: str) -> tuple[sa.Column[object], ...]:
    return (
        sa.Column(f"{act}_by", sa.Uuid),
        sa.Column(f"{act}_by_name", sa.String, nullable=False),
        sa.Column(f"{act}_at", MOMENT),
    )


def _unique(name: str, table: str, *columns: str) -> None:
    op.create_index(name, table, ["district_id", *columns], unique=True, schema=SCHEMA)
