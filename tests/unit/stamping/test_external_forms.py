"""Forms that somebody else made: what they may hold, and where the seal goes on them."""

# mypy: allow-untyped-calls
# (the PDF library annotates only a part of what it offers)

import zlib
from dataclasses import replace
from io import BytesIO
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.writer import PdfFileWriter

from qingdan.stamping.documents.form_reading import EncryptedForm, UnreadableForm, read_form
from qingdan.stamping.documents.picture_paper import HugePicture, UnreadablePicture, picture_paper, picture_size
from qingdan.stamping.documents.rules import FormContent, SheetSize, judge_form
from qingdan.stamping.documents.sheets import Sheet
from qingdan.stamping.issuance.rules import judge_overlay
from qingdan.stamping.requests.rules import (
    SEAL_DIAMETER_MM,
    ImprintPlace,
    Medium,
    RequestKind,
    RequestState,
    judge_imprint,
    judge_imprint_photo,
    judge_submission,
)
from support.forms import SCRIPT, bomb, dictionary, field, form, picture
from support.stamping_examples import FORM, POLICY, TODAY, clerk, codes_of, rules_of

A4 = SheetSize(210.0, 297.0)
FINE = FormContent((A4,))
HALF = SEAL_DIAMETER_MM / 2
FLAGS = ("has_scripts", "has_actions", "has_attachments", "has_signatures", "is_blank")


def found_in(content: bytes) -> set[str]:
    """Return what is found in a form besides its pages."""
    found = read_form(content)
    return {flag for flag in FLAGS if getattr(found, flag)}


def test_an_ordinary_form_is_taken() -> None:
    """CRT-7: thirty pages that only are read are fine."""
    assert judge_form(FINE) == ()
    assert judge_form(FormContent((A4,) * 30)) == ()


@pytest.mark.parametrize(
    ("content", "rule", "code"),
    [
        (FormContent(()), "CRT-7", "no-pages"),
        (FormContent((A4,) * 31), "CRT-7", "too-many-pages"),
        (FormContent((A4, SheetSize(10.0, 297.0))), "CRT-7", "page-size"),
        (FormContent((SheetSize(210.0, 5000.0),)), "CRT-7", "page-size"),
        (replace(FINE, has_scripts=True), "CRT-7", "has-scripts"),
        (replace(FINE, has_actions=True), "CRT-7", "has-actions"),
        (replace(FINE, has_attachments=True), "CRT-7", "has-attachments"),
        (replace(FINE, has_signatures=True), "CRT-8", "has-signatures"),
        (replace(FINE, is_blank=True), "R77", "blank-form"),
    ],
)
def test_each_thing_against_a_form_is_named(content: FormContent, rule: str, code: str) -> None:
    """CRT-7, CRT-8, R77: one reason for each, on the field of the file."""
    (reason,) = judge_form(content)
    assert (reason.rule, reason.code, reason.pointer) == (rule, code, "/file")


def test_all_that_is_against_a_form_is_named_at_once() -> None:
    """CRT-7: nobody uploads five times to learn five reasons."""
    everything = FormContent((), *(True,) * 5)
    assert len(judge_form(everything)) == 6


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (form(), set()),
        (form(packed=True), set()),
        (form(root={"/OpenAction": dictionary(S="/GoTo")}), set()),
        (form(root=SCRIPT), {"has_scripts", "has_actions"}),
        (form(root={"/Names": dictionary(JavaScript=dictionary())}), {"has_scripts"}),
        (form(root={"/OpenAction": dictionary(S="/Launch", F="cmd.exe")}), {"has_actions"}),
        (form(root={"/AA": dictionary(WC=dictionary(S="/GoTo"))}), {"has_actions"}),
        (form(page={"/Annots": dictionary(A=dictionary(S="/SubmitForm"))}), {"has_actions"}),
        (form(root={"/Names": dictionary(EmbeddedFiles=dictionary())}), {"has_attachments"}),
        (form(root=field("/Sig", "签名")), {"has_signatures"}),
        (form(root=field("/Tx", "Seal", "x")), {"has_signatures"}),
        (form(root=field("/Tx", "姓名")), {"is_blank"}),
        (form(root=field("/Tx", "姓名", "周小舟")), set()),
        (form(drawn=b"  \n"), {"is_blank"}),
    ],
)
def test_what_a_form_holds_is_found_also_where_it_is_packed_away(content: bytes, expected: set[str]) -> None:
    """CRT-7, R77: names are found by reading the file, not by looking for words in it."""
    assert found_in(content) == expected


