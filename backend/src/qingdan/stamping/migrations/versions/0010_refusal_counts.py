"""Refusals of a month by the body that asked: one walk along one index."""

from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
NAME = "ix_refusal_issued_on"


def upgrade() -> None:
    limit_lock_wait()
    # Counters go on writing while the index is made.
    with op.get_context().autocommit_block():
        op.create_index(
            NAME,
            "refusal",
            ["district_id", "issued_on", "asking_body_name"],
            schema=SCHEMA,
            postgresql_concurrently=True,
            if_not_exists=True,
        )


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index(NAME, "refusal", schema=SCHEMA, postgresql_concurrently=True, if_exists=True)
