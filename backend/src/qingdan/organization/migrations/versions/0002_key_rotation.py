"""How far a change of keys came over the sealed telephone numbers."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait, wall_off

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SCHEMA = "organization"


def upgrade() -> None:
    limit_lock_wait()
    op.create_table(
        "key_rotation",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("target", sa.String, primary_key=True),
        sa.Column("part", sa.String, primary_key=True),
        sa.Column("last_id", sa.Uuid),
        sa.Column("resealed", sa.Integer, nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True)),
        schema=SCHEMA,
    )
    wall_off(SCHEMA, ("key_rotation",))


def downgrade() -> None:
    op.drop_table("key_rotation", schema=SCHEMA)
