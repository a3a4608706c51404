"""Every law of the house reports a small sample that breaks it, and nothing of one that keeps it."""

from pathlib import Path

import pytest

from lint import (
    client_in_transaction,
    commit_place,
    length,
    no_watching,
    rule_ids,
    sql_place,
    suppressions,
    words,
)
from lint.__main__ import findings, main
from lint.source import Check, SourceTree

ROOM = "backend/src/qingdan/organization/units"


def report(root: Path, check: Check, path: str, text: str) -> list[int]:
    """Write one file below `root` and return the lines the check reports in it."""
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
    return [finding.line for finding in check(SourceTree(root))]


@pytest.mark.parametrize(
    "text",
    [
        "from sqlalchemy import select\n\nx = select(1)\n",
        "from sqlmodel import update as change\n\nx = change(1)\n",
        "import sqlalchemy as sa\n\nx = sa.text('x')\n",
        "async def f(session):\n\n    return await session.execute(1)\n",
        "async def f(self):\n\n    await self._connection.fetch(1)\n",
        "def f(name):\n\n    return f'SELECT id FROM unit WHERE name = {name}'\n",
        "x = 1\n\nQUERY = 'UPDATE unit SET name = 1'\n",
    ],
)
def test_sql_outside_a_repository_is_reported(tmp_path: Path, text: str) -> None:
    assert report(tmp_path, sql_place.check, f"{ROOM}/service.py", text) == [3]


@pytest.mark.parametrize("place", ["repository.py", "repository/pages.py"])
def test_sql_in_a_repository_is_at_home(tmp_path: Path, place: str) -> None:
    text = "from sqlalchemy import select\n\nx = select(1)\n"
    assert report(tmp_path, sql_place.check, f"{ROOM}/{place}", text) == []


def test_words_that_only_look_like_sql_pass(tmp_path: Path) -> None:
    text = '"""SELECT x FROM y is said in a docstring."""\nx = "Select a unit from the list"\ny = {}.get("a")\n'
    assert report(tmp_path, sql_place.check, f"{ROOM}/service.py", text) == []


def test_a_table_may_state_its_default_but_no_query(tmp_path: Path) -> None:
    text = "from sqlalchemy import select, text\nx = text('now()')\ny = select(1)\n"
    assert report(tmp_path, sql_place.check, f"{ROOM}/tables.py", text) == [3]


def test_a_commit_outside_the_kernel_is_reported(tmp_path: Path) -> None:
    text = "async def f(session):\n    await session.commit()\n"
    assert report(tmp_path, commit_place.check, f"{ROOM}/repository.py", text) == [2]


def test_the_kernel_may_commit(tmp_path: Path) -> None:
    text = "async def f(session):\n    await session.commit()\n"
    assert report(tmp_path, commit_place.check, "backend/src/qingdan/kernel/database.py", text) == []


def test_a_call_to_a_service_inside_a_transaction_is_reported(tmp_path: Path) -> None:
    text = (
        "async def f(self, who):\n"
        "    facts = await self._organization_client.unit(1)\n"
        "    async with self._database.begin(who) as session:\n"
        "        await self._units.add(session, facts)\n"
        "        await self._organization_client.unit(2)\n"
        "        await self._clients.admission.item(3)\n"
    )
    assert report(tmp_path, client_in_transaction.check, f"{ROOM}/service.py", text) == [5, 6]


def test_programs_with_credentials_are_not_mistaken_for_connections(tmp_path: Path) -> None:
    text = "async def f(self, who):\n    async with self._db.begin(who) as s:\n        await self._api_clients.add(s)\n"
    assert report(tmp_path, client_in_transaction.check, f"{ROOM}/service.py", text) == []


@pytest.mark.parametrize(
    ("path", "lines", "reported"),
    [
        (f"{ROOM}/service.py", 400, []),
        (f"{ROOM}/service.py", 401, [401]),
        ("tests/api/test_units.py", 401, [401]),
        ("frontend/src/features/units/UnitsPage.vue", 250, []),
        ("frontend/src/features/units/UnitsPage.vue", 251, [251]),
        ("frontend/src/features/units/queries.ts", 251, [251]),
        ("frontend/src/api/organization.gen.d.ts", 251, []),
    ],
)
def test_a_file_that_grows_too_long_is_reported(tmp_path: Path, path: str, lines: int, reported: list[int]) -> None:
    assert report(tmp_path, length.check, path, "\n" * lines) == reported


@pytest.mark.parametrize(("lines", "reported"), [(40, []), (41, [1])])
def test_a_function_that_grows_too_long_is_reported(tmp_path: Path, lines: int, reported: list[int]) -> None:
    docstring = '    """Say what.\n\n    And more.\n    """\n'
    text = "def f() -> None:\n" + docstring + "    print()\n" * (lines - 1)
    assert report(tmp_path, length.check, f"{ROOM}/service.py", text) == reported


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.py", "x = 1  # noqa: E501\n"),
        ("a.py", "x = 1  # noqa: E501, PLR0913  \n"),
        ("a.py", "x = 1  # type: ignore[attr-defined]\n"),
        ("a.py", "x = 1  # pragma: no cover\n"),
        ("a.py", "# mypy: allow-untyped-calls\n"),
        ("a.vue", "// eslint-disable-next-line no-console\n"),
        ("a.ts", "// @ts-expect-error\n"),
        ("a.ts", "// @ts-ignore because of that library\n"),
        ("backend/pyproject.toml", '    "D203",\n'),
    ],
)
def test_silence_without_a_reason_is_reported(tmp_path: Path, path: str, text: str) -> None:
    assert report(tmp_path, suppressions.check, path, text) == [1]


