"""What the kernel promises every service, shown on a real one over a real PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from support.apps import running
from support.database import DatabaseServer
from support.listener import RECEIVER, listening_service
from support.organization import District, Organization, found_district, organization_service


@pytest.fixture(scope="module")
async def organization(fresh_urls: dict[str, str]) -> AsyncIterator[Organization]:
    """Return the service, telling one other service of what happens."""
    async with organization_service(
        fresh_urls,
        event_receivers={RECEIVER: "http://in-process"},
        request_body_limit_bytes=64 * 1024,
    ) as service:
        yield service


@pytest.fixture(scope="module")
def fresh_urls(database_server: DatabaseServer) -> dict[str, str]:
    """Return a database of this file's own: it looks at the whole outbox."""
    return database_server.copy()


@pytest.fixture
async def district(organization: Organization) -> District:
    """Return a district that no other test touches."""
    return await found_district(organization.resources)


def key() -> str:
    """Return a fresh idempotency key."""
    return uuid4().hex


async def people_named(organization: Organization, headers: dict[str, str], name: str) -> int:
    """Count the people of that name."""
    answer = await organization.client.get("/people", headers=headers, params={"query": name})
    total: int = answer.json()["total"]
    return total


async def test_the_same_key_and_content_answers_the_same_and_writes_once(
    organization: Organization, district: District
) -> None:
    headers = {
        **await organization.sign_in(district.administrator),
        "Idempotency-Key": key(),
    }
    first = await organization.client.post("/people", headers=headers, json={"name": "何静"})
    again = await organization.client.post("/people", headers=headers, json={"name": "何静"})
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert again.headers["idempotency-replayed"] == "true"
    assert await people_named(organization, headers, "何静") == 1


async def test_the_same_key_with_other_content_is_refused(organization: Organization, district: District) -> None:
    headers = {
        **await organization.sign_in(district.administrator),
        "Idempotency-Key": key(),
    }
    await organization.client.post("/people", headers=headers, json={"name": "何静"})
    other = await organization.client.post("/people", headers=headers, json={"name": "何宁"})
    assert other.status_code == 422
    assert other.json()["errors"][0]["code"] == "key-reused"
    assert await people_named(organization, headers, "何宁") == 0


async def test_a_double_submit_at_the_same_moment_creates_one(organization: Organization, district: District) -> None:
    headers = {
        **await organization.sign_in(district.administrator),
        "Idempotency-Key": key(),
    }
    answers = await asyncio.gather(
        *(organization.client.post("/people", headers=headers, json={"name": "何静"}) for _ in range(6))
    )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert await people_named(organization, headers, "何静") == 1


async def test_a_key_belongs_to_the_person_who_sent_it(organization: Organization, district: District) -> None:
    other = await found_district(organization.resources)
    shared = key()
    answers = [
        await organization.client.post(
            "/people",
            headers={
                **await organization.sign_in(administrator),
                "Idempotency-Key": shared,
            },
            json={"name": "何静"},
        )
        for administrator in (district.administrator, other.administrator)
    ]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["id"] != answers[1].json()["id"]


async def test_a_refused_write_leaves_its_key_free(organization: Organization, district: District) -> None:
    headers = {
        **await organization.sign_in(district.administrator),
        "Idempotency-Key": key(),
    }
    body = {
        "kind": "grid",
        "name": "网格",
        "effective_on": "2026-01-01",
        "legal_basis": "文件",
    }
    assert (await organization.client.post("/units", headers=headers, json=body)).status_code == 422
    assert (await organization.client.post("/people", headers=headers, json={"name": "何静"})).status_code == 201


async def test_a_key_that_is_none_is_refused(organization: Organization, district: District) -> None:
    signed_in = await organization.sign_in(district.administrator)
    for bad in ("short", "x" * 129):
        headers = {**signed_in, "Idempotency-Key": bad}
        answer = await organization.client.post("/people", headers=headers, json={"name": "何静"})
        assert answer.json()["errors"][0]["code"] == "bad-key"
    nobody = await organization.client.post("/people", headers={"Idempotency-Key": key()}, json={"name": "何静"})
    assert nobody.status_code == 401


async def test_of_two_who_read_the_same_version_one_writes(organization: Organization, district: District) -> None:
    headers = {**await organization.sign_in(district.administrator), "If-Match": '"1"'}
    path = f"/people/{district.people['clerk'].id}"
    answers = await asyncio.gather(
        *(organization.client.put(path, headers=headers, json={"name": f"周{mark}"}) for mark in "甲乙丙")
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412]
    missing = await organization.client.put(path, headers={"Authorization": headers["Authorization"]}, json={})
    assert missing.status_code in {422, 428}
    garbled = await organization.client.put(path, headers={**headers, "If-Match": "x"}, json={"name": "周"})
    assert garbled.json()["errors"][0]["code"] == "bad-version"


async def test_row_level_security_shows_the_service_nothing_until_a_district_is_named(
    organization: Organization, district: District, fresh_urls: dict[str, str]
) -> None:
    other = await found_district(organization.resources)
    connection = await asyncpg.connect(fresh_urls["organization"])
    try:
        assert await connection.fetchval("SELECT count(*) FROM unit") == 0
        assert await connection.fetchval("SELECT count(*) FROM audit_event") == 0
        async with connection.transaction():
            await connection.execute("SELECT set_config('qingdan.district', $1, true)", str(district.id))
            seen = {row["district_id"] for row in await connection.fetch("SELECT DISTINCT district_id FROM unit")}
            assert seen == {district.id}
            moved = await connection.execute("UPDATE person SET name = 'x' WHERE district_id = $1", other.id)
            assert moved == "UPDATE 0"
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute(
                "INSERT INTO counter (district_id, name, value) VALUES ($1, 'x', 1)",
                district.id,
            )
    finally:
        await connection.close()


