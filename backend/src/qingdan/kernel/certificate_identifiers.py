"""Identifiers of electronic certificates (GB/T 36904): their parts, how they are written and read (R98)."""

import re
from dataclasses import dataclass
from typing import Final, Self

from qingdan.kernel.identity_numbers import (
    is_electronic_certificate_identifier,
    is_unified_social_credit_code,
    mod_37_36_check_character,
)

#: The arc under which the standard's identifiers stand.
ROOT: Final = "1.2.156.3005.2"
_LAST_VERSION: Final = 999
_OWNER_LENGTH: Final = 18
_TYPE: Final = re.compile(r"[0-9A-Z]{18}[0-9]{3}")
_SERIAL: Final = re.compile(r"[0-9A-Z]{1,40}")


@dataclass(frozen=True)
class CertificateIdentifier:
    """Which certificate it is: its type, who issued it, its serial there, its version from 1 (R98).

    `type_code` is the credit code of the business owner and three digits, `issuer_code` the issuer's credit code;
    both codes must hold (GB 32100). ValueError names the part that does not.
    """

    type_code: str
    issuer_code: str
    serial: str
    version: int = 1

    def __post_init__(self) -> None:
        if not _TYPE.fullmatch(self.type_code) or not is_unified_social_credit_code(self.type_code[:_OWNER_LENGTH]):
            raise ValueError("the type is a credit code and three digits (R98)")
        if not is_unified_social_credit_code(self.issuer_code):
            raise ValueError("the issuer is a credit code (R98)")
        if not _SERIAL.fullmatch(self.serial):
            raise ValueError("the serial is of digits and capital letters (R98)")
        if not 1 <= self.version <= _LAST_VERSION:
            raise ValueError("the version lies between 1 and 999 (R98)")

    def __str__(self) -> str:
        """Write it with its check character over all parts but the root, without dots (ISO 7064 MOD 37,36)."""
        parts = (self.type_code, self.issuer_code, self.serial, f"{self.version:03}")
        return ".".join((ROOT, *parts, mod_37_36_check_character("".join(parts))))

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the parts of a written identifier; ValueError when its check character or a code does not hold."""
        if not is_electronic_certificate_identifier(text):
            raise ValueError("the check character or the issuer's code does not hold (R98)")
        type_code, issuer_code, serial, version, _ = text.removeprefix(f"{ROOT}.").split(".")
        return cls(type_code, issuer_code, serial, int(version))


def serial_of(certificate_number: str) -> str:
    """Return the serial that stands for a number of ours: its digits and letters without hyphens, in capitals."""
    return certificate_number.replace("-", "").upper()
