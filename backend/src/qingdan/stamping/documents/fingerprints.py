"""The fingerprints of a file that the register holds and the signature covers (CRT-8)."""

from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.hashes import SM3, Hash


@dataclass(frozen=True)
class Fingerprints:
    """SHA-256 and SM3 (GB/T 32905) of the same bytes, in lower-case hexadecimal."""

    sha256: str
    sm3: str


def fingerprints_of(content: bytes) -> Fingerprints:
    """Return both fingerprints of `content` (CRT-8)."""
    return Fingerprints(sha256_of(content), sm3_of(content))


def sha256_of(content: bytes) -> str:
    """Return the SHA-256 of `content` in hexadecimal."""
    return sha256(content).hexdigest()


def sm3_of(content: bytes) -> str:
    """Return the SM3 (GB/T 32905) of `content` in hexadecimal."""
    digest = Hash(SM3())
    digest.update(content)
    return digest.finalize().hex()
