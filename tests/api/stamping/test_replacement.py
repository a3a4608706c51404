"""Making a voided certificate anew, and what verification and the register say of old and new."""

from typing import Any
from uuid import uuid4

from qingdan.kernel.principal import Principal
from support.principals import grant, person
from support.stamping import CONTENT, Answer, Counter, codes, done


async def voided(counter: Counter, number: int = 0) -> Answer:
    """Return a certificate that was stamped and voided."""
    request = await counter.stamped(number)
    reason = {"reason": "地址有误", "original_returned": True}
    return await counter.act(counter.at("keeper", number), request, "voiding", reason)


async def anew(counter: Counter, who: Principal, former: Answer, **changes: Any) -> Any:  # noqa: ANN401 -- httpx's answer
    """File a request in the place of another one."""
    body = {**CONTENT, "community_id": former["community_id"], "replaces": former["id"], **changes}
    return await counter.send(who, "POST", "/stamp-requests", body)


async def stamp(counter: Counter, draft: Answer) -> Answer:
    """Take a draft through all its steps."""
    submitted = await counter.act(counter.at("clerk"), draft, "submission")
    record = {"method": "visit", "confirmed": True, "note": "入户核实"}
    verified = await counter.act(counter.at("clerk"), submitted, "verification", record)
    approved = await counter.act(counter.at("head"), verified, "approval")
    return await counter.act(counter.at("keeper"), approved, "stamping", {})


async def verification(counter: Counter, request: Answer) -> Answer:
    """Ask as anybody does who holds the paper."""
    number, _, code = request["verification_address"].rpartition("/")[2].partition("?code=")
    return await counter.get(None, f"/verifications/{number}", code=code)


async def test_r84_a_voided_certificate_and_the_new_one_name_each_other(counter: Counter) -> None:
    """CRT-11, R84: the draft takes the place; once it is stamped the old paper verifies as replaced, and only that."""
    seal = await counter.make_seal()
    former = await voided(counter)
    clerk = counter.at("clerk")
    assert "replacement" in (await counter.get(clerk, f"/stamp-requests/{former['id']}"))["allowed_actions"]
    draft = done(await anew(counter, clerk, former))
    assert draft["replaces"]["certificate_number"] == former["certificate_number"]
    assert (await verification(counter, former))["result"] == "voided"
    stamped = await stamp(counter, draft)

    after = await counter.get(clerk, f"/stamp-requests/{former['id']}")
    assert after["replaced_by"] == {
        "id": draft["id"],
        "certificate_number": stamped["certificate_number"],
        "status": "stamped",
    }
    said = await verification(counter, former)
    assert said["result"] == "replaced"
    assert said["replaced_on"] == (await verification(counter, stamped))["issued_on"]
    assert stamped["certificate_number"] not in str(said)
    assert (await verification(counter, stamped))["result"] == "valid"

    entries = (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register"))["items"]
    of_old = next(one for one in entries if one["request_id"] == former["id"] and one["kind"] == "stamping")
    assert of_old["voided_by"]["number"] == 2
    assert of_old["replaced_by"] == stamped["certificate_number"]
    others = [one for one in entries if one["id"] != of_old["id"]]
    assert all(one["voided_by"] is None and one["replaced_by"] is None for one in others)


async def test_r84_a_paper_is_replaced_by_what_stands_and_only_once(counter: Counter) -> None:
    """R84: a second request is refused until the first was withdrawn; a new paper that is voided replaces nothing."""
    await counter.make_seal()
    former = await voided(counter)
    clerk = counter.at("clerk")
    draft = done(await anew(counter, clerk, former))
    assert codes(await anew(counter, clerk, former)) == {"already-replaced"}
    await counter.act(clerk, draft, "withdrawal", {"reason": "先不办"})
    assert (await counter.get(clerk, f"/stamp-requests/{former['id']}"))["replaced_by"] is None
    second = await stamp(counter, done(await anew(counter, clerk, former)))
    reason = {"reason": "姓名有误", "original_returned": True}
    again = await counter.act(counter.at("keeper"), second, "voiding", reason)
    assert (await verification(counter, former))["result"] == "voided"
    assert codes(await anew(counter, clerk, former)) == {"already-replaced"}
    assert done(await anew(counter, clerk, again))["replaces"]["id"] == again["id"]


async def test_r84_only_what_was_voided_is_replaced_by_the_same_type_at_the_same_community(counter: Counter) -> None:
    """CRT-5, R84: not voided, other type, other kind, other community; the type can't be changed afterwards either."""
    await counter.make_seal()
    clerk = counter.at("clerk")
    standing = await counter.stamped()
    assert codes(await anew(counter, clerk, standing)) == {"not-voided"}
    former = await voided(counter)
    other = {"certificate_type_code": "CT03", "values": {}, "evidence_seen": []}
    assert codes(await anew(counter, clerk, former, **other)) == {"other-type"}
    bare = {"kind": "register_only", "certificate_type_code": None, "document_title": "介绍信"}
    assert codes(await anew(counter, clerk, former, **bare)) == {"other-type"}
    draft = done(await anew(counter, clerk, former))
    path = f"/stamp-requests/{draft['id']}"
    changed = await counter.send(clerk, "PUT", path, {**CONTENT, **other}, version=draft["version"])
    assert codes(changed) == {"other-type"}


async def test_r84_nobody_takes_the_place_of_a_paper_that_is_not_theirs(counter: Counter) -> None:
    """CRT-6: another community's clerk finds nothing, the own keeper has no right to file, nothing is told of ids.

    Whoever works at both communities is told that it is the issuer's to make anew.
    """
    await counter.make_seal()
    former = await voided(counter)
    stranger = counter.at("clerk", 1)
    own = str(counter.community(1))
    assert (await anew(counter, stranger, former, community_id=own)).status_code == 404
    assert (await anew(counter, stranger, former)).status_code == 403
    assert (await anew(counter, counter.at("keeper"), former)).status_code == 403
    unknown = {**former, "id": str(uuid4())}
    assert (await anew(counter, counter.at("clerk"), unknown)).status_code == 404
    units = [counter.district.communities[number] for number in (0, 1)]
    both = person(
        counter.district.id, *(grant("clerk", unit.id, "community", unit.subdistrict_id) for unit in units), name="两处"
    )
    assert codes(await anew(counter, both, former, community_id=own)) == {"other-community"}
