"""The end of a seal's life: the street's record of a loss, sealing-off, replacement; certificates with their chain."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
COLUMNS = ("loss_recorded_on", "loss_record_number", "sealed_off_on", "replaces_id", "replaced_by_id", "chain_pem")


def upgrade() -> None:
    limit_lock_wait()
    op.add_column("seal", sa.Column("loss_recorded_on", sa.Date), schema=SCHEMA)
    op.add_column("seal", sa.Column("loss_record_number", sa.String, nullable=False, server_default=""), schema=SCHEMA)
    op.add_column("seal", sa.Column("sealed_off_on", sa.Date), schema=SCHEMA)
    op.add_column("seal", sa.Column("replaces_id", sa.Uuid), schema=SCHEMA)
    op.add_column("seal", sa.Column("replaced_by_id", sa.Uuid), schema=SCHEMA)
    op.add_column("seal", sa.Column("chain_pem", sa.Text), schema=SCHEMA)


def downgrade() -> None:
    limit_lock_wait()
    for column in reversed(COLUMNS):
        op.drop_column("seal", column, schema=SCHEMA)
