"""The people and places of the stamping service's tests, and the steps of its main journey over HTTP."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import httpx

from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal
from qingdan.kernel.tenants import Tenant, serve_district
from qingdan.stamping.app import create_app
from qingdan.stamping.catalogue.editing import adopt_example_layer
from qingdan.stamping.resources import Resources
from qingdan.stamping.settings import StampingSettings
from support.apps import running
from support.directory import InMemoryDirectory, InventedDistrict
from support.principals import grant, headers, person

Answer = dict[str, Any]

NAME: Final = "周小舟"
IDENTITY_NUMBER: Final = "11010519491231002X"
CONTENT: Final[Answer] = {
    "certificate_type_code": "CT01",
    "applicant": {"name": NAME, "identity_number": IDENTITY_NUMBER, "phone": "13812345678"},
    "identity_document": "identity_card",
    "purpose": "办理子女入学",
    "asking_body": {"name": "青槐小学", "kind": "school"},
    "values": {
        "holder_name": NAME,
        "holder_identity_number": IDENTITY_NUMBER,
        "address": "桃源里3栋2单元501室",
        "resident_since": "2021-03-01",
        "verified_by_means": "走访",
    },
    "evidence_seen": ["residence_paper", "visit_or_register_note"],
}
PDF: Final = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
_PREFIXES: Final = count(210101)


def stamping_settings(database_url: str, folder: Path, **more: object) -> StampingSettings:
    """Return the settings of the tests, with keys of their own."""
    return StampingSettings.model_validate(
        {
            "environment": "test",
            "database_url": database_url,
            "object_folder": folder,
            "public_base_url": "https://qingdan.example",
            "event_secret": "known to the tests",
            "encryption_keys": "k1:" + "QUJD" * 10 + "QUI=",
            "blind_index_key": "REVG" * 10 + "REU=",
            "check_code_key": "R0hJ" * 10 + "R0g=",
            # All tests ask from one address; those of the limit come from addresses of their own.
            "verification_free_guesses": 100_000,
            **more,
        }
    )


@dataclass
class Counter:
    """One district with its people; every call is a request over HTTP."""

    client: httpx.AsyncClient
    resources: Resources
    district: InventedDistrict
    people: dict[str, Principal] = field(default_factory=dict)
    organization: InMemoryDirectory = field(default_factory=InMemoryDirectory)

    @classmethod
    async def open(cls, client: httpx.AsyncClient, resources: Resources, source: InMemoryDirectory) -> "Counter":
        """Return a new district, served here, with the invented list of an example district."""
        district = source.add_district(per_subdistrict=4, prefix=str(next(_PREFIXES)))
        unit = district.directory.district
        async with resources.database.shared() as session:
            await serve_district(session, Tenant(unit.id, unit.code, unit.name))
        async with resources.database.begin(unit.id) as transaction:
            await adopt_example_layer(transaction)
        return cls(client, resources, district, organization=source)

    @classmethod
    @asynccontextmanager
    async def elsewhere(cls, database_url: str, folder: Path) -> AsyncIterator["Counter"]:
        """Run a service of its own over another database, and yield a new district in it."""
        source = InMemoryDirectory()
        app = create_app(stamping_settings(database_url, folder), source)
        async with running(app) as client:
            yield await cls.open(client, app.state.stamping, source)

    def at(self, role: str, number: int = 0, *, second: bool = False) -> Principal:
        """Return somebody with a role at the community with this place in the order of codes."""
        unit = self.district.communities[number]
        key = f"{role}-{number}-{second}"
        if key not in self.people:
            self.people[key] = person(
                self.district.id, grant(role, unit.id, "community", unit.subdistrict_id), name=f"{role}{number}"
            )
        return self.people[key]

    def over(self, role: str) -> Principal:
        """Return somebody with a role at the district."""
        if role not in self.people:
            self.people[role] = person(self.district.id, grant(role, self.district.id, "district"), name=role)
        return self.people[role]

    def officer(self, number: int = 0) -> Principal:
        """Return the officer of one of the two subdistricts."""
        unit = self.district.directory.of_kind("subdistrict")[number]
        key = f"officer-{number}"
        if key not in self.people:
            self.people[key] = person(self.district.id, grant("subdistrict_officer", unit.id, "subdistrict", unit.id))
        return self.people[key]

    def community(self, number: int = 0) -> UUID:
        """Return the community with this place in the order of codes."""
        return self.district.communities[number].id

    async def send(
        self,
        who: Principal | None,
        method: str,
        path: str,
        body: object = None,
        *,
        version: int | None = None,
        key: str | None = None,
        **more: Any,  # noqa: ANN401 -- httpx's own options
    ) -> httpx.Response:
        """Send one request."""
        sent = headers(who) if who else {}
        if version is not None:
            sent["If-Match"] = f'"{version}"'
        if key is not None:
            sent["Idempotency-Key"] = key
        return await self.client.request(method, path, json=body, headers=sent, **more)

    async def act(self, who: Principal, request: Answer, act: str, body: object = None) -> Answer:
        """Take a step of a request and expect it to be taken."""
        path = f"/stamp-requests/{request['id']}/{act}"
        return done(await self.send(who, "POST", path, body, version=request["version"]))

    async def make_seal(self, number: int = 0, kind: str = "committee") -> Answer:
        """Make a community's seal, kept by its keeper."""
        keeper, deputy = self.at("keeper", number), self.at("keeper", number, second=True)
        self.organization.grant_keeper(self.district.id, self.community(number), keeper.person_id, deputy.person_id)
        body = {
            "community_id": str(self.community(number)),
            "kind": kind,
            "name": f"{self.district.communities[number].name}居民委员会",
            "code": "4403040012345",
            "keeper": {"id": str(keeper.person_id), "name": keeper.name},
            "deputy": {"id": str(deputy.person_id), "name": deputy.name},
        }
        return done(await self.send(self.over("administrator"), "POST", "/seals", body))

    def new_keepers(self, number: int = 0) -> Answer:
        """Return two new people who hold the keeper's role at a community, as a form names them."""
        people = {name: uuid7() for name in ("keeper", "deputy")}
        self.organization.grant_keeper(self.district.id, self.community(number), *people.values())
        return {name: {"id": str(person_id), "name": f"新{name}"} for name, person_id in people.items()}

    async def file(self, number: int = 0, **changes: object) -> Answer:
        """File a draft as the clerk."""
        return await self.file_as(self.at("clerk", number), number, **changes)

    async def file_as(self, who: Principal, number: int = 0, **changes: object) -> Answer:
        """File a draft as somebody who works at the community."""
        body = {**CONTENT, "community_id": str(self.community(number)), **changes}
        return done(await self.send(who, "POST", "/stamp-requests", body))

    async def submitted(self, number: int = 0, **changes: object) -> Answer:
        """File and submit."""
        return await self.act(self.at("clerk", number), await self.file(number, **changes), "submission")

    async def verified(self, number: int = 0, **changes: object) -> Answer:
        """File, submit and verify."""
        request = await self.submitted(number, **changes)
        record = {"method": "visit", "confirmed": True, "note": "入户核实"}
        return await self.act(self.at("clerk", number), request, "verification", record)

    async def approved(self, number: int = 0, **changes: object) -> Answer:
        """File, submit, verify and approve."""
        return await self.act(self.at("head", number), await self.verified(number, **changes), "approval")

    async def stamped(self, number: int = 0, **changes: object) -> Answer:
        """File, submit, verify, approve and stamp."""
        request = await self.approved(number, **changes)
        return await self.act(self.at("keeper", number), request, "stamping", {})

    async def get(self, who: Principal | None, path: str, **params: Any) -> Answer:  # noqa: ANN401 -- any value of a query
        """Read something and expect it to be there."""
        return done(await self.send(who, "GET", path, params=params))


def done(response: httpx.Response) -> Answer:
    """Return the answer to what was done, failing with the problem when it was not."""
    assert response.is_success, f"{response.status_code} {response.text}"
    answer: Answer = response.json()
    return answer


def codes(response: httpx.Response) -> set[str]:
    """Return the codes of all reasons in a refusal."""
    assert response.status_code == 422, f"{response.status_code} {response.text}"
    return {reason["code"] for reason in response.json()["reasons"]}
