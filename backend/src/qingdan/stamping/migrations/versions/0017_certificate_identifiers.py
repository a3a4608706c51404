"""The identifier of the electronic certificate that a paper carries (R98)."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

SCHEMA = "stamping"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column("stamp_request", sa.Column("certificate_identifier", sa.String), schema=SCHEMA)


def downgrade() -> None:
    op.drop_column("stamp_request", "certificate_identifier", schema=SCHEMA)
