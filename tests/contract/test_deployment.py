"""The same journeys through one process, and through three services with roles of their own behind a real nginx."""

import os
import select
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import httpx
import pytest

from qingdan.cli.services import SERVICES
from qingdan.kernel.front_door import SECURITY_HEADERS
from support.database import run_apart
from support.deployment import Deployment, Prepare, nginx_program, one_process, split_deployment
from support.principals import headers
from support.seed import api, seed, wait_until_served
from support.world import PASSWORD, District, first_district, found_districts, second_district

STARTS = {"one process": one_process, "behind nginx": split_deployment}
PATIENCE_SECONDS = 15.0
PROBLEM = "application/problem+json"
MARKER = {"X-Qingdan-Request": "1"}
behind_the_gateway = pytest.mark.parametrize("installation", ["behind nginx"], indirect=True)
REFRESH = "/api/v1/organization/sessions/refresh"


class Installation:
    """A deployment with two districts."""

    def __init__(self, name: str, deployment: Deployment, first: District, second: District) -> None:
        self.name = name
        self.deployment = deployment
        self.first = first
        self.second = second

    @property
    def has_gateway(self) -> bool:
        return self.name == "behind nginx"

    def client(self, **options: Any) -> httpx.Client:  # noqa: ANN401 - httpx's own options
        return httpx.Client(base_url=self.deployment.base_url, trust_env=False, timeout=30, **options)


@pytest.fixture(scope="module", params=STARTS)
def installation(request: pytest.FixtureRequest) -> Iterator[Installation]:
    if request.param == "behind nginx" and nginx_program() is None and os.environ.get("CI") != "true":
        pytest.skip("nginx is not installed (Debian: nginx-light): nothing was proved about the gateway")
    first, second = first_district(), second_district()
    load: Prepare = lambda deployment: found_districts(deployment, first, second)  # noqa: E731 - three names for one act
    with STARTS[request.param](load, "test") as deployment:
        yield Installation(request.param, deployment, first, second)


@pytest.fixture
def client(installation: Installation) -> Iterator[httpx.Client]:
    with installation.client() as made:
        yield made


def sign_in(client: httpx.Client, district: District, key: str) -> httpx.Response:
    body = {"username": district.usernames[key], "password": PASSWORD}
    return client.post("/api/v1/organization/sessions", json=body)


def test_whoever_signs_in_stays_signed_in_by_the_cookie_alone(installation: Installation, client: httpx.Client) -> None:
    """DESIGN §4: the refresh cookie rotates; it is HttpOnly, SameSite=Strict and goes only where it is needed."""
    answer = sign_in(client, installation.first, "clerk-0")
    assert answer.status_code == 201
    cookie = answer.headers["set-cookie"].lower()
    assert all(part in cookie for part in ("httponly", "samesite=strict", "path=/api/v1/organization/sessions"))
    first = client.cookies["qingdan_refresh"]
    refreshed = client.post(REFRESH, headers=MARKER)
    assert refreshed.status_code == 200
    assert client.cookies["qingdan_refresh"] != first
    sent = {"Authorization": f"Bearer {refreshed.json()['access_token']}"}
    for path in ("organization/me", "admission/parameters", "stamping/seals"):
        assert client.get(f"/api/v1/{path}", headers=sent).status_code == 200, path
    assert client.delete("/api/v1/organization/sessions/current", headers=MARKER).status_code == 204
    assert client.post(REFRESH, headers=MARKER).status_code == 401


def test_a_refresh_that_another_site_could_send_is_refused(installation: Installation, client: httpx.Client) -> None:
    """CSRF: the header can't be set from elsewhere."""
    sign_in(client, installation.first, "head-0")
    answer = client.post(REFRESH)
    assert (answer.status_code, answer.headers["content-type"]) == (403, PROBLEM)


def test_the_directory_is_asked_for_again_by_its_etag(installation: Installation, client: httpx.Client) -> None:
    query = {"district_id": str(installation.first.id)}
    answer = client.get("/api/v1/organization/directory", params=query)
    assert {unit["code"] for unit in answer.json()["units"]} >= {"D13", "130702001001"}
    again = client.get(
        "/api/v1/organization/directory", params=query, headers={"If-None-Match": answer.headers["etag"]}
    )
    assert again.status_code == 304


