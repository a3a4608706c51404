"""The table of checkpoints: rows are only ever added."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class CheckpointTable(Base, table=True):
    """One checkpoint of a district, numbered without gap: what it states of each seal, and the signed head (CRT-9)."""

    __tablename__ = "checkpoint"

    district_id: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True)
    made_at: datetime = Field(sa_column=moment_column())
    previous_hash: str
    seal_count: int
    root: str
    seals: list[dict[str, object]] = Field(sa_column=Column(JSONB, nullable=False))
    breaks: list[str] = Field(sa_column=Column(JSONB, nullable=False))
    hash: str
    key_id: str
    public_key: str
    signature: str
