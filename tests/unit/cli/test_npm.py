"""Waiting for npm is seen, and a registry that does not answer is named, with what helps; no network is asked."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from qingdan.cli import npm
from qingdan.cli.npm import Npm
from qingdan.local.errors import LocalError

REGISTRY = "https://packages.example/npm/"
ASKS = f'echo "npm notice PING {REGISTRY}"'
ANSWERED = f'{ASKS}; echo "npm notice PONG 12ms"'
REFUSED = f'{ASKS}; echo "npm error code ECONNREFUSED"; exit 1'
SPECIMENS = ("ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EIDLETIMEOUT", "FETCH_ERROR", "E503")


@dataclass
class Office:
    """An npm made of shell, and what was said while it ran."""

    folder: Path
    said: list[str] = field(default_factory=list)

    def npm(self, **answers: str) -> Npm:
        """Return an npm that does this when asked for `ping`, `ci` or `run`, and nothing else."""
        cases = " ".join(f"{word}) {body} ;;" for word, body in answers.items())
        program = self.folder / "npm"
        program.write_text(f'#!/bin/sh\necho "$*" >> {self.folder}/calls\ncase "$1" in {cases} esac\n')
        program.chmod(0o755)
        return Npm(self.folder, {"PATH": f"{self.folder}:/usr/bin:/bin"}, self._hear)

    @property
    def calls(self) -> list[str]:
        """What npm was asked, in order."""
        return (self.folder / "calls").read_text().splitlines()

    def _hear(self, chinese: str, english: str) -> None:
        self.said.append(f"{chinese} · {english}")
        (self.folder / "heard").touch()


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Return an office where everything is said early."""
    monkeypatch.setattr(npm, "REPORT_EVERY_SECONDS", 0.02)
    return Office(tmp_path)


def until_heard(office: Office) -> str:
    """Return shell that waits until somebody was told that it waits."""
    return f"until [ -e {office.folder}/heard ]; do sleep 0.01; done"


def test_a_registry_that_answers_is_asked_once_and_the_packages_are_installed(office: Office) -> None:
    office.npm(ping=ANSWERED, ci=":").install()
    assert office.calls == ["ping", "ci --no-audit --no-fund --loglevel=error"]


def test_while_a_registry_is_waited_for_it_is_said_which(office: Office) -> None:
    office.npm(ping=f"{ASKS}; {until_heard(office)}", ci=":").install()
    assert office.said
    assert all(REGISTRY in line and "waiting for npm's registry" in line for line in office.said)


def test_while_packages_are_fetched_and_pages_are_built_it_is_said(office: Office) -> None:
    office.npm(ping=ANSWERED, ci=until_heard(office)).install()
    assert {line.split(" · ")[1] for line in office.said} == {f"npm is still fetching the packages: {REGISTRY}"}
    (office.folder / "heard").unlink()
    office.npm(run=until_heard(office)).run("build", ("仍在生成网页", "still building the web pages"))
    assert office.said[-1] == "仍在生成网页 · still building the web pages"


def test_without_a_registry_the_failure_is_npms_own_then_the_likely_cause_and_what_helps(office: Office) -> None:
    with pytest.raises(LocalError) as failed:
        office.npm(ping=REFUSED, ci='echo "npm error code ENOTCACHED"; exit 1').install()
    assert office.calls[-1].endswith("--offline"), "nothing more is asked of a registry that is not there"
    shown = str(failed.value)
    assert shown.startswith(f"npm notice PING {REGISTRY}\nnpm error code ECONNREFUSED")
    for words in (REGISTRY, "npm config set registry", "npm config set proxy", "no npm registry answered"):
        assert words in shown
    assert "ENOTCACHED" not in shown


def test_without_a_registry_what_npm_has_kept_is_enough(office: Office) -> None:
    office.npm(ping=REFUSED, ci=":").install()
    assert office.calls == ["ping", "ci --no-audit --no-fund --loglevel=error --offline"]
    assert "no registry answered, trying npm's own cache" in office.said[-1]


def test_a_registry_that_never_answers_is_given_up(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(npm, "REGISTRY_SECONDS", 0.1)
    with pytest.raises(LocalError, match="no npm registry answered"):
        office.npm(ping=f"{ASKS}; exec tail -f /dev/null", ci="exit 1").install()


@pytest.mark.parametrize("code", SPECIMENS)
@pytest.mark.parametrize("prefix", ["npm error", "npm ERR!"])
def test_a_registry_that_goes_away_meanwhile_is_named_too(office: Office, prefix: str, code: str) -> None:
    with pytest.raises(LocalError, match=r"(?s)npm config set registry.*no npm registry answered"):
        office.npm(ping=ANSWERED, ci=f'echo "{prefix} code {code}"; exit 1').install()


@pytest.mark.parametrize("code", ["E404", "E401"])
def test_a_registry_without_a_sign_of_life_of_its_own_has_answered_all_the_same(office: Office, code: str) -> None:
    office.npm(ping=f'{ASKS}; echo "npm error code {code}"; exit 1', ci=":").install()
    assert not office.calls[-1].endswith("--offline")


@pytest.mark.parametrize("code", ["EINTEGRITY", "EUSAGE", "ENOSPC"])
def test_what_is_no_matter_of_the_network_is_not_blamed_on_it(office: Office, code: str) -> None:
    with pytest.raises(LocalError) as failed:
        office.npm(ping=ANSWERED, ci=f'echo "npm error code {code}"; exit 1').install()
    assert (code in str(failed.value), "registry" in str(failed.value)) == (True, False)


def test_npm_gives_up_within_two_minutes_of_trying() -> None:
    settings = (Path(__file__).parents[3] / "frontend" / ".npmrc").read_text(encoding="utf-8")
    told = dict(line.split("=", 1) for line in settings.splitlines() if not line.startswith("#"))
    tries = int(told["fetch-retries"]) + 1
    between = int(told["fetch-retry-mintimeout"]) + int(told["fetch-retry-maxtimeout"]) * (tries - 2)
    assert tries * int(told["fetch-timeout"]) + between <= npm.REGISTRY_SECONDS * 1000
    assert npm.REGISTRY_SECONDS <= 120