def test_the_main_journeys_run_through(installation: Installation, client: httpx.Client) -> None:
    """Department to list to money to task, and request to stamp to public verification, over every service."""
    seed(installation.deployment, installation.first)
    query = {"district_id": str(installation.first.id)}
    assert client.get("/api/v1/admission/lists/current", params=query).json()["item_count"] == 1
    keeper = headers(installation.first.people["keeper-0"])
    stamped = client.get("/api/v1/stamping/stamp-requests", params={"status": "stamped"}, headers=keeper).json()
    number = stamped["items"][0]["id"]
    paper = client.get(f"/api/v1/stamping/stamp-requests/{number}/document.pdf", headers=keeper)
    assert (paper.status_code, paper.content[:5]) == (200, b"%PDF-")
    checked = client.post(
        "/api/v1/stamping/verifications/files", files={"file": ("paper.pdf", paper.content, "application/pdf")}
    )
    assert checked.json()["result"] == "valid", checked.text
    changed = paper.content.replace(b"%PDF-1.7", b"%PDF-1.6", 1)
    assert changed != paper.content
    altered = client.post(
        "/api/v1/stamping/verifications/files", files={"file": ("paper.pdf", changed, "application/pdf")}
    )
    assert altered.json()["result"] != "valid"
    assert installation.deployment.unforeseen() == []


def test_a_right_that_is_taken_away_is_gone_everywhere_within_seconds(
    installation: Installation, client: httpx.Client
) -> None:
    """ORG-9, DESIGN §4: a changed grant acts on open sessions at once, at the other services through the outbox."""
    district = installation.second
    wait_until_served(installation.deployment, district)
    leaver = district.people["clerk-1"]
    proof = {"Authorization": f"Bearer {sign_in(client, district, 'clerk-1').json()['access_token']}"}
    places = [f"/api/v1/{path}" for path in ("organization/me", "admission/items", "stamping/stamp-requests")]
    assert {client.get(place, headers=proof).status_code for place in places} == {200}
    administrator = headers(district.people["administrator-0"])
    grants = client.get(
        "/api/v1/organization/grants", params={"person_id": str(leaver.person_id)}, headers=administrator
    )
    revoked = client.post(
        f"/api/v1/organization/grants/{grants.json()['items'][0]['id']}/revocation",
        json={"reason": "调离"},
        headers={**administrator, "Idempotency-Key": f"key-{uuid4()}"},
    )
    assert revoked.is_success, revoked.text
    began, pause = time.monotonic(), threading.Event()
    while {client.get(place, headers=proof).status_code for place in places} != {401}:
        assert time.monotonic() - began < PATIENCE_SECONDS, "the other services still take the old token"
        pause.wait(0.1)


@pytest.mark.parametrize("path", ["/", "/work", "/requests/01a209b9-1124-7ad4-ab06-a0ad511fb478", "/docs"])
def test_pages_carry_the_security_headers_and_are_asked_for_each_time(client: httpx.Client, path: str) -> None:
    """A deep link is a page too; the policy is the same however the pages are served."""
    answer = client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert answer.headers["cache-control"] == "no-cache"
    for name, value in SECURITY_HEADERS:
        assert answer.headers[name.decode()] == value.decode()


def test_assets_are_kept_for_ever_and_missing_ones_are_missing(
    installation: Installation, client: httpx.Client
) -> None:
    """A missing script must not be answered by a page: a browser would cache it as one."""
    asset = next(path for path in (installation.deployment.pages / "assets").iterdir() if path.suffix == ".js")
    found = client.get(f"/assets/{asset.name}")
    assert (found.status_code, found.headers["cache-control"]) == (200, "public, max-age=31536000, immutable")
    assert found.headers["x-content-type-options"] == "nosniff"
    for path in ("/assets/gone.js", "/gone.png"):
        missing = client.get(path)
        assert (missing.status_code, missing.headers["content-type"]) == (404, PROBLEM), path


def test_the_worker_of_the_verification_page_is_asked_for_each_time(client: httpx.Client) -> None:
    """CRT-11: a release replaces it; it comes from the root, so that its scope may be `/verify`."""
    answer = client.get("/sw.js")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
    assert "javascript" in answer.headers["content-type"]
    assert "worker-src 'self'" in answer.headers["content-security-policy"]
    keys = client.get("/api/v1/stamping/verification-keys")
    assert (keys.headers["cache-control"], "date" in keys.headers) == ("public, no-cache", True)


def test_the_documentation_covers_every_service(client: httpx.Client) -> None:
    """DESIGN §3: one document, and one per service, that agree."""
    merged = client.get("/api/v1/openapi.json").json()
    expected = {
        f"/api/v1/{service}{path}"
        for service in SERVICES
        for path in client.get(f"/api/v1/{service}/openapi.json").json()["paths"]
    }
    assert set(merged["paths"]) == expected


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v2/organization/me", "/api/v1/admission/nothing", "/api"])
@pytest.mark.parametrize(("language", "title"), [("zh-CN", "查无此项"), ("en", "Not found")])
def test_no_path_below_the_interfaces_is_a_page(client: httpx.Client, path: str, language: str, title: str) -> None:
    """DESIGN §3: problem documents everywhere, the gateway included, in the caller's language."""
    answer = client.get(path, headers={"Accept-Language": language})
    assert (answer.status_code, answer.headers["content-type"]) == (404, PROBLEM)
    assert answer.json()["title"] == title
    assert set(answer.json()) == {"type", "title", "status", "detail", "instance", "errors", "reasons"}


