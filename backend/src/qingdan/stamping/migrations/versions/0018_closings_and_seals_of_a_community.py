"""A closing is signed the moment it is made (CRT-9, R88), and a community's seals are found by an index.

What was closed before stays without a signature.
"""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
COLUMNS = ("key_id", "public_key", "signature")


def upgrade() -> None:
    limit_lock_wait()
    for name in COLUMNS:
        op.add_column("register_closing", sa.Column(name, sa.String), schema=SCHEMA)
    op.create_index("ix_seal_community", "seal", ["district_id", "community_id", "id"], schema=SCHEMA)


def downgrade() -> None:
    op.drop_index("ix_seal_community", "seal", schema=SCHEMA)
    for name in COLUMNS:
        op.drop_column("register_closing", name, schema=SCHEMA)
