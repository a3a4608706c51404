"""The check code beside a document's number: without the key nobody can guess it (CRT-11, R99)."""

import hmac
import unicodedata
from hashlib import sha256
from typing import Final

# Without characters that are taken for one another when read aloud or typed: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
ALPHABET: Final = "34679ACDEFGHJKMNPQRTVWXY"
LENGTH: Final = 8
SHORTEST_KEY_BYTES: Final = 32
_PURPOSE: Final = b"qingdan document check code v1\0"


def check_code(key: bytes, number: str) -> str:
    """Return the check code of the document with `number`; `key` is a secret of at least 32 bytes (CRT-11)."""
    if len(key) < SHORTEST_KEY_BYTES:
        raise ValueError(f"the check code key needs at least {SHORTEST_KEY_BYTES} bytes")
    rest = int.from_bytes(hmac.digest(key, _PURPOSE + number.encode(), sha256))
    characters = []
    for _ in range(LENGTH):
        rest, index = divmod(rest, len(ALPHABET))
        characters.append(ALPHABET[index])
    return "".join(characters)


def check_code_matches(key: bytes, number: str, typed: str) -> bool:
    """Tell in constant time whether `typed` is the code of `number`; case, spaces, hyphens and width don't matter."""
    plain = unicodedata.normalize("NFKC", typed).upper().replace(" ", "").replace("-", "")
    return hmac.compare_digest(check_code(key, number).encode(), plain.encode())
