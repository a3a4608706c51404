"""What is shown of a person where the whole is not needed (CRT-12, R122)."""

from typing import Final

_TWO: Final = 2


def mask_name(name: str) -> str:
    """Return a name of which only the first and, from three characters on, the last one show."""
    characters = name.strip()
    if len(characters) <= 1:
        return "*" * len(characters)
    if len(characters) == _TWO:
        return characters[0] + "*"
    return characters[0] + "*" * (len(characters) - _TWO) + characters[-1]


def mask_phone(phone: str) -> str:
    """Return a telephone number of which the first three and last four digits show; a short one is hidden whole."""
    digits = phone.strip()
    hidden = len(digits) - 7
    return "*" * len(digits) if hidden <= 0 else digits[:3] + "*" * hidden + digits[-4:]
