"""Uses of the physical seal: booked, approved, registered by the keeper, with a photo of the imprint."""

from typing import Final

import httpx
import pytest

from qingdan.kernel.principal import Principal
from support.forms import form, picture
from support.stamping import Answer, Counter, codes, done

CONTENT: Final[Answer] = {
    "kind": "register_only",
    "certificate_type_code": None,
    "document_title": "居民会议通知",
    "is_for_resident": False,
    "applicant": {"name": "王云"},
    "identity_document": None,
    "asking_body": None,
    "purpose": "张贴公告",
    "values": {},
    "evidence_seen": [],
    "copies": 3,
    "medium": "paper",
}


async def photograph(counter: Counter, request: Answer, content: bytes, who: Principal | None = None) -> httpx.Response:
    """Send a photo of the imprint, as the own keeper when nobody else is named."""
    path = f"/stamp-requests/{request['id']}/imprint-photos"
    return await counter.send(who or counter.at("keeper"), "POST", path, files={"file": ("印迹.jpg", content)})


async def test_crt_4_a_physical_use_is_booked_approved_and_registered(counter: Counter) -> None:
    """CRT-4, R76, R78: what paper, what for, who asked; the entry is the record and the photo belongs to it."""
    seal = await counter.make_seal()
    request = await counter.approved(**CONTENT)
    assert (request["certificate_number"], request["document_sha256"]) == (None, None)
    assert codes(await photograph(counter, request, picture())) == {"not-registered"}
    stamped = await counter.act(counter.at("keeper"), request, "stamping", {"copies": 3})
    entry = (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register"))["items"][0]
    assert [entry[key] for key in ("title", "purpose", "copies", "handled_by_name", "approved_by_name")] == [
        "居民会议通知",
        "张贴公告",
        3,
        "clerk0",
        "head0",
    ]
    assert done(await photograph(counter, stamped, picture()))["document_key"] == "imprint_photo"
    now = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    (photo,) = now["evidence"]
    path = f"/stamp-requests/{request['id']}/evidence/{photo['id']}"
    assert (await counter.send(counter.at("head"), "GET", path)).content == picture()
    assert codes(await counter.send(counter.at("clerk"), "DELETE", path)) == {"evidence-closed"}


@pytest.mark.parametrize("gap", ["document_title", "purpose", "applicant"])
async def test_r77_a_booking_says_what_paper_what_for_and_who_asked(counter: Counter, gap: str) -> None:
    """R77, R14, CRT-5: each gap is named when it is submitted."""
    request = await counter.file(**{**CONTENT, gap: {"name": ""} if gap == "applicant" else ""})
    path = f"/stamp-requests/{request['id']}/submission"
    refused = await counter.send(counter.at("clerk"), "POST", path, version=request["version"])
    expected = {"document_title": "title-missing", "purpose": "purpose-missing", "applicant": "applicant-missing"}
    assert codes(refused) == {expected[gap]}


async def test_crt_7_only_the_keeper_adds_a_photo_and_only_a_photo(counter: Counter) -> None:
    """CRT-7: anonymous 401, outsiders 404, insiders without the right 403; a PDF or a program is no photo."""
    await counter.make_seal()
    request = await counter.approved(**CONTENT)
    stamped = await counter.act(counter.at("keeper"), request, "stamping", {"copies": 3})
    path = f"/stamp-requests/{request['id']}/imprint-photos"
    assert (await counter.send(None, "POST", path, files={"file": ("f", picture())})).status_code == 401
    for who, status in ((counter.at("keeper", 1), 404), (counter.at("clerk"), 403), (counter.over("auditor"), 403)):
        assert (await photograph(counter, stamped, picture(), who)).status_code == status
    for content in (form(), b"MZ a program", b""):
        assert (await photograph(counter, stamped, content)).status_code == 415
    certificate = await counter.stamped()
    assert codes(await photograph(counter, certificate, picture())) == {"not-register-only"}
