"""The sheet printed over paper that has its text already: seal, number, what it is verified by (CRT-4, R97, R99)."""

from dataclasses import dataclass
from typing import Final

from qingdan.kernel.typesetting import Typesetter
from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.rendering import TEMPLATES
from qingdan.stamping.documents.rules import SheetSize, StripBox
from qingdan.stamping.documents.verification_strip import VerificationStrip, strip_inputs

_TEMPLATE: Final = TEMPLATES / "overlay.typ"


@dataclass(frozen=True)
class StripOnSheet:
    """What the paper is verified by, and where it stands."""

    strip: VerificationStrip
    box: StripBox


@dataclass(frozen=True)
class Overlay:
    """A sheet as large as the one under it, where the seal goes on it, and how many copies are numbered."""

    sheet: SheetSize
    seal: SealOnPage
    number: str
    copies: int
    #: None for a form that was stamped before there were strips.
    strip: StripOnSheet | None = None


def render_overlay(typesetter: Typesetter, overlay: Overlay) -> bytes:
    """Return one page for each copy, numbered (CRT-8); a demo seal says so (R97). Call it from a worker thread."""
    image, place = overlay.seal.image, overlay.seal.place
    inputs = {
        "width": f"{overlay.sheet.width_mm}",
        "height": f"{overlay.sheet.height_mm}",
        "x": f"{place.x_mm}",
        "y": f"{place.y_mm}",
        "diameter": f"{image.design.diameter_mm}",
        "seal": image.svg(),
        "issuer": image.design.name,
        "number": overlay.number,
        "copies": f"{overlay.copies}",
        "strip_x": "",
    }
    if overlay.strip is not None:
        box = overlay.strip.box
        inputs |= strip_inputs(overlay.strip.strip)
        inputs |= {"strip_x": f"{box.left_mm}", "strip_y": f"{box.top_mm}", "standing": f"{box.standing}"}
    return typesetter.compile(_TEMPLATE, inputs)
