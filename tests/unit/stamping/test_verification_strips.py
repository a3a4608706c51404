"""The strip by which somebody else's form is verified: where it stands, what it adds to the file, what that claims."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

from functools import cache
from io import BytesIO
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from qingdan.stamping.documents.archive_claims import claim_stays_true
from qingdan.stamping.documents.form_reading import UnreadableForm, read_form
from qingdan.stamping.documents.picture_paper import picture_paper
from qingdan.stamping.documents.rules import SheetSize, StripBox, StripEdge, strip_box
from qingdan.stamping.documents.sheets import value_of
from qingdan.stamping.documents.verification_strip import put_strip, render_strip
from qingdan.stamping.requests.rules import ImprintPlace, judge_strip, strip_place
from support.forms import dictionary, form, picture, saying
from support.papers import typesetter
from support.strips import A4, STRIP

E: Final = StripEdge
SEAL: Final = ImprintPlace(1, 150.0, 240.0)
LEFT_FOOT: Final = strip_box(E.BOTTOM_LEFT, A4)
A_CLAIM: Final = "http://www.aiim.org/pdfa/ns/id/"


@cache
def strip() -> bytes:
    """Return one rendered strip."""
    return render_strip(typesetter(), STRIP)


def put(content: bytes, edge: StripEdge = E.BOTTOM_LEFT, page: int = 1) -> bytes:
    """Return a form of A4 pages with the strip on one."""
    box = strip_box(edge, A4)
    assert box is not None
    return put_strip(content, strip(), page, box)


@given(width=st.floats(50, 1200), height=st.floats(50, 1200), edge=st.sampled_from(E))
def test_the_strip_lies_wholly_on_the_page_or_is_not_put_there(width: float, height: float, edge: StripEdge) -> None:
    """R99: what no printer prints is on no page."""
    box = strip_box(edge, SheetSize(width, height))
    if box is None:
        sides = (height, width) if edge in {E.LEFT, E.RIGHT} else (width, height)
        assert sides[0] < 86 or sides[1] < 30
        return
    assert min(box.left_mm, box.top_mm) >= 3.99
    assert box.left_mm + box.width_mm <= width - 3.99
    assert box.top_mm + box.height_mm <= height - 3.99


@given(x=st.floats(21, 189), y=st.floats(21, 276))
def test_on_a4_there_is_room_for_the_strip_wherever_the_seal_stands(x: float, y: float) -> None:
    """CRT-10, R99: and the seal never touches it."""
    box = strip_place(None, ImprintPlace(1, x, y), A4)
    assert box is not None
    assert box.is_clear_of(x, y, 21)
    assert judge_strip(None, ImprintPlace(1, x, y), (A4,)) == ()


@pytest.mark.parametrize(
    ("box", "x", "y", "clear"),
    [
        (StripBox(10, 10, 20, 10, standing=False), 20, 15, False),
        (StripBox(10, 10, 20, 10, standing=False), 20, 41, False),
        (StripBox(10, 10, 20, 10, standing=False), 20, 42, True),
        (StripBox(10, 10, 20, 10, standing=False), 45, 35, False),
        (StripBox(10, 10, 20, 10, standing=False), 46, 36, True),
    ],
)
def test_a_seal_keeps_a_millimetre_from_the_strip_round_its_corners_too(
    box: StripBox, x: float, y: float, *, clear: bool
) -> None:
    """CRT-10: a round seal comes nearer to a corner than its square would."""
    assert box.is_clear_of(x, y, 21) is clear


@pytest.mark.parametrize(
    ("chosen", "imprint", "sheet", "code"),
    [
        (None, SEAL, A4, None),
        (None, None, A4, None),
        (E.TOP_RIGHT, SEAL, A4, None),
        (E.BOTTOM_RIGHT, SEAL, A4, None),
        (E.BOTTOM_RIGHT, ImprintPlace(1, 150, 260), A4, "strip-under-seal"),
        (E.LEFT, ImprintPlace(1, 30, 148), A4, "strip-under-seal"),
        (None, ImprintPlace(1, 60, 27), SheetSize(90, 54), "strip-without-room"),
        (E.LEFT, ImprintPlace(1, 60, 27), SheetSize(90, 54), "strip-without-room"),
        (None, ImprintPlace(1, 27, 27), SheetSize(54, 54), "strip-without-room"),
        (None, ImprintPlace(1, 52, 74), SheetSize(105, 148), None),
    ],
)
def test_a_strip_under_the_seal_or_without_room_is_refused_on_its_field(
    chosen: StripEdge | None, imprint: ImprintPlace | None, sheet: SheetSize, code: str | None
) -> None:
    """CRT-10, R99: a place for the seal that is missing is named by its own rule."""
    reasons = judge_strip(chosen, imprint, (sheet,))
    assert [(reason.code, reason.pointer) for reason in reasons] == ([(code, "/verification_strip")] if code else [])


def test_crt_8_the_same_form_and_strip_give_the_same_bytes_behind_the_forms_own() -> None:
    """CRT-8, CRT-10: also where the file has no identifier of its own, and an end without an end of line."""
    for content in (form(), form(packed=True), form().rstrip()):
        fixed = put(content)
        assert fixed.startswith(content)
        assert fixed == put(content)
        assert fixed != put(content, E.TOP_LEFT)


@pytest.mark.parametrize(
    ("drawn", "saved", "restored"),
    [
        (b"q 1 0 0 1 0 0 cm Q", 1, 1),
        (b"q q 2 0 0 2 0 0 cm", 1, 3),
        (b"Q Q 1 0 0 1 0 0 cm", 3, 1),
        (b"Q q q", 2, 3),
        (b"BT (a q \\) q) Tj ET % q q\n BI /W 1 ID q Q q EI", 1, 1),
        (b"/q gs [(q)] TJ q\nQ", 1, 1),
        (b"(a (b) q \\( q) Tj q", 1, 2),
        (b"q (never ended q q q", 1, 2),
        (b"BI /W 1 ID q q q", 1, 1),
    ],
)
def test_a_page_that_leaves_its_brackets_open_does_not_move_the_strip(drawn: bytes, saved: int, restored: int) -> None:
    """R99: whatever a sloppy program left behind, the strip stands at the page's own corner."""
    before, *_, behind = contents_of(put(form(drawn=drawn)))
    assert before.split() == [b"q"] * saved
    assert behind.split()[:restored] == [b"Q"] * restored
    assert behind.split()[restored] == b"q"


