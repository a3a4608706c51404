"""How far a change of keys came, so that it goes on where it stopped."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.organization.tables_base import Base


class KeyRotationTable(Base, table=True):
    """One table's way to the newest keys in one district; `target` names these keys without saying anything of them."""

    __tablename__ = "key_rotation"

    district_id: UUID = Field(primary_key=True)
    target: str = Field(primary_key=True)
    part: str = Field(primary_key=True)
    last_id: UUID | None
    resealed: int
    finished_at: datetime | None = Field(sa_column=moment_column(nullable=True))
