"""What `make test` runs, in order: each step with its command, its group, and where it runs."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
BACKEND = REPOSITORY / "backend"
FRONTEND = REPOSITORY / "frontend"
PYTHON_PATH = os.pathsep.join((str(BACKEND / "src"), str(BACKEND / "scripts")))
RESULTS = REPOSITORY / "test-results"
PYTEST_LINE = re.compile(r"^=* ?((?:\d+ \w+(?:, )?)+ in [\d.]+s.*?|no tests ran in .*?) ?=*$")
COUNT = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed)\b")
SHOWN_LINES = 250
SHOWN_WIDTH = 300
NO_TESTS_COLLECTED = 5


@dataclass(frozen=True)
class Step:
    """One command; steps of one lane run one after the other, lanes side by side."""

    name: str
    group: str
    command: tuple[str, ...]
    folder: Path = REPOSITORY
    lane: str = "python"
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_pytest(self) -> bool:
        """Whether the step's last line counts tests."""
        return "pytest" in self.command


@dataclass(frozen=True)
class Outcome:
    """How a step ended."""

    step: Step
    status: int
    seconds: float
    output: str

    @property
    def passed(self) -> bool:
        """Whether the step is green; a folder without tests is none."""
        return self.status == 0 or (self.step.is_pytest and self.status == NO_TESTS_COLLECTED)

    @property
    def closing_line(self) -> str:
        """Pytest's own last line, or nothing."""
        lines = [found.group(1) for line in self.output.splitlines() if (found := PYTEST_LINE.match(line))]
        return lines[-1] if lines and self.step.is_pytest else ""

    def counts(self) -> dict[str, int]:
        """Return how many tests passed, failed, were skipped."""
        return {
            word.rstrip("s") if word.startswith("error") else word: int(number)
            for number, word in COUNT.findall(self.closing_line)
        }


def steps(browser: str | None) -> list[Step]:
    """Return all steps; without a browser the browser tests are left out (the caller says so)."""
    python = sys.executable
    program = str(Path(python).parent)
    frontend = [
        Step(f"frontend: {name}", group, (python, str(BACKEND / "scripts" / "frontend.py"), *words), lane="node")
        for name, group, words in (
            ("packages", "lint", ("install",)),
            ("eslint", "lint", ("run", "lint")),
            ("types", "types", ("run", "types")),
            ("unit tests", "unit", ("run", "test")),
            ("build", "build", ("build",)),
            ("page sizes", "build", ("run", "sizes")),
        )
    ]
    # It makes the TypeScript types too, so it comes after the packages are there.
    generated = (python, str(BACKEND / "scripts" / "generate.py"), "--check")
    frontend.insert(1, Step("generated files", "lint", generated, lane="node"))
    static = [
        Step("ruff", "lint", (f"{program}/ruff", "check", "src", "scripts", "../tests"), BACKEND),
        Step("laws of the house", "lint", (python, "-m", "lint")),
        Step("architecture", "lint", (f"{program}/lint-imports", "--no-cache"), BACKEND),
        Step("mypy", "types", (f"{program}/mypy", "src", "scripts", "../tests"), BACKEND),
    ]
    tests = [
        pytest_step("unit", parallel=True),
        pytest_step("api", parallel=True),
        pytest_step("contract", parallel=True),
        pytest_step("concurrency", parallel=False),
        pytest_step("fault", parallel=False),
    ]
    journeys = [pytest_step("e2e", parallel=False, environment={"QINGDAN_CHROMIUM": browser})] if browser else []
    return [*static, *frontend, *tests, *journeys]


def pytest_step(name: str, *, parallel: bool, environment: Mapping[str, str] | None = None) -> Step:
    """Return the step that runs one folder of tests."""
    workers = ("-n", "2", "--dist", "loadfile") if parallel else ()
    command = (sys.executable, "-m", "pytest", f"tests/{name}", "-q", "--tb=short", *workers)
    return Step(f"tests: {name}", name, command, lane="tests", environment=environment or {})


def run_step(step: Step) -> Outcome:
    """Run one step to its end and keep its output in test-results/."""
    began = time.monotonic()
    answer = subprocess.run(
        step.command,
        cwd=step.folder,
        env={**os.environ, "PYTHONPATH": PYTHON_PATH, **step.environment},
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    RESULTS.mkdir(exist_ok=True)
    log = RESULTS / f"{re.sub(r'[^a-z0-9]+', '-', step.name)}.log"
    log.write_text(answer.stdout, encoding="utf-8")
    return Outcome(step, answer.returncode, time.monotonic() - began, answer.stdout)
