"""The public keys by which QR codes are checked without a network: the present one and those before it (CRT-11)."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final

_LENGTH: Final = 32
_DEMO: Final = "demo"


@dataclass(frozen=True)
class QrKey:
    """A raw Ed25519 key (RFC 8032) and the days of issue it signs for, from … until before …; None is open."""

    public_key: bytes
    valid_from: date | None
    valid_until: date | None
    demo: bool

    @property
    def id(self) -> str:
        """The name that QR codes carry: the beginning of the key's hash."""
        return sha256(self.public_key).hexdigest()[:8]


def parse_earlier_keys(text: str) -> tuple[QrKey, ...]:
    """Read `hex/from/until[/demo]`, one after the other between commas; a day may be left empty (CRT-11).

    Raises ValueError for anything else, so that a service with a half-written list does not start.
    """
    return tuple(_parsed(part.strip()) for part in text.split(",") if part.strip())


def _parsed(part: str) -> QrKey:
    key, *rest = part.split("/")
    if len(rest) not in {2, 3} or rest[2:] not in ([], [_DEMO]):
        raise ValueError(f"an earlier QR key is written as hex/from/until or hex/from/until/{_DEMO}")
    public_key, (valid_from, valid_until) = bytes.fromhex(key), (_day(text) for text in rest[:2])
    if len(public_key) != _LENGTH:
        raise ValueError(f"an Ed25519 key has {_LENGTH} bytes")
    if valid_from is not None and valid_until is not None and valid_from >= valid_until:
        raise ValueError("an earlier QR key was used for at least one day")
    return QrKey(public_key, valid_from, valid_until, demo=bool(rest[2:]))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
