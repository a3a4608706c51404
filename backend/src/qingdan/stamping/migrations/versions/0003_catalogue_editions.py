"""Editions of a district's catalogue: numbered, dated, with what each changed."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, make_append_only, wall_off

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
TABLE = "catalogue_edition"


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        TABLE,
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_by", sa.Uuid),
        sa.Column("published_by_name", sa.String, nullable=False),
        sa.Column("changes", postgresql.JSONB, nullable=False),
        schema=SCHEMA,
    )
    op.create_index("uq_catalogue_edition_number", TABLE, ["district_id", "number"], unique=True, schema=SCHEMA)
    wall_off(SCHEMA, (TABLE,))
    make_append_only(SCHEMA, (TABLE,))


def downgrade() -> None:
    op.drop_table(TABLE, schema=SCHEMA)
