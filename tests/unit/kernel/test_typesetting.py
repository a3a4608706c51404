"""Which characters can be printed: the ideographs of names, and more with fonts that the installation brings.

CRT-10: what no font draws is an error that names the character, never a box.
"""

# mypy: allow-untyped-calls
# (the font library annotates only a part of what it offers)

from pathlib import Path
from typing import Final

import pytest
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont

from qingdan.kernel.typesetting import FONT_FOLDER, MissingGlyph, Typesetter
from support.papers import typesetter

#: U+9FEB and those behind it came to Unicode in 2018 and later; no free font of this kind draws them yet.
UNIFIED: Final = "".join(map(chr, range(0x4E00, 0x9FEB)))
EXTENSION_A: Final = "".join(map(chr, range(0x3400, 0x4DB6)))
#: Of extension B, far too rare for the product's own font.
BEYOND: Final = "\U0002a6a5"
#: Of extension B, and in the product's own font.
RARE: Final = "\U00020bb7"
PAGE: Final = '#let given = sys.inputs\n#set text(font: "Noto Serif CJK SC")\n#given.text'


def font_that_draws(character: str, folder: Path) -> Path:
    """Write a font of another family with one glyph, the one of another rare character, and return its folder."""
    with TTFont(FONT_FOLDER / "NotoSerifSC-Regular.otf") as face:
        subsetter = Subsetter()
        subsetter.populate(text=RARE)
        subsetter.subset(face)
        for table in face["cmap"].tables:
            table.cmap = {ord(character): name for name in table.cmap.values()}
        for record in face["name"].names:
            record.string = "Invented" if record.nameID in {1, 4, 6, 16} else str(record)
        face.save(folder / "invented.otf")
    return folder


def test_crt_10_every_ideograph_of_the_basic_block_and_of_extension_a_is_drawn() -> None:
    assert typesetter().missing_characters(UNIFIED + EXTENSION_A) == ()


def test_crt_10_characters_of_real_names_and_places_are_drawn() -> None:
    assert typesetter().missing_characters("龑喦栢氹堃喆淼犇䶮㛃𠮷𬱖𪨰𫖯𫍯𫍽𬀩𬘭𬤊𬭎𪩘𬬱") == ()


def test_crt_10_what_no_font_draws_is_named() -> None:
    with pytest.raises(MissingGlyph, match=r"U\+2A6A5") as missing:
        typesetter().compile(PAGE, {"text": f"王{BEYOND}{BEYOND}"})
    assert missing.value.characters == (BEYOND,)


def test_crt_10_an_installation_brings_fonts_for_what_is_missing_and_changes_no_other_paper(tmp_path: Path) -> None:
    with_more = Typesetter(font_that_draws(BEYOND, tmp_path))
    assert with_more.missing_characters(BEYOND) == ()
    assert b"+Invented" in with_more.compile(PAGE, {"text": f"王{BEYOND}"})
    assert with_more.compile(PAGE, {"text": "王静"}) == typesetter().compile(PAGE, {"text": "王静"})


def test_a_folder_of_fonts_without_a_font_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no font"):
        Typesetter(tmp_path)
