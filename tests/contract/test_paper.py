"""Papers as others read them: poppler's tools and a QR reader. CRT-3, CRT-10, R14–R17, R97, R99."""

import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from qingdan.stamping.documents.qr_payload import read_verification_address
from qingdan.stamping.documents.rendering import RenderedPaper, SealPlace, render_certificate, render_refusal
from support.papers import (
    CERTIFICATE,
    COMMUNITY,
    FACTS,
    QR_KEY,
    QR_TEXT,
    REFUSAL,
    sealed,
    sealed_certificate,
    typesetter,
)

RESOLUTION = 150


def poppler(tool: str, pdf: bytes, folder: Path, *options: str) -> bytes:
    """Run one of poppler's tools on a file; a machine without poppler-utils fails here, loudly."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    output = ["-"] if tool == "pdftotext" else []
    command = [tool, *options, str(path), *output]
    return subprocess.run(command, capture_output=True, check=True).stdout  # a fixed tool, our file


def text_of(pdf: bytes, folder: Path) -> str:
    """Return what a reader can select and search, without blanks."""
    return "".join(poppler("pdftotext", pdf, folder).decode().split())


def picture_of(pdf: bytes, folder: Path, page: int = 1) -> Image.Image:
    number = str(page)
    options = ("-r", str(RESOLUTION), "-f", number, "-l", number, "-png")
    return Image.open(BytesIO(poppler("pdftoppm", pdf, folder, *options))).convert("RGB")


def red_pixels(picture: Image.Image, place: SealPlace, radius_mm: float = 22.0) -> int:
    """Count the red ink within `radius_mm` of the seal's place."""
    scale = RESOLUTION / 25.4
    x, y, reach = place.x_mm * scale, place.y_mm * scale, radius_mm * scale
    cut = picture.crop((int(x - reach), int(y - reach), int(x + reach), int(y + reach)))
    pixels = cut.tobytes()
    triples = zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True)
    return sum(1 for red, green, blue in triples if red > 180 and green < 90 and blue < 100)


def test_certificate_can_be_read_in_full(tmp_path: Path) -> None:
    """R14, R15, R99: facts, use, validity, both names, number, code and address are text."""
    text = text_of(render_certificate(typesetter(), CERTIFICATE).pdf, tmp_path)
    expected = [
        *CERTIFICATE.body,
        "特此证明。",
        "仅限申请公共租赁住房",
        "2026年8月31日",
        "周海",
        "林静",
        COMMUNITY,
        "2026年8月1日",
        CERTIFICATE.number,
        CERTIFICATE.check_code,
        CERTIFICATE.verification_address,
        "第1份",
    ]
    assert [words for words in expected if words not in text] == []
    assert set(CERTIFICATE.title) <= set(text)


def test_demo_certificate_says_so_in_words_and_an_ordinary_one_does_not(tmp_path: Path) -> None:
    """R97."""
    demo = text_of(render_certificate(typesetter(), CERTIFICATE).pdf, tmp_path)
    ordinary = text_of(render_certificate(typesetter(), replace(CERTIFICATE, demo=False)).pdf, tmp_path)
    assert "演示文件，不具有法律效力" in demo
    assert "演示" not in ordinary


def test_refusal_tells_why_by_which_document_and_who_is_responsible(tmp_path: Path) -> None:
    """CRT-3."""
    text = text_of(render_refusal(typesetter(), REFUSAL).pdf, tmp_path)
    expected = [
        REFUSAL.number,
        REFUSAL.certificate_title,
        REFUSAL.asking_body,
        REFUSAL.reason,
        *REFUSAL.basis,
        REFUSAL.responsible_body,
        REFUSAL.responsible_place,
        REFUSAL.replacement,
        REFUSAL.applicant_name,
        COMMUNITY,
        REFUSAL.issuer_phone,
        "2026年8月1日",
    ]
    assert [words for words in expected if words not in text] == []


def test_notice_and_commitment_is_offered_for_administrative_organs_only(tmp_path: Path) -> None:
    """R17."""
    asked_by_organ = text_of(render_refusal(typesetter(), REFUSAL).pdf, tmp_path)
    asked_by_bank = replace(REFUSAL, asked_by_administrative_organ=False)
    assert "告知承诺" in asked_by_organ
    assert "告知承诺" not in text_of(render_refusal(typesetter(), asked_by_bank).pdf, tmp_path)


