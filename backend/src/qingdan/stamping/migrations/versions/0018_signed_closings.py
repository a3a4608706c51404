"""A closing is signed the moment it is made; what was closed before stays without a signature (CRT-9, R88)."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0018"
down_revision = "0016"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
COLUMNS = ("key_id", "public_key", "signature")


def upgrade() -> None:
    limit_lock_wait()
    for name in COLUMNS:
        op.add_column("register_closing", sa.Column(name, sa.String), schema=SCHEMA)


def downgrade() -> None:
    for name in COLUMNS:
        op.drop_column("register_closing", name, schema=SCHEMA)
