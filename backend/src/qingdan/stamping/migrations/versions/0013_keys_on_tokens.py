"""A seal says where its key lies: encrypted in the database, or on a PKCS#11 token."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

SCHEMA = "stamping"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column(
        "seal", sa.Column("key_reference", sa.String, nullable=False, server_default="software"), schema=SCHEMA
    )


def downgrade() -> None:
    limit_lock_wait()
    op.drop_column("seal", "key_reference", schema=SCHEMA)
