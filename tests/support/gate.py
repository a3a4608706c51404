"""The people and places of the gate's tests, and the steps of its main journey over HTTP."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import httpx

from qingdan.kernel.calendar import add_months
from qingdan.kernel.clock import business_date, system_clock
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal
from support.directory import InventedDistrict
from support.principals import grant, headers, person

Answer = dict[str, Any]


@dataclass
class Gate:
    """One district with one person in each role; every call is a request over HTTP."""

    client: httpx.AsyncClient
    district: InventedDistrict
    people: dict[str, Principal] = field(default_factory=dict)

    @classmethod
    def without_client(cls, district: InventedDistrict) -> "Gate":
        """Return the people of a district for tests that call use cases directly."""
        return cls(httpx.AsyncClient(base_url="http://nowhere"), district)

    @property
    def today(self) -> date:
        """The business date."""
        return business_date(system_clock())

    @property
    def targets(self) -> list[UUID]:
        """The twelve communities of the journey."""
        return [unit.id for unit in self.district.communities[:12]]

    def community_person(self, role: str, number: int = 0) -> Principal:
        """Return somebody of the community with this place in the order of codes."""
        unit = self.district.communities[number]
        key = f"{role}-{number}"
        if key not in self.people:
            self.people[key] = person(
                self.district.id,
                grant(role, unit.id, "community", unit.subdistrict_id),
                name=f"{unit.name}工作人员",
            )
        return self.people[key]

    def department_person(self, code: str = "D13", role: str = "department_clerk") -> Principal:
        """Return somebody of a department."""
        unit = self.district.department(code)
        key = f"{role}-{code}"
        if key not in self.people:
            self.people[key] = person(
                self.district.id,
                grant(role, unit.id, "department"),
                name=f"{unit.name}经办人",
                departments=(unit.id,),
            )
        return self.people[key]

    def district_person(self, role: str, number: int = 0, department: str | None = None) -> Principal:
        """Return somebody with a role at the district, with a home department if one is named."""
        key = f"{role}-{number}"
        if key not in self.people:
            home = (self.district.department(department).id,) if department else ()
            self.people[key] = person(
                self.district.id,
                grant(role, self.district.id, "district"),
                name=f"{role}{number}",
                departments=home,
            )
        return self.people[key]

    def subdistrict_person(self) -> Principal:
        """Return the officer of the first subdistrict."""
        unit = self.district.directory.of_kind("subdistrict")[0]
        if "officer" not in self.people:
            self.people["officer"] = person(
                self.district.id,
                grant("subdistrict_officer", unit.id, "subdistrict", unit.id),
            )
        return self.people["officer"]

    async def request(
        self,
        who: Principal | None,
        method: str,
        path: str,
        body: object = None,
        **extra: str,
    ) -> httpx.Response:
        """Send one request; `version` becomes If-Match, `key` the Idempotency-Key."""
        sent = headers(who) if who else {}
        if "version" in extra:
            sent["If-Match"] = f'"{extra["version"]}"'
        if "key" in extra:
            sent["Idempotency-Key"] = extra["key"]
        return await self.client.request(method, path, json=body, headers=sent)

    async def send(
        self,
        who: Principal | None,
        method: str,
        path: str,
        body: object = None,
        **extra: str,
    ) -> Answer:
        """Send one request that must succeed and return its answer."""
        response = await self.request(who, method, path, body, **extra)
        assert response.is_success, (method, path, response.status_code, response.text)
        answer: Answer = response.json()
        return answer

    async def set_parameter(self, name: str, value: object) -> None:
        """Let the administrator set a parameter from today on."""
        administrator = self.district_person("administrator")
        known = await self.parameter(name)
        body = {"value": value, "valid_from": self.today.isoformat(), "document": "测试"}
        await self.send(administrator, "PUT", f"/parameters/{known['key']}", body, version=str(known["version"]))

    async def parameter(self, name: str) -> Answer:
        """Return a parameter as the administrator reads it."""
        listed = await self.send(self.district_person("administrator"), "GET", "/parameters")
        found: Answer = next(item for item in listed["items"] if item["key"] == f"admission.{name}")
        return found

    async def shorten_waiting(self) -> None:
        """Set the lead time and the publicity period to zero, so that a journey takes one day."""
        await self.set_parameter("lead_days_working", 0)
        await self.set_parameter("publicity_days_working", 0)

    async def seat_reviewers(self) -> list[Principal]:
        """Put three members on the joint review: of civil affairs, finance, and the applying department."""
        members = [self.district_person("reviewer", number, code) for number, code in enumerate(("D08", "D19", "D13"))]
        for member in members:
            await self.send(
                self.district_person("office"),
                "PUT",
                f"/review-members/{member.person_id}",
                {
                    "name": member.name,
                    "department_id": str(member.department_ids[0]),
                },
            )
        return members

    def draft(self, **changes: object) -> Answer:
        """Return a complete application with money for twelve communities."""
        start = self.today
        return {
            "department_id": str(self.district.department("D13").id),
            "kind": "work",
            "category": "assist",
            "title": "反电信网络诈骗宣传",
            "content": "入户、入群宣传防范电信网络诈骗。",
            "standard": "每季度覆盖全部楼栋一次。",
            "bases": [
                {
                    "level": "law",
                    "document": "反电信网络诈骗法",
                    "article": "第八条",
                }
            ],
            "why_community": "社区熟悉住户，部门无法逐户到达。",
            "community_ids": [str(unit) for unit in self.targets],
            "valid_from": start.isoformat(),
            "valid_until": add_months(start, 12).isoformat(),
            "review_on": (start + timedelta(days=300)).isoformat(),
            "frequency": {"times": 1, "per": "quarter"},
            "hours_per_occurrence": 4,
            "verbs": ["inform", "mobilise"],
            "deliverables": [{"kind": "report", "title": "宣传情况", "period": "quarter"}],
            "funding_lines": self.funding_lines(),
            "checker": "区年度综合考核",
            "exit_condition": "期满退出",
            "powers": "无",
            "people": "无",
            "training": "开始前一次线上培训",
            "contact": "反诈中心值班电话",
            **changes,
        }

    def funding_lines(self) -> list[Answer]:
        """Return money of two kinds: per household at the start, a lump sum later."""
        start = self.today
        return [
            {
                "basis": "per_household",
                "rate_fen": 250,
                "source": "部门预算 2080208",
                "schedule": "once",
                "due_dates": [start.isoformat()],
            },
            {
                "basis": "lump_sum",
                "rate_fen": 1_000_001,
                "source": "部门预算 2080299",
                "schedule": "once",
                "due_dates": [(start + timedelta(days=90)).isoformat()],
            },
        ]

    async def apply(self, **changes: object) -> Answer:
        """Write and submit an application."""
        who = self.department_person()
        made = await self.send(who, "POST", "/applications", self.draft(**changes))
        return await self.step(who, made, "submission")

    async def step(self, who: Principal, application: Answer, act: str, body: object = None) -> Answer:
        """Take one step with the version that was read last."""
        path = f"/applications/{application['id']}/{act}"
        return await self.send(who, "POST", path, body, version=str(application["version"]))

    async def hear(self, application: Answer) -> None:
        """Give the four opinions that are needed."""
        speakers = {
            "community": self.community_person("head"),
            "subdistrict": self.subdistrict_person(),
            "finance": self.district_person("finance"),
            "justice": self.department_person("D14"),
        }
        for kind, who in speakers.items():
            body = {"kind": kind, "position": "support", "text": "同意。"}
            path = f"/applications/{application['id']}/opinions"
            await self.send(who, "POST", path, body)

    async def decide(self, submitted: Answer) -> Answer:
        """Carry a submitted application through review to its approval."""
        office = self.district_person("office")
        accepted = await self.step(office, submitted, "acceptance")
        await self.hear(accepted)
        for member in (await self.seat_reviewers())[:2]:
            path = f"/applications/{accepted['id']}/votes"
            await self.send(member, "POST", path, {"choice": "approve"})
        reviewed = await self.step(office, accepted, "review-closure")
        return await self.step(
            self.district_person("decider"),
            reviewed,
            "decision",
            {"outcome": "approve"},
        )

    async def admit(self, **changes: object) -> Answer:
        """Carry a new application all the way onto the list and return its item."""
        decided = await self.decide(await self.apply(**changes))
        office = self.district_person("office")
        await self.send(office, "POST", "/publications", {"application_ids": [decided["id"]]})
        read = await self.send(office, "GET", f"/applications/{decided['id']}")
        return await self.send(office, "GET", f"/items/{read['item_id']}")


def fresh_key() -> str:
    """Return an Idempotency-Key."""
    return f"key-{uuid7()}"
