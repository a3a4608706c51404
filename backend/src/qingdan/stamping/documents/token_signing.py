"""A DocumentSigner whose key stays on a PKCS#11 token (R93).

Only the hash goes to the device; certificate, seal and file are put together here, by the same code as for every key.
"""

# mypy: allow-untyped-calls, disallow-subclassing-any = False
# (the PDF and ASN.1 libraries annotate only a part of what they offer)

import asyncio
from collections.abc import Sequence
from typing import Final

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from pyhanko.sign.signers import Signer
from pyhanko_certvalidator.registry import CertificateStore

from qingdan.stamping.documents.signing import PadesSigner, asn1_certificate, load_chain
from qingdan.stamping.documents.time_stamps import TimeStampService
from qingdan.stamping.documents.tokens import TokenKey, Tokens

#: As long as the longest signature of a key that is accepted (RSA of 8192 bits).
_LONGEST_SIGNATURE: Final = 1024
_DIGEST: Final = "sha256"


class TokenSigner(PadesSigner):
    """A DocumentSigner that asks a token for each signature; `chain` are its certificate's issuers but the root.

    `sign` raises TokenFailure besides what the port says; nothing was signed then.
    """

    def __init__(
        self,
        tokens: Tokens,
        key: TokenKey,
        certificate_pem: bytes,
        chain: Sequence[bytes] = (),
        time_stamps: TimeStampService | None = None,
    ) -> None:
        certificate = x509.load_pem_x509_certificate(certificate_pem)
        issuers, store = load_chain(chain)
        signer = _TokenKeySigner(tokens, key, asn1_certificate(certificate), store)
        super().__init__(signer, certificate, issuers, time_stamps)


class _TokenKeySigner(Signer):
    """Gives the library the one thing that the token alone can do."""

    def __init__(
        self, tokens: Tokens, key: TokenKey, certificate: asn1_x509.Certificate, issuers: CertificateStore
    ) -> None:
        super().__init__(signing_cert=certificate, cert_registry=issuers, embed_roots=False)
        self._tokens = tokens
        self._key = key

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:  # noqa: FBT001, FBT002  # pyHanko's form
        """Have the token sign; a dry run only asks for the room that it takes."""
        if digest_algorithm != _DIGEST:
            raise ValueError(f"signatures are over {_DIGEST}, not {digest_algorithm}")
        if dry_run:
            return bytes(_LONGEST_SIGNATURE)
        return await asyncio.to_thread(self._tokens.sign, self._key, data)
