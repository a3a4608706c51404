"""What somebody else's form is verified by once it is stamped, and photos that are turned before."""

from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import text

from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Principal
from qingdan.stamping.documents.fingerprints import sha256_of, sm3_of
from qingdan.stamping.documents.qr_payload import read_verification_address
from qingdan.stamping.kept_objects.service import delete_given_up
from support.forms import form, picture
from support.pdf import codes_on, first_page_of, text_of
from support.stamping import Answer, Counter, codes, done
from support.written_forms import FORM, approved, drafted, fixed_of, upload, verified

LONG: Final = "居民家庭经济状况核对授权书和承诺书（申请最低生活保障、特困供养、临时救助时使用）"


async def turn(
    counter: Counter, request: Answer, turned: object, who: Principal | None = None, version: int | None = None
) -> tuple[int, Answer]:
    """Turn the photo of a form, as the clerk when nobody else is named; return status and answer."""
    sent = await counter.send(
        who or counter.at("clerk"),
        "PUT",
        f"/stamp-requests/{request['id']}/form/orientation",
        {"turned": turned},
        version=request["version"] if version is None else version,
    )
    return sent.status_code, sent.json()


async def test_r99_a_stamped_form_carries_number_code_address_and_a_signed_qr_code(
    counter: Counter, tmp_path: Path
) -> None:
    """R99, CRT-10, CRT-11: what poppler reads of it verifies by number and code, and without a network."""
    await counter.make_seal()
    request = await approved(counter, document_title=LONG, verification_strip="left")
    request = await counter.act(counter.at("keeper"), request, "stamping", {"copies": 2})
    path, number = f"/stamp-requests/{request['id']}/document.pdf", request["certificate_number"]
    file = tmp_path / "stamped.pdf"
    file.write_bytes((await counter.send(counter.at("clerk"), "GET", path)).content)
    (code,) = codes_on(first_page_of(file))
    key = counter.resources.keys
    read = read_verification_address(code, {key.qr_id: key.qr.public_key()})
    for said in (f"编号{number}", f"校验码{read.check_code}", "https://qingdan.example/verify"):
        assert said in text_of(file)
    answer = await counter.get(None, f"/verifications/{number}", code=read.check_code)
    assert (answer["result"], answer["title"]) == ("valid", LONG)
    assert (read.facts.number, read.facts.valid_until, read.facts.demo) == (number, None, True)
    assert read.facts.title.endswith("…")
    assert LONG.startswith(read.facts.title[:-1])
    assert (read.facts.issuer, read.facts.masked_name) == (answer["issuer"], answer["masked_name"])


async def test_crt_8_the_same_approval_gives_the_same_document_and_a_new_one_a_new(counter: Counter) -> None:
    """CRT-8: looked at by anybody it stays; sent back it is fixed anew under its number, and the former bytes go."""
    await counter.make_seal()
    request = await approved(counter)
    first = await fixed_of(counter, request, counter.at("keeper"))
    assert first == await fixed_of(counter, request, counter.at("head"))
    known = await counter.get(counter.at("head"), f"/stamp-requests/{request['id']}")
    assert (known["document_sha256"], known["document_sm3"]) == (sha256_of(first), sm3_of(first))
    returned = await counter.act(counter.at("keeper"), request, "return", {"reason": "章的位置不对"})
    assert returned["document_sha256"] is None
    assert await delete_given_up(counter.resources, counter.district.id) == 1
    with pytest.raises(NotFound):
        await counter.resources.objects.get(sha256_of(first))
    assert await counter.resources.objects.get(request["form"]["sha256"]) == FORM
    shown = await fixed_of(counter, returned, counter.at("head"))
    assert shown.startswith(FORM)
    assert shown != first


async def test_crt_8_before_approval_the_strip_is_a_preview_where_it_was_chosen(
    counter: Counter, tmp_path: Path
) -> None:
    """CRT-8, R99: no number, no code; without a place for the seal, or a wrong one, the form as it was uploaded."""
    file = tmp_path / "preview.pdf"
    for changes, expected in (
        ({"imprint": None}, False),
        ({"imprint": {"page": 7, "x_mm": 100, "y_mm": 100}}, False),
        ({"imprint": {"page": 1, "x_mm": 30, "y_mm": 148}, "verification_strip": "left"}, False),
        ({"verification_strip": "top_left"}, True),
        ({}, True),
    ):
        request = await drafted(counter, **changes)
        assert request["verification_strip"] == changes.get("verification_strip")
        shown = await fixed_of(counter, request, counter.at("clerk"))
        assert (shown == FORM) is not expected
        if expected:
            file.write_bytes(shown)
            assert "预览，尚未批准" in text_of(file)
            assert codes_on(first_page_of(file)) == []


async def test_crt_10_a_form_without_room_for_its_strip_is_not_submitted(counter: Counter) -> None:
    """CRT-10, R99: each on its field, before anybody has to act; a place that is none is no request."""
    card = form(box=(0, 0, 255, 153))
    small = await drafted(counter, card, imprint={"page": 1, "x_mm": 60, "y_mm": 27})
    covered = await drafted(counter, imprint={"page": 1, "x_mm": 60, "y_mm": 270}, verification_strip="bottom_left")
    for request, code in ((small, "strip-without-room"), (covered, "strip-under-seal")):
        path = f"/stamp-requests/{request['id']}/submission"
        refused = await counter.send(counter.at("clerk"), "POST", path, version=request["version"])
        assert codes(refused) == {code}
        assert refused.json()["reasons"][0]["pointer"] == "/verification_strip"
    body = {"kind": "external_form", "verification_strip": "middle", "community_id": str(counter.community())}
    invalid = await counter.send(counter.at("clerk"), "POST", "/stamp-requests", body)
    assert invalid.status_code == 422
    assert invalid.json()["errors"][0]["pointer"] == "/verification_strip"


