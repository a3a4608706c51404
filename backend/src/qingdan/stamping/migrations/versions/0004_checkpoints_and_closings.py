"""Signed checkpoints over all registers of a district, and the closings of years: only ever added."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, make_append_only, wall_off

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
MOMENT = sa.DateTime(timezone=True)
TABLES = ("checkpoint", "register_closing")


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        "checkpoint",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("made_at", MOMENT, nullable=False),
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
    op.create_table(
        "register_closing",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("seal_id", sa.Uuid, primary_key=True),
        sa.Column("year", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("closed_at", MOMENT, nullable=False),
        sa.Column("closed_by", sa.Uuid, nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("last_hash", sa.String, nullable=False),
        sa.Column("export_sha256", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "seal_id"],
            [f"{SCHEMA}.seal.district_id", f"{SCHEMA}.seal.id"],
            name="fk_register_closing_seal",
        ),
        schema=SCHEMA,
    )
    # A constant default takes no rewrite: the lock lasts for a moment.
    op.add_column(
        "register_head", sa.Column("closed_year", sa.Integer, nullable=False, server_default="0"), schema=SCHEMA
    )
    wall_off(SCHEMA, TABLES)
    make_append_only(SCHEMA, TABLES)


def downgrade() -> None:
    op.drop_column("register_head", "closed_year", schema=SCHEMA)
    for table in TABLES:
        op.drop_table(table, schema=SCHEMA)