@pytest.mark.parametrize("text", ["x = 1  # noqa\n", "x = 1  # type: ignore\n"])
def test_silencing_everything_is_reported(tmp_path: Path, text: str) -> None:
    assert set(report(tmp_path, suppressions.check, "a.py", text)) == {1}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.py", "x = 1  # noqa: S105  a statement, no password\n"),
        ("a.py", "x = 1  # type: ignore[arg-type]  # the stub is wrong about None\n"),
        ("a.py", 'x = "# noqa"\n'),
        ("a.py", "# mypy: allow-untyped-calls\n# (the library annotates a part only)\n"),
        ("a.ts", "// eslint-disable-next-line no-console -- the boot error has no page yet\n"),
        ("backend/pyproject.toml", '    "D203",    # D211 is its opposite\n'),
    ],
)
def test_silence_with_a_reason_passes(tmp_path: Path, path: str, text: str) -> None:
    assert report(tmp_path, suppressions.check, path, text) == []


def test_a_decision_without_a_rule_id_is_reported(tmp_path: Path) -> None:
    text = 'def check(x: int) -> Decision:\n    """Refuse."""\n    return ()\n'
    assert report(tmp_path, rule_ids.check, f"{ROOM}/rules.py", text) == [1]


def test_a_decision_that_names_its_rule_passes(tmp_path: Path) -> None:
    text = 'def check(x: int) -> Decision:\n    """ORG-1, R108: refuse."""\n    return ()\n'
    assert report(tmp_path, rule_ids.check, f"{ROOM}/rules.py", text) == []


def test_a_rule_id_that_nobody_gave_is_reported(tmp_path: Path) -> None:
    text = 'x = 1\n\ndef f() -> None:\n    """ORG-99, R126: what."""\n'
    assert report(tmp_path, rule_ids.check, f"{ROOM}/service.py", text) == [3, 3]


def test_a_range_names_every_rule_it_spans() -> None:
    assert rule_ids.rule_ids("party bodies (R110–R113), CRT-1a") == {"R110", "R111", "R112", "R113", "CRT-1a"}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("docs/operations/install.md", "unpack to /home/somebody/qingdan and go\n"),
        ("backend/requirements.lock", "--index-url https://mirror.invalid/simple\n"),
        ("frontend/package-lock.json", '      "resolved": "https://registry.invalid/x.tgz",\n'),
        ("frontend/.npmrc", "registry=https://mirror.invalid/\n"),
        (f"{ROOM}/service.py", "# TODO: later\n"),
        (f"{ROOM}/service.py", "raise NotImplementedError\n"),
        ("tests/api/test_x.py", "@pytest.mark.skip\n"),
        ("frontend/src/x.spec.ts", "it.skip('says', () => {})\n"),
    ],
)
def test_words_that_must_not_be_in_the_product_are_reported(tmp_path: Path, path: str, text: str) -> None:
    assert report(tmp_path, words.check, path, text) == [1]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("frontend/src/app/router.ts", "import x from '@/features/workbench/pages/WorkQueuePage.vue'\n"),
        (f"{ROOM}/endpoints.py", "PATH = '/work-queue'\n"),
        ("frontend/package-lock.json", '      "url": "https://sponsor.invalid/x"\n'),
    ],
)
def test_harmless_words_pass(tmp_path: Path, path: str, text: str) -> None:
    assert report(tmp_path, words.check, path, text) == []


@pytest.mark.parametrize(
    "field",
    [
        "check_in_at",
        "points",
        "worker_rank",
        "ranking",
        "online_minutes",
        "usage_rate",
        "required_photo",
        "track",
    ],
)
def test_a_field_that_watches_people_is_reported(tmp_path: Path, field: str) -> None:
    """R42, R43, BUR-6: no such field can come into a table or a schema."""
    text = f"class Worker:\n    {field}: int\n"
    assert report(tmp_path, no_watching.check, f"{ROOM}/tables.py", text) == [2]
    assert report(tmp_path, no_watching.check, f"{ROOM}/tables.py", "") == []
    assert report(tmp_path, no_watching.check, f"{ROOM}/schemas.py", text) == [2]


@pytest.mark.parametrize("path", ["/check-ins", "/people/{id}/points", "/communities/{id}/usage-rate"])
def test_a_route_that_watches_people_is_reported(tmp_path: Path, path: str) -> None:
    """R42, R43, BUR-6: no such route can be offered, nor stand in a published description."""
    text = f"@router.post({path!r})\nasync def f() -> None: ...\n"
    assert report(tmp_path, no_watching.check, f"{ROOM}/endpoints.py", text) == [1]
    openapi = f'{{"paths": {{"{path}": {{}}}}}}'
    assert 1 in report(tmp_path, no_watching.check, "docs/api/organization.openapi.json", openapi)


@pytest.mark.parametrize("field", ["endpoint", "pointer", "check_character", "tracking_is_not_here", "checked_in_by"])
def test_names_that_only_sound_like_watching_pass(tmp_path: Path, field: str) -> None:
    """R42: the check is about watching, not about letters."""
    assert report(tmp_path, no_watching.check, f"{ROOM}/tables.py", f"class A:\n    {field}: int\n") == []


def test_the_command_fails_when_a_law_is_broken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report(tmp_path, commit_place.check, f"{ROOM}/service.py", "session.commit()\n")
    assert main([str(tmp_path)]) == 1
    assert "service.py:1: [commit-place]" in capsys.readouterr().out


def test_the_repository_keeps_every_law() -> None:
    """R42, R43, BUR-6 among them: no field, route or property of this tree watches people."""
    root = Path(__file__).resolve().parents[3]
    assert [str(finding) for finding in findings(root)] == []
