"""The arrows point one way: import-linter keeps the tree and breaks on a sample for every contract."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

REPOSITORY = Path(__file__).resolve().parents[3]
CONFIGURATION = REPOSITORY / "backend" / ".importlinter"
NUMBERS = itertools.count()
#: A small house that keeps every contract.
HOUSE = {
    "kernel/decisions.py": "",
    "organization/contract/roles.py": "",
    "organization/app.py": "from qingdan.organization.units import endpoints\n",
    "organization/units/endpoints.py": "import fastapi\nfrom qingdan.organization.units import service\n",
    "organization/units/service.py": "from qingdan.organization.units import repository, rules\n",
    "organization/units/repository.py": "import sqlalchemy\nfrom qingdan.organization.units import tables\n",
    "organization/units/tables.py": "import sqlmodel\nfrom qingdan.organization.units import rules\n",
    "organization/units/rules.py": (
        "from qingdan.kernel import decisions\nfrom qingdan.organization.contract import roles\n"
    ),
    "organization/people/rules.py": "from qingdan.organization.units import rules\n",
    "admission/items/service.py": "from qingdan.organization.contract import roles\n",
    "stamping/seals/service.py": "",
    "all_in_one.py": "from qingdan.organization import app\n",
}


Broken = Callable[[Path], list[str]]


@pytest.fixture
def broken_contracts(capsys: pytest.CaptureFixture[str]) -> Broken:
    """Return a function that names the contracts broken by the package of a configuration."""

    def run(configuration: Path) -> list[str]:
        configure()
        kept = lint_imports(config_filename=str(configuration), cache_dir=None, no_logo=True)
        output = capsys.readouterr().out
        broken = [line.removesuffix("BROKEN").strip() for line in output.splitlines() if "BROKEN" in line]
        assert kept is (not broken), output
        return broken

    return run


def build_house(root: Path, changes: dict[str, str]) -> Path:
    """Build the sample house, with the changes, under a name of its own; return its configuration."""
    package = f"sample_house_{next(NUMBERS)}"
    for path, text in (HOUSE | changes).items():
        file = root / package / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("qingdan", package), encoding="utf-8")
    for folder in {file.parent for file in root.rglob("*.py")}:
        for level in [folder, *folder.relative_to(root).parents]:
            inside = root / level
            if inside != root:
                (inside / "__init__.py").touch()
    configuration = root / "importlinter.ini"
    configuration.write_text(CONFIGURATION.read_text(encoding="utf-8").replace("qingdan", package))
    return configuration


def test_a_house_that_keeps_the_contracts_is_clean(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken_contracts: Broken
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    assert broken_contracts(build_house(tmp_path, {})) == []


@pytest.mark.parametrize(
    ("path", "text", "contract"),
    [
        ("kernel/decisions.py", "import qingdan.organization.app\n", "The command stands above"),
        ("organization/app.py", "import qingdan.all_in_one\n", "The command stands above"),
        ("leftovers.py", "", "The command stands above"),
        ("admission/items/service.py", "import qingdan.organization.units.rules\n", "know organization only"),
        ("stamping/seals/service.py", "import qingdan.admission.items.service\n", "know admission only"),
        ("organization/app.py", "import qingdan.stamping.seals.service\n", "know stamping only"),
        (
            "organization/contract/roles.py",
            "import qingdan.organization.people\n",
            "A contract imports nothing",
        ),
        ("organization/units/rules.py", "import sqlmodel\n", "Rules reach no framework"),
        ("kernel/decisions.py", "import pydantic\n", "Rules reach no framework"),
        (
            "organization/units/rules/codes.py",
            "from fastapi import HTTPException\n",
            "Rules reach no framework",
        ),
        ("organization/units/repository.py", "import qingdan.organization.units.service\n", "In a room"),
        ("organization/units/tables.py", "import qingdan.organization.units.repository\n", "In a room"),
        (
            "organization/units/endpoints.py",
            "import qingdan.organization.units.repository\n",
            "Endpoints reach",
        ),
        ("organization/units/endpoints.py", "import sqlalchemy.ext.asyncio\n", "Endpoints reach"),
        ("organization/units/service.py", "from fastapi import HTTPException\n", "speak no HTTP"),
        (
            "organization/units/rules.py",
            "import qingdan.organization.people\nimport qingdan.organization.app\n",
            "without circles",
        ),
    ],
)
def test_an_arrow_that_points_the_wrong_way_breaks_its_contract(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    broken_contracts: Broken,
    path: str,
    text: str,
    contract: str,
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    changes = {path: text}
    if path.endswith("rules/codes.py"):
        changes["organization/units/rules.py"] = ""
    broken = broken_contracts(build_house(tmp_path, changes))
    assert any(contract in name for name in broken)


def test_this_repository_keeps_every_contract(monkeypatch: pytest.MonkeyPatch, broken_contracts: Broken) -> None:
    monkeypatch.syspath_prepend(str(REPOSITORY / "backend" / "src"))
    assert broken_contracts(CONFIGURATION) == []
