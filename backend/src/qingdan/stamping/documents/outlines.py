"""Glyphs and shapes as outlines in millimetres, written as SVG or as PDF drawing operators.

A seal drawn from outlines looks the same in a browser, in a PDF and on paper, and needs no font where it is shown.
"""

# mypy: allow-untyped-calls
# (the PDF, ASN.1 and font libraries annotate only a part of what they offer)

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from math import cos, pi, sin
from pathlib import Path
from threading import RLock
from typing import Final

from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

from qingdan.kernel.typesetting import FONT_FOLDER, MissingGlyph

POINTS_PER_MILLIMETRE: Final = 72 / 25.4
# The distance of a cubic curve's handles that makes a quarter of a circle.
_QUARTER: Final = 0.5522847498
_FACES: Final = ("NotoSerifSC-Bold.otf", "NotoSerifSC-Regular.otf")
# What the outlines of these fonts consist of, in the words of a pen.
_COMMAND: Final = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z", "endPath": "Z"}
_PDF_OPERATOR: Final = {"M": "m", "L": "l", "C": "c", "Z": "h"}


@dataclass(frozen=True)
class Segment:
    """One step of an outline: M (move), L (line), C (cubic curve) or Z (close), with its coordinates."""

    command: str
    coordinates: tuple[float, ...] = ()


Outline = tuple[Segment, ...]

#: The faces read their tables when first asked, which two threads must not do at once.
_READING: Final = RLock()


@cache
def _faces() -> tuple[TTFont, ...]:
    return tuple(TTFont(BytesIO(Path(FONT_FOLDER, name).read_bytes()), lazy=True) for name in _FACES)


def units_per_em() -> int:
    """Return the size of the em square that `glyph_outline` measures in."""
    with _READING:
        return int(vars(_faces()[0]["head"])["unitsPerEm"])


def glyph_width(character: str) -> float:
    """Return the advance of `character` in font units; MissingGlyph if no face draws it."""
    with _READING:
        face, name = _find(character)
        return float(face["hmtx"][name][0])


def glyph_outline(character: str, placement: Transform) -> Outline:
    """Return the outline of `character` (bold where there is a bold one) moved by `placement`."""
    pen = RecordingPen()
    with _READING:
        face, name = _find(character)
        face.getGlyphSet()[name].draw(TransformPen(pen, placement))
    return tuple(
        Segment(_COMMAND[drawn], tuple(part for point in points for part in point)) for drawn, points in pen.value
    )


def _find(character: str) -> tuple[TTFont, str]:
    for face in _faces():
        name = (face.getBestCmap() or {}).get(ord(character))
        if name is not None:
            return face, name
    raise MissingGlyph([character])


def circle(radius: float, *, clockwise: bool = False) -> Outline:
    """Return a circle around the origin; two of opposite direction make a ring."""
    turn = -1 if clockwise else 1
    handle = radius * _QUARTER
    points = [(radius, 0.0), (0.0, turn * radius), (-radius, 0.0), (0.0, -turn * radius)]
    segments = [Segment("M", points[0])]
    for index, (x, y) in enumerate(points):
        next_x, next_y = points[(index + 1) % 4]
        # The tangent at a point is the direction of the next point.
        first = (x + next_x * handle / radius, y + next_y * handle / radius)
        second = (next_x + x * handle / radius, next_y + y * handle / radius)
        segments.append(Segment("C", (*first, *second, next_x, next_y)))
    return (*segments, Segment("Z"))


def star(radius: float) -> Outline:
    """Return a five-pointed star around the origin, one point up, with straight arms."""
    inner = radius * sin(pi / 10) / sin(3 * pi / 10)
    corners = [
        (length * cos(pi / 2 + index * pi / 5), length * sin(pi / 2 + index * pi / 5))
        for index, length in enumerate([radius, inner] * 5)
    ]
    lines = (Segment("L", corner) for corner in corners[1:])
    return (Segment("M", corners[0]), *lines, Segment("Z"))


def svg_path(outline: Outline) -> str:
    """Return the outline as the data of an SVG path, in the outline's own axes (y upwards)."""
    return "".join(f"{s.command}{' '.join(map(_number, s.coordinates))}" for s in outline)


def pdf_path(outlines: Sequence[Outline]) -> str:
    """Return PDF operators that build one path of all outlines, in points."""
    return "\n".join(
        " ".join([*(_number(c * POINTS_PER_MILLIMETRE) for c in s.coordinates), _PDF_OPERATOR[s.command]])
        for outline in outlines
        for s in outline
    )


def _number(value: float) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
