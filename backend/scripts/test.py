"""`make test`: run every check and test, then print one summary; exit status 1 when anything is not green.

`--only GROUP` and `--without GROUP` choose among lint, types, build, unit, api, contract, concurrency, fault, e2e.
"""

import argparse
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import browser as browsers
from checks import REPOSITORY, SHOWN_LINES, SHOWN_WIDTH, Outcome, Step, run_step, steps

BEGAN = time.monotonic()
LINE = "=" * 78
_printing = threading.Lock()


def main() -> int:
    """Run the steps that were chosen and return the exit status."""
    arguments = parse()
    wants_browser = chosen("e2e", arguments)
    browser = prepare_browser() if wants_browser else None
    todo = [step for step in steps(browser) if chosen(step.group, arguments)]
    lanes = {lane: [step for step in todo if step.lane == lane] for lane in ("python", "node", "tests")}
    with ThreadPoolExecutor(2) as pool:
        outcomes = [outcome for lane in pool.map(run_lane, (lanes["python"], lanes["node"])) for outcome in lane]
    outcomes += run_lane(lanes["tests"])
    left_out = uncollected("tests/e2e") if wants_browser and browser is None else 0
    return summarize(outcomes, left_out)


def parse() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", default=[], metavar="GROUP")
    parser.add_argument("--without", nargs="+", default=[], metavar="GROUP")
    return parser.parse_args()


def chosen(group: str, arguments: argparse.Namespace) -> bool:
    """Whether a group is to run; the browser tests need the built pages."""
    if arguments.only:
        return group in arguments.only or (group == "build" and "e2e" in arguments.only)
    return group not in arguments.without


def prepare_browser() -> str | None:
    """Find a browser, after installing what is missing where that is allowed."""
    happened = browsers.install_missing(os.environ)
    if happened:
        say(happened)
    return browsers.find_browser(os.environ)


def run_lane(lane: Iterable[Step]) -> list[Outcome]:
    """Run steps one after the other, each shown in one line while it is green."""
    outcomes = []
    for step in lane:
        outcome = run_step(step)
        outcomes.append(outcome)
        mark = "ok    " if outcome.passed else "FAILED"
        say(f"{mark}  {step.name:<22} {outcome.seconds:6.1f} s  {outcome.closing_line}")
        if not outcome.passed:
            show(outcome)
    return outcomes


def show(outcome: Outcome) -> None:
    """Print the output of a step that failed; the whole of it stays in test-results/."""
    lines = outcome.output.splitlines()
    with _printing:
        if len(lines) > SHOWN_LINES:
            print(f"... {len(lines) - SHOWN_LINES} earlier lines are in test-results/")
        print("\n".join(line[:SHOWN_WIDTH] for line in lines[-SHOWN_LINES:]), flush=True)


def say(text: str) -> None:
    """Print one line with the seconds since the start."""
    with _printing:
        print(f"[{time.monotonic() - BEGAN:6.1f} s] {text}", flush=True)


def uncollected(folder: str) -> int:
    """Return how many tests a folder holds, without running them."""
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", folder, "--collect-only", "-q", "-p", "no:warnings"],
        cwd=REPOSITORY,
        check=False,
        capture_output=True,
        text=True,
    )
    return sum("::" in line for line in answer.stdout.splitlines())


def summarize(outcomes: list[Outcome], left_out: int) -> int:
    """Print the one summary and return the exit status."""
    total: Counter[str] = Counter()
    for outcome in outcomes:
        total.update(outcome.counts())
    failed = [outcome.step.name for outcome in outcomes if not outcome.passed]
    in_ci = os.environ.get("CI", "").lower() == "true"
    print(f"\n{LINE}")
    for outcome in outcomes:
        mark = "ok    " if outcome.passed else "FAILED"
        print(f"  {mark}  {outcome.step.name:<22} {outcome.seconds:6.1f} s  {outcome.closing_line}")
    if left_out:
        print(f"\n  !!  没有找到 Chromium,{left_out} 个浏览器测试没有运行。")
        print(f"  !!  No Chromium was found: {left_out} browser tests were NOT run.")
        print("  !!  Install one, or name it: QINGDAN_CHROMIUM=/path/to/chromium make test")
    if failed:
        print(f"\n  not green: {', '.join(failed)}")
    words = [f"{total[word]} {word}" for word in ("failed", "error", "passed", "skipped", "xfailed") if total[word]]
    words += [f"{left_out} browser tests not run"] if left_out else []
    steps_line = f"{len(outcomes) - len(failed)} of {len(outcomes)} steps green"
    print(f"{LINE}\n{', '.join(words) or 'no tests'} in {time.monotonic() - BEGAN:.0f}s; {steps_line}")
    return 1 if failed or (left_out and in_ci) else 0


if __name__ == "__main__":
    sys.exit(main())
