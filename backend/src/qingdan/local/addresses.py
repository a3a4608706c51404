"""Database addresses: the parts of postgresql:// and what the libraries want to see."""

from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit, urlunsplit


def with_credentials(dsn: str, user: str, password: str) -> str:
    """Return the same address for another role."""
    parts = urlsplit(dsn)
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{quote(user, safe='')}:{quote(password, safe='')}@{place}"))


def with_database(dsn: str, database: str) -> str:
    """Return the same address for another database."""
    return urlunsplit(urlsplit(dsn)._replace(path=f"/{quote(database, safe='')}"))


def database_of(dsn: str) -> str:
    """Return the name of the database in an address."""
    return unquote(urlsplit(dsn).path.lstrip("/"))


def without_password(dsn: str) -> str:
    """Return the address as it may be shown."""
    parts = urlsplit(dsn)
    credentials, at, place = parts.netloc.rpartition("@")
    user = credentials.partition(":")[0]
    return urlunsplit(parts._replace(netloc=f"{user}{at}{place}"))


def sqlalchemy_address(dsn: str) -> str:
    """Return the address in SQLAlchemy's form for asyncpg; its name for `sslmode` is `ssl`."""
    parts = urlsplit(dsn)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    return urlunsplit(parts._replace(scheme="postgresql+asyncpg", query=urlencode(query)))
