"""The command line says what there is, and refuses what is unsafe with words instead of a traceback."""

import socket
from pathlib import Path

import pytest

from qingdan.cli.announcement import account_lines, display_width
from qingdan.cli.frontend import Frontend, node_environment
from qingdan.cli.machine import data_directory, wanted_kind
from qingdan.cli.main import COMMANDS, main
from qingdan.cli.provision import passwords_of
from qingdan.cli.rotate_keys import SEALING, chosen
from qingdan.cli.server import take_port
from qingdan.local.errors import LocalError

STRONG = {
    f"QINGDAN_DATABASE_{name}_PASSWORD": f"{name.lower()}-0123456789abcdef"
    for name in ("OWNER", "ORGANIZATION", "ADMISSION", "STAMPING")
}


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    shown = capsys.readouterr().out
    assert all(f"  {name}" in shown for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_describes_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert f"qingdan {name}" in capsys.readouterr().out


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["strat"]) == 2
    assert "strat" in capsys.readouterr().err


def test_the_printed_script_is_the_one_that_is_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["provision", "--print"]) == 0
    shipped = Path(__file__).parents[3] / "deploy" / "roles" / "roles.sql"
    assert capsys.readouterr().out == shipped.read_text(encoding="utf-8")


def test_weak_or_missing_database_passwords_are_all_named() -> None:
    weak = {**STRONG, "QINGDAN_DATABASE_OWNER_PASSWORD": "short"}
    del weak["QINGDAN_DATABASE_STAMPING_PASSWORD"]
    with pytest.raises(LocalError, match="OWNER_PASSWORD, QINGDAN_DATABASE_STAMPING_PASSWORD"):
        passwords_of(weak)


def test_one_password_for_two_roles_is_refused() -> None:
    same = {**STRONG, "QINGDAN_DATABASE_OWNER_PASSWORD": STRONG["QINGDAN_DATABASE_STAMPING_PASSWORD"]}
    with pytest.raises(LocalError, match="of its own"):
        passwords_of(same)
    assert set(passwords_of(STRONG)) == {"owner", "organization", "admission", "stamping"}


def test_keys_are_changed_of_every_service_whose_keys_are_set() -> None:
    """CRT-12: in one container only its own service's; with none set all, so that what is missing is named."""
    own = {"QINGDAN_ORGANIZATION_ENCRYPTION_KEYS": "k1:…", "QINGDAN_STAMPING_ENCRYPTION_KEYS": ""}
    assert chosen(None, own) == ("organization",)
    assert chosen(None, {**own, "QINGDAN_STAMPING_ENCRYPTION_KEYS": "k1:…"}) == tuple(SEALING)
    assert chosen(None, {}) == tuple(SEALING)
    assert chosen("stamping", own) == ("stamping",)


def test_a_port_in_use_is_said_before_anything_starts() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(LocalError, match=f"Port {port} is in use"):
            take_port("127.0.0.1", port)


def test_environment_chooses_folder_and_kind(tmp_path: Path) -> None:
    assert data_directory({"QINGDAN_DATA_DIR": str(tmp_path)}) == tmp_path
    assert data_directory({}) == Path.cwd() / ".data"
    assert wanted_kind({}) == "demo"
    assert wanted_kind({"QINGDAN_ENVIRONMENT": "production"}) == "production"
    with pytest.raises(LocalError, match="not staging"):
        wanted_kind({"QINGDAN_ENVIRONMENT": "staging"})


def test_accounts_line_up_although_chinese_characters_are_wide() -> None:
    accounts: list[dict[str, object]] = [
        {"username": "zhang", "name": "张三", "unit_name": "翠湖社区", "can": ["申请", "查看"]},
        {"username": "ouyang", "name": "欧阳明", "unit_name": "区", "can": "审批"},
    ]
    lines = account_lines(accounts, "abcd-efgh-jkmn")[-2:]
    columns = [display_width(line[: line.index(word)]) for line, word in zip(lines, ("申请", "审批"), strict=True)]
    assert columns[0] == columns[1]


class NodeAndNpm:
    """A Node and an npm made of shell; npm writes down what it is asked and builds one page."""

    def __init__(self, folder: Path, version: str = "v22.1.0") -> None:
        self.calls = folder / "calls"
        program(folder / "node", f"echo {version}")
        program(folder / "npm", f'echo "$1" >> {self.calls}; mkdir -p node_modules dist; echo page > dist/index.html')

    def asked(self) -> list[str]:
        return self.calls.read_text().split() if self.calls.exists() else []


def program(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def frontend_in(folder: Path) -> Frontend:
    (folder / "src").mkdir(parents=True)
    (folder / "src" / "main.ts").write_text("one")
    (folder / "package-lock.json").write_text("{}")
    return Frontend(folder, lambda _chinese, _english: None)


def test_pages_are_built_only_when_their_source_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = NodeAndNpm(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    frontend = frontend_in(tmp_path / "frontend")
    frontend.build()
    frontend.build()
    assert programs.asked() == ["ping", "ci", "run"]
    (frontend.folder / "src" / "main.ts").write_text("two")
    frontend.build()
    assert programs.asked() == ["ping", "ci", "run", "run"]
    (frontend.folder / "package-lock.json").write_text('{"changed": 1}')
    frontend.build()
    assert programs.asked() == ["ping", "ci", "run", "run", "ping", "ci", "run"]


def test_a_node_that_is_too_old_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    NodeAndNpm(tmp_path, "v18.19.0")
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    with pytest.raises(LocalError, match=r"No Node 20\.19"):
        node_environment({"PATH": str(tmp_path)})
