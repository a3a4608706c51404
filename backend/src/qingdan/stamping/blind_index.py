"""The blind indexes by which a person's requests and notices are found without reading anything (CRT-12)."""

from typing import Final

from qingdan.kernel.identity_numbers import normalize_resident_identity_number
from qingdan.stamping.resources import Resources

_NAME: Final = "applicant.name"
_NUMBER: Final = "applicant.identity_number"


def name_index(resources: Resources, name: str) -> bytes:
    """Return the blind index of an applicant's name under the newest key."""
    return resources.cipher.blind_index(_plain_name(name), _NAME)


def number_index(resources: Resources, number: str) -> bytes:
    """Return the blind index of an identity number under the newest key."""
    return resources.cipher.blind_index(normalize_resident_identity_number(number), _NUMBER)


def name_indexes(resources: Resources, name: str) -> tuple[bytes, ...]:
    """Return the blind indexes that a name may stand under while the key is changed."""
    return resources.cipher.blind_indexes(_plain_name(name), _NAME)


def number_indexes(resources: Resources, number: str) -> tuple[bytes, ...]:
    """Return the blind indexes that an identity number may stand under while the key is changed."""
    return resources.cipher.blind_indexes(normalize_resident_identity_number(number), _NUMBER)


def indexes_of(resources: Resources, name: str, number: str) -> list[bytes]:
    """Return the blind indexes under which somebody is written down; an empty name or number has none."""
    keys = [name_index(resources, name)] if _plain_name(name) else []
    return [*keys, number_index(resources, number)] if number.strip() else keys


def _plain_name(name: str) -> str:
    return "".join(name.split())
