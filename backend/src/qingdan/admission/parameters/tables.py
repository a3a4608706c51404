"""Tables of parameters: a district's own numbers, each from a day on."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from qingdan.admission.tables_base import Base
from qingdan.kernel.tables import moment_column


class ParameterTable(Base, table=True):
    """One value of one parameter; it holds from `valid_from` until a later row of the same key."""

    __tablename__ = "parameter"

    district_id: UUID = Field(primary_key=True)
    key: str = Field(primary_key=True)
    valid_from: date = Field(primary_key=True)
    value: object = Field(sa_column=Column(JSONB, nullable=False))
    document: str
    set_by: UUID | None
    set_at: datetime = Field(sa_column=moment_column())
