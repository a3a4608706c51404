"""Every operation as nobody, as somebody of another district, as the wrong role, as the right role elsewhere.

All is generated from the OpenAPI documents of the running services: a new operation is walked the day it appears.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts

from openapi import application
from qingdan.cli.services import SERVICES
from qingdan.kernel.identity import Require
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal
from qingdan.kernel.tokens import TokenSigner
from qingdan.local.data_folder import signing_key
from qingdan.organization.contract.roles import Role
from support.database import run_apart
from support.living_world import LivingWorld, living_world
from support.principals import SIGNER, grant
from support.samples import sample_body
from support.seed import PERSONAL
from support.walk import Operation, default_query, filled_paths
from support.world import QUIET, District

#: What somebody may be told who has no business here: it is not there, not theirs, not now, or badly asked.
REFUSALS = {400, 403, 404, 409, 412, 413, 415, 422, 428, 429}
#: Paths to what belongs to one community: requests, papers, seals, demands, money.
OF_ONE_PLACE = re.compile(
    r"^stamping/(stamp-requests|seals|refusals)/\{|^admission/(off-list-demands|communities|appropriations)/\{"
)
#: Paths that name something everybody of the district may know.
COMMON = re.compile(
    r"/(certificate-types|verifications|public-items|lists|districts|calendar|parameters|periods|retention/due)(/|$)"
)
#: Lists that a district keeps under ids it names itself: whoever writes there writes at home.
OWN_KEYS = re.compile(r"^/review-members/\{")
#: Where what was written at home is read again.
OWN_TRAILS = re.compile(r"^/audit-events$")
TABLES = """
SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND a.attname = 'district_id' ORDER BY 1
"""


@pytest.fixture(scope="module")
def world() -> Iterator[LivingWorld]:
    with living_world() as alive:
        yield alive
        assert alive.deployment.unforeseen() == []


def listed(findings: Sequence[object]) -> str:
    """Return findings one to a line: a walk names all of them, not the first."""
    return "\n".join(str(finding) for finding in findings)


def unseen(world: LivingWorld) -> set[str]:
    """Return what only the first district has: its ids, its names, its residents' data."""
    # The list of districts is public, so the walk has met the second one too.
    return (world.known.ids | world.first.private_words | set(PERSONAL)) - world.second.private_words


def leaks(answer: httpx.Response, words: set[str], asked: str = "") -> list[str]:
    """Return what an answer gives away beyond what the question itself named."""
    return sorted(word for word in words if word in answer.text and word not in asked)


