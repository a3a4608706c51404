"""The history of a parameter says who set it, by name."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SCHEMA = "admission"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column("parameter", sa.Column("set_by_name", sa.String(), nullable=False, server_default=""), schema=SCHEMA)


def downgrade() -> None:
    op.drop_column("parameter", "set_by_name", schema=SCHEMA)
