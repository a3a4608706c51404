"""What can't be printed is told where it was typed, not when the paper is made (CRT-10)."""

from collections.abc import Mapping

from qingdan.kernel.decisions import Decision, Reason
from qingdan.kernel.errors import FieldError, Invalid
from qingdan.kernel.typesetting import Typesetter


def refuse_unprintable(typesetter: Typesetter, texts: Mapping[str, str]) -> None:
    """Raise Invalid for texts, by their JSON pointers, with characters that no font draws (CRT-10)."""
    found = unprintable(typesetter, texts)
    if found:
        raise Invalid([FieldError(one.pointer or "", one.code, one.detail, one.detail_en) for one in found])


def unprintable(typesetter: Typesetter, texts: Mapping[str, str]) -> Decision:
    """Name, on the field where it stands, every character of a paper that no font draws, and what to do (CRT-10)."""
    return tuple(
        Reason(
            "CRT-10",
            "missing-glyph",
            f"字库中没有以下字符，无法打印：{'、'.join(missing)}。请核对，或改用证件上的规范字，或报系统管理员补充字库。",
            f"No font draws: {' '.join(missing)}. Check it, use the standard character, or ask for the font.",
            pointer,
        )
        for pointer, text in texts.items()
        if (missing := typesetter.missing_characters(text))
    )
