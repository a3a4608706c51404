"""Who prepared a proposed type, so that somebody else decides it (R9)."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import limit_lock_wait

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

SCHEMA = "stamping"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column(
        "type_proposal",
        sa.Column("prepared_by", postgresql.ARRAY(sa.Uuid), nullable=False, server_default=sa.text("'{}'")),
        schema=SCHEMA,
    )
    op.execute("UPDATE stamping.type_proposal SET prepared_by = ARRAY[created_by] WHERE created_by IS NOT NULL")


def downgrade() -> None:
    op.drop_column("type_proposal", "prepared_by", schema=SCHEMA)
