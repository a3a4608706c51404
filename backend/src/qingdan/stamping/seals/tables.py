"""Tables of seals, the authority that certifies demonstration seals, and what happened to each seal."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class SealTable(Base, table=True):
    """A seal as it stands: whose, of which kind, in which state, kept by whom, signing with which certificate."""

    __tablename__ = "seal"
    __table_args__ = (
        Index(
            "uq_seal_one_usable",
            "district_id",
            "community_id",
            "kind",
            unique=True,
            postgresql_where=text("state IN ('in_use', 'suspended')"),
        ),
        Index("ix_seal_community", "district_id", "community_id", "id"),
        Index("ix_seal_subdistrict", "district_id", "subdistrict_id", "id"),
        Index("ix_seal_state", "district_id", "state", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    community_id: UUID
    subdistrict_id: UUID | None
    community_name: str
    kind: str
    name: str
    code: str
    state: str
    keeper_id: UUID | None
    keeper_name: str
    deputy_id: UUID | None
    deputy_name: str
    election_on: date | None
    handed_over_on: date | None
    demo: bool
    certificate_pem: str | None = Field(sa_column=Column(Text))
    private_key_encrypted: bytes | None
    certificate_sha256: str | None
    electronic_from: datetime | None = Field(sa_column=moment_column(nullable=True))
    electronic_until: datetime | None = Field(sa_column=moment_column(nullable=True))
    lost_on: date | None
    loss_notice: str
    loss_recorded_on: date | None = None
    loss_record_number: str = Field(default="", sa_column_kwargs={"server_default": ""})
    sealed_off_on: date | None = None
    replaces_id: UUID | None = None
    replaced_by_id: UUID | None = None
    chain_pem: str | None = Field(default=None, sa_column=Column(Text))
    #: Where the key of the certificate lies: `software`, encrypted in this row, or `pkcs11:<token>/<key>`.
    key_reference: str = Field(default="software", sa_column_kwargs={"server_default": "software"})
    version: int
    created_at: datetime = Field(sa_column=moment_column())


class SealEventTable(Base, table=True):
    """One thing that happened to a seal; rows are only ever added (CRT-13)."""

    __tablename__ = "seal_event"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "seal_id"], ["seal.district_id", "seal.id"], name="fk_seal_event_seal"),
        Index("ix_seal_event_seal", "district_id", "seal_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    seal_id: UUID
    kind: str
    occurred_at: datetime = Field(sa_column=moment_column())
    person_id: UUID
    person_name: str
    reason: str
    detail: dict[str, object] = Field(sa_column=Column(JSONB, nullable=False))


class SigningAuthorityTable(Base, table=True):
    """Who certifies the demonstration seals of a district; its root is what verification trusts (R97)."""

    __tablename__ = "signing_authority"

    district_id: UUID = Field(primary_key=True)
    certificate_pem: str = Field(sa_column=Column(Text, nullable=False))
    private_key_encrypted: bytes
    created_at: datetime = Field(sa_column=moment_column())


class SealMakerTable(Base, table=True):
    """Who makes the demonstration's electronic seals of a district; its root is what verification trusts (R97)."""

    __tablename__ = "seal_maker"

    district_id: UUID = Field(primary_key=True)
    root_certificate_pem: str = Field(sa_column=Column(Text, nullable=False))
    root_key_encrypted: bytes
    maker_certificate_pem: str = Field(sa_column=Column(Text, nullable=False))
    maker_key_encrypted: bytes
    created_at: datetime = Field(sa_column=moment_column())


class ElectronicSealTable(Base, table=True):
    """An electronic seal (GB/T 38540-2020) with its signer's key; the newest of a seal is the one in use (R92)."""

    __tablename__ = "electronic_seal"
    __table_args__ = (
        ForeignKeyConstraint(
            ["district_id", "seal_id"], ["seal.district_id", "seal.id"], name="fk_electronic_seal_seal"
        ),
        Index("ix_electronic_seal_seal", "district_id", "seal_id", "id"),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    seal_id: UUID
    seal_data: bytes
    certificate_pem: str = Field(sa_column=Column(Text, nullable=False))
    #: None once the seal was destroyed.
    private_key_encrypted: bytes | None
    created_at: datetime = Field(sa_column=moment_column())
