"""A certificate beyond the national list: asked for, five opinions, decided, published, issued, ended (R9)."""

from datetime import timedelta
from typing import Final

import pytest

from qingdan.kernel.clock import business_date, system_clock
from support.pdf import text_of
from support.principals import grant, person
from support.stamping import Answer, Counter, codes, done
from support.type_proposals import (
    CONTENT,
    DEFINITION,
    DEPARTMENTS,
    FILED,
    PATH,
    act,
    adopted,
    drafted,
    published,
    under_review,
    with_opinions,
)

TODAY: Final = business_date(system_clock())
TOMORROW, YESTERDAY = ((TODAY + timedelta(days=days)).isoformat() for days in (1, -1))
NAME: Final = DEFINITION["name"]
OPINION: Final = {"department": "health", "stance": "against", "words": "材料过多。", "document_number": "卫函1号"}
DECISION: Final = {"outcome": "adopted", "reason": "五部门均无不同意见。", "document_number": "示例民〔2026〕30号"}
ENDING: Final = {"ends_on": TODAY.isoformat(), "document_number": "示例民〔2026〕41号"}


async def sent(counter: Counter, who: str, proposal: Answer, step: str, body: object = None) -> int:
    path = f"{PATH}/{proposal['id']}/{step}"
    return (await counter.send(counter.over(who), "POST", path, body, version=proposal["version"])).status_code


async def found(counter: Counter, query: str = "老年大学") -> list[str]:
    listed = await counter.get(None, "/certificate-types", query=query, district_id=str(counter.district.id))
    return [one["code"] for one in listed["items"]]


async def test_a_draft_may_have_gaps_and_is_told_them_all(counter: Counter) -> None:
    """R2, R9: an empty draft is kept, goes nowhere, and says everything it lacks."""
    draft = done(await counter.send(counter.over("office"), "POST", PATH, {}))
    assert {"name-missing", "asking-body-missing", "template-missing"} <= {one["code"] for one in draft["problems"]}
    path = f"{PATH}/{draft['id']}"
    refused = await counter.send(counter.over("office"), "POST", f"{path}/submission", version=1)
    assert {"guide-issuer-missing", "request-number-missing"} <= codes(refused)
    whole = done(await counter.send(counter.over("office"), "PUT", path, CONTENT, version=1))
    assert whole["problems"] == []
    assert whole["version"] == 2
    stale = await counter.send(counter.over("office"), "PUT", path, CONTENT, version=1)
    assert stale.status_code == 412


async def test_nothing_is_decided_before_five_opinions(counter: Counter) -> None:
    """R9: four are not enough, and what a department said stays."""
    proposal = await with_opinions(counter, DEPARTMENTS[:4])
    assert proposal["missing_opinions"] == ["health"]
    path = f"{PATH}/{proposal['id']}"
    early = await counter.send(
        counter.over("administrator"), "POST", f"{path}/decision", DECISION, version=proposal["version"]
    )
    assert codes(early) == {"opinions-missing"}
    again = {**OPINION, "department": "justice"}
    twice = await counter.send(counter.over("office"), "POST", f"{path}/opinions", again, version=proposal["version"])
    assert codes(twice) == {"opinion-is-on-record"}
    complete = await act(counter, "office", proposal, "opinions", OPINION)
    refused = await act(counter, "administrator", complete, "decision", {**DECISION, "outcome": "refused"})
    assert refused["status"] == "refused"
    assert refused["allowed_actions"] == []
    assert await found(counter) == []


async def test_a_published_type_stands_on_the_districts_list(counter: Counter, other: Counter) -> None:
    """R9, R19: search, guide, board and editions show it here, and nowhere else."""
    before = await adopted(counter)
    past = {"from_day": YESTERDAY}
    path = f"{PATH}/{before['id']}/publication"
    refused = await counter.send(counter.over("administrator"), "POST", path, past, version=before["version"])
    assert codes(refused) == {"from-day-is-over"}
    proposal = await act(counter, "administrator", before, "publication", {"from_day": TODAY.isoformat()})
    code = proposal["type_code"]
    assert code == "DT001"
    assert await found(counter) == [code]
    district = str(counter.district.id)
    guide = await counter.get(None, f"/certificate-types/{code}", district_id=district)
    assert (guide["name"], guide["issuable"], guide["decided_by"]) == (NAME, True, "district")
    board = await counter.get(None, "/catalogue", district_id=district)
    assert code in {one["code"] for one in board["items"]}
    change = board["edition"]["changes"][0]
    assert (change["type_name"], change["before"], change["after"]) == (NAME, None, "issue")
    assert code not in {one["code"] for one in (await counter.get(None, "/catalogue"))["items"]}
    assert await found(other) == []
    elsewhere = {"district_id": str(other.district.id)}
    assert (await counter.send(None, "GET", f"/certificate-types/{code}", params=elsewhere)).status_code == 404


