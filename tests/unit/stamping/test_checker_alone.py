"""The checker as strangers run it: a copy of the one file, a plain Python, nothing of ours beside it."""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from qingdan.cli.main import main
from qingdan.stamping.checker import CHECKER_NAME, checker_text
from support.registers import (
    KEY,
    SEAL,
    Document,
    checkpoint,
    header,
    lines_of,
    receipt,
    register,
    rewritten,
    seal_in,
)

ENTRIES: Final = register()
PUBLISHED: Final = checkpoint({SEAL: ENTRIES})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with what an auditor has downloaded."""
    (tmp_path / CHECKER_NAME).write_bytes(checker_text())
    lines = lines_of(ENTRIES)
    write_register(tmp_path / "register.jsonl", lines)
    write_register(
        tmp_path / "touched.jsonl", [*lines[:4], rewritten(lines[4], {"copies": 9}, rehashed=True), *lines[5:]]
    )
    documents: dict[str, Document] = {
        "checkpoint.json": PUBLISHED,
        "receipt.json": receipt(ENTRIES, 3, PUBLISHED),
        "forged.json": {**receipt(ENTRIES, 3, PUBLISHED), "index": 2},
        "proof.json": {
            "format": "qingdan-consistency-1",
            "earlier": seal_in(PUBLISHED),
            "later": seal_in(PUBLISHED),
            "proof": [],
        },
        "keys.json": {"items": [{"id": KEY.id, "algorithm": "Ed25519", "public_key": KEY.public}]},
        "strange.json": {"format": "something else"},
    }
    for name, document in documents.items():
        (tmp_path / name).write_text(json.dumps(document, ensure_ascii=False, indent=2), encoding="utf-8")
    (tmp_path / "not.json").write_bytes(b"\x00\xff")
    return tmp_path


def write_register(path: Path, lines: list[bytes]) -> None:
    first = json.dumps(header(ENTRIES), ensure_ascii=False).encode()
    path.write_bytes(b"\n".join([first, *lines]) + b"\n")


def run(folder: Path, *words: str, packages: bool = True) -> tuple[int, str]:
    """Run the copy with a Python that sees nothing of this repository, and without packages on demand."""
    options = ["-I"] if packages else ["-I", "-S"]
    done = subprocess.run(
        [sys.executable, *options, "-X", "utf8", CHECKER_NAME, *words],
        cwd=folder,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def test_crt_9_an_auditor_checks_a_register_with_one_command(folder: Path) -> None:
    """CRT-9, R83: exit status 0, every check named and passed with the checkpoint and the published key."""
    status, said = run(folder, "register.jsonl", "--checkpoint", "checkpoint.json", "--key", "keys.json")
    assert status == 0
    assert "not checked" not in said
    assert said.count("通过 pass") == 11
    assert run(folder, "register.jsonl", "--checkpoint", "checkpoint.json", "--key", KEY.public) == (status, said)


def test_crt_9_a_touched_register_is_told_with_its_first_touched_entry(folder: Path) -> None:
    """CRT-9, R83: exit status 1."""
    status, said = run(folder, "touched.jsonl")
    assert status == 1
    assert "first touched: 2026 年第 2 号" in said
    assert "entry 2026/2" in said


@pytest.mark.parametrize("name", ["receipt.json", "proof.json", "checkpoint.json"])
def test_crt_9_what_was_given_out_is_checked_alone(folder: Path, name: str) -> None:
    """CRT-9: without a key the signature is not called checked; with it, it is."""
    status, said = run(folder, name)
    assert (status, "signature" in said) == (0, True)
    assert "give the published one by --key" in said
    status, said = run(folder, name, "--checkpoint", "checkpoint.json", "--key", "keys.json")
    assert (status, "not checked" in said) == (0, False)
    assert run(folder, name, "--key", "00" * 32)[0] == 1


def test_crt_9_without_the_package_a_signature_is_never_called_passed(folder: Path) -> None:
    """CRT-9: the standard library alone checks everything else."""
    status, said = run(folder, "receipt.json", "--key", "keys.json", packages=False)
    assert status == 0
    assert "[未检 not checked] checkpoint 1: signature" in said
    assert run(folder, "forged.json", packages=False)[0] == 1
    assert run(folder, "touched.jsonl", packages=False)[0] == 1


@pytest.mark.parametrize("name", ["absent.json", "strange.json", "not.json", "keys.json"])
def test_what_cannot_be_read_is_neither_intact_nor_touched(folder: Path, name: str) -> None:
    """Exit status 2, and a sentence."""
    status, said = run(folder, name)
    assert (status, "can't be read" in said) == (2, True)
    assert run(folder, "receipt.json", "--checkpoint", name)[0] == 2


def test_the_command_is_the_same_checker(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """CRT-9: `qingdan check-register` says what the file says that is handed out."""
    words = [str(folder / "touched.jsonl"), "--checkpoint", str(folder / "checkpoint.json")]
    status = main(["check-register", *words])
    assert (status, capsys.readouterr().out) == run(folder, *words)
    assert main(["check-register", str(folder / "receipt.json")]) == 0


def test_the_checker_needs_nothing_but_the_standard_library() -> None:
    """It is one file for Python 3.9: what it imports is in every Python, but for the one package it can do without."""
    tree = ast.parse(checker_text(), feature_version=(3, 9))
    imported = {
        (node.module or "").split(".")[0] if isinstance(node, ast.ImportFrom) else node.names[0].name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert imported - sys.stdlib_module_names == {"cryptography"}
