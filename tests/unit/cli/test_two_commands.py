"""`make run` and `make test` keep their promises: locked packages, honest counts, no silent gap."""

from pathlib import Path

import pytest

import browser
import environment
import test as runner
from checks import Outcome, Step, steps

STEP = Step("tests: unit", "unit", ("python", "-m", "pytest", "tests/unit"))


def outcome(output: str, status: int = 0) -> Outcome:
    return Outcome(STEP, status, 1.0, output)


@pytest.mark.parametrize("smaller", ["run", "node"])
def test_the_development_lock_holds_the_same_versions_as_the_smaller_ones(smaller: str) -> None:
    assert environment.pins(smaller) <= environment.pins("dev")


@pytest.mark.parametrize("name", environment.LOCKS)
def test_a_lock_names_no_download_host_and_a_hash_for_every_package(name: str) -> None:
    text = environment.LOCKS[name].read_text(encoding="utf-8")
    assert "://" not in text
    assert text.count("--hash=sha256:") >= len(environment.pins(name)) > 0


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("2307 passed in 73.12s (0:01:13)", {"passed": 2307}),
        ("=== 2 failed, 5 passed, 1 skipped in 4.50s ===", {"failed": 2, "passed": 5, "skipped": 1}),
        ("1 failed, 2 errors in 1.00s", {"failed": 1, "error": 2}),
        ("no tests ran in 0.01s", {}),
    ],
)
def test_tests_are_counted_from_pytests_last_line(line: str, counts: dict[str, int]) -> None:
    assert outcome(f"12 passed before\n{line}\n").counts() == counts


def test_a_red_step_makes_the_run_red_and_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner.summarize([outcome("3 passed in 1s"), outcome("1 failed, 2 passed in 1s", 1)], 0) == 1
    shown = capsys.readouterr().out
    assert "not green: tests: unit" in shown
    assert "1 failed, 5 passed in" in shown.splitlines()[-1]


@pytest.mark.parametrize(("in_ci", "status"), [("true", 1), ("", 0)])
def test_browser_tests_left_out_are_said_loudly_and_fail_in_ci(
    in_ci: str, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CI", in_ci)
    assert runner.summarize([outcome("3 passed in 1s")], 14) == status
    shown = capsys.readouterr().out
    assert "14 browser tests were NOT run" in shown
    assert "14 browser tests not run" in shown.splitlines()[-1]


def test_without_a_browser_only_the_browser_tests_are_left_out() -> None:
    left_out = {step.name for step in steps("/usr/bin/chromium")} - {step.name for step in steps(None)}
    assert left_out == {"tests: e2e"}


def test_a_named_browser_wins_and_must_exist(tmp_path: Path) -> None:
    program = tmp_path / "chromium"
    assert browser.find_browser({"QINGDAN_CHROMIUM": str(program), "PATH": ""}) is None
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert browser.find_browser({"QINGDAN_CHROMIUM": str(program), "PATH": ""}) == str(program)
    assert browser.find_browser({"PATH": str(tmp_path)}) == str(program)


def test_the_readme_and_ci_call_the_same_command() -> None:
    repository = Path(__file__).parents[3]
    assert (repository / ".ci" / "run").read_text(encoding="utf-8").rstrip().endswith("exec make test")