def test_a_name_that_is_spelt_another_way_is_still_found() -> None:
    """CRT-7: `/J#53` is `/JS` to every reader."""
    disguised = form(root={"/OpenAction": dictionary(S="/JavaScript", JSXX="app.alert(1)")})
    assert b"/JSXX" in disguised
    assert "has_scripts" in found_in(disguised.replace(b"/JSXX", b"/J#53"))


def test_a_form_that_asks_for_a_password_is_told_apart() -> None:
    """CRT-7: an encrypted file can't be judged."""
    locked = form(root={"/Marker": "x"}).replace(b"/Root", b"/Encrypt 1 0 R /Root")
    with pytest.raises(EncryptedForm):
        read_form(locked)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n%%EOF", form()[:300], b"[" * 100_000])
def test_what_is_no_whole_pdf_is_unreadable(content: bytes) -> None:
    """CRT-7: whatever the damage does to a reader, the answer is the same."""
    with pytest.raises(UnreadableForm):
        read_form(content)


@pytest.mark.parametrize(
    "said",
    [
        b"/Type/ObjStm/Filter/FlateDecode",
        b"/Type/Obj#53tm/Filter/FlateDecode",
        b"/Type 8 0 R/N 1/First 4/Filter/FlateDecode",
        b"/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]",
        b"/Type/XRef/Filter[/FlateDecode/FlateDecode]",
    ],
)
def test_structure_that_unpacks_to_far_more_than_it_looks_is_refused_before_it_is_read(said: bytes) -> None:
    """CRT-7: a small file may not fill the memory, however its names are spelt and however often it is packed."""
    heavy = form(packed=True) + b"9 0 obj <<" + said + b">> stream\n" + zeros() + b"\nendstream endobj"
    with pytest.raises(UnreadableForm, match=r"unpacks|unusually"):
        read_form(heavy)


def test_what_is_said_about_a_form_is_not_unpacked_without_limit() -> None:
    """CRT-7: the metadata are read again at the signature."""
    about = generic.StreamObject(dictionary(Filter="/FlateDecode"), encoded_data=zeros())
    # The library writes what it knows itself under the real name.
    heavy = form(root={"/Metadatx": about}, indirect=True).replace(b"/Metadatx", b"/Metadata")
    with pytest.raises(UnreadableForm, match="unpacks"):
        read_form(heavy)


def test_a_tree_of_pages_without_pages_comes_to_an_end() -> None:
    """CRT-7: forty levels of two empty branches each would take for ever."""
    with pytest.raises(UnreadableForm, match="RecursionError"):
        read_form(endless())


def endless() -> bytes:
    """Return a PDF whose pages hang on branches that only branch."""
    writer = PdfFileWriter()
    below = writer.add_object(dictionary(Type="/Pages", Kids=generic.ArrayObject(), Count=0))
    for _ in range(39):
        below = writer.add_object(dictionary(Type="/Pages", Kids=generic.ArrayObject([below, below]), Count=2))
    writer.root[generic.pdf_name("/Pages")] = below
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def zeros() -> bytes:
    """Return a hundred megabytes of nothing, packed."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1024 * 1024)) for _ in range(100)) + packer.flush()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_size_of_a_picture_is_read_without_unpacking_it(kind: str) -> None:
    """CRT-7: the header says it."""
    assert picture_size(picture(123, 45, kind), f"image/{kind.lower()}") == (123, 45)
    with pytest.raises(HugePicture):
        picture_paper(bomb(), "image/png")
    for broken in (b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xe0\x00\x02\x00\xd9"):
        with pytest.raises(UnreadablePicture):
            picture_size(broken, "image/jpeg")


def test_the_same_photo_gives_the_same_paper() -> None:
    """CRT-8: so that an old photo under a new name is recognised by its hash."""
    assert picture_paper(picture(), "image/jpeg") == picture_paper(picture(), "image/jpeg")


@given(
    page=st.integers(1, 3),
    x=st.floats(HALF, 210.0 - HALF),
    y=st.floats(HALF, 297.0 - HALF),
)
def test_a_seal_that_lies_wholly_on_a_page_is_accepted(page: int, x: float, y: float) -> None:
    """CRT-4, R90: any place inside the edges."""
    assert judge_imprint(ImprintPlace(page, x, y), (A4,) * 3) == ()


@pytest.mark.parametrize(
    ("place", "pointers"),
    [
        (None, {"/imprint"}),
        (ImprintPlace(0, 100, 100), {"/imprint/page"}),
        (ImprintPlace(2, 100, 100), {"/imprint/page"}),
        (ImprintPlace(1, 20.9, 100), {"/imprint/x_mm"}),
        (ImprintPlace(1, 100, 276.1), {"/imprint/y_mm"}),
        (ImprintPlace(1, float("nan"), 0), {"/imprint/x_mm", "/imprint/y_mm"}),
    ],
)
def test_a_seal_outside_the_page_is_refused_on_its_field(place: ImprintPlace | None, pointers: set[str]) -> None:
    """CRT-4, R90: no page of that number, or across an edge."""
    decision = judge_imprint(place, (A4,))
    assert {reason.pointer for reason in decision} == pointers
    assert rules_of(decision) <= {"CRT-4", "R90"}


def test_a_form_needs_its_file_and_its_place_to_be_submitted() -> None:
    """R77, CRT-4: both are named; with both it may go."""
    assert judge_submission(FORM, clerk, POLICY, TODAY) == ()
    assert codes_of(judge_submission(replace(FORM, document_sha256=None), clerk, POLICY, TODAY)) == {"document-missing"}
    assert codes_of(judge_submission(replace(FORM, imprint=None), clerk, POLICY, TODAY)) == {"imprint-missing"}


@pytest.mark.parametrize(
    ("turned", "expected"), [(0, (15.0, 92.0)), (90, (13.0, 30.0)), (180, (35.0, 28.0)), (270, (37.0, 90.0))]
)
def test_a_place_on_a_turned_page_is_where_people_see_it(turned: int, expected: tuple[float, float]) -> None:
    """CRT-4: ten to the right and eight down of what is shown, in a box of 40 by 80 whose corner is at 5, 20."""
    sheet = Sheet(left=5, bottom=20, width=40, height=80, rotation=turned, units_per_millimetre=1)
    assert sheet.point(10.0, 8.0) == expected
    assert sheet.size == (SheetSize(40, 80) if turned % 180 == 0 else SheetSize(80, 40))


@pytest.mark.parametrize(("kind", "state", "medium"), list(product(RequestKind, RequestState, Medium)))
def test_a_seal_is_printed_over_a_sheet_only_after_its_entry(
    kind: RequestKind, state: RequestState, medium: Medium
) -> None:
    """CRT-4, R76: somebody else's form, registered, and not electronic only; each thing against it is named."""
    reasons = judge_overlay(kind, state, medium)
    expected = {
        "no-external-form": kind is not RequestKind.EXTERNAL_FORM,
        "not-registered": state not in {RequestState.STAMPED, RequestState.DELIVERED},
        "electronic-only": medium is Medium.ELECTRONIC,
    }
    assert codes_of(reasons) == {code for code, stands in expected.items() if stands}


@pytest.mark.parametrize(("kind", "state"), list(product(RequestKind, RequestState)))
def test_an_imprint_is_photographed_only_of_a_registered_physical_use(kind: RequestKind, state: RequestState) -> None:
    """CRT-4, R76: the entry comes first, and what has a file needs no photo."""
    expected = {
        "not-register-only": kind is not RequestKind.REGISTER_ONLY,
        "not-registered": state not in {RequestState.STAMPED, RequestState.DELIVERED},
    }
    assert codes_of(judge_imprint_photo(kind, state)) == {code for code, stands in expected.items() if stands}
