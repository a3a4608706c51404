"""Who saw what of a resident: every look is written down, read by who answers for it, printed for who asks."""

import asyncpg
import pytest

from support.stamping import IDENTITY_NUMBER, NAME, PDF, Counter, codes, done

LOOKS = "/personal-accesses"


async def delivered(counter: Counter) -> str:
    """Return the path of a request that is finished."""
    await counter.make_seal()
    request = await counter.stamped()
    await counter.act(counter.at("clerk"), request, "delivery", {"recipient": NAME})
    return f"/stamp-requests/{request['id']}"


async def test_r121_every_kind_of_look_is_written_down_with_who_and_what_for(counter: Counter) -> None:
    """R121, CRT-12: unmasking, evidence, preview, paper and notice leave one row each, in the same transaction."""
    await counter.make_seal()
    draft = await counter.file()
    clerk, head = counter.at("clerk"), counter.at("head")
    path = f"/stamp-requests/{draft['id']}"
    file = done(
        await counter.send(
            clerk, "POST", f"{path}/evidence", data={"document_key": "residence_paper"}, files={"file": ("a.pdf", PDF)}
        )
    )
    stamped = await counter.stamped()
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
    notice = done(await counter.send(clerk, "POST", "/refusals", body))
    for place in (
        f"{path}/applicant",
        f"{path}/evidence/{file['id']}",
        f"{path}/preview.pdf",
        f"/stamp-requests/{stamped['id']}/document.pdf",
        f"/refusals/{notice['id']}/notice.pdf",
    ):
        assert (await counter.send(clerk, "GET", place)).status_code == 200, place
    seen = (await counter.get(head, LOOKS))["items"]
    assert [one["seen"] for one in seen] == ["notice", "document", "preview", "evidence", "applicant"]
    assert {(one["person_id"], one["person_name"], one["purpose"]) for one in seen} == {
        (str(clerk.person_id), clerk.name, "handling")
    }
    assert (seen[3]["detail"], seen[3]["subject_id"]) == (file["id"], draft["id"])
    assert NAME not in str(seen)


async def test_r121_a_finished_request_is_shown_only_for_a_purpose(counter: Counter) -> None:
    """R121: after delivery a look needs a purpose from the list, or words; a refused look leaves nothing."""
    path = await delivered(counter)
    clerk, auditor = counter.at("clerk"), counter.over("auditor")
    looks = [(clerk, "applicant"), (clerk, "document.pdf"), (clerk, "preview.pdf"), (auditor, "document.pdf")]
    for who, place in looks:
        assert codes(await counter.send(who, "GET", f"{path}/{place}")) == {"purpose-missing"}
    stated = {"purpose": "handling"}
    assert codes(await counter.send(clerk, "GET", f"{path}/applicant", params=stated)) == {"not-handling"}
    stated = {"purpose": "other"}
    assert codes(await counter.send(clerk, "GET", f"{path}/applicant", params=stated)) == {"purpose-words-missing"}
    assert (await counter.send(clerk, "GET", f"{path}/applicant", params={"purpose": "sport"})).status_code == 422
    assert (await counter.get(counter.at("head"), LOOKS))["items"] == []
    words = {"purpose": "other", "purpose_note": "居民来电核对"}
    assert (await counter.get(clerk, f"{path}/applicant", **words))["name"] == NAME
    [look] = (await counter.get(counter.at("head"), LOOKS))["items"]
    assert (look["purpose"], look["purpose_note"]) == ("other", "居民来电核对")


async def test_r121_who_only_watches_an_open_request_names_a_purpose_too(counter: Counter) -> None:
    """R121: the auditor handles nothing, so the work is not their purpose."""
    await counter.make_seal()
    path = f"/stamp-requests/{(await counter.stamped())['id']}/document.pdf"
    auditor = counter.over("auditor")
    assert codes(await counter.send(auditor, "GET", path)) == {"purpose-missing"}
    assert (await counter.send(auditor, "GET", path, params={"purpose": "audit"})).status_code == 200


async def test_looks_are_read_by_the_head_of_the_community_and_the_auditor_alone(counter: Counter) -> None:
    """CRT-12, DOMAIN 7: nobody else, and the head nothing of another community."""
    request = await counter.file()
    await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}/applicant")
    assert len((await counter.get(counter.over("auditor"), LOOKS))["items"]) == 1
    assert len((await counter.get(counter.at("head"), LOOKS))["items"]) == 1
    assert (await counter.get(counter.at("head", 1), LOOKS))["items"] == []
    assert (await counter.get(counter.at("head", 1), LOOKS, subject_id=request["id"]))["items"] == []
    body = {"identity_number": IDENTITY_NUMBER, "purpose": "resident"}
    others = (counter.at("clerk"), counter.at("keeper"), counter.officer(), counter.over("administrator"))
    for who in (*others, counter.over("office")):
        assert (await counter.send(who, "GET", LOOKS)).status_code == 403
        assert (await counter.send(who, "POST", f"{LOOKS}/searches", body)).status_code == 403
    assert (await counter.send(None, "GET", LOOKS)).status_code == 401
    assert (await counter.send(None, "POST", f"{LOOKS}/searches", body)).status_code == 401


async def test_crt_12_a_resident_learns_who_looked_at_their_data(counter: Counter) -> None:
    """CRT-12, R121, R122: by the identity number, through the blind index; asking is a look itself."""
    request = await counter.file()
    body = {"community_id": str(counter.community()), "certificate_type_code": "CT32", "applicant_name": NAME}
    known = {**body, "applicant_identity_number": IDENTITY_NUMBER}
    notice = done(await counter.send(counter.at("clerk"), "POST", "/refusals", known))
    await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}/applicant")
    await counter.send(counter.at("head"), "GET", f"/refusals/{notice['id']}/notice.pdf")
    other = await counter.file(applicant={"name": NAME, "identity_number": "110105199001010010", "phone": ""})
    await counter.get(counter.at("clerk"), f"/stamp-requests/{other['id']}/applicant")
    asked = {"identity_number": IDENTITY_NUMBER.lower(), "purpose": "resident"}
    found = done(await counter.send(counter.at("head"), "POST", f"{LOOKS}/searches", asked))
    assert [one["seen"] for one in found["items"]] == ["notice", "applicant"]
    assert (found["identity_number"], found["complete"]) == ("110***********002X", True)
    again = done(await counter.send(counter.at("head"), "POST", f"{LOOKS}/searches", asked))
    assert [one["seen"] for one in again["items"]] == ["accesses", "accesses", "notice", "applicant"]
    elsewhere = done(await counter.send(counter.at("head", 1), "POST", f"{LOOKS}/searches", asked))
    assert elsewhere["items"] == []
    foreign = {**asked, "community_id": str(counter.community())}
    assert (await counter.send(counter.at("head", 1), "POST", f"{LOOKS}/searches", foreign)).status_code == 404
    bare = {"identity_number": IDENTITY_NUMBER, "purpose": "handling"}
    assert codes(await counter.send(counter.at("head"), "POST", f"{LOOKS}/searches", bare)) == {"not-handling"}


async def test_a_look_that_was_written_down_cannot_be_changed(counter: Counter, database_urls: dict[str, str]) -> None:
    """R121: the service itself may only add rows and read them."""
    connection = await asyncpg.connect(database_urls["stamping"])
    try:
        for statement in ("UPDATE stamping.personal_access SET purpose = ''", "DELETE FROM stamping.personal_access"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement)
    finally:
        await connection.close()
    assert counter.district.id