def test_what_is_too_large_is_refused_before_it_is_sent(installation: Installation) -> None:
    """DESIGN §3: 413 is a problem document too; nobody waits for 300 MB."""
    address = urlsplit(installation.deployment.base_url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(
            b"POST /api/v1/stamping/verifications/files HTTP/1.1\r\nHost: qingdan.example\r\n"
            b"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 300000000\r\n\r\n"
        )
        answer = b""
        while part := connection.recv(65536):
            answer += part
            if b"}" in answer:
                break
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"\r\ncontent-type: application/problem+json" in answer.lower()
    assert b"urn:qingdan:problem:too-large" in answer


def test_two_gigabytes_that_nobody_announced_are_refused(installation: Installation) -> None:
    """DESIGN §3, CRT-7: without a length the bytes themselves are counted; the same 413, then the service goes on."""
    address = urlsplit(installation.deployment.base_url)
    part = b"100000\r\n" + b"0" * 0x100000 + b"\r\n"
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        connection.sendall(
            b"POST /api/v1/stamping/verifications/files HTTP/1.1\r\nHost: qingdan.example\r\n"
            b"Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n"
            b'52\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="two gigabytes.pdf"\r\n\r\n\r\n'
        )
        sent = 0
        while sent < 2048 and not select.select([connection], [], [], 0)[0]:
            connection.sendall(part)
            sent += 1
        answer = connection.recv(65536)
    assert answer.startswith(b"HTTP/1.1 413 "), answer
    assert b"\r\ncontent-type: application/problem+json" in answer.lower()
    with installation.client() as client:
        assert client.get("/readyz").status_code == 200


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("path", ["internal/events", "/internal/events", "x/../internal/events", "%69nternal/events"])
def test_what_services_tell_each_other_never_comes_from_outside(
    installation: Installation, service: str, path: str
) -> None:
    """Behind the gateway there is no such path; without one the signature alone decides."""
    with api(installation.deployment, service) as client:
        url = httpx.URL(f"{client.base_url}").copy_with(raw_path=f"/api/v1/{service}/{path}".encode())
        answer = client.post(url, json={})
    assert answer.status_code in ({404} if installation.has_gateway else {403, 404})
    assert answer.headers["content-type"] == PROBLEM


@behind_the_gateway
def test_nobody_pretends_to_come_from_somewhere_else(installation: Installation, client: httpx.Client) -> None:
    """Throttling and audit go by the address that the gateway saw, not by what the caller claims."""
    administrator = headers(installation.second.people["administrator-0"])
    body = {"name": "来处不明", "phone": None}
    made = client.post(
        "/api/v1/organization/people", json=body, headers={**administrator, "X-Forwarded-For": "203.0.113.9"}
    )
    assert made.is_success, made.text
    events = client.get(
        "/api/v1/organization/audit-events", params={"subject_id": made.json()["id"]}, headers=administrator
    )
    assert {event["source"] for event in events.json()["items"]} == {"127.0.0.1"}


def test_each_service_is_connected_with_its_own_role_and_no_other(installation: Installation) -> None:
    """DESIGN §2: roles that own nothing; nothing that serves requests is connected as owner or superuser."""
    seen: set[str] = set()

    async def look() -> None:
        connection = await asyncpg.connect(installation.deployment.admin_dsn)
        rows = await connection.fetch(
            "SELECT DISTINCT usename FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        seen.update(row["usename"] for row in rows)
        await connection.close()

    run_apart(look())
    assert seen == {f"qingdan_{service}" for service in SERVICES}


@behind_the_gateway
def test_one_service_that_is_down_is_said_to_be_and_the_others_go_on(
    installation: Installation, client: httpx.Client
) -> None:
    """DESIGN §3: the gateway's own 503 is a problem document with Retry-After. The last test: it stops a service."""
    stopped = installation.deployment.processes["stamping"]
    stopped.terminate()
    stopped.wait(20)
    answer = client.get("/api/v1/stamping/certificate-types")
    assert (answer.status_code, answer.headers["content-type"]) == (503, PROBLEM)
    assert int(answer.headers["retry-after"]) > 0
    assert answer.json()["type"] == "urn:qingdan:problem:unavailable"
    assert client.get("/api/v1/admission/healthz").status_code == 200
    assert client.get("/api/v1/organization/districts").status_code == 200
