"""The key of checkpoints, derived from the service's secret for this one purpose."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PURPOSE: Final = b"qingdan checkpoint signing key v1"


@dataclass(frozen=True)
class CheckpointKey:
    """The key that signs checkpoints; `public` is its raw public half in hexadecimal, `id` begins its hash."""

    private: Ed25519PrivateKey
    public: str
    id: str

    def sign(self, content: bytes) -> str:
        """Return the Ed25519 signature (RFC 8032) in hexadecimal."""
        return self.private.sign(content).hex()


@lru_cache(maxsize=4)
def checkpoint_key(secret: bytes) -> CheckpointKey:
    """Derive the key from the service's secret; another purpose gives another key (CRT-9)."""
    private = Ed25519PrivateKey.from_private_bytes(
        HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret)
    )
    public = private.public_key().public_bytes_raw()
    return CheckpointKey(private, public.hex(), sha256(public).hexdigest()[:16])
