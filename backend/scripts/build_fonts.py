"""Make the small fonts that certificates are set with from the full Noto Serif CJK collections.

Usage: python build_fonts.py --regular NotoSerifCJK-Regular.ttc --bold NotoSerifCJK-Bold.ttc \
           --into src/qingdan/kernel/fonts

The SIL Open Font License (OFL.txt beside the fonts) allows a subset to be shipped. The result is an OTF with
the outlines unhinted (paper needs no hints, and they are a third of the size).
"""

# mypy: allow-untyped-calls
# (the PDF, ASN.1 and font libraries annotate only a part of what they offer)

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.ttCollection import TTCollection

FAMILY = "Noto Serif CJK SC"
# Every ideograph that the font draws: names and places use far more than the standards of the past list.
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))
# Latin, punctuation, CJK punctuation, enclosed numbers, full-width forms: whole blocks; what the font lacks
# is left out.
BLOCKS = (
    (0x20, 0x7E),
    (0xA0, 0xFF),
    (0x100, 0x17F),
    (0x2010, 0x205F),
    (0x2100, 0x214F),
    (0x2160, 0x217F),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x2460, 0x249B),
    (0x25A0, 0x25FF),
    (0x2600, 0x2612),
    (0x3000, 0x303F),
    (0x3220, 0x3229),
    (0xFF00, 0xFFEF),
)


def gb2312_characters() -> set[str]:
    """Return every character of GB/T 2312, symbols and both levels of 汉字."""
    found: set[str] = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            found.update(bytes((row, cell)).decode("gb2312", errors="ignore"))
    return found


def characters_of(blocks: Iterable[tuple[int, int]]) -> set[str]:
    """Return every code point of some blocks."""
    return {chr(point) for first, last in blocks for point in range(first, last + 1)}


def face_of(collection: Path) -> TTFont:
    """Return the face of mainland China from a Noto CJK collection (or the font, if it is one face)."""
    if collection.suffix.lower() != ".ttc":
        return TTFont(collection)
    faces: list[TTFont] = TTCollection(collection).fonts
    for face in faces:
        if face["name"].getDebugName(1) == FAMILY:
            return face
    message = f"{collection} has no face named {FAMILY}"
    raise SystemExit(message)


def subset(face: TTFont, characters: Iterable[str], target: Path) -> None:
    """Write the part of `face` that draws `characters` to `target`, without hints."""
    options = Options()
    options.hinting = False
    options.desubroutinize = False
    options.layout_features = ["kern"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.notdef_outline = True
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    # The subset of the same font is the same file: its own date stays.
    options.recalc_timestamp = False
    face.recalcTimestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(character) for character in characters])
    subsetter.subset(face)
    face.save(target)
    print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB, {len(face.getBestCmap() or ())} characters")


def main() -> None:
    """Read the arguments and make both fonts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--regular", type=Path, required=True, help="Noto Serif CJK Regular, .ttc or .otf")
    parser.add_argument("--bold", type=Path, required=True, help="Noto Serif CJK Bold, .ttc or .otf")
    parser.add_argument("--into", type=Path, required=True, help="the folder to write to")
    arguments = parser.parse_args()
    common = gb2312_characters() | characters_of(BLOCKS)
    subset(face_of(arguments.regular), common | characters_of(IDEOGRAPHS), arguments.into / "NotoSerifSC-Regular.otf")
    subset(face_of(arguments.bold), common, arguments.into / "NotoSerifSC-Bold.otf")


if __name__ == "__main__":
    main()
