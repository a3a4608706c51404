"""Typesetting of fixed documents: a template and texts in, a PDF/A-2b out.

The same template, inputs and date give the same bytes: the date inside the file is the caller's, no system font
is read, and no clock is asked. Texts are passed as data and never become markup.
"""

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import typst
from fontTools.ttLib import TTFont

FONT_FOLDER: Final = Path(__file__).parent / "fonts"
UNDATED: Final = date(2000, 1, 1)
PDF_STANDARD: Final = "a-2b"
# Line breaks structure a text; they are never drawn.
_UNDRAWN: Final = frozenset("\n")
_PICTURE: Final = """
#let given = sys.inputs
#let side = float(given.side) * 1mm
#set page(width: side, height: side, margin: 0pt, fill: none)
#image(bytes(given.svg), format: "svg", width: side)
"""


class MissingGlyph(ValueError):  # the name the callers know; it reads as what happened
    """A text holds characters that no font of the typesetter can draw; `characters` names them."""

    def __init__(self, characters: Sequence[str]) -> None:
        self.characters = tuple(characters)
        named = "、".join(f"{character}（U+{ord(character):04X}）" for character in self.characters)
        super().__init__(f"字库中没有以下字符，无法排版：{named}")


class TypesettingFailed(RuntimeError):  # as above
    """The template does not compile, or compiles with a warning; both are faults of the template."""


@dataclass(frozen=True)
class TypesetDocument:
    """A PDF and the marks its template set: for each label, the numbers the template gave it."""

    pdf: bytes
    marks: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


def covered_characters(font_folder: Path) -> frozenset[str]:
    """Return every character that some font in `font_folder` draws. Raises ValueError for a folder without fonts."""
    covered: set[str] = set()
    fonts = [path for path in sorted(font_folder.iterdir()) if path.suffix.lower() in {".otf", ".ttf"}]
    if not fonts:
        raise ValueError(f"{font_folder} holds no font (.otf, .ttf)")
    for path in fonts:
        with TTFont(path, lazy=True) as font:
            covered.update(map(chr, font.getBestCmap() or ()))
    return frozenset(covered)


class Typesetter:
    """One set of fonts and, per thread and template, one long-lived compiler.

    `extra_font_folder` holds fonts for characters that the product's own lack; they are used for nothing else.
    Safe to share between threads. Compiling is processor work: call it from a worker thread, not from an event loop.
    """

    def __init__(self, extra_font_folder: Path | None = None) -> None:
        folders = [FONT_FOLDER, *([extra_font_folder] if extra_font_folder else [])]
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
        self._covered = _UNDRAWN.union(*map(covered_characters, folders))
        self._local = threading.local()

    def missing_characters(self, text: str) -> tuple[str, ...]:
        """Return the characters of `text` that can't be drawn, each once, in order of appearance."""
        # Nearly always nothing is missing, which the set tells without a step for each character.
        if self._covered.issuperset(text):
            return ()
        return tuple(dict.fromkeys(character for character in text if character not in self._covered))

    def compile(self, template: str | Path, inputs: Mapping[str, str], *, dated: date = UNDATED) -> bytes:
        """Return the PDF/A-2b of `template` (a path, or template source as str) filled with `inputs`.

        `dated` is the creation date the file states. Raises MissingGlyph, TypesettingFailed.
        """
        return self._compile(self._compiler(template), template, inputs, dated)

    def compile_with_marks(
        self,
        template: Path,
        inputs: Mapping[str, str],
        *,
        labels: Sequence[str],
        dated: date = UNDATED,
    ) -> TypesetDocument:
        """Compile as `compile` does and read the labelled metadata of numbers the template left for the caller."""
        compiler = self._compiler(template)
        pdf = self._compile(compiler, template, inputs, dated)
        marks = {label: json.loads(compiler.query(f"<{label}>", field="value", one=True)) for label in labels}
        return TypesetDocument(pdf, marks)

    def picture(self, svg: str, side_mm: float, *, dots_per_inch: int = 200) -> bytes:
        """Return the PNG of a square SVG without text, `side_mm` wide, on a transparent ground."""
        inputs = {"svg": svg, "side": f"{side_mm:g}"}
        compiler = self._compiler(_PICTURE)
        drawn = compiler.compile(_PICTURE.encode(), format="png", ppi=float(dots_per_inch), sys_inputs=inputs)
        if not isinstance(drawn, bytes):
            raise TypesettingFailed("no single picture")
        return drawn

    def _compiler(self, template: str | Path) -> typst.Compiler:
        compilers: dict[Path | None, typst.Compiler] = self._local.__dict__.setdefault("compilers", {})
        key = template if isinstance(template, Path) else None
        if key not in compilers:
            compilers[key] = typst.Compiler(
                input=key,
                root=key.parent if key else FONT_FOLDER,
                font_paths=self._fonts,
                ignore_system_fonts=True,
            )
        return compilers[key]

    def _compile(self, compiler: typst.Compiler, template: str | Path, inputs: Mapping[str, str], dated: date) -> bytes:
        missing = self.missing_characters("".join(inputs.values()))
        if missing:
            raise MissingGlyph(missing)
        try:
            pdf, warnings = compiler.compile_with_warnings(
                input=template.encode() if isinstance(template, str) else None,
                format="pdf",
                sys_inputs=dict(inputs),
                pdf_standards=PDF_STANDARD,
                timestamp=datetime(dated.year, dated.month, dated.day, tzinfo=UTC),
            )
        except typst.TypstError as error:
            raise TypesettingFailed(error.diagnostic) from error
        if warnings or not isinstance(pdf, bytes):
            raise TypesettingFailed("; ".join(str(warning) for warning in warnings) or "no single document")
        return pdf
