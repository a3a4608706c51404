"""The picture of a seal: R90, R97."""

import re
from math import hypot
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qingdan.kernel.typesetting import MissingGlyph
from qingdan.stamping.documents.outlines import svg_path
from qingdan.stamping.documents.seal_image import (
    MAXIMUM_ARC_DEGREES,
    SealDesign,
    SealImage,
    draw_seal,
    name_size,
)
from support.papers import COMMUNITY


def extent(image: SealImage) -> float:
    """Return how far the points on the outlines reach (the handles of curves lie beside them)."""
    segments = (segment.coordinates for outline in image.outlines for segment in outline)
    return max(hypot(*coordinates[-2:]) for coordinates in segments if coordinates)


def test_committee_seal_is_forty_two_millimetres_wide() -> None:
    """R90."""
    root = ET.fromstring(draw_seal(SealDesign(COMMUNITY)).svg())  # noqa: S314  # our own output
    assert (root.get("width"), root.get("height")) == ("42mm", "42mm")
    assert root.get("viewBox") == "0 0 42 42"


@pytest.mark.parametrize("diameter", [45.1, 60, 0, -1])
def test_seal_wider_than_forty_five_millimetres_is_refused(diameter: float) -> None:
    """R90."""
    with pytest.raises(ValueError, match="45 mm"):
        SealDesign(COMMUNITY, diameter_mm=diameter)


def test_seal_without_legal_name_is_refused() -> None:
    """R90."""
    with pytest.raises(ValueError, match="legal name"):
        SealDesign(" ")


@given(characters=st.integers(1, 80))
def test_ring_text_stays_within_its_arc_and_characters_never_touch(characters: int) -> None:
    """R90: long names are narrowed, then made smaller."""
    step, width, height = name_size(characters, 19.0, 5.4)
    assert step * characters <= MAXIMUM_ARC_DEGREES + 1e-9
    assert width <= (19.0 - height) * step * 3.15 / 180
    assert 0 < width <= height


@settings(max_examples=20)
@given(
    name=st.text(alphabet="望江社区居民委员会青槐街道䶮㛃", min_size=1, max_size=60),
    diameter=st.sampled_from([38.0, 42.0, 45.0]),
    demo=st.booleans(),
)
def test_nothing_is_drawn_outside_the_ring(name: str, diameter: float, demo: bool) -> None:  # noqa: FBT001  # drawn by hypothesis
    """R90."""
    image = draw_seal(SealDesign(name, "4403040012345", demo=demo, diameter_mm=diameter))
    assert extent(image) == pytest.approx(diameter / 2, abs=0.2)
    assert image.name_arc_degrees <= MAXIMUM_ARC_DEGREES + 1e-9


def test_demo_seal_says_so_in_the_picture_and_in_words() -> None:
    """R97: the notice is drawn, four characters more than the seal in earnest."""
    earnest, demo = draw_seal(SealDesign(COMMUNITY)), draw_seal(SealDesign(COMMUNITY, demo=True))
    assert len(demo.outlines) == len(earnest.outlines) + 4
    assert "演示专用" in demo.svg()
    assert "演示" not in earnest.svg()


def test_seal_needs_no_font_and_nothing_from_outside_where_it_is_shown() -> None:
    """R90: paths only, on a transparent ground."""
    svg = draw_seal(SealDesign('甲"乙&丙', "123")).svg()
    root = ET.fromstring(svg)  # noqa: S314  # our own output
    assert {element.tag.rpartition("}")[2] for element in root.iter()} == {"svg", "title", "path"}
    assert "href" not in svg
    assert root.get("aria-label") == '甲"乙&丙'


def test_pdf_operators_draw_the_same_outline_as_the_svg() -> None:
    """CRT-10: one seal, whatever shows it."""
    image = draw_seal(SealDesign(COMMUNITY, "4403040012345"))
    curves = sum(svg_path(outline).count("C") for outline in image.outlines)
    operators = image.pdf_operators().decode("ascii")
    assert len(re.findall(r" c$", operators, flags=re.MULTILINE)) == curves
    assert operators.rstrip().endswith("f Q")


def test_seal_of_a_name_no_font_draws_is_refused_with_the_character() -> None:
    """R90: never a box in the ring."""
    with pytest.raises(MissingGlyph) as refused:
        draw_seal(SealDesign("望江\U0002ffff社区"))
    assert refused.value.characters == ("\U0002ffff",)
