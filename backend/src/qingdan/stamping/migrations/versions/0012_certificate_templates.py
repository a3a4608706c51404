"""A district's own texts of certificates in versions, and on each request the version it was written with (CRT-10)."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait, wall_off

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
TABLE = "certificate_template"
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        TABLE,
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("type_code", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("in_force_from", sa.Date),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("created_by", sa.Uuid, nullable=False),
        sa.Column("created_by_name", sa.String, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_by_name", sa.String, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("published_by", sa.Uuid),
        sa.Column("published_by_name", sa.String),
        sa.Column("published_at", MOMENT),
        sa.Column("withdrawn_by_name", sa.String),
        sa.Column("withdrawn_at", MOMENT),
        schema=SCHEMA,
    )
    of_type = ["district_id", "type_code"]
    op.create_index("uq_certificate_template_number", TABLE, [*of_type, "number"], unique=True, schema=SCHEMA)
    # One version from a day, one draft: the rules say so, and here two at the same moment meet.
    op.create_index(
        "uq_certificate_template_day",
        TABLE,
        [*of_type, "in_force_from"],
        unique=True,
        schema=SCHEMA,
        postgresql_where=sa.text("status = 'published'"),
    )
    op.create_index(
        "uq_certificate_template_draft",
        TABLE,
        of_type,
        unique=True,
        schema=SCHEMA,
        postgresql_where=sa.text("status = 'draft'"),
    )
    wall_off(SCHEMA, (TABLE,))
    op.add_column("stamp_request", sa.Column("template_number", sa.Integer), schema=SCHEMA)


def downgrade() -> None:
    op.drop_column("stamp_request", "template_number", schema=SCHEMA)
    op.drop_table(TABLE, schema=SCHEMA)