@pytest.mark.parametrize("piece", [b"q ", b"BI ", b"(", b"(\\", b"%", b"(a)"])
def test_a_page_made_to_be_slow_is_counted_in_one_go(piece: bytes) -> None:
    """CRT-7: what begins again and again and never ends is not looked for again and again; a huge page is not read."""
    for size in (2_000_000, 20_000_000):
        content = form(drawn=piece * (size // len(piece)))
        assert put(content).startswith(content)


def contents_of(content: bytes) -> list[bytes]:
    """Return what is drawn on the first page, stream by stream."""
    page = PdfFileReader(BytesIO(content)).find_page_for_modification(0)[0].get_object()
    return [part.get_object().data for part in page["/Contents"]]


def test_what_a_page_already_draws_keeps_its_name() -> None:
    """CRT-8: a second strip takes the next free name, and pages that share resources do not show it."""
    twice = put(put(form(2)), E.TOP_LEFT)
    reader = PdfFileReader(BytesIO(twice))
    pages = [reader.find_page_for_modification(number)[0].get_object() for number in (0, 1)]
    assert [*pages[0]["/Resources"]["/XObject"]] == ["/QingdanStrip0", "/QingdanStrip1"]
    assert "/XObject" not in (value_of(pages[1], "/Resources") or {})


@pytest.mark.parametrize("page", [{"/Resources": 7}, {"/Contents": generic.ArrayObject([generic.NumberObject(7)])}])
def test_a_page_that_nothing_can_be_added_to_is_refused_when_it_is_uploaded(page: dict[str, Any]) -> None:
    """CRT-7: not when somebody waits for the seal."""
    with pytest.raises(UnreadableForm):
        read_form(form(page=page))


@pytest.mark.parametrize("part", ["1", "2", "3", "4", ""])
@pytest.mark.parametrize("level", ["A", "B", "b", "U", "E", ""])
@pytest.mark.parametrize("colours", [None, 1, 3, 4])
def test_only_a_claim_that_stays_true_stays(part: str, level: str, colours: int | None) -> None:
    """CRT-10: PDF/A-2 and 3, without a structure of the text, for a printer of three colours."""
    expected = part in {"2", "3"} and level.upper() in {"B", "U"} and colours == 3
    assert claim_stays_true(part, level, colours) is expected


@pytest.mark.parametrize(
    "said",
    [
        f'xmlns:pdfaid="{A_CLAIM}" pdfaid:part="1" pdfaid:conformance="B">',
        f'xmlns:a="{A_CLAIM}"><a:part>2</a:part><a:conformance>A</a:conformance>',
        f'xmlns:pdfaid="{A_CLAIM}"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    ],
)
def test_a_claim_that_would_not_be_true_is_withdrawn_and_the_rest_stays(said: str) -> None:
    """CRT-10: level A, part 1, and colours without a profile; title and dates are nobody's to change."""
    content = saying(form(), f"{said}<dc:title>调查表</dc:title>")
    fixed = put(content)
    now = PdfFileReader(BytesIO(fixed)).root["/Metadata"].data.decode()
    assert "part" not in now
    assert "conformance" not in now
    assert "<dc:title>调查表</dc:title>" in now
    assert fixed.startswith(content)


def test_a_claim_in_another_writing_goes_with_all_that_is_said() -> None:
    """CRT-10: nobody is told of an archive file that is none."""
    content = saying(form(), f'xmlns:p="{A_CLAIM}" p:part="1">', "utf-16")
    assert "/Metadata" not in PdfFileReader(BytesIO(put(content))).root


def test_a_photo_stays_the_archive_file_that_it_says_it_is() -> None:
    """CRT-10: it is set by us, with a profile, and so is the strip."""
    paper = picture_paper(picture(), "image/jpeg")
    before, after = (PdfFileReader(BytesIO(one)).root["/Metadata"].data for one in (paper, put(paper)))
    assert before == after
    assert b"<pdfaid:part>2</pdfaid:part>" in after


def test_what_says_nothing_of_archives_is_left_as_it_is() -> None:
    """CRT-8: nothing is written that is not needed."""
    content = saying(form(), "xmlns:x=''>")
    assert PdfFileReader(BytesIO(put(content))).root.raw_get("/Metadata").idnum == (
        PdfFileReader(BytesIO(content)).root.raw_get("/Metadata").idnum
    )


@pytest.mark.parametrize(("turned", "upright"), [(0, False), (90, True), (180, False), (270, True)])
def test_a_photo_is_turned_by_quarters_and_its_page_with_it(turned: int, *, upright: bool) -> None:
    """CRT-4: the same turn gives the same file."""
    paper = picture_paper(picture(), "image/jpeg", turned)
    (sheet,) = read_form(paper).sheets
    assert sheet == (A4 if upright else SheetSize(297.0, 210.0))
    assert paper == picture_paper(picture(), "image/jpeg", turned)


def test_a_dictionary_that_is_shared_is_not_changed_for_others() -> None:
    """CRT-8: the page gets resources of its own."""
    shared = dictionary(Font=dictionary())
    content = form(2, page={"/Resources": shared})
    reader = PdfFileReader(BytesIO(put(content, page=2)))
    first, second = (reader.find_page_for_modification(number)[0].get_object() for number in (0, 1))
    assert [*first["/Resources"]] == ["/Font"]
    assert [*second["/Resources"]] == ["/Font", "/XObject"]
