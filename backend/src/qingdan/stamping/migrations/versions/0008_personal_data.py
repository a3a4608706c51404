"""Personal data: looks and notices, guesses and scans, the change of keys, retention and destruction."""

import sqlalchemy as sa
from alembic import op

from qingdan.kernel.migration import limit_lock_wait, make_append_only, wall_off

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SCHEMA = "stamping"
MOMENT = sa.DateTime(timezone=True)
TENANT_TABLES = (
    "destruction_record",
    "key_rotation",
    "object_removal",
    "paper_scan",
    "personal_access",
    "refusal_key",
    "retention_appraisal",
    "retention_period",
)
APPEND_ONLY = ("destruction_record", "personal_access", "retention_appraisal")


def upgrade() -> None:
    limit_lock_wait()
    _looks()
    _notices()
    _erasure()
    _verifications()
    _keys()
    _retention()
    wall_off(SCHEMA, TENANT_TABLES)
    make_append_only(SCHEMA, APPEND_ONLY)


def downgrade() -> None:
    for table in ("destruction_record", "retention_appraisal", "retention_period", "object_removal"):
        op.drop_table(table, schema=SCHEMA)
    op.drop_column("refusal", "erased_on", schema=SCHEMA)
    op.drop_table("key_rotation", schema=SCHEMA)
    op.drop_table("paper_scan", schema=SCHEMA)
    op.drop_table("verification_guess", schema=SCHEMA)
    op.drop_column("stamp_request", "erased_on", schema=SCHEMA)
    op.drop_table("refusal_key", schema=SCHEMA)
    op.drop_column("refusal", "identity_number_encrypted", schema=SCHEMA)
    op.drop_table("personal_access", schema=SCHEMA)


def _looks() -> None:
    op.create_table(
        "personal_access",
        *_key(),
        sa.Column("occurred_at", MOMENT, nullable=False),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("person_name", sa.String, nullable=False),
        sa.Column("community_id", sa.Uuid, nullable=False),
        sa.Column("subdistrict_id", sa.Uuid),
        sa.Column("subject_kind", sa.String, nullable=False),
        sa.Column("subject_id", sa.Uuid, nullable=False),
        sa.Column("subject_title", sa.String, nullable=False),
        sa.Column("seen", sa.String, nullable=False),
        sa.Column("detail", sa.String, nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("purpose_note", sa.String, nullable=False),
        sa.Column("request_id", sa.String),
        sa.Column("source", sa.String),
        schema=SCHEMA,
    )
    _index("ix_personal_access_community", "personal_access", "community_id", "id")
    _index("ix_personal_access_subject", "personal_access", "subject_id", "id")


def _notices() -> None:
    op.add_column("refusal", sa.Column("identity_number_encrypted", sa.LargeBinary), schema=SCHEMA)
    op.create_table(
        "refusal_key",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("blind_index", sa.LargeBinary, primary_key=True),
        sa.Column("refusal_id", sa.Uuid, primary_key=True),
        sa.ForeignKeyConstraint(
            ["district_id", "refusal_id"],
            [f"{SCHEMA}.refusal.district_id", f"{SCHEMA}.refusal.id"],
            name="fk_refusal_key_refusal",
        ),
        schema=SCHEMA,
    )
    _index("ix_refusal_key_refusal", "refusal_key", "refusal_id")


def _erasure() -> None:
    op.add_column("stamp_request", sa.Column("erased_on", sa.Date), schema=SCHEMA)


def _verifications() -> None:
    op.create_table(
        "verification_guess",
        sa.Column("subject", sa.LargeBinary, primary_key=True),
        sa.Column("wrong", sa.Integer, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_index("ix_verification_guess_expires_at", "verification_guess", ["expires_at"], schema=SCHEMA)
    op.create_table(
        "paper_scan",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("request_id", sa.Uuid, primary_key=True),
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("scans", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["district_id", "request_id"],
            [f"{SCHEMA}.stamp_request.district_id", f"{SCHEMA}.stamp_request.id"],
            name="fk_paper_scan_stamp_request",
        ),
        schema=SCHEMA,
    )


def _keys() -> None:
    op.create_table(
        "key_rotation",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("target", sa.String, primary_key=True),
        sa.Column("part", sa.String, primary_key=True),
        sa.Column("last_id", sa.Uuid),
        sa.Column("resealed", sa.Integer, nullable=False),
        sa.Column("finished_at", MOMENT),
        schema=SCHEMA,
    )


def _retention() -> None:
    op.add_column("refusal", sa.Column("erased_on", sa.Date), schema=SCHEMA)
    op.create_table(
        "object_removal",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("sha256", sa.String, primary_key=True),
        sa.Column("noted_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_table(
        "retention_period",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("record_class", sa.String, primary_key=True),
        sa.Column("valid_from", sa.Date, primary_key=True),
        sa.Column("years", sa.Integer, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.Column("set_by", sa.Uuid, nullable=False),
        sa.Column("set_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_table(
        "retention_appraisal",
        *_key(),
        sa.Column("record_class", sa.String, nullable=False),
        sa.Column("closed_before", sa.Date, nullable=False),
        sa.Column("finding", sa.String, nullable=False),
        sa.Column("document", sa.String, nullable=False),
        sa.Column("approved_by", sa.String, nullable=False),
        sa.Column("appraised_by", sa.Uuid, nullable=False),
        sa.Column("appraised_by_name", sa.String, nullable=False),
        sa.Column("appraised_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    op.create_table(
        "destruction_record",
        *_key(),
        sa.Column("appraisal_id", sa.Uuid),
        sa.Column("record_class", sa.String, nullable=False),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("records", sa.Integer, nullable=False),
        sa.Column("files", sa.Integer, nullable=False),
        sa.Column("first_closed_on", sa.Date, nullable=False),
        sa.Column("last_closed_on", sa.Date, nullable=False),
        sa.Column("ids_sha256", sa.String, nullable=False),
        sa.Column("approved_by", sa.String, nullable=False),
        sa.Column("witnessed_by", sa.String, nullable=False),
        sa.Column("executed_by", sa.Uuid),
        sa.Column("executed_by_name", sa.String, nullable=False),
        sa.Column("executed_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )


def _key() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
    )


def _index(name: str, table: str, *columns: str) -> None:
    op.create_index(name, table, ["district_id", *columns], schema=SCHEMA)