def questions(world: LivingWorld, operation: Operation) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the paths of an operation over what exists in the first district, each with content it would take."""
    options = sample_body(operation, world.known).options()
    query = default_query(operation, world.first.id)
    for path in filled_paths(operation, world.known):
        yield path, {**options, "params": query}


def secured(world: LivingWorld) -> list[Operation]:
    return [operation for operation in world.operations if operation.secured]


def test_the_walk_knows_something_for_every_place_in_every_path(world: LivingWorld) -> None:
    """A walk over nothing would prove nothing: what the seed leaves out is named here."""
    unknown = [str(operation) for operation in world.operations if not filled_paths(operation, world.known)]
    assert not unknown, listed(unknown)


def test_the_first_district_sees_what_strangers_must_not(world: LivingWorld) -> None:
    """The walk below would prove nothing if nobody could see anything: the rightful do."""
    owner = world.first.everybody
    answered: Counter[str] = Counter()
    for operation in secured(world):
        if operation.method == "get":
            for path, options in questions(world, operation):
                answered[operation.service] += world.send(operation, path, owner, **options).is_success
    assert min(answered[service] for service in SERVICES) > 10


def forged_headers(somebody: Principal) -> dict[str, dict[str, str]]:
    """Return headers that prove nothing."""
    now = datetime.now(UTC)
    good = SIGNER.sign(somebody, now).split(".")
    tokens = {
        "nothing": "",
        "not a token": "aGVsbG8.d29ybGQ.IQ",
        "a stranger's key": TokenSigner(signing_key()).sign(somebody, now),
        "yesterday's": SIGNER.sign(somebody, now - timedelta(days=1)),
        "unsigned": f"eyJhbGciOiJub25lIn0.{good[1]}.",
        "another's signature": f"{good[0]}.{SIGNER.sign(person(), now).split('.')[1]}.{good[2]}",
    }
    return {name: {"Authorization": f"Bearer {token}".strip()} for name, token in tokens.items()}


def person() -> Principal:
    """Return somebody of nowhere."""
    return Principal(uuid7(), "无名", uuid7(), ())


def test_nobody_gets_401_at_every_secured_operation(world: LivingWorld) -> None:
    """DESIGN §3, §4: without a token there is nothing, and a problem document says so."""
    wrong = []
    for operation in secured(world):
        path, options = next(questions(world, operation))
        answer = world.send(operation, path, **options)
        problem = answer.headers.get("content-type") == "application/problem+json"
        if answer.status_code != 401 or not problem or answer.headers.get("www-authenticate") != "Bearer":
            wrong.append((str(operation), answer.status_code))
    assert not wrong, listed(wrong)


@pytest.mark.parametrize("service", SERVICES)
def test_a_token_that_proves_nothing_opens_nothing(world: LivingWorld, service: str) -> None:
    """DESIGN §4: every service checks signature and time itself."""
    operation = next(one for one in secured(world) if one.service == service and one.method == "get")
    path, options = next(questions(world, operation))
    somebody = world.first.everybody
    assert world.send(operation, path, somebody, **options).is_success
    answers = {
        name: world.send(operation, path, sent=sent, **options).status_code
        for name, sent in forged_headers(somebody).items()
    }
    assert set(answers.values()) == {401}, answers


def test_another_districts_all_powerful_person_sees_and_changes_nothing(world: LivingWorld) -> None:
    """DESIGN §2, §3: the district is the tenant; an outsider learns not even that something exists."""
    stranger = world.second.everybody
    before = fingerprints(world, world.first)
    wrong: list[tuple[object, ...]] = []
    written_at_home = ""
    for operation in secured(world):
        for path, options in questions(world, operation):
            answer = world.send(operation, path, stranger, **options)
            asked = path + json.dumps(options.get("json"), ensure_ascii=False) + str(options["params"])
            if OWN_KEYS.search(operation.path):
                asked = written_at_home = written_at_home + asked
            elif OWN_TRAILS.search(operation.path):
                asked += written_at_home
            found = leaks(answer, unseen(world), asked)
            refused = answer.status_code in REFUSALS
            own = COMMON.search(operation.path) or OWN_KEYS.search(operation.path)
            if operation.parameters and not own and not refused:
                wrong.append((str(operation), answer.status_code, answer.text[:300]))
            elif found or not (refused or answer.is_success):
                wrong.append((str(operation), answer.status_code, found[:3]))
    assert not wrong, listed(wrong)
    assert fingerprints(world, world.first) == before


def test_another_district_cannot_filter_its_way_in(world: LivingWorld) -> None:
    """Lists narrowed by ids of the first district are as empty as they are without."""
    stranger = world.second.everybody
    wrong = []
    for operation in secured(world):
        if operation.method == "get" and not operation.parameters:
            query = default_query(operation, world.second.id)
            ids = {name: world.known.at(operation, name) for name in operation.queries if name.endswith("_id")}
            for name, values in ids.items():
                for value in values[:3]:
                    answer = world.send(operation, operation.path, stranger, params={**query, name: value})
                    found = leaks(answer, unseen(world), value)
                    if found or answer.status_code not in REFUSALS | {200} or (answer.is_success and items(answer)):
                        wrong.append((str(operation), name, answer.status_code, found[:3]))
    assert not wrong, listed(wrong)


def items(answer: httpx.Response) -> list[Any]:
    """Return what a list holds."""
    content = answer.json()
    found: list[Any] = content.get("items", []) if isinstance(content, dict) else content
    return found


@pytest.mark.parametrize("service", SERVICES)
def test_a_role_without_the_permission_is_stopped_at_the_door(world: LivingWorld, service: str) -> None:
    """DOMAIN §7: every role at every operation; who lacks the permission gets 403 and no data."""
    before = fingerprints(world, world.first)
    carriers = permissions(service)
    wrong, stopped = [], 0
    for operation in (one for one in secured(world) if one.service == service):
        allowed = carriers.get((operation.path, operation.method))
        if allowed is None:
            continue
        path, options = next(questions(world, operation))
        for role in Role:
            for person in world.first.of_role(role)[:1] if role not in allowed else ():
                answer = world.send(operation, path, person, **options)
                stopped += answer.status_code == 403
                if answer.status_code not in {403, 404} or leaks(answer, set(PERSONAL)):
                    wrong.append((str(operation), role.value, answer.status_code))
    assert not wrong, listed(wrong)
    assert stopped > 50
    assert fingerprints(world, world.first) == before


def permissions(service: str) -> dict[tuple[str, str], frozenset[str]]:
    """Return which roles the guard of each operation lets in, where it asks for a permission."""
    found = {}
    for route in iter_route_contexts(application(service).routes):
        for guard in guards(getattr(route, "dependant", None)):
            for method in route.methods or ():
                found[str(route.path), method.lower()] = frozenset(guard.roles[guard.permission])
    return found


def guards(dependant: Dependant | None) -> Iterator[Require]:
    """Yield what asks for a permission on the way to a route."""
    if dependant is not None:
        if isinstance(dependant.call, Require):
            yield dependant.call
        for inner in dependant.dependencies:
            yield from guards(inner)


def elsewhere(district: District) -> list[Principal]:
    """Return people with the roles of a community and a subdistrict, at places where nothing has happened."""
    community, subdistrict = district.units[QUIET], uuid7()
    places = [
        grant(role, community, "community", district.units["subdistrict"]) for role in ("clerk", "head", "keeper")
    ]
    places.append(grant("subdistrict_officer", subdistrict, "subdistrict", subdistrict))
    return [Principal(uuid7(), "别处的人", district.id, (place,)) for place in places]


def test_the_same_role_at_another_place_sees_nothing_of_this_one(world: LivingWorld) -> None:
    """DOMAIN §7: no clerk sees another community's residents; a right holds where it was granted (ORG-9)."""
    before = fingerprints(world, world.first)
    wrong = []
    for operation in secured(world):
        if OF_ONE_PLACE.search(f"{operation.service}{operation.path}"):
            for (path, options), person in product(questions(world, operation), elsewhere(world.first)):
                answer = world.send(operation, path, person, **options)
                if answer.status_code not in REFUSALS - {429} or leaks(answer, set(PERSONAL)):
                    wrong.append((str(operation), sorted(person.roles), answer.status_code, answer.text[:200]))
    assert not wrong, listed(wrong)
    assert fingerprints(world, world.first) == before


