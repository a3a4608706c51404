"""Tables of the register: heads, entries that are only ever added, details that can be erased."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class RegisterHeadTable(Base, table=True):
    """Where a seal's register ends; whoever adds an entry locks this row (CRT-9)."""

    __tablename__ = "register_head"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "seal_id"], ["seal.district_id", "seal.id"], name="fk_register_head_seal"),
    )

    district_id: UUID = Field(primary_key=True)
    seal_id: UUID = Field(primary_key=True)
    size: int
    year: int
    number: int
    hash: str
    recorded_at: datetime | None = Field(sa_column=moment_column(nullable=True))
    #: Up to this year nothing can be added any more (R88).
    closed_year: int = Field(default=0, sa_column=Column(Integer, nullable=False, server_default="0"))


class RegisterEntryTable(Base, table=True):
    """One entry: what the chain protects, and its place in it; never changed, never deleted (R83)."""

    __tablename__ = "register_entry"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "seal_id"], ["seal.district_id", "seal.id"], name="fk_register_entry_seal"
        ),
        Index("uq_register_entry_number", "district_id", "seal_id", "year", "number", unique=True),
        Index("uq_register_entry_position", "district_id", "seal_id", "position", unique=True),
        Index("ix_register_entry_request", "district_id", "request_id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    seal_id: UUID
    community_id: UUID
    subdistrict_id: UUID | None
    position: int
    year: int
    number: int
    kind: str
    recorded_at: datetime = Field(sa_column=moment_column())
    request_id: UUID | None
    certificate_number: str | None
    document_sha256: str | None
    document_sm3: str | None
    copies: int
    approved_by: UUID | None
    recorded_by: UUID
    details_digest: str
    refers_to_year: int | None
    refers_to_number: int | None
    previous_hash: str
    hash: str


class RegisterClosingTable(Base, table=True):
    """The closing of a year of a seal's register: how far it had come, and the hash of its export (R88)."""

    __tablename__ = "register_closing"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "seal_id"], ["seal.district_id", "seal.id"], name="fk_register_closing_seal"
        ),
    )

    district_id: UUID = Field(primary_key=True)
    seal_id: UUID = Field(primary_key=True)
    year: int = Field(primary_key=True)
    closed_at: datetime = Field(sa_column=moment_column())
    closed_by: UUID
    entries: int
    size: int
    last_hash: str
    export_sha256: str
    #: Which key signed that the register ends here for this year; None for what was closed before closings were signed.
    key_id: str | None = None
    public_key: str | None = None
    signature: str | None = None


class RegisterDetailTable(Base, table=True):
    """The personal side of an entry: erased when its time is over, while the entry stays provable (CRT-12)."""

    __tablename__ = "register_detail"

    district_id: UUID = Field(primary_key=True)
    entry_id: UUID = Field(primary_key=True)
    salt: bytes
    details_encrypted: bytes
