"""Signed checkpoints over all registers of a district: only ever added."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, make_append_only, wall_off

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SCHEMA = "stamping"


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        "checkpoint",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("previous_hash", sa.String, nullable=False),
        sa.Column("seal_count", sa.Integer, nullable=False),
        sa.Column("root", sa.String, nullable=False),
        sa.Column("seals", postgresql.JSONB, nullable=False),
        sa.Column("breaks", postgresql.JSONB, nullable=False),
        sa.Column("hash", sa.String, nullable=False),
        sa.Column("key_id", sa.String, nullable=False),
        sa.Column("public_key", sa.String, nullable=False),
        sa.Column("signature", sa.String, nullable=False),
        schema=SCHEMA,
    )
    wall_off(SCHEMA, ("checkpoint",))
    make_append_only(SCHEMA, ("checkpoint",))


def downgrade() -> None:
    op.drop_table("checkpoint", schema=SCHEMA)
