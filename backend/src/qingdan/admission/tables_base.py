"""The base of this service's tables: one metadata for its own schema, and how their rows are narrowed."""

from typing import ClassVar, Final, cast

from sqlalchemy import ColumnElement, FromClause, MetaData, Table, and_, false, inspect, or_
from sqlalchemy.orm import registry
from sqlmodel import SQLModel

from qingdan.kernel.principal import Reach
from qingdan.kernel.tables import add_parameter_table, service_metadata

SCHEMA: Final = "admission"

METADATA: Final = service_metadata(SCHEMA)
add_parameter_table(METADATA)


class Base(SQLModel, registry=registry(metadata=METADATA)):
    """Base of the admission service's tables."""

    metadata: ClassVar[MetaData] = METADATA


def table_of(model: type[SQLModel]) -> Table:
    """Return the table behind a table class, for statements that select columns."""
    return cast("Table", inspect(model).local_table)


def within(reach: Reach, table: FromClause) -> ColumnElement[bool]:
    """Return the condition that narrows rows with a lineage to what a permission reaches."""
    column = table.c
    own = column.district_id == reach.district_id
    if reach.whole_district:
        return own
    levels = (
        ("community_id", reach.community_ids),
        ("subdistrict_id", reach.subdistrict_ids),
        ("department_id", reach.department_ids),
    )
    places = [column[name].in_(ids) for name, ids in levels if ids and name in column]
    return and_(own, or_(false(), *places))
