"""The statements that give a database its roles, schemas and rights; each may be run again."""

from collections.abc import Iterable, Iterator

OWNER = "qingdan_owner"
EXTENSIONS = ("pg_trgm", "btree_gist")
DATABASE_EXISTS = "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)"
IS_SUPERUSER = "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
DANGEROUS_ROLES = (
    "SELECT rolname FROM pg_roles WHERE rolname = ANY($1::text[]) AND (rolsuper OR rolbypassrls) ORDER BY 1"
)
CURRENT_DATABASE = "SELECT current_database()"
LOCK = "SELECT pg_advisory_xact_lock(7238940165)"
PASSWORD_STATEMENT = "SELECT format('ALTER ROLE %I PASSWORD %L', $1::text, $2::text)"  # noqa: S105  a statement


def service_role(schema: str) -> str:
    """Return the role under which the service of this schema connects."""
    return f"qingdan_{schema}"


def create_database(name: str, template: str | None = None) -> str:
    """Return the statement that makes a database, if need be as a copy of another."""
    copied = f" TEMPLATE {quoted(template)} STRATEGY FILE_COPY" if template else ""
    return f"CREATE DATABASE {quoted(name)}{copied}"


def drop_database(name: str) -> str:
    """Return the statement that removes a database and whoever is still connected to it."""
    return f"DROP DATABASE IF EXISTS {quoted(name)} WITH (FORCE)"


def quoted(identifier: str) -> str:
    """Return an identifier in double quotes."""
    return '"' + identifier.replace('"', '""') + '"'


def role_statements(schemas: Iterable[str]) -> Iterator[str]:
    """Yield what makes the roles: an owner for migrations, one login per service that owns nothing."""
    for role in (OWNER, *(service_role(schema) for schema in schemas)):
        yield (
            f"DO $$ BEGIN CREATE ROLE {role} LOGIN NOCREATEDB NOCREATEROLE NOINHERIT; "
            "EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )


def membership_statement() -> str:
    """Return what lets an administrator who is no superuser act for the owner."""
    return f"GRANT {OWNER} TO CURRENT_USER"


def schema_statements(schemas: Iterable[str], database: str) -> Iterator[str]:
    """Yield what makes the extensions and schemas, and gives each service its own schema and no other."""
    roles = {schema: service_role(schema) for schema in schemas}
    yield f"REVOKE ALL ON DATABASE {quoted(database)} FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {quoted(database)} TO {', '.join((OWNER, *roles.values()))}"
    yield "REVOKE CREATE ON SCHEMA public FROM PUBLIC"
    for extension in EXTENSIONS:
        yield f"CREATE EXTENSION IF NOT EXISTS {extension} SCHEMA public"
    for schema, role in roles.items():
        name = quoted(schema)
        yield f"CREATE SCHEMA IF NOT EXISTS {name} AUTHORIZATION {OWNER}"
        yield f"GRANT USAGE ON SCHEMA {name} TO {role}"
        default = f"ALTER DEFAULT PRIVILEGES FOR ROLE {OWNER} IN SCHEMA {name} GRANT"
        yield f"{default} SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}"
        yield f"{default} USAGE, SELECT ON SEQUENCES TO {role}"
        yield f"ALTER ROLE {role} SET search_path = {name}, public"
