"""Files that are to be deleted once nothing needs them."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from qingdan.kernel.tables import moment_column
from qingdan.stamping.tables_base import Base


class ObjectRemovalTable(Base, table=True):
    """A file that a row gave up in its transaction; its deletion after the commit is tried until it is gone."""

    __tablename__ = "object_removal"

    district_id: UUID = Field(primary_key=True)
    sha256: str = Field(primary_key=True)
    noted_at: datetime = Field(sa_column=moment_column())
