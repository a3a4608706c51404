"""What a district sets for papers and seals, each value from a day on; who is served already gets the defaults."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, wall_off

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
#: As they were when this was written: what a later version ships does not change what a district started with.
DEFAULTS = (
    ("stamping.complex_working_days", "5"),
    ("stamping.reprint_window_days", "90"),
    ("stamping.keeper_may_be_applicant", "false"),
    ("seal.handover_working_days", "7"),
    ("seal.loss_notice_days", "30"),
    ("seal.head_may_keep_seal", "false"),
)


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        "parameter",
        sa.Column("district_id", sa.Uuid, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("value", postgresql.JSONB, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.Column("set_by", sa.Uuid),
        sa.Column("set_by_name", sa.String, nullable=False, server_default=""),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("district_id", "key", "valid_from", name="pk_parameter"),
        schema=SCHEMA,
    )
    for key, value in DEFAULTS:
        op.execute(
            sa.text(
                "INSERT INTO stamping.parameter (district_id, key, valid_from, value, document, set_at)"
                " SELECT district_id, :key, DATE '2026-01-01', CAST(:value AS jsonb), '', now() FROM stamping.tenant"
            ).bindparams(key=key, value=value)
        )
    wall_off(SCHEMA, ("parameter",))


def downgrade() -> None:
    op.drop_table("parameter", schema=SCHEMA)
