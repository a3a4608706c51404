"""What a district sets: numbers of papers and seals, each from a day on, and the transitional path, for a time.

Districts that are served already get the defaults as their own rows.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait, wall_off

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
MOMENT = sa.DateTime(timezone=True)
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
    _parameters()
    _transitional_path()
    wall_off(SCHEMA, ("parameter", "transitional_switch"))


def downgrade() -> None:
    op.drop_table("transitional_switch", schema=SCHEMA)
    op.drop_table("parameter", schema=SCHEMA)


def _parameters() -> None:
    op.create_table(
        "parameter",
        sa.Column("district_id", sa.Uuid, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("value", postgresql.JSONB, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.Column("set_by", sa.Uuid),
        sa.Column("set_by_name", sa.String, nullable=False, server_default=""),
        sa.Column("set_at", MOMENT, nullable=False),
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


def _transitional_path() -> None:
    op.create_table(
        "transitional_switch",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("type_code", sa.String, nullable=False),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("valid_until", sa.Date, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.Column("switched_by", sa.Uuid, nullable=False),
        sa.Column("switched_by_name", sa.String, nullable=False),
        sa.Column("switched_at", MOMENT, nullable=False),
        sa.Column("ended_by", sa.Uuid),
        sa.Column("ended_by_name", sa.String, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("end_reason", sa.String, nullable=False),
        schema=SCHEMA,
    )
    for name, column, unique in (
        ("ix_transitional_switch_type", "type_code", False),
        ("uq_transitional_switch_number", "number", True),
    ):
        op.create_index(name, "transitional_switch", ["district_id", column], unique=unique, schema=SCHEMA)
