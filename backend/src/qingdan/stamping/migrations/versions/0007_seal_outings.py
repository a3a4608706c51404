"""Outings of physical seals (R80)."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, wall_off

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        "seal_outing",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("seal_id", sa.Uuid, nullable=False),
        sa.Column("community_id", sa.Uuid, nullable=False),
        sa.Column("subdistrict_id", sa.Uuid),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("destination", sa.String, nullable=False),
        sa.Column("carriers", postgresql.JSONB, nullable=False),
        sa.Column("back_by", MOMENT, nullable=False),
        sa.Column("asked_by", sa.Uuid, nullable=False),
        sa.Column("asked_by_name", sa.String, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("approved_by", sa.Uuid),
        sa.Column("approved_by_name", sa.String),
        sa.Column("approved_at", MOMENT),
        sa.Column("refused_by_name", sa.String),
        sa.Column("refused_at", MOMENT),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("taken_at", MOMENT),
        sa.Column("handed_out_by_name", sa.String),
        sa.Column("returned_at", MOMENT),
        sa.Column("taken_back_by_name", sa.String),
        sa.ForeignKeyConstraint(
            ["district_id", "seal_id"],
            [f"{SCHEMA}.seal.district_id", f"{SCHEMA}.seal.id"],
            name="fk_seal_outing_seal",
        ),
        schema=SCHEMA,
    )
    op.create_index("ix_seal_outing_seal", "seal_outing", ["district_id", "seal_id", "id"], schema=SCHEMA)
    op.create_index(
        "ix_seal_outing_open",
        "seal_outing",
        ["district_id", "id"],
        schema=SCHEMA,
        postgresql_where=sa.text("returned_at IS NULL AND refused_at IS NULL"),
    )
    wall_off(SCHEMA, ("seal_outing",))


def downgrade() -> None:
    op.drop_table("seal_outing", schema=SCHEMA)
