"""Papers of every type, rendered and signed, read back by programs that didn't make them.

Sixty-eight by default, four of each type; QINGDAN_PAPERS=500 makes so many. CRT-8, CRT-10, CRT-11, R14–R16, R94, R99.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from PIL import Image

from qingdan.kernel.calendar import format_day
from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.checks import Outcome
from qingdan.stamping.documents.fingerprints import sm3_of
from qingdan.stamping.documents.qr_payload import read_verification_address
from qingdan.stamping.documents.rendering import CertificatePaper, render_certificate
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal
from qingdan.stamping.documents.seal_structures import SealSignature
from qingdan.stamping.documents.seal_verifying import document_beginning, verify_seal_signature
from qingdan.stamping.documents.verifying import LEGAL_EFFECT, REVOCATION, TIME, verify_document
from support.generated_papers import (
    APPROVED_AT,
    GeneratedPaper,
    generated_papers,
    resources,
    types_with_text,
)
from support.openssl import sm2_signature_is_valid
from support.papers import authority, seal_signer, signer, sm2_authority, typesetter
from support.pdf import codes_on, said_by, signature_of

COUNT: Final = int(os.environ.get("QINGDAN_PAPERS", "68"))
DEMO: Final = "演示文件，不具有法律效力"
FOOT: Final = (
    "查验方式扫描左侧二维码，或访问以下网址输入编号和校验码：{address}编号{number}校验码{code}"
    "演示印章仅供体验，查验时会注明没有法律效力。{page}电子证照标识{identifier}"
)
RESOLUTION: Final = 150
#: In dots: an A4 page is 1240 by 1754.
FOOT_FROM, WIDTH, HEIGHT = 1330, 620, 424


@dataclass(frozen=True)
class Signed:
    """A paper with both of its signatures, as files."""

    generated: GeneratedPaper
    unsigned: bytes
    file: Path
    seal_signature: bytes


def signed(generated: GeneratedPaper, folder: Path) -> Signed:
    """Render and sign a paper as stamping does."""
    paper = generated.paper
    rendered = render_certificate(typesetter(), paper)
    seal = SealOnPage(draw_seal(SealDesign(paper.issuer_name, "4403040012345", demo=True)), rendered.seal_place)
    reason = f"No. {paper.number} / {paper.check_code}"
    file = folder / f"{paper.number}.pdf"
    file.write_bytes(signer().sign(rendered.pdf, seal, reason=reason, signed_at=APPROVED_AT).content)
    beside = seal_signer().sign(rendered.pdf, number=paper.number, signed_at=APPROVED_AT)
    return Signed(generated, rendered.pdf, file, beside)


def closed_up(text: str) -> str:
    """Leave out all white space: Chinese has none, and readers put it where they like."""
    return "".join(text.split())


def certified(paper: CertificatePaper) -> str:
    """Return what the paper certifies, from its number to its date, in the order of reading."""
    return closed_up(
        f"编号：{paper.number}第1份{paper.title}{''.join(paper.body)}特此证明。"
        f"用途：仅限{paper.use}；用于其他事项无效。有效期至：{format_day(paper.valid_until)}"
        f"负责人：{paper.head_name}经办人：{paper.maker_name}{paper.issuer_name}{format_day(paper.issued_on)}"
    )


def read_back(paper: CertificatePaper, file: Path) -> str:
    """Return the text of all pages without what stands above and below each of them, which must be there."""
    pages = said_by("pdftotext", "-raw", file, "-").split("\f")[:-1]
    found = []
    for number, page in enumerate(pages, 1):
        text = closed_up(page).removeprefix("演示").removeprefix(DEMO)
        counted = f"第{number}页，共{len(pages)}页" if len(pages) > 1 else ""
        stated = {"address": paper.verification_address, "number": paper.number, "code": paper.check_code}
        foot = FOOT.format(**stated, page=counted, identifier=paper.identifier)
        assert text.endswith(foot), text
        found.append(text.removesuffix(foot))
    return "".join(found)


def pages_of(file: Path) -> list[Image.Image]:
    """Return the lower left corner of each page, where the code stands."""
    options = ["-r", str(RESOLUTION), "-y", str(FOOT_FROM), "-W", str(WIDTH), "-H", str(HEIGHT), "-gray"]
    said_by("pdftoppm", *options, file, file.with_suffix(""))
    pictures = sorted(file.parent.glob(f"{file.stem}-*.pgm"))
    return [Image.open(picture) for picture in pictures]


def assert_both_signatures_hold(paper: Signed, folder: Path) -> None:
    """Ask pyHanko, poppler, our own verifier of seals and openssl."""
    content = paper.file.read_bytes()
    checks = {check.name: check.outcome for check in verify_document(content, [authority().certificate_pem])}
    assert (checks.pop(TIME), checks.pop(LEGAL_EFFECT)) == (Outcome.NOT_CHECKED, Outcome.FAIL)
    assert checks.pop(REVOCATION) is Outcome.NOT_CHECKED  # nobody keeps lists for a demonstration
    assert set(checks.values()) == {Outcome.PASS}
    told = signature_of(paper.file)
    assert "Signature is Valid." in told
    assert "Total document signed" in told
    fingerprint = document_beginning(content, len(paper.unsigned))
    assert fingerprint == sm3_of(paper.unsigned)
    roots: Sequence[bytes] = [sm2_authority().root.certificate_pem]
    failed = {
        check.name
        for check in verify_seal_signature(paper.seal_signature, fingerprint, roots)
        if check.outcome is Outcome.FAIL
    }
    assert failed == {"seal_legal_effect"}
    assert SealSignature.load(paper.seal_signature)["to_sign"]["data_hash"].native.hex() == fingerprint  # type: ignore[no-untyped-call]  # asn1crypto is untyped
    assert sm2_signature_is_valid(paper.seal_signature, folder)


def assert_each_page_carries_the_code(paper: Signed) -> None:
    """Read the QR code from every page as a printer would set it."""
    stated = paper.generated.paper
    keys = {resources().keys.qr_id: resources().keys.qr.public_key()}
    for page in pages_of(paper.file):
        [text] = codes_on(page)
        assert text == stated.qr_payload
        found = read_verification_address(text, keys)
        assert (found.facts.number, found.check_code) == (stated.number, stated.check_code)


@pytest.mark.parametrize("code", [one.code for one in types_with_text()])
def test_every_paper_of_a_type_says_what_was_certified_and_both_signatures_hold(code: str, tmp_path: Path) -> None:
    """CRT-8, CRT-10, CRT-11, R16, R94, R99: text, codes and signatures of the file, each by another program."""
    papers = [generated for generated in generated_papers(COUNT) if generated.certificate_type.code == code]
    assert len(papers) >= COUNT // len(types_with_text())
    for generated in papers:
        paper = signed(generated, tmp_path)
        assert read_back(generated.paper, paper.file) == certified(generated.paper)
        assert_both_signatures_hold(paper, tmp_path)
        assert_each_page_carries_the_code(paper)


def test_the_generated_papers_hold_what_is_difficult() -> None:
    """CRT-10: long names of people and communities, rare characters, text over several pages, every type."""
    papers = list(generated_papers(68))
    people = [paper.paper.head_name for paper in papers] + [paper.paper.maker_name for paper in papers]
    assert max(map(len, people)) >= 12
    assert max(len(paper.paper.issuer_name) for paper in papers) == 60
    assert any(re.search(r"[\U00020000-\U0003ffff]", "".join(paper.paper.body)) for paper in papers)
    assert any(len("".join(paper.paper.body)) > 1000 for paper in papers)
    assert {paper.certificate_type.code for paper in papers} == {one.code for one in types_with_text()}