async def test_a_block_that_only_reads_cannot_write(organization: Organization, district: District) -> None:
    database = organization.resources.database
    with pytest.raises(DBAPIError, match="read-only transaction"):
        async with database.read(district.id) as transaction:
            await transaction.session.execute(text("UPDATE person SET name = name"))
    async with database.begin(district.id) as transaction:
        # The connection went back to the pool, and the next block may write.
        await transaction.session.execute(text("UPDATE person SET name = name"))


async def test_every_table_of_a_tenant_is_walled(fresh_urls: dict[str, str]) -> None:
    connection = await asyncpg.connect(fresh_urls["admin"])
    try:
        open_tables = await connection.fetch(
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
            " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'district_id'"
            " WHERE n.nspname = 'organization' AND c.relkind = 'r' AND NOT c.relrowsecurity ORDER BY 1"
        )
    finally:
        await connection.close()
    # Who signs in has not said of which district; the list of districts is public.
    assert [row["relname"] for row in open_tables] == ["account", "tenant"]


async def test_the_audit_trail_and_the_history_of_units_can_only_grow(
    district: District, fresh_urls: dict[str, str]
) -> None:
    connection = await asyncpg.connect(fresh_urls["organization"])
    try:
        await connection.execute("SELECT set_config('qingdan.district', $1, false)", str(district.id))
        assert await connection.fetchval("SELECT count(*) FROM audit_event") > 0
        for table in ("audit_event", "event", "unit_change", "unit_successor"):
            for statement in ("DELETE FROM {}", "UPDATE {} SET district_id = district_id"):
                with pytest.raises(asyncpg.InsufficientPrivilegeError):
                    await connection.execute(statement.format(table))
    finally:
        await connection.close()


async def test_every_change_is_audited_with_who_when_and_from_where(
    organization: Organization, district: District
) -> None:
    headers = await organization.sign_in(district.administrator)
    created = await organization.client.post(
        "/people",
        headers={**headers, "X-Request-Id": "trace-me-12345"},
        json={"name": "何静"},
    )
    events = await organization.client.get(
        "/audit-events", headers=headers, params={"subject_id": created.json()["id"]}
    )
    [event] = events.json()["items"]
    assert event["action"] == "person.created"
    assert event["person_id"] == str(district.administrator.id)
    assert event["person_name"] == "管理员"
    assert event["request_id"] == "trace-me-12345"
    assert event["source"] == "127.0.0.1"


async def undeclared(size: int) -> AsyncIterator[bytes]:
    """Yield a body whose length nobody says beforehand."""
    for _ in range(size // 1000):
        yield b"x" * 1000


async def failures(
    client: httpx.AsyncClient, headers: dict[str, str], language: str
) -> list[tuple[int, httpx.Response]]:
    """Return an answer of every kind of failure, with the status it should have."""
    return [
        (401, await client.get("/me", headers={"Accept-Language": language})),
        (
            401,
            await client.get("/me", headers={"Authorization": "Bearer forged.token.here"}),
        ),
        (404, await client.get("/no-such-thing", headers=headers)),
        (404, await client.get(f"/units/{uuid4()}", headers=headers)),
        (405, await client.patch("/units", headers=headers)),
        (413, await client.post("/people", headers=headers, content=b"x" * 70_000)),
        (413, await client.post("/people", headers=headers, content=undeclared(70_000))),
        (422, await client.get("/units/not-an-id", headers=headers)),
        (422, await client.post("/people", headers=headers, content=b"{broken")),
        (422, await client.post("/people", headers=headers, json={"name": "a\x00b"})),
        (422, await client.get("/units", headers=headers, params={"query": "a\x00b"})),
    ]


@pytest.mark.parametrize("language", ["zh-CN", "en"])
async def test_every_failure_is_a_problem_document_in_the_callers_language(
    organization: Organization, district: District, language: str
) -> None:
    headers = {
        **await organization.sign_in(district.administrator),
        "Accept-Language": language,
    }
    answers = await failures(organization.client, headers, language)
    for status, answer in answers:
        assert answer.status_code == status, answer.text
        assert answer.headers["content-type"] == "application/problem+json"
        problem = answer.json()
        assert {
            "type",
            "title",
            "status",
            "detail",
            "instance",
            "errors",
            "reasons",
        } <= problem.keys()
        assert problem["type"].startswith("urn:qingdan:problem:")
        assert problem["status"] == status
        assert answer.headers["x-content-type-options"] == "nosniff"
    titles = [answer.json()["title"] for _, answer in answers if answer.request.headers.get("accept-language")]
    assert all(title.isascii() is (language == "en") for title in titles if title)
    assert answers[0][1].headers["www-authenticate"] == "Bearer"


async def test_an_unforeseen_failure_tells_nothing_of_the_inside(
    fresh_urls: dict[str, str],
) -> None:
    app = broken_service(fresh_urls)
    async with running(app) as client:
        answer = await client.get("/broken")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "urn:qingdan:problem:internal"
    assert "secret detail" not in answer.text


def broken_service(urls: dict[str, str]) -> FastAPI:
    """Return a service with a route that fails as no rule foresaw."""
    app = listening_service(urls, {})

    @app.get("/broken")
    async def broken() -> None:
        message = "secret detail of the inside"
        raise RuntimeError(message)

    return app
