"""The table of outings."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class SealOutingTable(Base, table=True):
    """One outing of a seal: who asked, who carries it, who let it go, when it left and came back (R80)."""

    __tablename__ = "seal_outing"
    __table_args__ = (
        ForeignKeyConstraint(["district_id", "seal_id"], ["seal.district_id", "seal.id"], name="fk_seal_outing_seal"),
        Index("ix_seal_outing_seal", "district_id", "seal_id", "id"),
        Index(
            "ix_seal_outing_open",
            "district_id",
            "id",
            postgresql_where=text("returned_at IS NULL AND refused_at IS NULL"),
        ),
    )

    district_id: UUID = Field(primary_key=True)
    id: UUID = Field(primary_key=True)
    seal_id: UUID
    community_id: UUID
    subdistrict_id: UUID | None
    version: int
    purpose: str
    destination: str
    carriers: list[dict[str, str]] = Field(sa_column=Column(JSONB, nullable=False))
    back_by: datetime = Field(sa_column=moment_column())
    asked_by: UUID
    asked_by_name: str
    asked_at: datetime = Field(sa_column=moment_column())
    approved_by: UUID | None = None
    approved_by_name: str | None = None
    approved_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    refused_by_name: str | None = None
    refused_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    reason: str = ""
    taken_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    handed_out_by_name: str | None = None
    returned_at: datetime | None = Field(default=None, sa_column=moment_column(nullable=True))
    taken_back_by_name: str | None = None
