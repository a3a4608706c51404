"""What happens in the first district of the world: done over HTTP by the people whose work it is."""

import base64
import threading
import time
from datetime import timedelta
from typing import Any

import httpx

from qingdan.kernel.clock import business_date, system_clock
from qingdan.organization.contract.schemas import Directory
from support.database import run_apart
from support.deployment import Deployment
from support.directory import InventedDistrict
from support.gate import Gate
from support.principals import headers
from support.type_proposals import CONTENT as PROPOSED
from support.world import QUIET, District

PATIENCE_SECONDS = 30.0
#: The smallest PNG: one pixel.
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
APPLICANT = {"name": "邹不归", "identity_number": "130702199003072319", "phone": "13712345678"}
#: Personal data that the seed puts in; none of it may ever be seen by the public.
PERSONAL = (*APPLICANT.values(), "桃源里3栋501室")


def api(deployment: Deployment, service: str, **options: Any) -> httpx.Client:  # noqa: ANN401 - httpx's own options
    """Return a client of one service behind the deployment's address."""
    address = f"{deployment.base_url}/api/v1/{service}"
    return httpx.Client(base_url=address, trust_env=False, timeout=30, **options)


def wait_until_served(deployment: Deployment, district: District) -> None:
    """Wait until the other services have heard that the district is served; the outbox tells them."""
    pause = threading.Event()
    limit = time.monotonic() + PATIENCE_SECONDS
    sent = headers(district.of_role("administrator")[0])
    with api(deployment, "admission") as admission, api(deployment, "stamping") as stamping:
        while time.monotonic() < limit:
            parameters = admission.get("/parameters", headers=sent)
            catalogue = stamping.get("/certificate-types/CT01", params={"district_id": str(district.id)})
            # Outside production a served district starts with an invented list of its own.
            if parameters.is_success and parameters.json()["items"] and catalogue.json()["issuable"]:
                return
            pause.wait(0.05)
    raise AssertionError(f"{district.name} was not announced to the other services in time")


def seed(deployment: Deployment, district: District) -> None:
    """Let a district do a little of everything: applications, a list, money, requests, papers, refusals."""
    wait_until_served(deployment, district)
    with api(deployment, "organization") as client:
        answer = client.get("/directory", params={"district_id": str(district.id)})
        directory = Directory.model_validate_json(answer.content)
    run_apart(_pass_the_gate(deployment, district, directory))
    _use_the_seal(deployment, district)


async def _pass_the_gate(deployment: Deployment, district: District, directory: Directory) -> None:
    """Bring one application onto the list, and leave one at each step before."""
    address = f"{deployment.base_url}/api/v1/admission"
    async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=30) as client:
        gate = Gate(client, InventedDistrict(directory), dict(district.people))
        await gate.shorten_waiting()
        await _work_under_the_list(gate, await gate.admit(), quiet=str(district.units[QUIET]))
        await gate.send(gate.department_person(), "POST", "/applications", gate.draft(title="尚未提交的事项"))
        submitted = await gate.apply(title="尚未受理的事项")
        accepted = await gate.step(gate.district_person("office"), await gate.apply(title="评审中的事项"), "acceptance")
        assert submitted["id"] != accepted["id"]


async def _work_under_the_list(gate: Gate, item: dict[str, Any], quiet: str) -> None:
    """Pay for an item everywhere but in the quiet community, send tasks, and write down what comes past the list."""
    clerk, department = gate.community_person("clerk"), gate.department_person()
    funding = await gate.send(department, "GET", f"/items/{item['id']}/funding")
    places = {place["community"]["id"]: place["instalments"][0]["amount_fen"] for place in funding["communities"]}
    today = gate.today.isoformat()
    amounts = [{"community_id": place, "amount_fen": amount} for place, amount in places.items() if place != quiet]
    voucher = {"voucher": "2026-拨-001", "appropriated_on": today, "amounts": amounts}
    paid = await gate.send(department, "POST", f"/items/{item['id']}/appropriations", voucher)
    first = str(gate.targets[0])
    for payment in paid["items"]:
        if first == payment["community"]["id"]:
            receipt = {"amount_fen": places[first], "received_on": today}
            await gate.send(clerk, "POST", f"/appropriations/{payment['id']}/receipt", receipt)
    task = {
        "item_id": item["id"],
        "community_ids": [first],
        "due_on": (gate.today + timedelta(days=20)).isoformat(),
        "title": "第一季度宣传",
    }
    sent = await gate.send(department, "POST", "/tasks", task)
    path = f"/tasks/{sent['id']}/assignments/{first}/acceptance"
    await gate.send(clerk, "POST", path)
    demand = {"asked_by": "某部门", "asked_by_name": "来电人", "description": "电话要求报送表格", "channel": "phone"}
    await gate.send(clerk, "POST", "/off-list-demands", demand)
    refused = await gate.send(clerk, "POST", "/off-list-demands", demand)
    await gate.send(clerk, "POST", f"/off-list-demands/{refused['id']}/refusal", {})


