"""The picture of a round official seal (R90, R97): ring, star, the legal name on an arc, a code at the foot."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import atan2, cos, hypot, pi, radians, sin
from typing import Final

from fontTools.misc.transform import Transform

from qingdan.stamping.documents.outlines import (
    POINTS_PER_MILLIMETRE,
    Outline,
    circle,
    glyph_outline,
    glyph_width,
    pdf_path,
    star,
    svg_path,
    units_per_em,
)

COMMITTEE_DIAMETER_MM: Final = 42.0
MAXIMUM_DIAMETER_MM: Final = 45.0
# Beyond this the ring text would meet what stands under the star.
MAXIMUM_ARC_DEGREES: Final = 236.0
DEGREES_PER_CHARACTER: Final = 25.0
DEMO_NOTICE: Final = "演示专用"
SEAL_RED: Final = (0.835, 0.055, 0.09)
# Measures of a 42 mm seal; other sizes scale them.
_RING_MM: Final = 1.2
_STAR_RADIUS_MM: Final = 7.0
_NAME_HEIGHT_MM: Final = 5.4
_NAME_GAP_MM: Final = 0.8
_CODE_HEIGHT_MM: Final = 2.1
_CODE_ARC_DEGREES: Final = 84.0
_NOTICE_HEIGHT_MM: Final = 3.7
_NOTICE_DEPTH_MM: Final = 11.4
# A character may be drawn this much narrower than high before it is made smaller.
_NARROWEST: Final = 0.52
_WIDEST: Final = 0.86
# The middle of a Chinese character above the base line, in em.
_MIDDLE: Final = 0.38


@dataclass(frozen=True)
class SealDesign:
    """What a seal shows. `name` is the unit's legal name, `code` the seal's number (may be empty).

    R90: round, at most 45 mm, a committee's is 42 mm. R97: a demo seal carries a visible notice.
    """

    name: str
    code: str = ""
    demo: bool = False
    diameter_mm: float = COMMITTEE_DIAMETER_MM

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a seal carries the legal name of its unit (R90)")
        if not 0 < self.diameter_mm <= MAXIMUM_DIAMETER_MM:
            raise ValueError(f"a seal is at most {MAXIMUM_DIAMETER_MM:g} mm wide (R90)")


@dataclass(frozen=True)
class SealImage:
    """The outlines of a seal around its middle, in millimetres, y upwards."""

    design: SealDesign
    outlines: tuple[Outline, ...]
    name_arc_degrees: float

    def svg(self) -> str:
        """Return the seal as an SVG of its true size, with a transparent background."""
        size = f"{self.design.diameter_mm:g}"
        half = f"{self.design.diameter_mm / 2:g}"
        colour = "#" + "".join(f"{round(part * 255):02x}" for part in SEAL_RED)
        label = _escaped(self.design.name + (f"（{DEMO_NOTICE}）" if self.design.demo else ""))
        paths = "".join(svg_path(outline) for outline in self.outlines)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}mm" height="{size}mm" '
            f'viewBox="0 0 {size} {size}" role="img" aria-label="{label}"><title>{label}</title>'
            f'<path transform="translate({half} {half}) scale(1 -1)" fill="{colour}" d="{paths}"/></svg>'
        )

    def pdf_operators(self) -> bytes:
        """Return PDF operators that fill the seal, its lower left corner in the origin, in points."""
        return self._operators

    @cached_property
    def _operators(self) -> bytes:
        """Written once per seal: a tenth of the time that a signature takes."""
        half = self.design.diameter_mm / 2 * POINTS_PER_MILLIMETRE
        red, green, blue = SEAL_RED
        head = f"{red:g} {green:g} {blue:g} rg 1 0 0 1 {half:.3f} {half:.3f} cm"
        return f"q {head}\n{pdf_path(self.outlines)}\nf Q".encode("ascii")


@lru_cache(maxsize=256)
def draw_seal(design: SealDesign) -> SealImage:
    """Draw a seal (R90, R97); MissingGlyph if the name holds a character no font draws."""
    scale = design.diameter_mm / COMMITTEE_DIAMETER_MM
    radius = design.diameter_mm / 2
    inside = radius - _RING_MM * scale
    name, arc = _name_on_arc(design.name, inside - _NAME_GAP_MM * scale, _NAME_HEIGHT_MM * scale)
    parts: list[Outline] = [circle(radius), circle(inside, clockwise=True), star(_STAR_RADIUS_MM * scale)]
    parts += name
    parts += _code_at_foot(design.code, inside - _NAME_GAP_MM * scale, _CODE_HEIGHT_MM * scale)
    if design.demo:
        parts += _notice(_NOTICE_DEPTH_MM * scale, _NOTICE_HEIGHT_MM * scale)
    return SealImage(design, tuple(parts), arc)


def name_size(characters: int, outer_radius: float, height: float) -> tuple[float, float, float]:
    """Return (degrees per character, width, height) of a ring text: long names are narrowed, then made smaller."""
    step = min(DEGREES_PER_CHARACTER, MAXIMUM_ARC_DEGREES / characters)
    room = (outer_radius - height) * radians(step)
    width = min(height * _WIDEST, room)
    return step, width, min(height, width / _NARROWEST)


def _name_on_arc(name: str, outer_radius: float, height: float) -> tuple[list[Outline], float]:
    step, width, height = name_size(len(name), outer_radius, height)
    middle = outer_radius - height / 2
    first = 90 + step * (len(name) - 1) / 2
    outlines = [
        _placed(character, radians(first - step * index), middle, width, height, turned=-pi / 2)
        for index, character in enumerate(name)
    ]
    return outlines, step * len(name)


def _code_at_foot(code: str, outer_radius: float, height: float) -> list[Outline]:
    if not code:
        return []
    step = min(6.0, _CODE_ARC_DEGREES / len(code))
    middle = outer_radius - height / 2
    width = min(height, middle * radians(step))
    first = 270 - step * (len(code) - 1) / 2
    return [
        _placed(character, radians(first + step * index), middle, width, height, turned=pi / 2)
        for index, character in enumerate(code)
    ]


def _notice(depth: float, height: float) -> list[Outline]:
    width = height * _WIDEST
    start = -width * 1.08 * (len(DEMO_NOTICE) - 1) / 2
    places = [(start + width * 1.08 * index, -depth) for index in range(len(DEMO_NOTICE))]
    return [
        _placed(character, atan2(y, x), hypot(x, y), width, height, upright=True)
        for character, (x, y) in zip(DEMO_NOTICE, places, strict=True)
    ]


def _placed(
    character: str,
    angle: float,
    radius: float,
    width: float,
    height: float,
    *,
    turned: float = 0.0,
    upright: bool = False,
) -> Outline:
    """Return the glyph with its middle at (angle, radius), `width` by `height` mm, turned with the ring."""
    em = units_per_em()
    placement = (
        Transform()
        .translate(radius * cos(angle), radius * sin(angle))
        .rotate(0.0 if upright else angle + turned)
        .scale(width / em, height / em)
        .translate(-glyph_width(character) / 2, -_MIDDLE * em)
    )
    return glyph_outline(character, placement)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
