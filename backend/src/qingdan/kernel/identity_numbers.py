"""National identifiers that carry a check character: GB 11643, GB 32100, GB/T 36904 (ISO 7064)."""

import re
from datetime import date
from enum import StrEnum

_RESIDENT_WEIGHTS = tuple(pow(2, 17 - position, 11) for position in range(17))
_RESIDENT_CHECKS = "10X98765432"
_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_WEIGHTS = tuple(pow(3, position, 31) for position in range(17))
_MOD_37_36_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_RESIDENT_18 = re.compile(r"[1-9][0-9]{16}[0-9X]")
_RESIDENT_15 = re.compile(r"[1-9][0-9]{14}")
_CREDIT_CODE = re.compile(rf"[1-9ANY][{_CREDIT_ALPHABET}][0-9]{{6}}[{_CREDIT_ALPHABET}]{{10}}")
_CERTIFICATE_IDENTIFIER = re.compile(
    r"1\.2\.156\.3005\.2\.(?P<type>[0-9A-Z]{18}[0-9]{3})\.(?P<issuer>[0-9A-Z]{18})"
    r"\.(?P<serial>[0-9A-Z]+)\.(?P<version>[0-9]{3})\.(?P<check>[0-9A-Z])"
)
_CENTENARIAN_SEQUENCES = frozenset({"996", "997", "998", "999"})
_OLDEST_YEAR = 1800
_MASK_HEAD, _MASK_TAIL = 3, 4


class IdentityNumberProblem(StrEnum):
    """Why a text is not a resident identity number."""

    SHAPE = "shape"
    BIRTH_DATE = "birth-date"
    CHECK_CHARACTER = "check-character"


def resident_check_character(first_seventeen: str) -> str:
    """Return the eighteenth character of GB 11643 (ISO 7064 MOD 11-2) for seventeen digits.

    Raises ValueError if the argument is not seventeen ASCII digits.
    """
    if not re.fullmatch(r"[0-9]{17}", first_seventeen):
        raise ValueError("seventeen digits expected")
    total = sum(int(digit) * weight for digit, weight in zip(first_seventeen, _RESIDENT_WEIGHTS, strict=True))
    return _RESIDENT_CHECKS[total % 11]


def normalize_resident_identity_number(text: str) -> str:
    """Return the text as numbers are stored: no spaces around, the check character in upper case."""
    return text.strip().upper()


def resident_identity_number_problem(text: str, *, on: date) -> IdentityNumberProblem | None:
    """Return the first thing wrong with an 18-character number (GB 11643), or None if it is valid.

    `on` is the day of the check: a birth date after it, or before 1800, is wrong.
    """
    number = normalize_resident_identity_number(text)
    if not _RESIDENT_18.fullmatch(number):
        return IdentityNumberProblem.SHAPE
    born = _date_or_none(number[6:14])
    if born is None or born > on or born.year < _OLDEST_YEAR:
        return IdentityNumberProblem.BIRTH_DATE
    if number[17] != resident_check_character(number[:17]):
        return IdentityNumberProblem.CHECK_CHARACTER
    return None


def birth_date_of(number: str) -> date:
    """Return the birth date an 18-character number carries; raises ValueError if it carries none."""
    born = _date_or_none(normalize_resident_identity_number(number)[6:14])
    if born is None:
        raise ValueError("no birth date in this number")
    return born


def upgrade_resident_identity_number(fifteen: str) -> str:
    """Return the 18-character form of a 15-digit number of the first generation.

    The century is 19, except for the sequence codes 996 to 999, which GB 11643 kept for people born in the
    18 hundreds. Raises ValueError if the text is not a 15-digit number with a real date.
    """
    number = fifteen.strip()
    if not _RESIDENT_15.fullmatch(number):
        raise ValueError("fifteen digits expected")
    century = "18" if number[12:] in _CENTENARIAN_SEQUENCES else "19"
    body = number[:6] + century + number[6:]
    if _date_or_none(body[6:14]) is None:
        raise ValueError("no birth date in this number")
    return body + resident_check_character(body)


def mask_identity_number(text: str) -> str:
    """Return the number with all but its first three and last four characters as asterisks (CRT-12, R122).

    Eighteen characters give `320***********1234`; what is too short to hide anything is hidden whole.
    """
    number = text.strip()
    hidden = len(number) - _MASK_HEAD - _MASK_TAIL
    if hidden <= 0:
        return "*" * len(number)
    return number[:_MASK_HEAD] + "*" * hidden + number[-_MASK_TAIL:]


def credit_code_check_character(first_seventeen: str) -> str:
    """Return the eighteenth character of a unified social credit code (GB 32100, MOD 31).

    Raises ValueError if the argument is not seventeen characters of the code's alphabet (no I, O, Z, S, V).
    """
    if len(first_seventeen) != len(_CREDIT_WEIGHTS) or any(
        character not in _CREDIT_ALPHABET for character in first_seventeen
    ):
        raise ValueError("seventeen characters of the credit code alphabet expected")
    total = sum(
        _CREDIT_ALPHABET.index(character) * weight
        for character, weight in zip(first_seventeen, _CREDIT_WEIGHTS, strict=True)
    )
    return _CREDIT_ALPHABET[-total % 31]


def is_unified_social_credit_code(text: str) -> bool:
    """Tell whether the text is a unified social credit code of GB 32100 (ORG-2, R116)."""
    return bool(_CREDIT_CODE.fullmatch(text)) and text[17] == credit_code_check_character(text[:17])


def mod_37_36_check_character(body: str) -> str:
    """Return the check character of ISO 7064 MOD 37,36 for a text of digits and capital letters.

    Raises ValueError for an empty text or any other character.
    """
    if not re.fullmatch(r"[0-9A-Z]+", body):
        raise ValueError("digits and capital letters expected")
    product = 36
    for character in body:
        total = (product + _MOD_37_36_ALPHABET.index(character)) % 36 or 36
        product = total * 2 % 37
    return _MOD_37_36_ALPHABET[(37 - product) % 36]


def is_electronic_certificate_identifier(text: str) -> bool:
    """Tell whether the text is a GB/T 36904 identifier: check character and issuer code hold (R98)."""
    match = _CERTIFICATE_IDENTIFIER.fullmatch(text)
    if match is None or not is_unified_social_credit_code(match["issuer"]):
        return False
    body = match["type"] + match["issuer"] + match["serial"] + match["version"]
    return match["check"] == mod_37_36_check_character(body)


def _date_or_none(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