@pytest.mark.parametrize("name", ["龙小䶮", "王㛃", "赵𫖯", "买买提江·阿卜杜热合曼", "欧阳上官司马诸葛令狐慕容"])
def test_rare_and_long_names_are_drawn_and_can_be_searched(name: str, tmp_path: Path) -> None:
    """CRT-10: a name is text under its own code points."""
    paper = replace(CERTIFICATE, body=(f"兹证明{name}居住于本社区。",), head_name=name, maker_name=name)
    text = text_of(render_certificate(typesetter(), paper).pdf, tmp_path)
    assert text.count(name) == 3


def test_sixty_characters_of_a_community_name_are_all_there(tmp_path: Path) -> None:
    """CRT-10, R90."""
    issuer = (COMMUNITY * 5)[:60]
    assert issuer in text_of(render_certificate(typesetter(), replace(CERTIFICATE, issuer_name=issuer)).pdf, tmp_path)


def test_long_certificate_numbers_its_pages_and_carries_the_code_on_each(tmp_path: Path) -> None:
    """R99: a loose page can be verified too."""
    paper = replace(CERTIFICATE, body=("情况属实。" * 220,))
    rendered = render_certificate(typesetter(), paper)
    pages = rendered.seal_place.page
    text = text_of(rendered.pdf, tmp_path)
    assert pages > 1
    assert [f"第{page}页，共{pages}页" in text for page in range(1, pages + 1)] == [True] * pages
    assert text.count(paper.check_code) == pages


def test_every_font_is_embedded_as_a_subset(tmp_path: Path) -> None:
    """CRT-10: PDF/A needs nothing of the reader's machine."""
    lines = poppler("pdffonts", sealed_certificate().signed, tmp_path).decode().splitlines()[2:]
    assert len(lines) == 2
    for line in lines:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line


def test_qr_code_on_the_page_is_read_back_and_its_facts_hold(tmp_path: Path) -> None:
    """CRT-11, R99: from paper, with the public key alone."""
    found = zxingcpp.read_barcodes(picture_of(sealed_certificate().signed, tmp_path))
    assert [code.text for code in found] == [QR_TEXT]
    assert read_verification_address(found[0].text, {"2026": QR_KEY.public_key()}).facts == FACTS


def test_poppler_accepts_the_signature_over_the_whole_file(tmp_path: Path) -> None:
    """CRT-10: an ordinary viewer verifies it."""
    told = poppler("pdfsig", sealed_certificate().signed, tmp_path, "-nocert").decode()
    assert "Signature is Valid." in told
    assert "Total document signed" in told
    assert "ETSI.CAdES.detached" in told
    assert COMMUNITY in told


@pytest.mark.parametrize(
    "rendered",
    [
        render_certificate(typesetter(), replace(CERTIFICATE, demo=False)),
        render_certificate(typesetter(), replace(CERTIFICATE, demo=False, body=("情况属实。" * 220,))),
        render_refusal(typesetter(), REFUSAL),
    ],
    ids=["certificate", "two pages", "refusal"],
)
def test_seal_is_drawn_once_at_its_place_and_only_by_the_signature(rendered: RenderedPaper, tmp_path: Path) -> None:
    """CRT-10, R90: 42 mm of red ink where issuer and date stand, none before signing."""
    place = rendered.seal_place
    before = picture_of(rendered.pdf, tmp_path, place.page)
    after = picture_of(sealed(rendered), tmp_path, place.page)
    assert red_pixels(before, place) == 0
    assert red_pixels(after, place) > 8000
    everywhere = red_pixels(after, SealPlace(place.page, 105, 148.5), 148.0)
    assert everywhere - red_pixels(before, SealPlace(place.page, 105, 148.5), 148.0) == red_pixels(after, place)


@pytest.mark.parametrize("sentences", range(85, 115, 6))
def test_the_signature_never_stands_on_a_page_without_text(sentences: int, tmp_path: Path) -> None:
    """CRT-8, CRT-10: a page that bears only a seal could be put behind another text."""
    rendered = render_certificate(typesetter(), replace(CERTIFICATE, body=("情况属实。" * sentences,)))
    last = str(rendered.seal_place.page)
    text = "".join(poppler("pdftotext", rendered.pdf, tmp_path, "-f", last, "-l", last).decode().split())
    assert "特此证明。" in text
    assert COMMUNITY in text
