"""Who keeps a seal can use it: asked before the appointment; a deputy stands in; a contract bars (R74, R81)."""

from dataclasses import replace

from qingdan.kernel.ids import uuid7
from support.stamping import Answer, Counter, codes, done


def named(person_id: object) -> Answer:
    """Return somebody as a form names them."""
    return {"id": str(person_id), "name": "王云"}


async def test_r74_nobody_is_appointed_who_could_not_stamp(counter: Counter) -> None:
    """R74: without the keeper's role at this community refused at the field, with what to do; with it appointed."""
    seal, administrator = await counter.make_seal(), counter.over("administrator")
    path, keeper, newcomer = f"/seals/{seal['id']}/keepers", counter.at("keeper"), uuid7()
    body = {"keeper": named(newcomer), "deputy": named(keeper.person_id), "reason": "岗位调整"}
    refused = await counter.send(administrator, "POST", path, body, version=1)
    assert codes(refused) == {"not-a-keeper-here"}
    [reason] = refused.json()["reasons"]
    assert (reason["rule"], reason["pointer"]) == ("R74", "/keeper_id")
    assert "授予" in reason["detail"]
    counter.organization.grant_keeper(counter.district.id, counter.community(1), newcomer)
    assert codes(await counter.send(administrator, "POST", path, body, version=1)) == {"not-a-keeper-here"}
    counter.organization.grant_keeper(counter.district.id, counter.community(), newcomer)
    handed = done(await counter.send(administrator, "POST", path, body, version=1))
    assert (handed["keeper_id"], handed["unable_to_stamp"]) == (str(newcomer), [])


async def test_r74_the_deputy_stamps_while_the_keeper_is_away(counter: Counter) -> None:
    """R74: the deputy finds the request waiting, is offered the act and takes it; the register names the deputy."""
    seal, request = await counter.make_seal(), await counter.approved()
    deputy = counter.at("keeper", second=True)
    waiting = (await counter.get(deputy, "/work-queue"))["items"]
    assert [(item["kind"], item["id"]) for item in waiting] == [("stamping", request["id"])]
    assert "stamping" in (await counter.get(deputy, f"/stamp-requests/{request['id']}"))["allowed_actions"]
    stamped = await counter.act(deputy, request, "stamping", {})
    assert stamped["status"] == "stamped"
    [entry] = (await counter.get(deputy, f"/seals/{seal['id']}/register"))["items"]
    assert entry["recorded_by_name"] == deputy.name


async def test_r74_a_keeper_whose_role_was_taken_back_is_shown(counter: Counter) -> None:
    """R74: the page of the seal says who of its keepers can't use it any more."""
    seal, keeper = await counter.make_seal(), counter.at("keeper")
    counter.organization.revoke_keeper(counter.district.id, counter.community(), keeper.person_id)
    shown = await counter.get(counter.over("administrator"), f"/seals/{seal['id']}")
    assert shown["unable_to_stamp"] == ["keeper"]


async def test_r81_contract_staff_are_not_appointed(counter: Counter) -> None:
    """R81: the contract is the organization's to say, whatever is sent; a keeper hired since is shown as unable."""
    seal, administrator = await counter.make_seal(), counter.over("administrator")
    keeper, deputy = counter.at("keeper"), counter.at("keeper", second=True)
    counter.organization.hire(counter.district.id, counter.community(), deputy.person_id)
    body: Answer = {"keeper": named(keeper.person_id), "deputy": named(deputy.person_id), "reason": "岗位调整"}
    path = f"/seals/{seal['id']}/keepers"
    refused = await counter.send(administrator, "POST", path, body, version=1)
    assert codes(refused) == {"contract-staff"}
    assert refused.json()["reasons"][0]["pointer"] == "/deputy_id"
    said = {**body, "deputy": {**body["deputy"], "is_contract_staff": False}}
    assert (await counter.send(administrator, "POST", path, said, version=1)).status_code == 422
    shown = await counter.get(administrator, f"/seals/{seal['id']}")
    assert shown["unable_to_stamp"] == ["deputy"]


async def test_r81_contract_staff_file_but_neither_approve_nor_stamp_nor_void(counter: Counter) -> None:
    """R81: with every role the acts are neither offered nor done; filing, submitting and verifying are."""
    await counter.make_seal()
    clerk, head, keeper = (replace(counter.at(role), is_contract_staff=True) for role in ("clerk", "head", "keeper"))
    filed = await counter.submitted()
    record = {"method": "visit", "confirmed": True, "note": "入户核实"}
    verified = await counter.act(clerk, filed, "verification", record)
    path = f"/stamp-requests/{verified['id']}"
    assert "approval" not in (await counter.get(head, path))["allowed_actions"]
    [listed] = (await counter.get(head, "/stamp-requests"))["items"]
    assert "approval" not in listed["allowed_actions"]
    assert (await counter.get(head, "/work-queue"))["items"] == []
    refused = await counter.send(head, "POST", f"{path}/approval", None, version=verified["version"])
    assert codes(refused) == {"contract-staff"}
    approved = await counter.act(counter.at("head"), verified, "approval")
    assert "stamping" not in (await counter.get(keeper, path))["allowed_actions"]
    refused = await counter.send(keeper, "POST", f"{path}/stamping", {}, version=approved["version"])
    assert codes(refused) == {"contract-staff"}
    stamped = await counter.act(counter.at("keeper"), approved, "stamping", {})
    reason = {"reason": "地址有误", "original_returned": True}
    refused = await counter.send(keeper, "POST", f"{path}/voiding", reason, version=stamped["version"])
    assert codes(refused) == {"contract-staff"}


async def test_r74_a_stand_in_for_the_head_approves_what_the_head_filed(counter: Counter) -> None:
    """CRT-6, R74: the head's own request waits for the other person who holds the role, not for the head."""
    await counter.make_seal()
    head, stand_in = counter.at("head"), counter.at("head", second=True)
    body = {"method": "visit", "confirmed": True, "note": "入户核实"}
    filed = await counter.file_as(head)
    submitted = await counter.act(head, filed, "submission")
    verified = await counter.act(head, submitted, "verification", body)
    path = f"/stamp-requests/{verified['id']}/approval"
    assert codes(await counter.send(head, "POST", path, None, version=verified["version"])) == {"approver-is-applicant"}
    assert (await counter.act(stand_in, verified, "approval"))["status"] == "approved"
