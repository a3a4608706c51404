"""The base of this service's tables: one metadata for its own schema."""

from typing import ClassVar, Final

from sqlalchemy import MetaData
from sqlalchemy.orm import registry
from sqlmodel import SQLModel

from qingdan.kernel.tables import add_parameter_table, service_metadata

SCHEMA: Final = "stamping"
METADATA: Final = service_metadata(SCHEMA)
add_parameter_table(METADATA)


class Base(SQLModel, registry=registry(metadata=METADATA)):
    """Base of the stamping service's tables."""

    metadata: ClassVar[MetaData] = METADATA
