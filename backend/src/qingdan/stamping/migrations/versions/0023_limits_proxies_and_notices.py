"""Time limits of a type's own, the identity number of a proxy, notices on what is on no list and on rejections."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
NAME = "uq_refusal_request"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column("catalogue_entry", sa.Column("working_days", sa.Integer), schema=SCHEMA)
    op.add_column("stamp_request", sa.Column("proxy_masked", sa.String), schema=SCHEMA)
    op.add_column("stamp_request", sa.Column("proxy_identity_number_masked", sa.String), schema=SCHEMA)
    op.add_column("refusal", sa.Column("request_id", sa.Uuid), schema=SCHEMA)
    # Counters go on writing while the index is made.
    with op.get_context().autocommit_block():
        op.create_index(
            NAME,
            "refusal",
            ["district_id", "request_id"],
            unique=True,
            schema=SCHEMA,
            postgresql_where=sa.text("request_id IS NOT NULL"),
            postgresql_concurrently=True,
            if_not_exists=True,
        )


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index(NAME, "refusal", schema=SCHEMA, postgresql_concurrently=True, if_exists=True)
    op.drop_column("refusal", "request_id", schema=SCHEMA)
    op.drop_column("stamp_request", "proxy_identity_number_masked", schema=SCHEMA)
    op.drop_column("stamp_request", "proxy_masked", schema=SCHEMA)
    op.drop_column("catalogue_entry", "working_days", schema=SCHEMA)