async def test_crt_11_what_was_fixed_before_there_were_strips_is_stamped_and_verifies_as_it_is(
    counter: Counter,
) -> None:
    """CRT-8, CRT-11: an approval of an earlier release fixed the form's own bytes; nothing is added to them."""
    await counter.make_seal()
    request = await approved(counter)
    async with counter.resources.database.begin(counter.district.id) as transaction:
        await transaction.session.execute(
            text(
                "UPDATE stamp_request SET document_sha256 = :sha256, document_sm3 = :sm3,"
                " seal_place = particulars -> 'imprint' WHERE id = :id"
            ),
            {"sha256": request["form"]["sha256"], "sm3": sm3_of(FORM), "id": request["id"]},
        )
    assert await fixed_of(counter, request, counter.at("keeper")) == FORM
    request = await counter.act(counter.at("keeper"), request, "stamping", {"copies": 2})
    path = f"/stamp-requests/{request['id']}"
    signed = (await counter.send(counter.at("clerk"), "GET", f"{path}/document.pdf")).content
    assert signed.startswith(FORM)
    assert (await verified(counter, signed))["result"] == "valid"
    sheet = (await counter.send(counter.at("keeper"), "GET", f"{path}/overlay.pdf")).content
    assert b"/verify" not in sheet


async def test_crt_4_a_photo_is_turned_as_long_as_the_request_may_be_changed(counter: Counter) -> None:
    """CRT-4: from how the camera was held; the same turn is the same file, and a file that is left goes."""
    await counter.make_seal()
    request = await drafted(counter, picture())
    assert (request["form"]["turned"], request["form"]["sheets"][0]["width_mm"]) == (0, 297.0)
    status, turned = await turn(counter, request, 90)
    assert (status, turned["form"]["turned"], turned["form"]["sheets"][0]["width_mm"]) == (200, 90, 210.0)
    assert turned["version"] == request["version"] + 1
    assert await delete_given_up(counter.resources, counter.district.id) == 1
    _, back = await turn(counter, turned, 0)
    assert back["form"]["sha256"] == request["form"]["sha256"]
    assert (await turn(counter, back, 270, version=request["version"]))[0] == 412
    _, upright = await turn(counter, back, 270)
    submitted = await counter.act(counter.at("clerk"), upright, "submission")
    status, refused = await turn(counter, submitted, 0)
    assert (status, refused["reasons"][0]["code"]) == (422, "wrong-state")
    removable = await counter.act(counter.at("head"), submitted, "return", {"reason": "请换一张"})
    path = f"/stamp-requests/{request['id']}/form"
    done(await counter.send(counter.at("clerk"), "DELETE", path, version=removable["version"]))
    assert await delete_given_up(counter.resources, counter.district.id) == 4
    with pytest.raises(NotFound):
        await counter.resources.objects.get(sha256_of(picture()))


@pytest.mark.parametrize("turned", [45, -90, 360, "90", None])
async def test_crt_4_a_photo_is_turned_by_quarters_only(counter: Counter, turned: object) -> None:
    """CRT-4: anything else names its field."""
    request = await drafted(counter, picture())
    status, refused = await turn(counter, request, turned)
    assert (status, refused["errors"][0]["pointer"]) == (422, "/turned")


async def test_crt_4_only_a_photo_is_turned_and_only_by_who_prepares_the_request(counter: Counter) -> None:
    """CRT-4, CRT-12: a PDF, nothing at all and a certificate have none; others may not, outsiders see nothing."""
    for request in (await drafted(counter), await counter.file(kind="external_form", certificate_type_code=None)):
        status, refused = await turn(counter, request, 90)
        assert (status, refused["reasons"][0]["code"]) == (422, "no-photo")
    status, refused = await turn(counter, await counter.file(), 90)
    assert (status, refused["reasons"][0]["code"]) == (422, "no-external-form")
    request = await drafted(counter, picture())
    for expected, people in (
        (403, (counter.at("keeper"), counter.officer(), counter.over("auditor"), counter.over("administrator"))),
        (404, (counter.at("clerk", 1), counter.at("head", 1))),
    ):
        for who in people:
            assert (await turn(counter, request, 90, who))[0] == expected
    path = f"/stamp-requests/{request['id']}/form/orientation"
    assert (await counter.send(None, "PUT", path, {"turned": 90}, version=1)).status_code == 401


async def test_crt_8_an_old_photo_is_recognised_however_it_is_turned(counter: Counter) -> None:
    """CRT-8: the approver sees that the very photo was stamped before."""
    await counter.make_seal()
    first = await approved(counter, picture(), imprint={"page": 1, "x_mm": 200, "y_mm": 120})
    await counter.act(counter.at("keeper"), first, "stamping", {"copies": 2})
    again = await drafted(counter, picture(), document_title="另一张表")
    _, turned = await turn(counter, again, 180)
    assert turned["form"]["sha256"] != first["form"]["sha256"]
    assert [one["number"] for one in turned["form"]["stamped_before"]] == [1]
    assert (done(await upload(counter, turned, form(2))))["form"]["stamped_before"] == []
