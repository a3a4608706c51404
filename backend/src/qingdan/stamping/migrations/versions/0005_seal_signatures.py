"""Electronic seals with SM2 keys, the signatures they make, and what the signature of a file proves."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait, make_append_only, wall_off

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
TABLES = ("seal_maker", "electronic_seal", "seal_signature")
#: The others hold keys, which are sealed anew when the key that seals them changes.
APPEND_ONLY = ("seal_signature",)
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    limit_lock_wait()
    _create_electronic_seals()
    _create_seal_signatures()
    for column, default in (("signature_level", "B-B"), ("time_stamp_problem", "")):
        op.add_column(
            "issued_document", sa.Column(column, sa.String, nullable=False, server_default=default), schema=SCHEMA
        )
    wall_off(SCHEMA, TABLES)
    make_append_only(SCHEMA, APPEND_ONLY)


def _create_electronic_seals() -> None:
    op.create_table(
        "seal_maker",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("root_certificate_pem", sa.Text, nullable=False),
        sa.Column("root_key_encrypted", sa.LargeBinary, nullable=False),
        sa.Column("maker_certificate_pem", sa.Text, nullable=False),
        sa.Column("maker_key_encrypted", sa.LargeBinary, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_table(
        "electronic_seal",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("seal_id", sa.Uuid, nullable=False),
        sa.Column("seal_data", sa.LargeBinary, nullable=False),
        sa.Column("certificate_pem", sa.Text, nullable=False),
        sa.Column("private_key_encrypted", sa.LargeBinary, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        _reference("electronic_seal", "seal_id", "seal"),
        schema=SCHEMA,
    )
    op.create_index("ix_electronic_seal_seal", "electronic_seal", ["district_id", "seal_id", "id"], schema=SCHEMA)


def _create_seal_signatures() -> None:
    op.create_table(
        "seal_signature",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("request_id", sa.Uuid, nullable=False),
        sa.Column("electronic_seal_id", sa.Uuid, nullable=False),
        sa.Column("document_size", sa.Integer, nullable=False),
        sa.Column("signature_sha256", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("signed_at", MOMENT, nullable=False),
        _reference("seal_signature", "request_id", "stamp_request"),
        _reference("seal_signature", "electronic_seal_id", "electronic_seal"),
        schema=SCHEMA,
    )
    op.create_index(
        "uq_seal_signature_request", "seal_signature", ["district_id", "request_id"], unique=True, schema=SCHEMA
    )


def _reference(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["district_id", column],
        [f"{SCHEMA}.{target}.district_id", f"{SCHEMA}.{target}.id"],
        name=f"fk_{table}_{target}",
    )


def downgrade() -> None:
    for column in ("signature_level", "time_stamp_problem"):
        op.drop_column("issued_document", column, schema=SCHEMA)
    for table in reversed(TABLES):
        op.drop_table(table, schema=SCHEMA)
