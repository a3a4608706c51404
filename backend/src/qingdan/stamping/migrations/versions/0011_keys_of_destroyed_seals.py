"""With a destroyed seal its keys are gone, the SM2 key of its electronic seals too (R87)."""

from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

SCHEMA = "stamping"


def upgrade() -> None:
    limit_lock_wait()
    op.alter_column("electronic_seal", "private_key_encrypted", nullable=True, schema=SCHEMA)


def downgrade() -> None:
    # A key that was destroyed does not come back: an empty one opens nothing either.
    op.execute("UPDATE stamping.electronic_seal SET private_key_encrypted = '' WHERE private_key_encrypted IS NULL")
    op.alter_column("electronic_seal", "private_key_encrypted", nullable=False, schema=SCHEMA)
