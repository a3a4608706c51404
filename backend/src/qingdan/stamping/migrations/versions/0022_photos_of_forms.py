"""The photo that a form was made of, so that it can be turned as long as the request may be changed (CRT-4)."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

SCHEMA = "stamping"


def upgrade() -> None:
    limit_lock_wait()
    op.add_column("external_form", sa.Column("picture_sha256", sa.String), schema=SCHEMA)
    op.add_column(
        "external_form", sa.Column("turned", sa.Integer, nullable=False, server_default=sa.text("0")), schema=SCHEMA
    )
    op.create_index(
        "ix_external_form_picture",
        "external_form",
        ["district_id", "picture_sha256"],
        schema=SCHEMA,
        postgresql_where=sa.text("picture_sha256 IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_external_form_picture", "external_form", schema=SCHEMA)
    op.drop_column("external_form", "turned", schema=SCHEMA)
    op.drop_column("external_form", "picture_sha256", schema=SCHEMA)
