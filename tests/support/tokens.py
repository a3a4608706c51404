"""A PKCS#11 token of the tests' own (SoftHSM, Debian: softhsm2): made, filled, pulled out and put back."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pkcs11
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from pkcs11.util.x509 import decode_x509_certificate
from pydantic import SecretStr

from qingdan.stamping.documents.tokens import TokenKey, Tokens
from support.certificates import Key, as_pem

PROGRAM: Final = "softhsm2-util"
PIN: Final = "648219"
_MODULES: Final = (
    *("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so"),
    *("/usr/local/lib/softhsm/libsofthsm2.so", "/opt/homebrew/lib/softhsm/libsofthsm2.so"),
)
_IN_CI: Final = os.environ.get("CI", "").lower() == "true"

needs_tokens = pytest.mark.skipif(
    not _IN_CI and shutil.which(PROGRAM) is None, reason="needs SoftHSM (Debian: softhsm2)"
)


@dataclass(frozen=True)
class Device:
    """A shelf of tokens, each with the same PIN."""

    module: Path
    folder: Path

    def add_token(self, label: str) -> None:
        """Make a token."""
        self._run("--init-token", "--free", "--label", label, "--so-pin", "123456", "--pin", PIN)

    def add_key(self, key: TokenKey, private: Key, certificate: x509.Certificate | None = None) -> None:
        """Put a private key on a token, with its certificate under the same label."""
        file = self.folder / "key.pem"
        file.write_text(as_pem(private))
        self._run(
            *("--import", str(file), "--token", key.token, "--label", key.label),
            *("--id", key.label.encode().hex(), "--pin", PIN),
        )
        file.unlink()
        if certificate is not None:
            der = certificate.public_bytes(serialization.Encoding.DER)
            library = pkcs11.lib(str(self.module))
            library.reinitialize()
            with library.get_token(token_label=key.token).open(rw=True, user_pin=PIN) as session:
                attributes = decode_x509_certificate(der)
                session.create_object({**attributes, pkcs11.Attribute.TOKEN: True, pkcs11.Attribute.LABEL: key.label})

    def tokens(self, **pins: str) -> Tokens:
        """Return the tokens as a service knows them, with these PINs."""
        return Tokens(self.module, {label: SecretStr(pin) for label, pin in pins.items()})

    @contextmanager
    def unplugged(self) -> Iterator[None]:
        """Pull all tokens out for the length of the block."""
        shelf = self.folder / "tokens"
        away = shelf.rename(self.folder / "away")
        shelf.mkdir()
        try:
            yield
        finally:
            shelf.rmdir()
            away.rename(shelf)

    def _run(self, *arguments: str) -> None:
        subprocess.run([PROGRAM, *arguments], check=True, capture_output=True)


@contextmanager
def device_in(folder: Path) -> Iterator[Device]:
    """Yield an empty device; the module finds it by an environment variable."""
    (folder / "tokens").mkdir()
    configuration = folder / "softhsm2.conf"
    configuration.write_text(f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\n")
    module = next(Path(place) for place in _MODULES if Path(place).exists())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", str(configuration))
        yield Device(module, folder)
        # The next device of this process begins with an empty shelf.
        pkcs11.unload(str(module))
