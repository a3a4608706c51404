"""Invented residents: nobody lives under their numbers."""

from dataclasses import dataclass

from qingdan.kernel.identity_numbers import resident_check_character

#: Nobody lives under this area code.
BODY = "32019919870412"


@dataclass(frozen=True)
class Resident:
    """An invented resident, another one in every run."""

    name: str
    identity_number: str

    @classmethod
    def invented(cls, token: str) -> "Resident":
        body = BODY + token[-3:]
        return cls(
            f"沈{''.join('零一二三四五六七八九'[int(digit)] for digit in token[-3:])}",
            body + resident_check_character(body),
        )
