"""What every service's migrations share: the kernel's tables, the second wall, append-only rights."""

from collections.abc import Iterable

from alembic import op
from sqlalchemy import MetaData

from qingdan.kernel.jobs import install_statements
from qingdan.kernel.tables import (
    KERNEL_APPEND_ONLY_TABLES,
    KERNEL_TENANT_TABLES,
    NAMING_CONVENTION,
    add_kernel_tables,
)


def service_role(schema: str) -> str:
    """Return the database role under which the service of this schema connects."""
    return f"qingdan_{schema}"


def create_kernel_tables(schema: str) -> None:
    """Create the kernel's tables and the job queue of one service, walled and with append-only rights."""
    metadata = MetaData(schema=schema, naming_convention=NAMING_CONVENTION)
    add_kernel_tables(metadata)
    metadata.create_all(op.get_bind())
    wall_off(schema, KERNEL_TENANT_TABLES)
    make_append_only(schema, KERNEL_APPEND_ONLY_TABLES)
    for statement in _statements(install_statements(schema)):
        op.get_bind().exec_driver_sql(statement)
    role = service_role(schema)
    op.execute(f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {role}")
    op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role}")
    make_append_only(schema, KERNEL_APPEND_ONLY_TABLES)


def wall_off(schema: str, tables: Iterable[str]) -> None:
    """Put row-level security on `district_id`: a transaction sees the one district that it named, or nothing."""
    for table in tables:
        op.execute(f"ALTER TABLE {schema}.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY own_district ON {schema}.{table} "
            "USING (district_id = nullif(current_setting('qingdan.district', true), '')::uuid) "
            "WITH CHECK (district_id = nullif(current_setting('qingdan.district', true), '')::uuid)"
        )


def make_append_only(schema: str, tables: Iterable[str]) -> None:
    """Leave the service only SELECT and INSERT on these tables."""
    role = service_role(schema)
    for table in tables:
        op.execute(f"REVOKE UPDATE, DELETE, TRUNCATE ON {schema}.{table} FROM {role}")


def grant_read_only(schema: str, tables: Iterable[str]) -> None:
    """Leave the service only SELECT on these tables (reference data that migrations write)."""
    role = service_role(schema)
    for table in tables:
        op.execute(f"REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON {schema}.{table} FROM {role}")


def limit_lock_wait() -> None:
    """Give up rather than queue behind a long transaction and stop everybody else."""
    op.execute("SET LOCAL lock_timeout = '5s'")


def _statements(script: str) -> list[str]:
    """Split a script at semicolons outside dollar quotes."""
    statements: list[str] = []
    current: list[str] = []
    inside = False
    for line in script.splitlines():
        if line.count("$$") % 2 == 1:
            inside = not inside
        current.append(line)
        if not inside and line.rstrip().endswith(";"):
            statements.append("\n".join(current))
            current = []
    if any(part.strip() for part in current):
        statements.append("\n".join(current))
    return statements
