"""The base of this service's tables: one metadata for its own schema."""

from typing import Final

from qingdan.kernel.tables import table_base

SCHEMA: Final = "organization"

Base = table_base(SCHEMA)
