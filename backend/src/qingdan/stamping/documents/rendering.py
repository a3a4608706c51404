"""From the facts of a paper to its unsigned PDF: deterministic, with the place where the seal goes.

CRT-10: the same paper gives the same bytes. R14: a certificate names its use and validity. R15: without the names of
head and maker it can't be finalised. R17: the refusal offers notice and commitment. R99: number, code and address.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Final

import segno

from qingdan.kernel.calendar import format_day
from qingdan.kernel.typesetting import MissingGlyph, Typesetter

TEMPLATES: Final = Path(__file__).parent / "templates"
_SEAL_MARK: Final = "seal"
# Readers accept any of the eight masks; weighing them all takes four fifths of the time a page takes.
_MASK: Final = 3


@dataclass(frozen=True)
class SealPlace:
    """The middle of the seal: page from 1, millimetres from the left and the top edge of the page as it is shown."""

    page: int
    x_mm: float
    y_mm: float


@dataclass(frozen=True)
class RenderedPaper:
    """An unsigned PDF and where its seal belongs."""

    pdf: bytes
    seal_place: SealPlace


@dataclass(frozen=True)
class CertificatePaper:
    """What stands on a certificate. `body` holds verified facts only (R16), one paragraph each.

    `qr_payload` is the text of the QR code, `verification_address` the address a person types (R99). A `sample` says
    on its face that its facts are invented, and shows nothing that could be verified.
    """

    title: str
    number: str
    body: tuple[str, ...]
    use: str
    valid_until: date
    issuer_name: str
    head_name: str
    maker_name: str
    issued_on: date
    verification_address: str
    check_code: str
    qr_payload: str
    demo: bool = False
    copy_number: int = 1
    sample: bool = False
    #: Of the electronic certificate (R98); empty where it has none.
    identifier: str = ""

    def __post_init__(self) -> None:
        _require(self, "title", "number", "use", "issuer_name", "head_name", "maker_name")
        _require(self, "verification_address", "check_code", "qr_payload")
        if not any(paragraph.strip() for paragraph in self.body):
            raise ValueError("a certificate without text can't be made (CRT-8)")
        if self.valid_until < self.issued_on:
            raise ValueError("a certificate can't end before it is issued (R14)")


@dataclass(frozen=True)
class RefusalPaper:
    """What stands on a refusal notice (CRT-3, R17): why, by which documents, who is responsible and where.

    A `rejected` one answers a filed request: its reason is what the check found, so it may rest on no document (R22).
    """

    number: str
    certificate_title: str
    asking_body: str
    asked_by_administrative_organ: bool
    reason: str
    basis: tuple[str, ...]
    responsible_body: str
    responsible_place: str
    replacement: str
    issuer_name: str
    issuer_phone: str
    issued_on: date
    applicant_name: str = ""
    use: str = ""
    demo: bool = False
    rejected: bool = False

    def __post_init__(self) -> None:
        _require(self, "number", "certificate_title", "reason", "issuer_name", "issuer_phone")
        _require(self, "responsible_place" if self.rejected else "responsible_body")
        if not self.rejected and not any(document.strip() for document in self.basis):
            raise ValueError("a refusal names the document it rests on (CRT-3)")


def render_certificate(typesetter: Typesetter, paper: CertificatePaper) -> RenderedPaper:
    """Return the unsigned certificate (CRT-10, R14, R15, R99); MissingGlyph if a character can't be drawn."""
    inputs = {
        "title": paper.title,
        "number": paper.number,
        "copy_number": str(paper.copy_number),
        "body": "\n".join(paper.body),
        "use": paper.use,
        "valid_until": format_day(paper.valid_until),
        "issuer": paper.issuer_name,
        "head_name": paper.head_name,
        "maker_name": paper.maker_name,
        "issued_on": format_day(paper.issued_on),
        "verification_address": paper.verification_address,
        "check_code": paper.check_code,
        "qr": qr_svg(paper.qr_payload),
        "demo": _flag(paper.demo),
        "sample": _flag(paper.sample),
        "identifier": paper.identifier,
    }
    return _render(typesetter, "certificate.typ", inputs, paper.issued_on)


def render_refusal(typesetter: Typesetter, paper: RefusalPaper) -> RenderedPaper:
    """Return the refusal notice (CRT-3, R17); MissingGlyph if a character can't be drawn."""
    inputs = {
        "number": paper.number,
        "applicant": paper.applicant_name,
        "certificate_title": paper.certificate_title,
        "use": paper.use,
        "asking_body": paper.asking_body,
        "administrative": _flag(paper.asked_by_administrative_organ),
        "reason": paper.reason,
        "basis": "\n".join(paper.basis),
        "responsible_body": paper.responsible_body,
        "responsible_place": paper.responsible_place,
        "replacement": paper.replacement,
        "issuer": paper.issuer_name,
        "phone": paper.issuer_phone,
        "issued_on": format_day(paper.issued_on),
        "demo": _flag(paper.demo),
        "rejected": _flag(paper.rejected),
    }
    return _render(typesetter, "refusal_notice.typ", inputs, paper.issued_on)


def qr_svg(payload: str, *, error: str = "m", border: int = 2) -> str:
    """Return the QR code of `payload` as an SVG document without a size of its own, with a border of so many dots.

    `error` says how much of it may be lost: `m` is 15 %, `l` is 7 % and takes less room.
    """
    code = segno.make_qr(payload, error=error, boost_error=False, mask=_MASK)
    drawn = BytesIO()
    code.save(drawn, kind="svg", border=border, omitsize=True, xmldecl=False, svgclass=None, lineclass=None)
    return drawn.getvalue().decode()


def _render(typesetter: Typesetter, template: str, inputs: Mapping[str, str], dated: date) -> RenderedPaper:
    document = typesetter.compile_with_marks(TEMPLATES / template, inputs, labels=[_SEAL_MARK], dated=dated)
    mark = document.marks[_SEAL_MARK]
    return RenderedPaper(document.pdf, SealPlace(int(mark["page"]), mark["x"], mark["y"]))


def _require(paper: object, *names: str) -> None:
    empty = [name for name in names if not str(getattr(paper, name)).strip()]
    if empty:
        raise ValueError(f"the paper can't be finalised without {', '.join(empty)} (R14, R15, R99)")


def _flag(value: bool) -> str:  # noqa: FBT001  # a converter of exactly this value
    return "true" if value else "false"


__all__ = [
    "CertificatePaper",
    "MissingGlyph",
    "RefusalPaper",
    "RenderedPaper",
    "SealPlace",
    "qr_svg",
    "render_certificate",
    "render_refusal",
]
