"""Typesetting and the two papers: CRT-3, CRT-8, CRT-10, R14–R17, R99."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from qingdan.kernel.calendar import format_day
from qingdan.kernel.typesetting import MissingGlyph, TypesettingFailed
from qingdan.stamping.documents.rendering import (
    TEMPLATES,
    RefusalPaper,
    render_certificate,
    render_refusal,
)
from support.papers import CERTIFICATE, REFUSAL, typesetter

REPOSITORY = Path(__file__).parents[3]
PROGRAM = """
from hashlib import sha256
from qingdan.stamping.documents.rendering import render_certificate, render_refusal
from support.papers import CERTIFICATE, REFUSAL, typesetter
print(sha256(render_certificate(typesetter(), CERTIFICATE).pdf).hexdigest())
print(sha256(render_refusal(typesetter(), REFUSAL).pdf).hexdigest())
"""


def test_same_paper_gives_the_same_bytes_in_another_process() -> None:
    """CRT-10: deterministic, whatever the clock and the hash seed of the process."""
    other = subprocess.run(  # this interpreter and a fixed program
        [sys.executable, "-c", PROGRAM],
        env={"PYTHONPATH": f"{REPOSITORY}/backend/src:{REPOSITORY}/tests", "PYTHONHASHSEED": "7", "TZ": "UTC-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    here = [render_certificate(typesetter(), CERTIFICATE).pdf, render_refusal(typesetter(), REFUSAL).pdf]
    assert other.stdout.split() == [sha256(pdf).hexdigest() for pdf in here]


def test_a_paper_rendered_between_others_and_by_several_threads_is_the_same() -> None:
    """CRT-10: no state of a compiler shows in a document."""
    papers = [replace(CERTIFICATE, number=f"WJ-2026-{index % 5:06}") for index in range(20)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda paper: render_certificate(typesetter(), paper).pdf, papers))
    assert len(set(together)) == 5
    assert together[:5] == [render_certificate(typesetter(), paper).pdf for paper in papers[:5]]


@pytest.mark.parametrize(
    "change",
    [
        {"number": "WJ-2026-000124"},
        {"copy_number": 2},
        {"use": "申请救助"},
        {"maker_name": "林净"},
        {"valid_until": date(2026, 9, 1)},
        {"demo": False},
    ],
)
def test_another_fact_gives_another_document(change: dict[str, object]) -> None:
    """CRT-8, R14, R15: every stated fact is part of the fixed document."""
    changed = replace(CERTIFICATE, **change)  # type: ignore[arg-type]  # the parametrized fields have their types
    assert render_certificate(typesetter(), changed).pdf != render_certificate(typesetter(), CERTIFICATE).pdf


@pytest.mark.parametrize("field", ["use", "head_name", "maker_name", "number", "check_code", "verification_address"])
def test_certificate_without_use_names_number_or_code_cannot_be_made(field: str) -> None:
    """R14, R15, R99."""
    with pytest.raises(ValueError, match=field):
        replace(CERTIFICATE, **{field: " "})  # type: ignore[arg-type]  # the named fields are texts


def test_certificate_without_text_or_with_an_end_before_its_start_cannot_be_made() -> None:
    """CRT-8, R14."""
    with pytest.raises(ValueError, match="without text"):
        replace(CERTIFICATE, body=("", " "))
    with pytest.raises(ValueError, match="before it is issued"):
        replace(CERTIFICATE, valid_until=date(2026, 7, 31))


def test_refusal_without_the_document_it_rests_on_cannot_be_made() -> None:
    """CRT-3."""
    with pytest.raises(ValueError, match="document"):
        replace(REFUSAL, basis=())


@pytest.mark.parametrize("field", ["certificate_title", "reason", "responsible_body", "issuer_phone"])
def test_refusal_without_reason_or_responsible_body_cannot_be_made(field: str) -> None:
    """CRT-3."""
    with pytest.raises(ValueError, match=field):
        replace(REFUSAL, **{field: ""})  # type: ignore[arg-type]  # the named fields are texts


def test_missing_glyph_is_named_and_never_drawn_as_a_box() -> None:
    """CRT-10: the clerk learns which character it is."""
    with pytest.raises(MissingGlyph, match=r"U\+2FFFF") as refused:
        render_certificate(typesetter(), replace(CERTIFICATE, body=("兹证明\U0002ffff🙂小\x07",)))
    assert refused.value.characters == ("\U0002ffff", "🙂", "\x07")


def test_every_character_of_the_templates_can_be_drawn() -> None:
    """CRT-10: the fixed words too."""
    for template in TEMPLATES.glob("*.typ"):
        assert typesetter().missing_characters(template.read_text(encoding="utf-8")) == ()


@pytest.mark.parametrize("text", ["䶮㛃𫖯𬱖𪨰", "·—…“”‘’《》〈〉（）〔〕①⑩", "0123456789ABCxyz/:#?&=._-%"])
def test_rare_names_and_all_punctuation_of_papers_can_be_drawn(text: str) -> None:
    """CRT-10."""
    assert typesetter().missing_characters(text) == ()


def test_markup_in_a_text_stays_text() -> None:
    """R16: what a person typed can't run as part of the template."""
    hostile = replace(CERTIFICATE, body=('#panic("x") $ * _ ` <seal> @ref \\ // #include "/etc/passwd"',))
    plain = render_certificate(typesetter(), CERTIFICATE)
    assert render_certificate(typesetter(), hostile).seal_place.page == plain.seal_place.page


