"""The loaded demo district, asked over HTTP as its people: work waits for every role, and no rule was stepped over."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from qingdan.admission.settings import AdmissionSettings
from qingdan.all_in_one import AllInOneSettings, create_app
from qingdan.demo.load import load
from qingdan.kernel.calendar import add_months
from qingdan.local.data_folder import random_secret, signing_key
from qingdan.organization.settings import OrganizationSettings
from qingdan.stamping.settings import StampingSettings
from support.apps import running
from support.database import DatabaseServer

Answer = dict[str, Any]
MONTHS = 2
PASSWORD = "invented-password-1"


def settings_of(urls: dict[str, str], folder: Path) -> AllInOneSettings:
    """Return the settings of all services over one database, as one machine makes them."""
    common = {"environment": "demo", "object_folder": folder, "event_secret": random_secret()}
    keys = {"encryption_keys": f"k1:{random_secret()}", "blind_index_key": random_secret()}
    organization = {
        **common,
        **keys,
        "database_url": urls["organization"],
        "token_signing_key": signing_key(),
        "demo_password": PASSWORD,
        "event_receivers": {"admission": "in process", "stamping": "in process"},
    }
    stamping = {**common, **keys, "database_url": urls["stamping"], "check_code_key": random_secret()}
    return AllInOneSettings(
        organization=OrganizationSettings.model_validate(organization),
        admission=AdmissionSettings.model_validate({**common, "database_url": urls["admission"]}),
        stamping=StampingSettings.model_validate(stamping),
        run_jobs=False,
    )


@dataclass
class Demo:
    """The district as a browser sees it."""

    client: httpx.AsyncClient
    district_id: str
    accounts: list[Answer]
    _tokens: dict[str, str] = field(default_factory=dict)

    async def get(self, path: str, username: str | None = None, **params: str) -> Answer:
        """Return the answer to GET as one of the demo accounts, or as nobody."""
        headers = {"authorization": f"Bearer {await self._token(username)}"} if username else {}
        response = await self.client.get(f"/api/v1/{path}", headers=headers, params=params)
        assert response.status_code == 200, (path, username, response.text)
        answer: Answer = response.json()
        return answer

    async def send(self, path: str, username: str, body: object, **headers: str) -> httpx.Response:
        """Send POST as one of the demo accounts, whatever comes of it."""
        signed = {"authorization": f"Bearer {await self._token(username)}", **headers}
        return await self.client.post(f"/api/v1/{path}", json=body, headers=signed)

    async def post(self, path: str, username: str, body: object, **headers: str) -> Answer:
        """Return the answer to a POST that must succeed."""
        response = await self.send(path, username, body, **headers)
        assert response.is_success, (path, username, response.text)
        answer: Answer = response.json()
        return answer

    async def act(self, path: str, username: str, body: object = None) -> Answer:
        """Take a step on the newest version of what the path is about."""
        version = (await self.get(path.rpartition("/")[0], username))["version"]
        return await self.post(path, username, body, **{"If-Match": f'"{version}"'})

    async def every(self, path: str, username: str) -> list[Answer]:
        """Return all items of a keyset list."""
        found: list[Answer] = []
        after: str | None = None
        while True:
            page = await self.get(path, username, limit="100", **({"after": after} if after else {}))
            found += page["items"]
            after = page["next"]
            if after is None:
                return found

    async def _token(self, username: str) -> str:
        if username not in self._tokens:
            response = await self.client.post("/api/v1/organization/demo-sessions", json={"username": username})
            assert response.is_success, response.text
            self._tokens[username] = response.json()["access_token"]
        return self._tokens[username]


@pytest.fixture(scope="module")
async def demo(database_server: DatabaseServer, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Demo]:
    """Load a short history once and serve it."""
    urls = database_server.copy()
    settings = settings_of(urls, tmp_path_factory.mktemp("objects"))
    by_name = {
        "organization": settings.organization,
        "admission": settings.admission,
        "stamping": settings.stamping,
    }
    await load(by_name, lambda _chinese, _english: None, seed=7, months=MONTHS, scale=0.3)
    async with running(create_app(settings)) as client:
        districts = (await client.get("/api/v1/organization/districts")).json()["items"]
        accounts = (await client.get("/api/v1/organization/demo-accounts")).json()["items"]
        yield Demo(client, districts[0]["id"], accounts)
    database_server.drop(urls)


async def test_the_sign_in_page_offers_people_of_every_role(demo: Demo) -> None:
    """About forty accounts, each with what it can do; the password made at the start opens them too."""
    roles = {account["role"] for account in demo.accounts}
    assert roles == {
        *("clerk", "head", "keeper", "subdistrict_officer", "department_clerk", "department_head"),
        *("office", "reviewer", "decider", "finance", "auditor", "administrator"),
    }
    assert 36 <= len(demo.accounts) <= 44
    assert all(account["can"] and account["unit_name"] for account in demo.accounts)
    signed_in = await demo.client.post(
        "/api/v1/organization/sessions", json={"username": "d08.jingban", "password": PASSWORD}
    )
    assert signed_in.status_code == 201


@pytest.mark.parametrize(
    ("service", "username"),
    [
        *(("admission", f"{place}.{who}") for place in ("wangjiang", "shuyuan") for who in ("shegong", "shuji")),
        *(("stamping", f"{place}.{who}") for place in ("wangjiang", "shuyuan") for who in ("shegong", "shuji")),
        *(("stamping", "wangjiang.yinzhang"), ("stamping", "shiqiao.yinzhang")),
        *(("admission", "wangjiang.jiedao"), ("admission", "d08.jingban"), ("admission", "d11.fuze")),
        *(("admission", "zhunruban"), ("admission", "pingshen1"), ("admission", "quling"), ("admission", "caizheng")),
    ],
)
async def test_work_waits_for_every_role(demo: Demo, service: str, username: str) -> None:
    queue = await demo.get(f"{service}/work-queue", username)
    assert queue["items"], username
    assert sum(figure["value"] for figure in queue["figures"]), username


async def test_crt_9_every_register_is_intact_and_no_number_is_missing(demo: Demo) -> None:
    """CRT-9, CRT-13, R83: the chains verify; one seal is lost with a notice, one suspended."""
    seals = await demo.every("stamping/seals", "shenji")
    states = [seal["state"] for seal in seals]
    assert (len(seals), states.count("lost"), states.count("suspended")) == (66, 1, 1)
    entries = 0
    for seal in seals:
        check = await demo.get(f"stamping/seals/{seal['id']}/register/check", "shenji")
        assert check["intact"], check["findings"]
        assert check["checkpoint_number"] == 1
        entries += check["entries"]
    assert entries > 66
    notices = await demo.get("stamping/seal-notices", district_id=demo.district_id)
    assert len(notices["items"]) == 1


async def test_crt_11_a_paper_handed_out_is_known_to_everybody(demo: Demo) -> None:
    """CRT-11: the address on a stamped paper answers without signing in, and shows no full name."""
    page = await demo.get("stamping/stamp-requests", "wangjiang.shegong", status="stamped")
    paper = next(item for item in page["items"] if item["certificate_number"])
    detail = await demo.get(f"stamping/stamp-requests/{paper['id']}", "wangjiang.shegong")
    number, _, code = detail["verification_address"].rsplit("/", 1)[1].partition("?code=")
    found = await demo.get(f"stamping/verifications/{number}", code=code)
    assert found["number"] == number


async def test_adm_7_the_list_is_public_in_three_versions(demo: Demo) -> None:
    """ADM-7: three publications, about fifty items of every admitted category, and what changed between them."""
    lists = await demo.get("admission/lists", district_id=demo.district_id)
    assert [one["number"] for one in lists["items"]] == [3, 2, 1]
    assert lists["items"][1]["changed"] == 1
    current = await demo.get("admission/lists/current", district_id=demo.district_id)
    assert current["item_count"] >= 50
    categories = {facet["value"] for facet in current["categories"]}
    assert categories == {"statutory", "assist", "entrusted", "temporary", "emergency"}


async def test_adm_9_no_task_lies_outside_its_items_time(demo: Demo) -> None:
    """ADM-9, R103: every task went out while its item was valid, and left the lead time of its day."""
    tasks = await demo.every("admission/tasks", "shenji")
    items: dict[str, Answer] = {}
    for task in tasks:
        item_id = task["item"]["id"]
        if item_id not in items:
            items[item_id] = await demo.get(f"admission/items/{item_id}", "shenji")
        item, sent_on = items[item_id], date.fromisoformat(task["sent_on"])
        assert date.fromisoformat(item["valid_from"]) <= sent_on < date.fromisoformat(item["valid_until"])
        assert date.fromisoformat(task["due_on"]) > sent_on
        assert task["progress"]["total"] > 0
    assert len(tasks) > 20


async def test_adm_4_applications_stand_in_every_state(demo: Demo) -> None:
    """ADM-2, ADM-4: from drafts with gaps to what the negative list rejected at once."""
    found = await demo.every("admission/applications", "zhunruban")
    states = {application["state"] for application in found}
    assert states >= {
        *("submitted", "returned", "accepted", "reviewed", "approved", "rejected", "published", "withdrawn"),
    }
    drafts = await demo.get("admission/applications", "d08.jingban", state="draft")
    assert drafts["items"]


async def test_r58_demands_are_refused_with_numbers(demo: Demo) -> None:
    """ADM-10, R58, R59: refused with a notice each, some withdrawn, one turned into an application, some open."""
    demands = await demo.every("admission/off-list-demands", "zhunruban")
    states = {demand["state"] for demand in demands}
    assert states >= {"recorded", "refused", "withdrawn", "turned_into_application"}
    numbers = [demand["notice_number"] for demand in demands if demand["state"] not in {"recorded", "covered"}]
    assert all(numbers)
    assert len(set(numbers)) == len(numbers)


async def test_adm_5_a_whole_journey_can_be_lived_through_today(demo: Demo) -> None:
    """ADM-5: the waiting times are zero from today on by dated values with a reason; the defaults still show."""
    parameters = (await demo.get("admission/parameters", "d08.jingban"))["items"]
    by_key = {parameter["key"]: parameter for parameter in parameters}
    for name in ("lead_days_working", "publicity_days_working", "task_lead_days_working"):
        parameter = by_key[f"admission.{name}"]
        assert parameter["value"] == 0
        assert "演示" in parameter["history"][0]["document"]
        assert parameter["history"][-1]["value"] > 0


async def test_a_whole_day_is_lived_through_by_the_demo_accounts(demo: Demo) -> None:
    """ADM-4, ADM-9, FEE-6: from the application to the task that goes through once the money is confirmed."""
    tree = (await demo.get("organization/directory", district_id=demo.district_id))["units"]
    names = {unit["name"]: unit["id"] for unit in tree}
    targets = [unit["id"] for unit in tree if unit["kind"] == "community" and unit["code"][6:9] in {"001", "002"}][:12]
    today = (await demo.get("admission/parameters", "guanli"))["as_of"]
    # A day to spare, should midnight strike meanwhile.
    due = (date.fromisoformat(today) + timedelta(days=1)).isoformat()
    draft = journey_draft(names["区民政局"], targets, date.fromisoformat(today))
    made = await demo.post("admission/applications", "d08.jingban", draft)
    path = f"admission/applications/{made['id']}"
    await demo.act(f"{path}/submission", "d08.fuze")
    await demo.act(f"{path}/acceptance", "zhunruban")
    for kind, who in (
        *(("subdistrict", "wangjiang.jiedao"), ("community", "wangjiang.shuji")),
        *(("finance", "caizheng"), ("justice", "pingshen3")),
    ):
        await demo.post(f"{path}/opinions", who, {"kind": kind, "position": "support", "text": "同意。"})
    for who in ("pingshen1", "pingshen4", "pingshen5"):
        await demo.post(f"{path}/votes", who, {"choice": "approve"})
    await demo.act(f"{path}/review-closure", "zhunruban")
    await demo.act(f"{path}/decision", "quling", {"outcome": "approve"})
    await demo.post("admission/publications", "zhunruban", {"application_ids": [made["id"]]})
    item_id = (await demo.get(path, "d08.jingban"))["item_id"]
    task = {"item_id": item_id, "community_ids": [names["望江社区"]], "due_on": due, "title": "首次上门"}
    refused = await demo.send("admission/tasks", "d08.jingban", task)
    assert {reason["rule"] for reason in refused.json()["reasons"]} == {"R54"}
    amounts = [{"community_id": names["望江社区"], "amount_fen": 1000_00}]
    voucher = {"voucher": "演示-1", "appropriated_on": today, "amounts": amounts}
    paid = await demo.post(f"admission/items/{item_id}/appropriations", "d08.jingban", voucher)
    receipt = {"amount_fen": 1000_00, "received_on": today}
    await demo.post(f"admission/appropriations/{paid['items'][0]['id']}/receipt", "wangjiang.shegong", receipt)
    sent = await demo.post("admission/tasks", "d08.jingban", task)
    part = f"admission/tasks/{sent['id']}/assignments/{names['望江社区']}"
    await demo.post(f"{part}/acceptance", "wangjiang.shegong", None)
    done = await demo.post(f"{part}/completion", "wangjiang.shegong", {"hours_spent": 3, "note": "已办结"})
    assert done["progress"]["completed"] == 1


def journey_draft(department_id: str, community_ids: list[str], today: date) -> Answer:
    """Return a complete application with money for twelve communities, from today on."""
    return {
        "department_id": department_id,
        "category": "entrusted",
        "title": "独居老人冬季上门关怀",
        "content": "上门看望独居老人，登记需求。",
        "standard": "每月一次。",
        "bases": [{"level": "agreement", "document": "委托服务协议"}],
        "why_community": "社区就近、熟悉老人。",
        "community_ids": community_ids,
        "valid_from": today.isoformat(),
        "valid_until": add_months(today, 3).isoformat(),
        "review_on": add_months(today, 3).isoformat(),
        "frequency": {"times": 1, "per": "month"},
        "hours_per_occurrence": 4,
        "funding_lines": [
            {
                "basis": "per_community",
                "rate_fen": 1000_00,
                "source": "部门预算",
                "schedule": "once",
                "due_dates": [today.isoformat()],
            }
        ],
        "checker": "区年度综合考核",
        "exit_condition": "期满退出",
        "powers": "无",
        "people": "无",
        "training": "一次线上培训",
        "contact": "业务科室",
    }
