"""A new paper names the voided one that it takes the place of; a voided one is followed by one request at most."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
TABLE = "stamp_request"
NAME = "uq_stamp_request_replaces"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column(TABLE, sa.Column("replaces_id", sa.Uuid), schema=SCHEMA)
    # Counters go on writing while the index is made.
    with op.get_context().autocommit_block():
        op.create_index(
            NAME,
            TABLE,
            ["district_id", "replaces_id"],
            unique=True,
            schema=SCHEMA,
            postgresql_where=sa.text("replaces_id IS NOT NULL AND status NOT IN ('rejected', 'withdrawn')"),
            postgresql_concurrently=True,
            if_not_exists=True,
        )


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index(NAME, TABLE, schema=SCHEMA, postgresql_concurrently=True, if_exists=True)
    op.drop_column(TABLE, "replaces_id", schema=SCHEMA)