def _use_the_seal(deployment: Deployment, district: District) -> None:
    """Stamp one certificate, leave requests at earlier steps, refuse one that must not be issued."""
    with api(deployment, "stamping") as client:
        counter = Counter(client, district)
        counter.make_seal()
        counter.file()
        counter.submit(counter.file())
        counter.deliver(counter.stamp(counter.approve(counter.verify(counter.submit(counter.file())))))
        counter.stamp(counter.approve(counter.verify(counter.submit(counter.file()))))
        counter.make_checkpoint()
        counter.refuse()
        counter.book_outing()
        counter.draft_text()
        counter.propose_type()
        counter.switch_path_on()


class Counter:
    """The counter of the first community, step by step."""

    def __init__(self, client: httpx.Client, district: District) -> None:
        self._client = client
        self._district = district

    def _send(
        self, who: str, method: str, path: str, body: object = None, version: int | None = None
    ) -> dict[str, Any]:
        sent = headers(self._district.people[who])
        if version is not None:
            sent["If-Match"] = f'"{version}"'
        answer = self._client.request(method, path, json=body, headers=sent)
        assert answer.is_success, (method, path, answer.status_code, answer.text)
        found: dict[str, Any] = answer.json()
        return found

    def _act(self, who: str, request: dict[str, Any], act: str, body: object = None) -> dict[str, Any]:
        return self._send(who, "POST", f"/stamp-requests/{request['id']}/{act}", body, request["version"])

    def book_outing(self) -> None:
        carriers = [self._district.people["keeper-0"], self._district.people["clerk-0"]]
        (seal,) = self._send("clerk-0", "GET", "/seals")["items"]
        self._send(
            "clerk-0",
            "POST",
            f"/seals/{seal['id']}/outings",
            {
                "purpose": "上门用印",
                "destination": "养老院",
                "carriers": [{"id": str(one.person_id), "name": one.name} for one in carriers],
                "back_by": (system_clock() + timedelta(hours=4)).isoformat(),
            },
        )

    def draft_text(self) -> None:
        national = self._client.get("/certificate-types/CT02").json()
        text = {"type_code": "CT02", "title": national["text_title"], "body": national["text_body"]}
        self._send("administrator-0", "POST", "/certificate-templates", text)

    def propose_type(self) -> None:
        self._send("administrator-0", "POST", "/type-proposals", PROPOSED)

    def switch_path_on(self) -> None:
        today = business_date(system_clock())
        self._send(
            "administrator-0",
            "POST",
            "/transitional-switches",
            {
                "type_code": "CT35",
                "valid_from": today.isoformat(),
                "valid_until": (today + timedelta(days=90)).isoformat(),
                "reason": "数据共享接口尚未开通。",
                "document": "示例区民政局〔2026〕21号",
            },
        )

    def make_seal(self) -> None:
        keeper, deputy = self._district.people["keeper-0"], self._district.people["deputy-0"]
        self._send(
            "administrator-0",
            "POST",
            "/seals",
            {
                "community_id": str(self._district.units["community-0"]),
                "kind": "committee",
                "name": f"{self._district.name[:2]}街道一社区居民委员会",
                "keeper": {"id": str(keeper.person_id), "name": keeper.name},
                "deputy": {"id": str(deputy.person_id), "name": deputy.name},
            },
        )

    def file(self) -> dict[str, Any]:
        return self._send(
            "clerk-0",
            "POST",
            "/stamp-requests",
            {
                "community_id": str(self._district.units["community-0"]),
                "certificate_type_code": "CT01",
                "applicant": APPLICANT,
                "identity_document": "identity_card",
                "purpose": "办理子女入学",
                "asking_body": {"name": "青槐小学", "kind": "school"},
                "values": {
                    "holder_name": APPLICANT["name"],
                    "holder_identity_number": APPLICANT["identity_number"],
                    "address": PERSONAL[-1],
                    "resident_since": "2020-03-01",
                    "verified_by_means": "走访",
                },
                "evidence_seen": ["residence_paper", "visit_or_register_note"],
            },
        )

    def submit(self, request: dict[str, Any]) -> dict[str, Any]:
        path = f"/stamp-requests/{request['id']}/evidence"
        answer = self._client.post(
            path,
            data={"document_key": "residence_paper"},
            files={"file": ("paper.png", PIXEL, "image/png")},
            headers=headers(self._district.people["clerk-0"]),
        )
        assert answer.is_success, answer.text
        current = self._send("clerk-0", "GET", f"/stamp-requests/{request['id']}")
        return self._act("clerk-0", current, "submission")

    def verify(self, request: dict[str, Any]) -> dict[str, Any]:
        return self._act("clerk-0", request, "verification", {"method": "visit", "confirmed": True, "note": "入户核实"})

    def approve(self, request: dict[str, Any]) -> dict[str, Any]:
        return self._act("head-0", request, "approval")

    def stamp(self, request: dict[str, Any]) -> dict[str, Any]:
        return self._act("keeper-0", request, "stamping", {})

    def deliver(self, request: dict[str, Any]) -> dict[str, Any]:
        return self._act("clerk-0", request, "delivery", {"recipient": APPLICANT["name"]})

    def make_checkpoint(self) -> None:
        self._send("keeper-0", "POST", "/registers/checkpoints")

    def refuse(self) -> None:
        self._send(
            "clerk-0",
            "POST",
            "/refusals",
            {
                "community_id": str(self._district.units["community-0"]),
                "certificate_type_code": "CT32",
                "asking_body": {"name": "某银行", "kind": "enterprise"},
                "applicant_name": APPLICANT["name"],
            },
        )
