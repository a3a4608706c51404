"""The generated pages say what the code says: rules with their proofs, states with their steps."""

from enum import StrEnum
from pathlib import Path

import pytest

import rules_table
import states
from lint.rule_ids import known_rules
from lint.source import SourceTree

REPOSITORY = Path(__file__).resolve().parents[3]
RULE = 'def check() -> None:\n    """ORG-1, R108–R109: a parent of the right kind."""\n'


class Light(StrEnum):
    """A state table for the tests."""

    RED = "red"
    GREEN = "green"
    SWITCHED_OFF = "switched-off"


LIGHTS: states.Transitions = {
    Light.RED: frozenset({Light.GREEN}),
    Light.GREEN: frozenset({Light.SWITCHED_OFF}),
    Light.SWITCHED_OFF: frozenset(),
}


def write(root: Path, path: str, text: str) -> None:
    """Write one file of a sample tree."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def test_every_rule_of_the_domain_is_in_the_table() -> None:
    policy = {f"R{number}" for number in range(1, 126)}
    counts = {"ORG": 11, "ADM": 16, "FEE": 10, "CRT": 14, "BUR": 6}
    domain = {f"{prefix}-{number}" for prefix, last in counts.items() for number in range(1, last + 1)}
    assert known_rules().keys() == policy | domain | {"CRT-1a", "BUR-4a"}


def test_a_rule_that_no_test_names_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "backend/src/qingdan/organization/units/rules.py", RULE)
    write(tmp_path, "tests/unit/test_units.py", 'def test_org_1_parent() -> None:\n    """R108."""\n')
    assert rules_table.main([], tmp_path) == 1
    assert capsys.readouterr().out.splitlines() == [
        "R109: named by organization/units/rules.py:check, proved by no test"
    ]


def test_the_rule_page_names_functions_and_tests(tmp_path: Path) -> None:
    write(tmp_path, "backend/src/qingdan/organization/units/rules.py", RULE)
    write(tmp_path, "tests/unit/test_units.py", 'def test_r109_org_1() -> None:\n    """R108 holds."""\n')
    assert rules_table.main([], tmp_path) == 0
    row = next(line for line in (tmp_path / "docs/rules.md").read_text().splitlines() if line.startswith("| R108 |"))
    assert row.endswith("| `organization/units/rules.py:check` | `unit/test_units.py:test_r109_org_1` |")


def test_a_stale_rule_page_is_reported(tmp_path: Path) -> None:
    write(tmp_path, "docs/rules.md", "old")
    assert rules_table.main(["--check"], tmp_path) == 1
    assert rules_table.main([], tmp_path) == 0
    assert rules_table.main(["--check"], tmp_path) == 0


def test_the_diagram_has_every_step_and_both_ends() -> None:
    assert states.diagram(LIGHTS).splitlines() == [
        "stateDiagram-v2",
        '    state "switched-off" as switched_off',
        "    [*] --> red",
        "    red --> green",
        "    green --> switched_off",
        "    switched_off --> [*]",
    ]


def test_only_what_stands_between_the_markers_is_written() -> None:
    tables = [states.StateTable("lamps", "street.TRANSITIONS", LIGHTS)]
    first = states.page("# Lamps\n\nWords of ours.\n", "lamps", tables)
    renewed = states.page(first.replace("red --> green", "red --> blue") + "After.\n", "lamps", tables)
    assert renewed == first + "After.\n"
    assert renewed.startswith("# Lamps\n\nWords of ours.\n")


def test_a_transitions_table_is_found_and_a_stale_page_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        "from enum import StrEnum\n\n\nclass Door(StrEnum):\n    OPEN = 'open'\n    SHUT = 'shut'\n\n\n"
        "TRANSITIONS = {Door.OPEN: frozenset({Door.SHUT}), Door.SHUT: frozenset()}\n"
    )
    write(tmp_path, "backend/src/sample_doors/house/door/rules.py", text)
    monkeypatch.syspath_prepend(str(tmp_path / "backend" / "src"))
    assert states.main(["--check"], tmp_path) == 1
    assert states.main([], tmp_path) == 0
    assert states.main(["--check"], tmp_path) == 0
    assert "open --> shut" in (tmp_path / "docs/services/house.md").read_text()


def test_the_rule_page_of_this_repository_is_up_to_date() -> None:
    table = rules_table.read_table(SourceTree(REPOSITORY))
    assert table.unproved() == []
    assert (REPOSITORY / "docs/rules.md").read_text(encoding="utf-8") == table.page()


def test_the_state_diagrams_of_this_repository_are_up_to_date() -> None:
    assert states.main(["--check"], REPOSITORY) == 0
