"""The requests of one type in each state, newest first: one walk along one index."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
NAME = "ix_stamp_request_type"


def upgrade() -> None:
    limit_lock_wait()
    # Counters go on writing while the index is made.
    with op.get_context().autocommit_block():
        op.create_index(
            NAME,
            "stamp_request",
            ["district_id", "type_code", "status", sa.text("received_at DESC"), sa.text("id DESC")],
            schema=SCHEMA,
            postgresql_concurrently=True,
            if_not_exists=True,
        )


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index(NAME, "stamp_request", schema=SCHEMA, postgresql_concurrently=True, if_exists=True)
