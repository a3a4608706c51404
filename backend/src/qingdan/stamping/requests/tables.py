"""Tables of requests and their evidence."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, Column, ForeignKeyConstraint, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base

_NEWEST_FIRST = (text("received_at DESC"), text("id DESC"))
_LATEST_STAMPED = (text("stamped_at DESC"), text("id DESC"))
_STAMPED = text("stamped_at IS NOT NULL")


class StampRequestTable(Base, table=True):
    """A request as it stands. Personal data lie in `personal`, sealed; beside it only masks.

    `received_at` orders the lists: when it was filed, from its submission on when it was submitted.
    """

    __tablename__ = "stamp_request"
    __table_args__ = (
        Index("ix_stamp_request_community", "district_id", "community_id", "status", *_NEWEST_FIRST),
        Index(
            "ix_stamp_request_community_newest",
            *("district_id", "community_id", *_NEWEST_FIRST),
            postgresql_include=["status"],
        ),
        Index("ix_stamp_request_subdistrict", "district_id", "subdistrict_id", "status", *_NEWEST_FIRST),
        Index("ix_stamp_request_type", "district_id", "type_code", "status", *_NEWEST_FIRST),
        Index("ix_stamp_request_district", "district_id", "status", *_NEWEST_FIRST),
        Index(
            "uq_stamp_request_replaces",
            *("district_id", "replaces_id"),
            unique=True,
            postgresql_where=text("replaces_id IS NOT NULL AND status NOT IN ('rejected', 'withdrawn')"),
        ),
        Index(
            "ix_stamp_request_community_stamped",
            *("district_id", "community_id", *_LATEST_STAMPED),
            postgresql_where=_STAMPED,
        ),
        Index("ix_stamp_request_stamped", "district_id", *_LATEST_STAMPED, postgresql_where=_STAMPED),
        Index(
            "ix_stamp_request_kind",
            *("district_id", "kind", "status", *_NEWEST_FIRST),
            postgresql_where=text("kind <> 'certificate'"),
        ),
        Index(
            "uq_stamp_request_number",
            *("district_id", "certificate_number"),
            unique=True,
            postgresql_ops={"certificate_number": "text_pattern_ops"},
        ),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    community_id: UUID
    subdistrict_id: UUID | None
    community_name: str
    number_prefix: str
    kind: str
    type_code: str | None
    title: str
    status: str
    version: int
    received_at: datetime = Field(sa_column=moment_column())
    submitted_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    due_on: date | None
    is_for_resident: bool
    applicant_masked: str
    identity_number_masked: str | None
    phone_masked: str | None
    personal: bytes
    filled_fields: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    purpose: str
    asking_body_name: str
    asking_body_kind: str | None
    valid_until: date | None
    copies: int
    medium: str
    particulars: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))
    verification: dict[str, object] | None = Field(sa_column=Column(JSONB(none_as_null=True)))
    applied_by: UUID
    applied_by_name: str
    approved_by: UUID | None
    approved_by_name: str | None
    approved_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    certificate_number: str | None
    document_sha256: str | None
    document_sm3: str | None
    certificate_identifier: str | None
    seal_place: dict[str, object] | None = Field(sa_column=Column(JSONB(none_as_null=True)))
    seal_id: UUID | None
    register_year: int | None
    register_number: int | None
    signed_sha256: str | None
    stamped_by: UUID | None
    stamped_by_name: str | None
    stamped_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    delivered_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    recipient_masked: str | None
    reason: str
    where_to_go: str
    created_at: datetime = Field(sa_column=moment_column())
    erased_on: date | None = None
    template_number: int | None = None
    #: When anything last happened to it: the day from which its period of keeping counts (R89).
    changed_at: datetime = Field(sa_column=moment_column())
    #: The record of what was destroyed with it (R89); null for what was erased before records were named here.
    destruction_id: UUID | None = None
    #: The voided request in whose place this one stands.
    replaces_id: UUID | None = None
    #: Who came for the resident; the whole lies in `personal` (CRT-12, R12).
    proxy_masked: str | None = None
    proxy_identity_number_masked: str | None = None


class RequestKeyTable(Base, table=True):
    """Blind indexes by which a person's requests are found without reading anything (CRT-12).

    They stand apart from the request: it moves through its states, they stay.
    """

    __tablename__ = "request_key"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "request_id"],
            ["stamp_request.district_id", "stamp_request.id"],
            name="fk_request_key_stamp_request",
        ),
        Index("ix_request_key_request", "district_id", "request_id"),
    )

    district_id: UUID = Field(primary_key=True)
    blind_index: bytes = Field(primary_key=True)
    request_id: UUID = Field(primary_key=True)


class EvidenceTable(Base, table=True):
    """One file shown for a request; the bytes lie in the object store under their hash (CRT-7)."""

    __tablename__ = "evidence"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "request_id"],
            ["stamp_request.district_id", "stamp_request.id"],
            name="fk_evidence_stamp_request",
        ),
        Index("ix_evidence_request", "district_id", "request_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    request_id: UUID
    document_key: str
    media_type: str
    size: int
    sha256: str
    uploaded_by: UUID
    uploaded_at: datetime = Field(sa_column=moment_column())


class ExternalFormTable(Base, table=True):
    """The one form that somebody else made and that a request asks to be stamped, kept as a PDF (CRT-4, CRT-8)."""

    __tablename__ = "external_form"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "request_id"],
            ["stamp_request.district_id", "stamp_request.id"],
            name="fk_external_form_stamp_request",
        ),
        Index("ix_external_form_sha256", "district_id", "sha256"),
        Index(
            "ix_external_form_picture",
            *("district_id", "picture_sha256"),
            postgresql_where=text("picture_sha256 IS NOT NULL"),
        ),
    )

    district_id: UUID = Field(primary_key=True)
    request_id: UUID = Field(primary_key=True)
    sha256: str
    sm3: str
    size: int
    media_type: str
    sheets: list[dict[str, float]] = Field(sa_column=Column(JSONB, nullable=False))
    uploaded_by: UUID
    uploaded_at: datetime = Field(sa_column=moment_column())
    #: The photo it was made of, kept so that it can be turned, and by how many degrees clockwise it is.
    picture_sha256: str | None = None
    turned: int = 0
