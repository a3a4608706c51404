"""Forms that somebody else made: uploaded, checked, fixed at approval, stamped where it was chosen, verified."""

from io import BytesIO
from typing import Final

import pytest
from PIL import Image, ImageChops
from pyhanko.pdf_utils.reader import PdfFileReader

from qingdan.kernel.principal import Principal
from qingdan.stamping.documents.fingerprints import sha256_of, sm3_of
from qingdan.stamping.documents.rules import SheetSize
from qingdan.stamping.documents.sheets import pages_of, sheet_of
from support.forms import SCRIPT, bomb, field, form, picture
from support.pdf import codes_on, first_page_of, text_of
from support.stamping import Counter, codes, done
from support.written_forms import CONTENT, FORM, approved, drafted, upload, verified

#: How much more red than green is ink.
RED: Final = 80


async def test_crt_4_a_form_made_by_others_is_stamped_where_it_was_chosen_and_verifies(counter: Counter) -> None:
    """CRT-4, CRT-8, CRT-10, CRT-11: fixed with its strip, nothing else added, valid by file, altered if not."""
    seal = await counter.make_seal()
    request = await approved(counter)
    assert request["certificate_number"].endswith("-000001")
    preview = await counter.send(counter.at("keeper"), "GET", f"/stamp-requests/{request['id']}/preview.pdf")
    fixed = preview.content
    assert fixed.startswith(FORM)
    assert len(fixed) > len(FORM)
    stamped = await counter.act(counter.at("keeper"), request, "stamping", {"copies": 2})
    entry = (await counter.get(counter.at("head"), f"/seals/{seal['id']}/register"))["items"][0]
    assert (entry["document_sha256"], entry["document_sm3"]) == (sha256_of(fixed), sm3_of(fixed))
    assert (stamped["document_sha256"], stamped["document_sm3"]) == (sha256_of(fixed), sm3_of(fixed))
    assert (entry["copies"], entry["certificate_number"]) == (2, request["certificate_number"])
    path = f"/stamp-requests/{request['id']}/document.pdf"
    signed = (await counter.send(counter.at("clerk"), "GET", path)).content
    assert signed.startswith(fixed)
    found = await verified(counter, signed)
    assert (found["result"], found["title"], found["valid_until"]) == ("valid", "学生家庭情况调查表", None)
    for place in (len(FORM) // 3, len(FORM) + 200, len(signed) - 40):
        changed = bytearray(signed)
        changed[place] ^= 1
        assert (await verified(counter, bytes(changed)))["result"] == "altered", place


def ink_on(page: Image.Image, width_mm: float) -> list[tuple[float, float]]:
    """Return where a printed page is red, in millimetres."""
    dots = page.width / width_mm
    red, green, _ = page.convert("RGB").split()
    inked = ImageChops.subtract(red, green).point(lambda level: 255 if level > RED else 0)
    places = ((x, y) for x in range(0, page.width, 3) for y in range(0, page.height, 3))
    return [(x / dots, y / dots) for x, y in places if inked.getpixel((x, y))]


def corner_of(spots: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the upper left corner of a box around them."""
    return min(x for x, _ in spots), min(y for _, y in spots)


@pytest.mark.parametrize(
    ("content", "status", "expected"),
    [
        (form(root=SCRIPT), 422, {"has-scripts", "has-actions"}),
        (form(root=SCRIPT, packed=True), 422, {"has-scripts", "has-actions"}),
        (form(31), 422, {"too-many-pages"}),
        (form(drawn=b" \n"), 422, {"blank-form"}),
        (form(root=field("/Sig", "签名")), 422, {"has-signatures"}),
        (form().replace(b"startxref", b"startxxxx"), 422, {"unreadable"}),
        (bomb(), 422, {"too-many-dots"}),
        (b"\x89PNG\r\n\x1a\n" + bytes(40) + b"IEND\xaeB`\x82", 422, {"unreadable"}),
        (b"PK\x03\x04 a zip under the name of a PDF", 415, set()),
        (b"%PDF-1.7 cut off", 415, set()),
        (b"RIFF\x04\x00\x00\x00WEBP", 415, set()),
        (b"", 415, set()),
        (b"%PDF-1.7" + bytes(10 * 1024 * 1024) + b"%%EOF", 413, set()),
    ],
)
async def test_crt_7_what_is_no_harmless_form_is_turned_away(
    counter: Counter, content: bytes, status: int, expected: set[str]
) -> None:
    """CRT-7, CRT-8, R77: told by content whatever the name says, with every reason on the field of the file."""
    request = await counter.file(**CONTENT)
    refused = await upload(counter, request, content)
    assert refused.status_code == status, refused.text
    if expected:
        assert codes(refused) == expected
        assert {reason["pointer"] for reason in refused.json()["reasons"]} == {"/file"}
    now = await counter.get(counter.at("clerk"), f"/stamp-requests/{request['id']}")
    assert (now["form"], now["version"]) == (None, request["version"])


async def test_crt_4_a_photo_becomes_an_a4_page_turned_as_the_camera_was_held(counter: Counter) -> None:
    """CRT-4, CRT-8: a photo is kept as a PDF; the same photo gives the same file."""
    request = await drafted(counter, picture(turned=6))
    assert request["form"]["sheets"] == [{"width_mm": 210.0, "height_mm": 297.0}]
    assert request["form"]["media_type"] == "image/jpeg"
    lying = done(await upload(counter, request, picture(kind="PNG")))
    assert lying["form"]["sheets"] == [{"width_mm": 297.0, "height_mm": 210.0}]
    again = done(await upload(counter, lying, picture(turned=6)))
    assert again["form"]["sha256"] == request["form"]["sha256"]


async def test_r77_a_form_without_file_or_place_is_not_submitted(counter: Counter) -> None:
    """R77, CRT-4, R90: the file, the page and the whole seal on it are asked for, each on its field."""
    request = await counter.file(**{**CONTENT, "document_title": "", "imprint": None})
    path, clerk = f"/stamp-requests/{request['id']}", counter.at("clerk")
    refused = await counter.send(clerk, "POST", f"{path}/submission", version=request["version"])
    assert codes(refused) == {"title-missing", "document-missing"}
    request = done(await upload(counter, request, FORM))
    refused = await counter.send(clerk, "POST", f"{path}/submission", version=request["version"])
    assert codes(refused) == {"title-missing", "imprint-missing"}
    for place, expected in (
        ({"page": 2, "x_mm": 100, "y_mm": 100}, {"/imprint/page"}),
        ({"page": 1, "x_mm": 200, "y_mm": 280}, {"/imprint/x_mm", "/imprint/y_mm"}),
    ):
        content = {**CONTENT, "purpose": "入学", "applicant": {"name": "周小舟"}, "identity_document": "identity_card"}
        content |= {"imprint": place, "asking_body": {"name": "青槐小学", "kind": "school"}}
        request = done(await counter.send(clerk, "PUT", path, content, version=request["version"]))
        refused = await counter.send(clerk, "POST", f"{path}/submission", version=request["version"])
        assert {reason["pointer"] for reason in refused.json()["reasons"]} == expected


async def test_crt_8_the_form_is_replaced_before_submission_and_never_after(counter: Counter) -> None:
    """CRT-8: what was submitted stays; given back it may be replaced, and a stale version loses nothing."""
    await counter.make_seal()
    request = await drafted(counter)
    other = form(2)
    replaced = done(await upload(counter, request, other))
    assert len(replaced["form"]["sheets"]) == 2
    assert (await upload(counter, request, FORM)).status_code == 412
    submitted = await counter.act(counter.at("clerk"), replaced, "submission")
    assert codes(await upload(counter, submitted, FORM)) == {"wrong-state"}
    removal = await counter.send(
        counter.at("clerk"), "DELETE", f"/stamp-requests/{request['id']}/form", version=submitted["version"]
    )
    assert codes(removal) == {"wrong-state"}
    returned = await counter.act(counter.at("head"), submitted, "return", {"reason": "第二页不清楚"})
    removed = done(
        await counter.send(
            counter.at("clerk"), "DELETE", f"/stamp-requests/{request['id']}/form", version=returned["version"]
        )
    )
    assert removed["form"] is None
    assert (await counter.send(counter.at("head"), "GET", f"/stamp-requests/{request['id']}/preview.pdf")).is_error


async def test_crt_8_an_old_file_under_a_new_name_is_recognised(counter: Counter) -> None:
    """CRT-8: the approver sees that this very file was stamped before, and under which entry; others' entries never."""
    await counter.make_seal()
    first = await approved(counter)
    await counter.act(counter.at("keeper"), first, "stamping", {"copies": 2})
    again = await drafted(counter, document_title="另一张表")
    seen = await counter.get(counter.at("head"), f"/stamp-requests/{again['id']}")
    assert [(one["number"], one["title"]) for one in seen["form"]["stamped_before"]] == [(1, "学生家庭情况调查表")]
    assert first["form"]["stamped_before"] == []
    elsewhere = await counter.file(1, **CONTENT)
    elsewhere = done(await upload(counter, elsewhere, FORM, counter.at("clerk", 1)))
    assert elsewhere["form"]["stamped_before"] == []


async def test_r78_a_form_is_stamped_as_often_as_approved(counter: Counter) -> None:
    """R78: three are not two, and a request of another kind takes no form."""
    await counter.make_seal()
    request = await approved(counter)
    path = f"/stamp-requests/{request['id']}/stamping"
    refused = await counter.send(counter.at("keeper"), "POST", path, {"copies": 3}, version=request["version"])
    assert codes(refused) == {"copies-differ"}
    certificate = await counter.file()
    assert codes(await upload(counter, certificate, FORM)) == {"no-external-form"}


async def test_crt_7_only_who_prepares_the_request_uploads_its_form(counter: Counter) -> None:
    """CRT-7, CRT-12: anonymous 401, outsiders 404, insiders without the right 403; its own people see the form."""
    request = await drafted(counter)
    path = f"/stamp-requests/{request['id']}"
    statuses: dict[int, list[Principal | None]] = {
        401: [None],
        403: [counter.at("keeper"), counter.officer(), counter.over("auditor"), counter.over("administrator")],
        404: [counter.at("clerk", 1), counter.at("head", 1)],
    }
    for status, people in statuses.items():
        for who in people:
            file = {"file": ("f.pdf", FORM)}
            sent = await counter.send(who, "PUT", f"{path}/form", files=file, version=request["version"])
            assert sent.status_code == status
            removal = await counter.send(who, "DELETE", f"{path}/form", version=request["version"])
            assert removal.status_code == status
    shown = await counter.send(counter.at("head"), "GET", f"{path}/preview.pdf?uploaded=true")
    assert shown.content == FORM
    for query in ("", "?uploaded=true"):
        assert (await counter.send(counter.at("head", 1), "GET", f"{path}/preview.pdf{query}")).status_code == 404
        assert (await counter.send(counter.officer(), "GET", f"{path}/preview.pdf{query}")).status_code == 403
    assert (await counter.send(counter.at("head", 1), "GET", f"{path}/preview.pdf")).status_code == 404
    assert (await counter.send(counter.officer(), "GET", f"{path}/preview.pdf")).status_code == 403


async def test_crt_4_a_stamped_form_is_printed_over_its_own_sheet_by_the_keeper(
    counter: Counter, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """CRT-4, CRT-8, R76, R78, R97: after the entry, the seal and number alone, a page for each copy, marked as demo."""
    await counter.make_seal()
    request = await approved(counter, form(box=(0, 0, 419.528, 595.276)), imprint={"page": 1, "x_mm": 100, "y_mm": 170})
    path, keeper = f"/stamp-requests/{request['id']}/overlay.pdf", counter.at("keeper")
    assert codes(await counter.send(keeper, "GET", path)) == {"not-registered"}
    await counter.act(keeper, request, "stamping", {"copies": 2})
    for who, status in (
        (None, 401),
        (counter.at("keeper", 1), 404),
        (counter.at("clerk"), 403),
        (counter.officer(), 403),
    ):
        assert (await counter.send(who, "GET", path)).status_code == status
    sheet = (await counter.send(keeper, "GET", path)).content
    assert [one.size for one in map(sheet_of, pages_of(PdfFileReader(BytesIO(sheet))))] == [SheetSize(148, 210)] * 2
    file = tmp_path_factory.mktemp("overlay") / "overlay.pdf"
    file.write_bytes(sheet)
    assert f"{request['certificate_number']}第2份，共2份" in text_of(file)
    assert text_of(file).count(f"编号{request['certificate_number']}") == 2
    assert len(codes_on(first_page_of(file))) == 1
    left, top = corner_of(ink_on(first_page_of(file), 148))
    assert left == pytest.approx(79, abs=1)
    assert top == pytest.approx(149, abs=1)
    certificate = await counter.stamped()
    refused = await counter.send(keeper, "GET", f"/stamp-requests/{certificate['id']}/overlay.pdf")
    assert codes(refused) == {"no-external-form"}


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
async def test_crt_4_the_seal_stands_upright_at_its_place_on_a_turned_page(
    counter: Counter, turned: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """CRT-4: millimetres are those of the page as people see it, however the file stores it."""
    await counter.make_seal()
    place = {"page": 1, "x_mm": 60.0, "y_mm": 40.0}
    request = await approved(counter, form(page={"/Rotate": turned}), imprint=place, copies=1)
    await counter.act(counter.at("keeper"), request, "stamping", {"copies": 1})
    path = f"/stamp-requests/{request['id']}/document.pdf"
    signed = (await counter.send(counter.at("clerk"), "GET", path)).content
    assert len(PdfFileReader(BytesIO(signed)).embedded_signatures) == 1
    file = tmp_path_factory.mktemp("turned") / "signed.pdf"
    file.write_bytes(signed)
    spots = ink_on(first_page_of(file), request["form"]["sheets"][0]["width_mm"])
    left, top = corner_of(spots)
    assert left == pytest.approx(39, abs=1)
    assert top == pytest.approx(19, abs=1)
    # The notice of a demonstration stands under the star: more red below the middle than above it, near the axis.
    near = [y for x, y in spots if abs(x - 60) < 8 and 8 < abs(y - 40) < 14]
    assert sum(y > 40 for y in near) > sum(y < 40 for y in near)
