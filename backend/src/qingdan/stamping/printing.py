"""What can't be printed is told where it was typed, not when the paper is made (CRT-10)."""

from collections.abc import Mapping

from qingdan.kernel.errors import FieldError, Invalid
from qingdan.kernel.typesetting import Typesetter


def refuse_unprintable(typesetter: Typesetter, texts: Mapping[str, str]) -> None:
    """Raise Invalid for texts, by their JSON pointers, with characters that no font draws (CRT-10)."""
    wrong = [
        FieldError(
            pointer,
            "missing-glyph",
            f"字库中没有以下字符，无法打印：{'、'.join(missing)}。请核对，或报系统管理员补充字库。",
            f"No font draws: {' '.join(missing)}",
        )
        for pointer, text in texts.items()
        if (missing := typesetter.missing_characters(text))
    ]
    if wrong:
        raise Invalid(wrong)
