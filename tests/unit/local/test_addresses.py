"""Database addresses keep their parts, and passwords are not shown."""

import pytest

from qingdan.local.addresses import (
    database_of,
    sqlalchemy_address,
    with_credentials,
    with_database,
    without_password,
)

NETWORK = "postgresql://admin:p%40ss@db.example:6432/qingdan?sslmode=require"
SOCKET = "postgresql://postgres:secret@/qingdan?host=%2Ftmp%2Fdata%2Fsocket&port=5432"


@pytest.mark.parametrize("address", [NETWORK, SOCKET])
def test_a_service_gets_the_same_place_with_its_own_role(address: str) -> None:
    changed = with_credentials(address, "qingdan_stamping", "a/b@c:d")
    assert changed.startswith("postgresql://qingdan_stamping:a%2Fb%40c%3Ad@")
    assert changed.partition("?")[2] == address.partition("?")[2]
    assert database_of(changed) == "qingdan"


@pytest.mark.parametrize("address", [NETWORK, SOCKET])
def test_only_the_database_changes(address: str) -> None:
    assert database_of(with_database(address, "清 单")) == "清 单"
    assert with_database(with_database(address, "other"), "qingdan") == address


def test_a_shown_address_has_no_password() -> None:
    assert without_password(NETWORK) == "postgresql://admin@db.example:6432/qingdan?sslmode=require"
    assert "secret" not in without_password(SOCKET)


def test_sqlalchemy_gets_its_own_names() -> None:
    assert sqlalchemy_address(NETWORK) == "postgresql+asyncpg://admin:p%40ss@db.example:6432/qingdan?ssl=require"
