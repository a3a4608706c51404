"""The tables of signed documents and of the seal signatures beside them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class IssuedDocumentTable(Base, table=True):
    """A signed file: made once, kept in the object store under its hash, served as it is (CRT-10)."""

    __tablename__ = "issued_document"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "request_id"],
            ["stamp_request.district_id", "stamp_request.id"],
            name="fk_issued_document_stamp_request",
        ),
        Index("ix_issued_document_request", "district_id", "request_id"),
        Index("uq_issued_document_signed_sha256", "district_id", "signed_sha256", unique=True),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    request_id: UUID
    certificate_number: str
    document_sha256: str
    signed_sha256: str
    size: int
    signed_at: datetime = Field(sa_column=moment_column())
    signature_level: str
    time_stamp_problem: str


class SealSignatureTable(Base, table=True):
    """The SM2 seal signature over a fixed document, beside the file: made once, never changed (CRT-8, R91–R97)."""

    __tablename__ = "seal_signature"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "request_id"],
            ["stamp_request.district_id", "stamp_request.id"],
            name="fk_seal_signature_stamp_request",
        ),
        ForeignKeyConstraint(
            ["district_id", "electronic_seal_id"],
            ["electronic_seal.district_id", "electronic_seal.id"],
            name="fk_seal_signature_electronic_seal",
        ),
        Index("uq_seal_signature_request", "district_id", "request_id", unique=True),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    request_id: UUID
    electronic_seal_id: UUID
    document_size: int
    signature_sha256: str
    size: int
    signed_at: datetime = Field(sa_column=moment_column())
