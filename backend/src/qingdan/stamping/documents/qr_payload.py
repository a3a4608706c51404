"""What a certificate's QR code says: where to verify it, and enough signed facts to check it without a network.

The address is `https://<base>/verify/<number>?code=<check code>#<payload>.<signature>`. A browser never sends the
fragment to the server; a verifier without a network reads it and checks the Ed25519 signature (RFC 8032), which is
deterministic, so that the unsigned document stays so (CRT-10, CRT-11).
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import parse_qs, quote, unquote, urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

VERSION: Final = 1
_PURPOSE: Final = b"qingdan qr payload v1\0"
_PATH: Final = "/verify/"
_FLAG: Final = 1


class UnreadablePayload(ValueError):  # it reads as what happened
    """The text is no verification address of ours, or its signature does not hold."""


@dataclass(frozen=True)
class QrFacts:
    """The facts a QR code carries: no personal data but the masked name (CRT-11)."""

    number: str
    title: str
    issuer: str
    masked_name: str
    issued_on: date
    #: None for what has no end: a form that somebody else made is good for what it says itself.
    valid_until: date | None
    demo: bool


@dataclass(frozen=True)
class VerificationAddress:
    """A read QR code: the facts whose signature holds, and the check code for asking the server."""

    facts: QrFacts
    check_code: str
    key_id: str


def verification_address(base: str, facts: QrFacts, code: str, *, key: Ed25519PrivateKey, key_id: str) -> str:
    """Return the text of the QR code; `base` is the public address of the platform, `key_id` names the key."""
    payload = json.dumps(_compact(facts, key_id), ensure_ascii=False, separators=(",", ":")).encode()
    signature = key.sign(_PURPOSE + payload)
    fragment = f"{_encoded(payload)}.{_encoded(signature)}"
    return f"{base.rstrip('/')}{_PATH}{quote(facts.number, safe='')}?code={quote(code)}#{fragment}"


def read_verification_address(text: str, keys: Mapping[str, Ed25519PublicKey]) -> VerificationAddress:
    """Return what the QR code says if its signature holds; `keys` are the public keys by id.

    Raises UnreadablePayload for anything else: another address, a changed fact, an unknown key.
    """
    try:
        parts = urlsplit(text)
        payload, signature = (_decoded(part) for part in parts.fragment.split("."))
        stated = json.loads(payload)
        key_id = str(stated["k"])
        keys[key_id].verify(signature, _PURPOSE + payload)
        facts = _expanded(stated)
        code = parse_qs(parts.query)["code"][0]
    except (InvalidSignature, Base64Error, ValueError, LookupError, TypeError) as error:
        raise UnreadablePayload("二维码内容无法识别，或与签发时不一致") from error
    if unquote(parts.path.rpartition(_PATH)[2]) != facts.number:
        raise UnreadablePayload("二维码中的编号前后不一致")
    return VerificationAddress(facts, code, key_id)


def _compact(facts: QrFacts, key_id: str) -> dict[str, str | int]:
    stated: dict[str, str | int] = {
        "v": VERSION,
        "k": key_id,
        "n": facts.number,
        "t": facts.title,
        "i": facts.issuer,
        "p": facts.masked_name,
        "d": f"{facts.issued_on:%Y%m%d}",
    }
    if facts.valid_until is not None:
        stated["u"] = f"{facts.valid_until:%Y%m%d}"
    if facts.demo:
        stated["x"] = _FLAG
    return stated


def _expanded(stated: Mapping[str, object]) -> QrFacts:
    if stated["v"] != VERSION:
        raise ValueError("unknown version")
    return QrFacts(
        number=str(stated["n"]),
        title=str(stated["t"]),
        issuer=str(stated["i"]),
        masked_name=str(stated["p"]),
        issued_on=date.fromisoformat(str(stated["d"])),
        valid_until=date.fromisoformat(str(stated["u"])) if "u" in stated else None,
        demo=stated.get("x") == _FLAG,
    )


def _encoded(content: bytes) -> str:
    return urlsafe_b64encode(content).decode("ascii").rstrip("=")


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