def test_a_template_that_fails_or_warns_is_an_error() -> None:
    """CRT-10: nothing is made silently wrong."""
    for source in ('#panic("broken")', '#set text(font: "No Such Font")\n甲'):
        with pytest.raises(TypesettingFailed):
            typesetter().compile(source, {})


def test_template_source_is_compiled_with_inputs_and_standard() -> None:
    """CRT-10: PDF/A-2b, dated by the caller."""
    source = '#set text(font: "Noto Serif CJK SC")\n#sys.inputs.word'
    pdf = typesetter().compile(source, {"word": "望江"}, dated=date(2026, 8, 1))
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in pdf
    assert b"D:20260801" in pdf


@pytest.mark.parametrize("length", [6, 13, 30, 60])
def test_seal_has_room_on_the_page_for_names_of_any_length(length: int) -> None:
    """CRT-10: the whole 42 mm seal lies inside the frame."""
    paper = replace(CERTIFICATE, issuer_name=("青槐街道望江社区居民委员会" * 5)[:length])
    place = render_certificate(typesetter(), paper).seal_place
    assert place.page == 1
    assert 21 + 15 < place.x_mm < 210 - 21 - 15
    assert 21 + 15 < place.y_mm < 297 - 21 - 60


@pytest.mark.parametrize("repeats", range(20, 320, 25))
def test_long_text_moves_the_seal_to_the_last_page_and_keeps_it_inside(repeats: int) -> None:
    """CRT-10: nothing is cut off and the seal never leaves the paper."""
    paper = replace(CERTIFICATE, body=("情况属实。" * repeats,))
    rendered = render_certificate(typesetter(), paper)
    assert rendered.seal_place.page >= 1 + (repeats > 150)
    assert 26 + 16 < rendered.seal_place.y_mm < 297 - 21 - 55


def test_long_refusal_keeps_its_seal_inside() -> None:
    """CRT-3."""
    paper: RefusalPaper = replace(REFUSAL, reason=REFUSAL.reason * 12, replacement=REFUSAL.replacement * 10)
    place = render_refusal(typesetter(), paper).seal_place
    assert place.page == 2
    assert 21 + 20 < place.y_mm < 297 - 21 - 30


def test_dates_are_written_as_official_papers_write_them() -> None:
    """R14: no leading zeros (GB/T 9704)."""
    assert format_day(date(2026, 8, 1)) == "2026年8月1日"