def test_the_public_learns_nothing_about_people(world: LivingWorld) -> None:
    """DOMAIN §7, CRT-12: what is open to all never holds a resident's data, nor anybody's telephone number."""
    phones = {f"139{world.first.code[:4]}{number:04d}" for number in range(len(world.first.people))}
    open_to_all = [operation for operation in world.operations if not operation.secured]
    wrong, answered = [], 0
    for operation in open_to_all:
        for path, options in questions(world, operation):
            answer = world.send(operation, path, **options)
            answered += answer.is_success
            found = leaks(answer, set(PERSONAL) | phones)
            if found or answer.status_code >= 500:
                wrong.append((str(operation), answer.status_code, found))
    assert not wrong, listed(wrong)
    assert answered > 10


def test_the_administrator_reads_no_residents_data_by_that_role_alone(world: LivingWorld) -> None:
    """DOMAIN §7: whoever keeps units, people and grants has no business with residents; nor has an integrator."""
    administrator = world.first.of_role("administrator")[0]
    integrator = Principal(uuid7(), "接口", world.first.id, (grant("integrator", world.first.id, "district"),))
    wrong = []
    for operation, person in product(secured(world), (administrator, integrator)):
        if operation.method == "get":
            for path, options in questions(world, operation):
                found = leaks(world.send(operation, path, person, **options), set(PERSONAL))
                if found:
                    wrong.append((str(operation), sorted(person.roles), found))
    assert not wrong, listed(wrong)


def fingerprints(world: LivingWorld, district: District) -> dict[str, str]:
    """Return a hash of everything that the database holds of one district, by table."""
    found: dict[str, str] = {}

    async def read() -> None:
        connection = await asyncpg.connect(world.deployment.admin_dsn)
        try:
            for service in SERVICES:
                for row in await connection.fetch(TABLES, service):
                    table = f"{service}.{row['relname']}"
                    statement = (
                        f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {table} t WHERE district_id = $1"  # noqa: S608 - from the catalog
                    )
                    found[table] = str(await connection.fetchval(statement, district.id))
        finally:
            await connection.close()

    run_apart(read())
    return found
