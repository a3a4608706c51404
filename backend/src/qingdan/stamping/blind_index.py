"""The blind indexes by which a person's requests and notices are found without reading anything (CRT-12)."""

from datetime import date
from typing import Final

from qingdan.kernel.errors import FieldError, Invalid
from qingdan.kernel.identity_numbers import normalize_resident_identity_number, resident_identity_number_problem
from qingdan.stamping.resources import Resources

_NAME: Final = "applicant.name"
_NUMBER: Final = "applicant.identity_number"
#: Apart from the applicant's: what is known of a principal is never offered to who came for them (CRT-14).
_PROXY_NAME: Final = "proxy.name"
_PROXY_NUMBER: Final = "proxy.identity_number"


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


def require_number(number: str, on: date) -> str:
    """Return a number as it is looked for; Invalid at its field when nobody can have it (GB 11643, R12)."""
    plain = normalize_resident_identity_number(number)
    if resident_identity_number_problem(plain, on=on) is not None:
        wrong = FieldError(
            "/identity_number",
            "identity-number",
            "公民身份号码不正确，请核对。",
            "Not a valid identity number (GB 11643).",
        )
        raise Invalid([wrong])
    return plain


def indexes_of(resources: Resources, name: str, number: str) -> list[bytes]:
    """Return the blind indexes under which somebody is written down; an empty name or number has none."""
    keys = [name_index(resources, name)] if _plain_name(name) else []
    return [*keys, number_index(resources, number)] if number.strip() else keys


def proxy_number_indexes(resources: Resources, number: str) -> tuple[bytes, ...]:
    """Return the blind indexes under which somebody may stand as the proxy of others while the key is changed."""
    return resources.cipher.blind_indexes(normalize_resident_identity_number(number), _PROXY_NUMBER)


def proxy_name_indexes(resources: Resources, name: str) -> tuple[bytes, ...]:
    """Return the blind indexes that the name of a proxy may stand under while the key is changed."""
    return resources.cipher.blind_indexes(_plain_name(name), _PROXY_NAME)


def proxy_indexes_of(resources: Resources, name: str, number: str) -> list[bytes]:
    """Return the blind indexes under which a proxy is written down; an empty name or number has none (R12)."""
    plain, cipher = normalize_resident_identity_number(number), resources.cipher
    keys = [cipher.blind_index(_plain_name(name), _PROXY_NAME)] if _plain_name(name) else []
    return [*keys, cipher.blind_index(plain, _PROXY_NUMBER)] if plain else keys


def _plain_name(name: str) -> str:
    return "".join(name.split())