async def test_a_paper_of_an_own_type_is_issued_end_to_end(
    counter: Counter, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """R9, CRT-4 to CRT-8: from the counter to the stamped file with the words of the adopted text."""
    code = (await published(counter, TODAY.isoformat()))["type_code"]
    await counter.make_seal()
    request = await counter.stamped(certificate_type_code=code, **FILED)
    assert request["title"] == NAME
    assert request["valid_until"] == (TODAY + timedelta(days=30)).isoformat()
    answer = await counter.send(counter.at("keeper"), "GET", f"/stamp-requests/{request['id']}/document.pdf")
    assert answer.is_success, answer.text
    file = tmp_path_factory.mktemp("papers") / "paper.pdf"
    file.write_bytes(answer.content)
    assert "仅供示例区老年大学用于报名老年大学" in "".join(text_of(file).split())
    facts = await counter.get(counter.at("clerk"), "/stamp-requests", status="stamped")
    assert [one["certificate_type_code"] for one in facts["items"]] == [code]


async def test_the_rules_of_the_definition_bind_the_counter(counter: Counter) -> None:
    """CRT-6, CRT-7: what the adopted type asks for is asked for, before a submission goes through."""
    code = (await published(counter, TODAY.isoformat()))["type_code"]
    draft = await counter.file(certificate_type_code=code, **{**FILED, "values": {}, "evidence_seen": []})
    path = f"/stamp-requests/{draft['id']}/submission"
    refused = await counter.send(counter.at("clerk"), "POST", path, version=draft["version"])
    assert refused.status_code == 422
    assert len(refused.json()["reasons"]) >= 2


async def test_a_type_of_tomorrow_is_not_issued_today(counter: Counter) -> None:
    """R1: before its day it is neither found nor submitted."""
    code = (await published(counter, TOMORROW))["type_code"]
    assert await found(counter) == []
    draft = await counter.file(certificate_type_code=code, **FILED)
    path = f"/stamp-requests/{draft['id']}/submission"
    assert "type-not-active" in codes(await counter.send(counter.at("clerk"), "POST", path, version=draft["version"]))


async def test_an_ended_type_leaves_the_list_and_its_papers_stay(counter: Counter) -> None:
    """R1, R9, R19: what was filed before is not approved any more, and the edition says so."""
    proposal = await published(counter, TODAY.isoformat())
    await counter.make_seal()
    verified = await counter.verified(certificate_type_code=proposal["type_code"], **FILED)
    stamped = await counter.stamped(certificate_type_code=proposal["type_code"], **FILED)
    early = {**ENDING, "ends_on": YESTERDAY}
    path = f"{PATH}/{proposal['id']}/ending"
    refused = await counter.send(counter.over("administrator"), "POST", path, early, version=proposal["version"])
    assert codes(refused) == {"ends-too-early"}
    ended = await act(counter, "administrator", proposal, "ending", ENDING)
    assert ended["ends_on"] == TODAY.isoformat()
    assert "ending" not in ended["allowed_actions"]
    assert await found(counter) == []
    approval = f"/stamp-requests/{verified['id']}/approval"
    assert "type-not-active" in codes(
        await counter.send(counter.at("head"), "POST", approval, version=verified["version"])
    )
    kept = await counter.get(counter.at("clerk"), f"/stamp-requests/{stamped['id']}")
    assert (kept["status"], kept["title"]) == ("stamped", NAME)
    editions = await counter.get(None, "/catalogue/editions", district_id=str(counter.district.id))
    assert editions["items"][0]["changes"][0]["after"] is None


async def test_a_district_words_its_own_type_anew(counter: Counter) -> None:
    """CRT-10: an adopted type takes a text of the district like any other."""
    code = (await published(counter, TODAY.isoformat()))["type_code"]
    text = {"type_code": code, **DEFINITION["template"]}
    draft = done(await counter.send(counter.over("administrator"), "POST", "/certificate-templates", text))
    assert (draft["type_name"], draft["problems"]) == (NAME, [])
    listed = await counter.get(counter.over("auditor"), "/certificate-templates")
    assert [one["type_name"] for one in listed["items"]] == [NAME]


async def test_a_withdrawn_proposal_goes_nowhere(counter: Counter) -> None:
    """R9: the reason is kept, and nothing can follow."""
    proposal = await act(counter, "office", await under_review(counter), "withdrawal", {"reason": "来函撤回"})
    assert (proposal["status"], proposal["withdrawal_reason"], proposal["allowed_actions"]) == (
        "withdrawn",
        "来函撤回",
        [],
    )
    path = f"{PATH}/{proposal['id']}/opinions"
    assert codes(await counter.send(counter.over("office"), "POST", path, OPINION, version=proposal["version"])) == {
        "not-in-this-state"
    }


async def test_the_office_collects_and_civil_affairs_decides(counter: Counter) -> None:
    """R9: the office never decides, the auditor only reads, the counter has no part in it."""
    proposal = await with_opinions(counter)
    assert "decision" not in proposal["allowed_actions"]
    assert await sent(counter, "office", proposal, "decision", DECISION) == 403
    assert await sent(counter, "auditor", proposal, "opinions", OPINION) == 403
    assert (await counter.get(counter.over("auditor"), f"{PATH}/{proposal['id']}"))["allowed_actions"] == []
    assert (await counter.send(counter.over("auditor"), "POST", PATH, CONTENT)).status_code == 403
    assert (await counter.send(counter.at("clerk"), "GET", PATH)).status_code == 403
    assert (await counter.send(None, "GET", PATH)).status_code == 401
    decided = await act(counter, "administrator", proposal, "decision", DECISION)
    assert await sent(counter, "office", decided, "publication", {"from_day": TODAY.isoformat()}) == 403
    live = await act(counter, "administrator", decided, "publication", {"from_day": TODAY.isoformat()})
    assert await sent(counter, "office", live, "ending", ENDING) == 403


@pytest.mark.parametrize("hand", ["draft", "change", "submission", "opinion"])
async def test_who_had_a_hand_in_a_proposal_does_not_decide_it(counter: Counter, hand: str) -> None:
    """R9: whoever drafted, changed, submitted or recorded is refused, not offered it, told why; another decides."""
    by = {step: "administrator" if step == hand else "office" for step in ("draft", "change", "submission", "opinion")}
    proposal = done(await counter.send(counter.over(by["draft"]), "POST", PATH, CONTENT))
    path = f"{PATH}/{proposal['id']}"
    proposal = done(await counter.send(counter.over(by["change"]), "PUT", path, CONTENT, version=proposal["version"]))
    proposal = await act(counter, by["submission"], proposal, "submission")
    for department in DEPARTMENTS:
        who = by["opinion"] if department == DEPARTMENTS[-1] else "office"
        proposal = await act(counter, who, proposal, "opinions", {**OPINION, "department": department})
    own = await counter.get(counter.over("administrator"), path)
    assert "decision" not in own["allowed_actions"]
    assert [one["code"] for one in own["barred_from_decision"]] == ["decider-prepared-it"]
    refused = await counter.send(
        counter.over("administrator"), "POST", f"{path}/decision", DECISION, version=proposal["version"]
    )
    assert codes(refused) == {"decider-prepared-it"}
    second = person(counter.district.id, grant("administrator", counter.district.id, "district"), name="另一名管理员")
    shown = await counter.get(second, path)
    assert ("decision" in shown["allowed_actions"], shown["barred_from_decision"]) == (True, [])
    decided = await counter.send(second, "POST", f"{path}/decision", DECISION, version=proposal["version"])
    assert done(decided)["decided_by_name"] == "另一名管理员"


async def test_another_district_knows_nothing_of_a_proposal(counter: Counter, other: Counter) -> None:
    """R9: from outside there is no such proposal, and the list is empty."""
    proposal = await drafted(counter)
    path = f"{PATH}/{proposal['id']}"
    stranger = other.over("administrator")
    assert (await counter.send(stranger, "GET", path)).status_code == 404
    assert (await counter.send(stranger, "POST", f"{path}/submission", version=1)).status_code == 404
    assert (await counter.get(stranger, PATH))["items"] == []
    assert [one["name"] for one in (await counter.get(counter.over("office"), PATH))["items"]] == [NAME]


async def test_every_step_is_on_record(counter: Counter) -> None:
    """R9: the trail names who drafted, laid before, recorded, decided and published."""
    await published(counter, TODAY.isoformat())
    trail = await counter.get(counter.over("auditor"), "/audit-events", limit=50)
    actions = {one["action"] for one in trail["items"]}
    steps = {"drafted", "submitted", "opinion-recorded", "decided", "published"}
    assert {f"type-proposal.{step}" for step in steps} | {"catalogue.type-adopted"} <= actions
