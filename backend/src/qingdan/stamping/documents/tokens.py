"""Keys that never leave their device: PKCS#11 tokens, asked for one signature at a time (R93).

Sessions are opened for one signature, one after another: a token that was pulled out or restarted is found again by
the next act, and nothing is held while a time stamp is waited for.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, Final, Self

import pkcs11
from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass, PKCS11Error
from pkcs11.util.ec import encode_ecdsa_signature
from pydantic import SecretStr

#: What the key reference of a seal says whose key lies encrypted in the database.
SOFTWARE_KEY: Final = "software"
_SCHEME: Final = "pkcs11:"
_PIN_TROUBLE: Final = (
    *(pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange),
    *(pkcs11.PinLocked, pkcs11.PinExpired, pkcs11.UserPinNotInitialized),
)
_NOT_THERE: Final = (
    *(pkcs11.NoSuchToken, pkcs11.MultipleTokensReturned, pkcs11.TokenNotPresent),
    *(pkcs11.TokenNotRecognised, pkcs11.DeviceRemoved, pkcs11.SlotIDInvalid),
)


@dataclass(frozen=True, slots=True)
class TokenKey:
    """A key on a token, by the labels of both."""

    token: str
    label: str

    @classmethod
    def parse(cls, reference: str) -> Self:
        """Read a reference such as `pkcs11:seals/committee-01`. Raises ValueError."""
        token, slash, label = reference.removeprefix(_SCHEME).partition("/")
        if not (reference.startswith(_SCHEME) and token and slash and label):
            raise ValueError("expected pkcs11:<token label>/<key label>")
        return cls(token, label)

    def __str__(self) -> str:
        return f"{_SCHEME}{self.token}/{self.label}"


class TokenTrouble(StrEnum):
    """Why a token did not sign; each ends by what somebody does at the device or in the settings."""

    NOT_SET_UP = "token-not-set-up"
    MISSING = "token-missing"
    PIN_REFUSED = "token-pin-refused"
    KEY_MISSING = "token-key-missing"
    FAILED = "token-failed"


_SENTENCES: Final[Mapping[TokenTrouble, tuple[str, str]]] = {
    TokenTrouble.NOT_SET_UP: (
        "尚未配置密码设备“{token}”的驱动模块或口令，请运维人员配置后再办",
        "No PKCS#11 module or PIN is set for the token {token}.",
    ),
    TokenTrouble.MISSING: (
        "找不到密码设备“{token}”，请接好设备后再办",
        "The token {token} is not there; connect it and try again.",
    ),
    TokenTrouble.PIN_REFUSED: (
        "密码设备“{token}”不接受所配置的口令；为免锁死不再尝试，请更正配置并重启用印服务",
        "The token {token} refuses the PIN that is set; it is not tried again before a restart.",
    ),
    TokenTrouble.KEY_MISSING: (
        "密码设备“{token}”中没有唯一的、标签为“{label}”的签名密钥或证书",
        "The token {token} holds no single key or certificate labelled {label}.",
    ),
    TokenTrouble.FAILED: (
        "密码设备“{token}”未能完成签名，请检查设备后再办",
        "The token {token} failed to sign; check it and try again.",
    ),
}


class TokenFailure(RuntimeError):  # it reads as what happened
    """A token did not do what was asked; nothing was signed, and the same act can be repeated."""

    def __init__(self, trouble: TokenTrouble, key: TokenKey) -> None:
        self.trouble = trouble
        names = {"token": key.token, "label": key.label}
        chinese, english = _SENTENCES[trouble]
        self.detail = chinese.format_map(names) + "。"
        self.detail_en = english.format_map(names)
        super().__init__(self.detail_en)


class Tokens:
    """The tokens behind one PKCS#11 module, with the PIN of each by its label. Safe to use from several threads."""

    def __init__(self, module: Path | None = None, pins: Mapping[str, SecretStr] | None = None) -> None:
        self._module = module
        self._pins = dict(pins or {})
        self._refused: set[str] = set()
        # A login holds for the whole process, so that one session must be over before the next is opened.
        self._one_at_a_time = Lock()

    def sign(self, key: TokenKey, data: bytes) -> bytes:
        """Return the signature over the SHA-256 of `data`: ECDSA in DER, or RSA with PKCS #1 v1.5.

        Waits for the device: call it from a worker thread. Raises TokenFailure.
        """
        with self._session(key) as session:
            private = _only(session, key, ObjectClass.PRIVATE_KEY)
            if private.key_type is KeyType.EC:
                raw = private.sign(sha256(data).digest(), mechanism=Mechanism.ECDSA)
                return bytes(encode_ecdsa_signature(raw))
            if private.key_type is KeyType.RSA:
                return bytes(private.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS))
            raise TokenFailure(TokenTrouble.KEY_MISSING, key)

    def certificate(self, key: TokenKey) -> bytes:
        """Return the certificate (DER) that lies on the token under the key's label. Raises TokenFailure."""
        with self._session(key) as session:
            return bytes(_only(session, key, ObjectClass.CERTIFICATE)[Attribute.VALUE])

    @contextmanager
    def _session(self, key: TokenKey) -> "Iterator[pkcs11.Session]":
        pin = self._pins.get(key.token)
        if self._module is None or pin is None:
            raise TokenFailure(TokenTrouble.NOT_SET_UP, key)
        with self._one_at_a_time:
            if key.token in self._refused:
                raise TokenFailure(TokenTrouble.PIN_REFUSED, key)
            try:
                with _token(str(self._module), key.token).open(user_pin=pin.get_secret_value()) as session:
                    yield session
            except _PIN_TROUBLE as error:
                # A token locks itself after a few wrong PINs, and this one stays wrong until the settings change.
                self._refused.add(key.token)
                raise TokenFailure(TokenTrouble.PIN_REFUSED, key) from error
            except _NOT_THERE as error:
                raise TokenFailure(TokenTrouble.MISSING, key) from error
            except PKCS11Error as error:
                raise TokenFailure(TokenTrouble.FAILED, key) from error


def _token(module: str, label: str) -> pkcs11.Token:
    """Return a token; a module that does not find it begins anew, since devices come and go."""
    library = pkcs11.lib(module)
    try:
        return library.get_token(token_label=label)
    except PKCS11Error:
        library.reinitialize()
        return library.get_token(token_label=label)


def _only(session: pkcs11.Session, key: TokenKey, kind: ObjectClass) -> Any:  # noqa: ANN401 -- what it can do depends on its kind
    found = list(session.get_objects({Attribute.CLASS: kind, Attribute.LABEL: key.label}))
    if len(found) != 1:
        raise TokenFailure(TokenTrouble.KEY_MISSING, key)
    return found[0]
