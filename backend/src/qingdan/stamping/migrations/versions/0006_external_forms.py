"""Forms that somebody else made: one file for each request of that kind."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, wall_off

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SCHEMA = "stamping"


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        "external_form",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("request_id", sa.Uuid, primary_key=True),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("sm3", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("media_type", sa.String, nullable=False),
        sa.Column("sheets", postgresql.JSONB, nullable=False),
        sa.Column("uploaded_by", sa.Uuid, nullable=False),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "request_id"],
            [f"{SCHEMA}.stamp_request.district_id", f"{SCHEMA}.stamp_request.id"],
            name="fk_external_form_stamp_request",
        ),
        schema=SCHEMA,
    )
    op.create_index("ix_external_form_sha256", "external_form", ["district_id", "sha256"], schema=SCHEMA)
    wall_off(SCHEMA, ("external_form",))


def downgrade() -> None:
    op.drop_table("external_form", schema=SCHEMA)
