"""The layers of the catalogue, seals with their registers, requests with evidence, papers, refusals."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from qingdan.kernel.migration import create_kernel_tables, limit_lock_wait, make_append_only, wall_off

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SCHEMA = "stamping"
MOMENT = sa.DateTime(timezone=True)
TENANT_TABLES = (
    "catalogue_entry",
    "evidence",
    "issued_document",
    "refusal",
    "register_detail",
    "register_entry",
    "register_head",
    "request_key",
    "seal",
    "seal_event",
    "signing_authority",
    "stamp_request",
)
APPEND_ONLY = ("issued_document", "register_entry", "seal_event")


def upgrade() -> None:
    limit_lock_wait()
    create_kernel_tables(SCHEMA)
    _catalogue()
    _seals()
    _registers()
    _requests()
    _papers()
    wall_off(SCHEMA, TENANT_TABLES)
    make_append_only(SCHEMA, APPEND_ONLY)


def downgrade() -> None:
    message = "nothing lies before the first migration: remove the schema instead"
    raise RuntimeError(message)


def _catalogue() -> None:
    op.create_table(
        "catalogue_entry",
        *_key(),
        sa.Column("layer", sa.String, nullable=False),
        sa.Column("type_code", sa.String, nullable=False),
        sa.Column("certificate_class", sa.String, nullable=False),
        sa.Column("document", postgresql.JSONB, nullable=False),
        sa.Column("additional_documents", postgresql.JSONB, nullable=False),
        sa.Column("valid_from", sa.Date, nullable=False),
        sa.Column("valid_until", sa.Date),
        schema=SCHEMA,
    )
    _index("ix_catalogue_entry_type", "catalogue_entry", "type_code")


def _seals() -> None:
    op.create_table(
        "seal",
        *_key(),
        *_lineage(),
        sa.Column("community_name", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("keeper_id", sa.Uuid),
        sa.Column("keeper_name", sa.String, nullable=False),
        sa.Column("deputy_id", sa.Uuid),
        sa.Column("deputy_name", sa.String, nullable=False),
        sa.Column("election_on", sa.Date),
        sa.Column("handed_over_on", sa.Date),
        sa.Column("demo", sa.Boolean, nullable=False),
        sa.Column("certificate_pem", sa.Text),
        sa.Column("private_key_encrypted", sa.LargeBinary),
        sa.Column("certificate_sha256", sa.String),
        sa.Column("electronic_from", MOMENT),
        sa.Column("electronic_until", MOMENT),
        sa.Column("lost_on", sa.Date),
        sa.Column("loss_notice", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    usable = sa.text("state IN ('in_use', 'suspended')")
    op.create_index(
        "uq_seal_one_usable",
        "seal",
        ["district_id", "community_id", "kind"],
        unique=True,
        schema=SCHEMA,
        postgresql_where=usable,
    )
    _index("ix_seal_subdistrict", "seal", "subdistrict_id", "id")
    _index("ix_seal_state", "seal", "state", "id")
    op.create_table(
        "seal_event",
        *_key(),
        sa.Column("seal_id", sa.Uuid, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("occurred_at", MOMENT, nullable=False),
        sa.Column("person_id", sa.Uuid, nullable=False),
        sa.Column("person_name", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("detail", postgresql.JSONB, nullable=False),
        _reference("seal_event", "seal_id", "seal"),
        schema=SCHEMA,
    )
    _index("ix_seal_event_seal", "seal_event", "seal_id", "id")
    op.create_table(
        "signing_authority",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("certificate_pem", sa.Text, nullable=False),
        sa.Column("private_key_encrypted", sa.LargeBinary, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )


def _registers() -> None:
    op.create_table(
        "register_head",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("seal_id", sa.Uuid, primary_key=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("hash", sa.String, nullable=False),
        sa.Column("recorded_at", MOMENT),
        _reference("register_head", "seal_id", "seal"),
        schema=SCHEMA,
    )
    op.create_table(
        "register_entry",
        *_key(),
        sa.Column("seal_id", sa.Uuid, nullable=False),
        *_lineage(),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("recorded_at", MOMENT, nullable=False),
        sa.Column("request_id", sa.Uuid),
        sa.Column("certificate_number", sa.String),
        sa.Column("document_sha256", sa.String),
        sa.Column("document_sm3", sa.String),
        sa.Column("copies", sa.Integer, nullable=False),
        sa.Column("approved_by", sa.Uuid),
        sa.Column("recorded_by", sa.Uuid, nullable=False),
        sa.Column("details_digest", sa.String, nullable=False),
        sa.Column("refers_to_year", sa.Integer),
        sa.Column("refers_to_number", sa.Integer),
        sa.Column("previous_hash", sa.String, nullable=False),
        sa.Column("hash", sa.String, nullable=False),
        _reference("register_entry", "seal_id", "seal"),
        schema=SCHEMA,
    )
    _index("uq_register_entry_number", "register_entry", "seal_id", "year", "number", unique=True)
    _index("uq_register_entry_position", "register_entry", "seal_id", "position", unique=True)
    _index("ix_register_entry_request", "register_entry", "request_id")
    op.create_table(
        "register_detail",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("entry_id", sa.Uuid, primary_key=True),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("details_encrypted", sa.LargeBinary, nullable=False),
        schema=SCHEMA,
    )


def _requests() -> None:
    op.create_table(
        "stamp_request",
        *_key(),
        *_lineage(),
        sa.Column("community_name", sa.String, nullable=False),
        sa.Column("number_prefix", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("type_code", sa.String),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("submitted_at", MOMENT),
        sa.Column("due_on", sa.Date),
        sa.Column("is_for_resident", sa.Boolean, nullable=False),
        sa.Column("applicant_masked", sa.String, nullable=False),
        sa.Column("identity_number_masked", sa.String),
        sa.Column("phone_masked", sa.String),
        sa.Column("personal", sa.LargeBinary, nullable=False),
        sa.Column("filled_fields", postgresql.ARRAY(sa.Text), nullable=False),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("asking_body_name", sa.String, nullable=False),
        sa.Column("asking_body_kind", sa.String),
        sa.Column("valid_until", sa.Date),
        sa.Column("copies", sa.Integer, nullable=False),
        sa.Column("medium", sa.String, nullable=False),
        sa.Column("particulars", postgresql.JSONB, nullable=False),
        sa.Column("verification", postgresql.JSONB),
        sa.Column("applied_by", sa.Uuid, nullable=False),
        sa.Column("applied_by_name", sa.String, nullable=False),
        *_acts(),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("where_to_go", sa.String, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    newest_first = (sa.text("received_at DESC"), sa.text("id DESC"))
    _index("ix_stamp_request_community", "stamp_request", "community_id", "status", *newest_first)
    _index("ix_stamp_request_subdistrict", "stamp_request", "subdistrict_id", "status", *newest_first)
    _index("ix_stamp_request_district", "stamp_request", "status", *newest_first)
    _index("uq_stamp_request_certificate_number", "stamp_request", "certificate_number", unique=True)
    op.create_table(
        "request_key",
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("blind_index", sa.LargeBinary, primary_key=True),
        sa.Column("request_id", sa.Uuid, primary_key=True),
        _reference("request_key", "request_id", "stamp_request"),
        schema=SCHEMA,
    )
    _index("ix_request_key_request", "request_key", "request_id")
    op.create_table(
        "evidence",
        *_key(),
        sa.Column("request_id", sa.Uuid, nullable=False),
        sa.Column("document_key", sa.String, nullable=False),
        sa.Column("media_type", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("uploaded_by", sa.Uuid, nullable=False),
        sa.Column("uploaded_at", MOMENT, nullable=False),
        _reference("evidence", "request_id", "stamp_request"),
        schema=SCHEMA,
    )
    _index("ix_evidence_request", "evidence", "request_id", "id")


def _acts() -> tuple[sa.Column[object], ...]:
    """Return what is set by approval, preparation, stamping and delivery."""
    return (
        sa.Column("approved_by", sa.Uuid),
        sa.Column("approved_by_name", sa.String),
        sa.Column("approved_at", MOMENT),
        sa.Column("certificate_number", sa.String),
        sa.Column("document_sha256", sa.String),
        sa.Column("document_sm3", sa.String),
        sa.Column("seal_place", postgresql.JSONB),
        sa.Column("seal_id", sa.Uuid),
        sa.Column("register_year", sa.Integer),
        sa.Column("register_number", sa.Integer),
        sa.Column("signed_sha256", sa.String),
        sa.Column("stamped_by", sa.Uuid),
        sa.Column("stamped_by_name", sa.String),
        sa.Column("stamped_at", MOMENT),
        sa.Column("delivered_at", MOMENT),
        sa.Column("recipient_masked", sa.String),
    )


def _papers() -> None:
    op.create_table(
        "issued_document",
        *_key(),
        sa.Column("request_id", sa.Uuid, nullable=False),
        sa.Column("certificate_number", sa.String, nullable=False),
        sa.Column("document_sha256", sa.String, nullable=False),
        sa.Column("signed_sha256", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("signed_at", MOMENT, nullable=False),
        _reference("issued_document", "request_id", "stamp_request"),
        schema=SCHEMA,
    )
    _index("ix_issued_document_request", "issued_document", "request_id")
    _index("uq_issued_document_signed_sha256", "issued_document", "signed_sha256", unique=True)
    op.create_table(
        "refusal",
        *_key(),
        sa.Column("number", sa.String, nullable=False),
        *_lineage(),
        sa.Column("community_name", sa.String, nullable=False),
        sa.Column("type_code", sa.String),
        sa.Column("registry_fact", sa.String),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("asking_body_name", sa.String, nullable=False),
        sa.Column("asking_body_kind", sa.String),
        sa.Column("applicant_masked", sa.String),
        sa.Column("applicant_encrypted", sa.LargeBinary),
        sa.Column("purpose", sa.String, nullable=False),
        sa.Column("content", postgresql.JSONB, nullable=False),
        sa.Column("issued_on", sa.Date, nullable=False),
        sa.Column("issued_by", sa.Uuid, nullable=False),
        sa.Column("issued_by_name", sa.String, nullable=False),
        sa.Column("notice_sha256", sa.String),
        sa.Column("created_at", MOMENT, nullable=False),
        schema=SCHEMA,
    )
    _index("uq_refusal_number", "refusal", "number", unique=True)
    _index("ix_refusal_community", "refusal", "community_id", "id")
    _index("ix_refusal_subdistrict", "refusal", "subdistrict_id", "id")


def _key() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("district_id", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
    )


def _lineage() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("community_id", sa.Uuid, nullable=False),
        sa.Column("subdistrict_id", sa.Uuid),
    )


def _reference(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["district_id", column],
        [f"{SCHEMA}.{other}.district_id", f"{SCHEMA}.{other}.id"],
        name=f"fk_{table}_{other}",
    )


def _index(name: str, table: str, *columns: str | sa.TextClause, unique: bool = False) -> None:
    op.create_index(name, table, ["district_id", *columns], unique=unique, schema=SCHEMA)
