"""The identifier that an electronic certificate carries besides its number (GB/T 36904)."""

import re
from typing import Final

from qingdan.kernel.certificate_identifiers import CertificateIdentifier, serial_of

_NATIONAL: Final = re.compile(r"CT([0-9]{2,3})")
_OWN: Final = re.compile(r"DT([0-9]{3})")
#: Where a district's own types begin among the three digits; the national list takes those before.
_OWN_FROM: Final = 500


def identifier_of(
    type_code: str, number: str, *, owner_code: str | None, issuer_code: str | None
) -> CertificateIdentifier | None:
    """Return the identifier of a paper: the district owns the type, the committee issues it (R98).

    None when one of them has no credit code, or the type no three digits: then a paper carries its number alone.
    ValueError for a credit code that does not hold.
    """
    digits = _type_number(type_code)
    if owner_code is None or issuer_code is None or digits is None:
        return None
    return CertificateIdentifier(f"{owner_code}{digits:03}", issuer_code, serial_of(number))


def _type_number(type_code: str) -> int | None:
    national, own = _NATIONAL.fullmatch(type_code), _OWN.fullmatch(type_code)
    if national:
        return int(national[1])
    number = _OWN_FROM + int(own[1]) if own else None
    return number if number is not None and number <= 2 * _OWN_FROM - 1 else None
