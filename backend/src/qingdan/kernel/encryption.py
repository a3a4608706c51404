"""Personal data at rest: AES-256-GCM per value, keys that rotate, and a keyed blind index to search by."""

import base64
import hashlib
import hmac
import os
from collections.abc import Mapping, Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES: Final = 12
_KEY_BYTES: Final = 32


class Cipher:
    """Encrypts column values under the current key and reads those of earlier keys.

    A stored value is `key id length (1 byte) | key id | nonce | ciphertext and tag`; `context` (the column, the row)
    is authenticated with it, so a value copied to another place no longer opens.
    """

    def __init__(
        self,
        keys: Mapping[str, bytes],
        current: str,
        blind_index_key: bytes,
        earlier_blind_index_keys: Sequence[bytes] = (),
    ) -> None:
        blind_index_keys = (blind_index_key, *earlier_blind_index_keys)
        if current not in keys or any(len(key) != _KEY_BYTES for key in (*keys.values(), *blind_index_keys)):
            message = "every key has 32 bytes and the current one is among them"
            raise ValueError(message)
        self._ciphers = {name: AESGCM(key) for name, key in keys.items()}
        self._current = current
        self._blind_index_keys = blind_index_keys

    def encrypt(self, value: str, context: str) -> bytes:
        """Return the encrypted value, bound to `context`."""
        nonce = os.urandom(_NONCE_BYTES)
        name = self._current.encode()
        sealed = self._ciphers[self._current].encrypt(nonce, value.encode(), context.encode())
        return bytes([len(name)]) + name + nonce + sealed

    def decrypt(self, stored: bytes, context: str) -> str:
        """Return the value; ValueError when it was changed, belongs elsewhere or its key is unknown."""
        name_end = 1 + stored[0]
        cipher = self._ciphers.get(stored[1:name_end].decode())
        if cipher is None:
            message = "the key of this value is not known"
            raise ValueError(message)
        nonce, sealed = stored[name_end : name_end + _NONCE_BYTES], stored[name_end + _NONCE_BYTES :]
        try:
            return cipher.decrypt(nonce, sealed, context.encode()).decode()
        except InvalidTag as error:
            message = "this value was changed or belongs elsewhere"
            raise ValueError(message) from error

    def needs_rotation(self, stored: bytes) -> bool:
        """Tell whether the value lies under an earlier key."""
        return stored[1 : 1 + stored[0]].decode() != self._current

    @property
    def current_prefix(self) -> bytes:
        """What every value under the current key begins with."""
        name = self._current.encode()
        return bytes([len(name)]) + name

    @property
    def fingerprint(self) -> str:
        """A name for the keys that are newest now; it says nothing of the keys themselves."""
        message = b"qingdan newest keys v1\x00" + self.current_prefix
        return hmac.new(self._blind_index_keys[0], message, hashlib.sha256).hexdigest()[:32]

    def blind_index(self, value: str, context: str) -> bytes:
        """Return a keyed hash (HMAC-SHA256) to find equal values by without reading them, under the newest key."""
        return self.blind_indexes(value, context)[0]

    def blind_indexes(self, value: str, context: str) -> tuple[bytes, ...]:
        """Return the keyed hashes that equal values may lie under: the newest key's first, then earlier ones'."""
        message = f"{context}\x00{value}".encode()
        return tuple(hmac.new(key, message, hashlib.sha256).digest() for key in self._blind_index_keys)


def parse_keys(text: str) -> dict[str, bytes]:
    """Read keys written as `name:base64,name:base64`."""
    pairs = (item.split(":", 1) for item in text.split(",") if item.strip())
    return {name.strip(): decode_key(value) for name, value in pairs}


def decode_key(text: str) -> bytes:
    """Read one key in base64, with either alphabet and with or without padding."""
    value = text.strip().rstrip("=").replace("+", "-").replace("/", "_")
    return base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_", validate=True)
