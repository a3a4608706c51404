"""PDF/A-2b before and after signing, as qpdf and poppler see it (no full validator is to be had). CRT-8, CRT-10."""

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from qingdan.kernel.typesetting import MissingGlyph
from qingdan.stamping.documents.rendering import render_certificate, render_refusal
from support.archive import ArchiveFile, archive_faults
from support.papers import CERTIFICATE, REFUSAL, sealed, sealed_certificate, typesetter
from support.pdf import text_of

#: Left out only on a machine of one's own: where CI says true, a missing program is a failure.
IN_CI: Final = os.environ.get("CI", "").lower() == "true"
pytestmark = pytest.mark.skipif(not IN_CI and shutil.which("qpdf") is None, reason="needs qpdf (Debian: qpdf)")

#: Characters of real names that common fonts lack: extension blocks B to F and the compatibility ideographs.
RARE: Final = "䶮㛃㬎喆堃淼犇𬱖𪨰𫖯𫍯𫍽𬀩𬘭𬤊𬭎𪩘𬬱"
PAPERS: Final = {
    "certificate": render_certificate(typesetter(), CERTIFICATE),
    "two pages": render_certificate(typesetter(), replace(CERTIFICATE, body=("情况属实。" * 220,))),
    "rare names": render_certificate(typesetter(), replace(CERTIFICATE, head_name=RARE[:6], body=(RARE,))),
    "refusal": render_refusal(typesetter(), REFUSAL),
}


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed"])
def test_a_paper_is_an_archive_file_before_and_after_the_seal(name: str, signed: bool, tmp_path: Path) -> None:  # noqa: FBT001  # a parameter
    """CRT-10: claim, version, colours, fonts, actions, annotations and permissions as ISO 19005-2 wants them."""
    rendered = PAPERS[name]
    file = tmp_path / "paper.pdf"
    file.write_bytes(sealed(rendered) if signed else rendered.pdf)
    assert archive_faults(file) == []


def test_the_seal_changes_nothing_that_the_file_says_of_itself(tmp_path: Path) -> None:
    """CRT-8, CRT-10: title, dates and XMP after signing are those of the fixed document."""
    sample = sealed_certificate()
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    before.write_bytes(sample.unsigned)
    after.write_bytes(sample.signed)
    one, other = ArchiveFile.read(before), ArchiveFile.read(after)
    assert one.catalog["/Metadata"] == other.catalog["/Metadata"]
    assert one.trailer["/Info"] == other.trailer["/Info"]
    assert one.trailer["/ID"][0] == other.trailer["/ID"][0]


def test_these_checks_find_a_file_that_is_no_archive_file(tmp_path: Path) -> None:
    """CRT-10: another claim, another version, a seal that is not printed."""
    signed = sealed_certificate().signed
    file = tmp_path / "wrong.pdf"
    for right, wrong in (
        (b"<pdfaid:part>2<", b"<pdfaid:part>3<"),
        (b"%PDF-1.7", b"%PDF-1.4"),
        (b"/F 132", b"/F 130"),
        (b"/GTS_PDFA1", b"/GTS_PDFX1"),
    ):
        assert right in signed
        file.write_bytes(signed.replace(right, wrong))
        assert len(archive_faults(file)) == 1, right


@pytest.mark.skipif(not IN_CI and shutil.which("mutool") is None, reason="needs mutool (Debian: mupdf-tools)")
def test_a_second_reader_draws_the_signed_paper_without_complaint(tmp_path: Path) -> None:
    """CRT-10: MuPDF, another implementation than poppler, reads every object and draws every page."""
    file = tmp_path / "paper.pdf"
    file.write_bytes(sealed_certificate().signed)
    command = ["mutool", "draw", "-o", str(tmp_path / "page-%d.png"), "-r", "50", str(file)]
    told = subprocess.run(command, capture_output=True, check=True, text=True)
    # Debian builds it without a colour management library, which says nothing about the file.
    expected = ("page ", "warning: ICC support is not available")
    assert [line for line in told.stderr.splitlines() if not line.startswith(expected)] == []
    assert (tmp_path / "page-1.png").stat().st_size > 1000


def test_rare_characters_of_names_are_drawn_and_can_be_searched(tmp_path: Path) -> None:
    """CRT-10: what the font draws is text, too."""
    file = tmp_path / "paper.pdf"
    file.write_bytes(PAPERS["rare names"].pdf)
    text = text_of(file)
    assert [character for character in RARE if character not in text] == []


def test_a_character_that_no_font_draws_stops_the_paper_before_any_stamp() -> None:
    """CRT-8, CRT-10: no page with a box in a name is ever made; U+30000 is real but beyond the fonts."""
    for field in ("head_name", "use", "issuer_name"):
        with pytest.raises(MissingGlyph, match=r"U\+30000"):
            render_certificate(typesetter(), replace(CERTIFICATE, **{field: "王\U00030000"}))  # type: ignore[arg-type]  # all texts
