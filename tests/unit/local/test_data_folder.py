"""The data folder keeps its secrets, knows whose it is, and says clearly what is wrong with it."""

import json
import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from qingdan.local.data_folder import (
    find_data_folder,
    legible_password,
    open_data_folder,
    refuse_in_production,
    signing_key,
    write_private,
)
from qingdan.local.errors import LocalError


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_secret_is_made_once_and_found_again(tmp_path: Path) -> None:
    first = open_data_folder(tmp_path / "data", "demo").secret("event_secret")
    assert len(first) == 43
    assert open_data_folder(tmp_path / "data", "demo").secret("event_secret") == first


def test_two_folders_share_no_secret(tmp_path: Path) -> None:
    names = ("event_secret", "encryption_key", "database_owner")
    made = [open_data_folder(tmp_path / place, "demo").secret(name) for place in ("one", "two") for name in names]
    assert len(set(made)) == 6


def test_nobody_else_reads_the_secrets(tmp_path: Path) -> None:
    folder = open_data_folder(tmp_path / "data", "production")
    folder.secret("event_secret")
    assert mode(folder.path / "secrets.json") == 0o600
    assert mode(folder.objects) == 0o700
    assert mode(folder.logs) == 0o700
    assert mode(folder.path) & 0o066 == 0


def test_a_folder_that_somebody_made_keeps_its_rights_and_files(tmp_path: Path) -> None:
    foreign = tmp_path / "documents"
    foreign.mkdir(mode=0o755)
    (foreign / "letter.txt").write_text("mine")
    with pytest.raises(LocalError, match="not a data folder"):
        open_data_folder(foreign, "demo")
    assert sorted(path.name for path in foreign.iterdir()) == ["letter.txt"]
    assert mode(foreign) == 0o755


@pytest.mark.parametrize(("made", "opened"), [("demo", "production"), ("production", "demo")])
def test_a_folder_of_the_other_kind_is_refused(tmp_path: Path, made: str, opened: str) -> None:
    open_data_folder(tmp_path / "data", made)  # type: ignore[arg-type]  # parametrized with the two kinds
    with pytest.raises(LocalError, match=f"marked as {made}"):
        open_data_folder(tmp_path / "data", opened)  # type: ignore[arg-type]  # the same


def test_production_refuses_a_demo_folder_and_whatever_lies_in_it(tmp_path: Path) -> None:
    folder = open_data_folder(tmp_path / "data", "demo")
    for path in (folder.path, folder.objects):
        with pytest.raises(LocalError, match="marked as demo"):
            refuse_in_production(path)


def test_production_takes_its_own_folder_and_plain_ones(tmp_path: Path) -> None:
    folder = open_data_folder(tmp_path / "data", "production")
    refuse_in_production(folder.objects)
    refuse_in_production(tmp_path / "elsewhere" / "objects")
    assert find_data_folder(folder.path) == folder


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"'])
def test_a_damaged_secrets_file_is_named_and_never_replaced(tmp_path: Path, content: str) -> None:
    folder = open_data_folder(tmp_path / "data", "demo")
    (folder.path / "secrets.json").write_text(content)
    with pytest.raises(LocalError, match=r"secrets\.json is damaged"):
        folder.secret("event_secret")
    assert (folder.path / "secrets.json").read_text() == content


def test_a_folder_of_a_newer_format_is_refused(tmp_path: Path) -> None:
    folder = open_data_folder(tmp_path / "data", "demo")
    write_private(folder.path / "qingdan.json", {"format": 99, "kind": "demo", "identity": "x"})
    with pytest.raises(LocalError, match="written by a newer version"):
        find_data_folder(folder.path)


def test_a_folder_serves_one_process_at_a_time_and_names_it(tmp_path: Path) -> None:
    folder = open_data_folder(tmp_path / "data", "demo")
    with folder.held(), pytest.raises(LocalError, match=f"in use by process {os.getpid()}"), folder.held():
        pytest.fail("held twice")
    with folder.held():
        assert (folder.path / "lock").read_text() == str(os.getpid())


def test_a_write_that_fails_leaves_the_old_content_and_no_rest(tmp_path: Path) -> None:
    target = tmp_path / "file.json"
    write_private(target, {"kept": 1})
    with pytest.raises(TypeError):
        write_private(target, {"broken": object()})
    assert json.loads(target.read_text()) == {"kept": 1}
    assert [path.name for path in tmp_path.iterdir()] == ["file.json"]


def test_notes_survive(tmp_path: Path) -> None:
    open_data_folder(tmp_path / "data", "demo").write_note("demo_loaded", "seed=1")
    assert open_data_folder(tmp_path / "data", "demo").note("demo_loaded") == "seed=1"
    assert open_data_folder(tmp_path / "data", "demo").note("other") is None


def test_the_signing_key_is_a_private_key_on_p256() -> None:
    key = load_pem_private_key(signing_key().encode(), password=None)
    assert isinstance(key, EllipticCurvePrivateKey)
    assert key.curve.name == "secp256r1"


def test_typed_passwords_have_no_letters_that_look_alike() -> None:
    made = {legible_password() for _ in range(200)}
    assert len(made) == 200
    assert not set("".join(made)) & set("il1o0")
