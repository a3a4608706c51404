"""How tables are made: one SQLModel base per service, and the kernel's own tables in each service's schema."""

from datetime import datetime
from typing import Any, ClassVar, Final

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import registry
from sqlmodel import SQLModel

NAMING_CONVENTION: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

#: A moment with its zone; the only kind of timestamp there is.
MOMENT: Final[Any] = DateTime(timezone=True)


def service_metadata(schema: str) -> MetaData:
    """Return the metadata of one service's schema, with the kernel's tables in it.

    A service's base class takes it, and a registry of its own, so that its tables stand apart from all others:
    `class Base(SQLModel, registry=registry(metadata=METADATA)): metadata = METADATA`.
    """
    metadata = MetaData(schema=schema, naming_convention=NAMING_CONVENTION)
    add_kernel_tables(metadata)
    return metadata


def table_base(schema: str) -> type[SQLModel]:
    """Return a SQLModel base whose tables live in `schema`, apart from every other service's."""
    metadata = service_metadata(schema)

    class ServiceTable(SQLModel, registry=registry(metadata=metadata)):
        """Base of one service's tables."""

        metadata: ClassVar[MetaData]

    ServiceTable.metadata = metadata
    return ServiceTable


def moment_column(*, nullable: bool = False) -> Column[datetime]:
    """Return a fresh timestamptz column for a SQLModel field."""
    return Column(MOMENT, nullable=nullable)


def add_kernel_tables(metadata: MetaData) -> None:
    """Describe the kernel's tables in a service's metadata; migrations make them with `create_kernel_tables`."""
    _add_shared_tables(metadata)
    _add_histories(metadata)
    _add_working_tables(metadata)


def _add_shared_tables(metadata: MetaData) -> None:
    Table(
        "tenant",
        metadata,
        Column("district_id", Uuid, primary_key=True),
        Column("code", Text, nullable=False, unique=True),
        Column("name", Text, nullable=False),
    )
    Table(
        "received_event",
        metadata,
        Column("id", Uuid, primary_key=True),
        Column("received_at", MOMENT, nullable=False),
    )
    Table(
        "revocation",
        metadata,
        Column("person_id", Uuid, primary_key=True),
        Column("not_before", MOMENT, nullable=False),
    )


def _add_histories(metadata: MetaData) -> None:
    Table(
        "audit_event",
        metadata,
        Column("district_id", Uuid, nullable=False),
        Column("id", Uuid, nullable=False),
        Column("occurred_at", MOMENT, nullable=False),
        Column("person_id", Uuid),
        Column("action", Text, nullable=False),
        Column("subject_kind", Text, nullable=False),
        Column("subject_id", Text, nullable=False),
        Column("detail", JSONB, nullable=False),
        Column("request_id", Text),
        Column("source", Text),
        PrimaryKeyConstraint("district_id", "id"),
        Index("ix_audit_event_subject", "district_id", "subject_kind", "subject_id", "id"),
    )
    Table(
        "event",
        metadata,
        Column("district_id", Uuid, nullable=False),
        Column("id", Uuid, nullable=False),
        Column("kind", Text, nullable=False),
        Column("occurred_at", MOMENT, nullable=False),
        Column("payload", JSONB, nullable=False),
        PrimaryKeyConstraint("district_id", "id"),
    )


def _add_working_tables(metadata: MetaData) -> None:
    Table(
        "idempotency_record",
        metadata,
        Column("district_id", Uuid, nullable=False),
        Column("person_id", Uuid, nullable=False),
        Column("key", Text, nullable=False),
        Column("operation", Text, nullable=False),
        Column("fingerprint", LargeBinary, nullable=False),
        Column("status", Integer, nullable=False),
        Column("body", LargeBinary),
        Column("created_at", MOMENT, nullable=False),
        PrimaryKeyConstraint("district_id", "person_id", "key"),
    )
    Table(
        "counter",
        metadata,
        Column("district_id", Uuid, nullable=False),
        Column("name", Text, nullable=False),
        Column("value", BigInteger, nullable=False, server_default=text("0")),
        PrimaryKeyConstraint("district_id", "name"),
    )


def add_parameter_table(metadata: MetaData) -> None:
    """Describe the table of a service that has parameters (`kernel.parameters`); a migration of its own makes it."""
    Table(
        "parameter",
        metadata,
        Column("district_id", Uuid, nullable=False),
        Column("key", String, nullable=False),
        Column("valid_from", Date, nullable=False),
        Column("value", JSONB, nullable=False),
        Column("document", String, nullable=False),
        Column("set_by", Uuid),
        Column("set_by_name", String, nullable=False, server_default=text("''")),
        Column("set_at", MOMENT, nullable=False),
        PrimaryKeyConstraint("district_id", "key", "valid_from"),
    )


#: Tables of a tenant, walled by row-level security.
KERNEL_TENANT_TABLES: Final = ("audit_event", "idempotency_record", "counter", "event")
#: Tables that the service may only read and add to.
KERNEL_APPEND_ONLY_TABLES: Final = ("audit_event", "event", "received_event")
#: Tables that belong to no tenant.
KERNEL_SHARED_TABLES: Final = ("tenant", "received_event", "revocation")
