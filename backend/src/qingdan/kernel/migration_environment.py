"""What runs a service's migrations: alembic, with a version table in the service's own schema."""

from alembic import context
from sqlalchemy import Connection

JOB_LIBRARY = "pgqueuer"


def run_migrations(schema: str) -> None:
    """Run the migrations of one service over the connection that the caller put into alembic's configuration.

    `migrations/env.py` of each service consists of this call. `target_metadata` is there only when a new
    migration is drawn up.
    """
    connection: Connection = context.config.attributes["connection"]
    context.configure(
        connection=connection,
        target_metadata=context.config.attributes.get("target_metadata"),
        version_table="alembic_version",
        version_table_schema=schema,
        include_schemas=True,
        include_name=lambda name, kind, _parents: _is_ours(name, kind, schema),
        compare_type=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def _is_ours(name: str | None, kind: str, schema: str) -> bool:
    """Whether a comparison looks at this: the service's schema, without the job library's own tables."""
    if kind == "schema":
        return name == schema
    return kind != "table" or not (name or "").startswith(JOB_LIBRARY)
