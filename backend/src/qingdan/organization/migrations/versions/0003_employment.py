"""How the holder of a post is employed: contract staff neither approve nor keep or use a seal (R81)."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SCHEMA = "organization"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column("post", sa.Column("employment", sa.String, nullable=False, server_default="staff"), schema=SCHEMA)
    # What is usual for a post; an administrator corrects it where it was otherwise.
    op.execute(
        "UPDATE organization.post SET employment = 'community_worker' WHERE kind IN ('social_worker', 'grid_worker')"
    )


def downgrade() -> None:
    op.drop_column("post", "employment", schema=SCHEMA)
