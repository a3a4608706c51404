"""Signing a PDF: the port the stamping rooms use, and a signer that holds its key in memory (others: token_signing).

The signature is PAdES (ETSI EN 319 142-1) over the whole file: B-T with a time stamp when a service is set and answers,
B-B otherwise. The seal's picture is its visible appearance, so the seal stands on the paper once and a viewer shows
whose it is when it is clicked (CRT-10). What the file says of itself as PDF/A-2b stays as it was.
"""

# mypy: allow-untyped-calls, disallow-subclassing-any = False
# (the PDF, ASN.1 and font libraries annotate only a part of what they offer)

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from typing import Final, Protocol

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer, SimpleSigner
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.sign.timestamps import TimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from qingdan.stamping.documents.appearance import FIELD_NAME, SealOnPage, seal_field, seal_style
from qingdan.stamping.documents.authority import KeyMaterial, is_demonstration
from qingdan.stamping.documents.increments import ArchiveWriter, ended
from qingdan.stamping.documents.sheets import sheet_at
from qingdan.stamping.documents.time_stamps import TOKEN_BYTES, TimeStampFailed, TimeStampService

# Room for the signature container besides the certificates it carries, in bytes.
_CONTAINER_BYTES: Final = 2048


class SignerUnusable(RuntimeError):  # it reads as what happened
    """The signer's certificate does not allow a signature at this time (R93, R96)."""


class SignatureLevel(StrEnum):
    """What a signature proves: who signed (B-B), or also when (B-T), in the words of ETSI EN 319 142-1."""

    WITHOUT_TIME = "B-B"
    WITH_TIME = "B-T"


@dataclass(frozen=True)
class SignedPdf:
    """A signed file; `time_stamp_problem` says why it has no time stamp although a service is set, else empty."""

    content: bytes
    level: SignatureLevel
    time_stamp_problem: str = ""


@dataclass(frozen=True)
class SignerFacts:
    """What the stamping rules ask about a signer (R91–R93, R97)."""

    subject: str
    certificate_sha256: str
    valid_from: datetime
    valid_until: datetime
    demo: bool


class DocumentSigner(Protocol):
    """Whoever can sign a PDF with a seal: a key in memory here, a seal server or a cloud key elsewhere."""

    @property
    def facts(self) -> SignerFacts:
        """Return what the signer's certificate says."""
        ...

    def sign(self, pdf: bytes, seal: SealOnPage, *, reason: str, signed_at: datetime) -> SignedPdf:
        """Return `pdf` with one signature over the whole file, seen as the seal.

        Processor work, and a wait for the time-stamp service: call it from a worker thread. Raises SignerUnusable.
        """
        ...


class PadesSigner:
    """What every DocumentSigner here does with a key, wherever the key is; `issuers` are its chain but the root."""

    def __init__(
        self,
        signer: Signer,
        certificate: x509.Certificate,
        issuers: Sequence[asn1_x509.Certificate],
        time_stamps: TimeStampService | None,
    ) -> None:
        self._signer = signer
        self._time_stamps = time_stamps
        carried = [asn1_certificate(certificate), *issuers]
        self._reserved = 2 * (_CONTAINER_BYTES + sum(len(bytes(one.dump())) for one in carried))
        self._usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        self._facts = signer_facts(certificate)

    @property
    def facts(self) -> SignerFacts:
        """Return what the signer's certificate says."""
        return self._facts

    def sign(self, pdf: bytes, seal: SealOnPage, *, reason: str, signed_at: datetime) -> SignedPdf:
        """Sign as the port says (CRT-10, R93, R96); a demo signer draws demo seals only (R97).

        A time-stamp service that fails never stops the work: the signature is B-B, and the answer says why.
        """
        self._require_usable(seal, signed_at)
        signing = _Signing(pdf, seal, reason, signed_at)
        if self._time_stamps is None:
            return SignedPdf(self._signed(signing, None), SignatureLevel.WITHOUT_TIME)
        try:
            content = self._signed(signing, self._time_stamps.stamper())
        except TimeStampFailed as failure:
            return SignedPdf(self._signed(signing, None), SignatureLevel.WITHOUT_TIME, str(failure))
        return SignedPdf(content, SignatureLevel.WITH_TIME)

    def _signed(self, signing: "_Signing", stamper: TimeStamper | None) -> bytes:
        seal = signing.seal
        writer = ArchiveWriter(BytesIO(ended(signing.pdf)))
        sheet = sheet_at(writer.prev, seal.place.page)
        metadata = PdfSignatureMetadata(
            field_name=FIELD_NAME,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            reason=signing.reason,
            name=seal.image.design.name,
            certify=True,
            docmdp_permissions=MDPPerm.NO_CHANGES,
        )
        signer = _ArchiveSigner(
            metadata,
            self._signer,
            timestamper=stamper,
            stamp_style=seal_style(seal.image, sheet),
            new_field_spec=seal_field(seal, sheet),
        )
        signer.signed_at = signing.signed_at
        reserved = self._reserved + (2 * TOKEN_BYTES if stamper else 0)
        signed = BytesIO()
        signer.sign_pdf(writer, output=signed, bytes_reserved=reserved)
        return signed.getvalue()

    def _require_usable(self, seal: SealOnPage, signed_at: datetime) -> None:
        if not self._facts.valid_from <= signed_at <= self._facts.valid_until:
            raise SignerUnusable("签名证书不在有效期内，不能用印（R93、R96）")
        if not (self._usage.digital_signature or self._usage.content_commitment):
            raise SignerUnusable("签名证书的用途不包括签名，不能用印（R93）")
        if self._facts.demo and not seal.image.design.demo:
            raise SignerUnusable("演示证书只能配合带演示字样的印章使用（R97）")


class SoftwareSigner(PadesSigner):
    """A DocumentSigner whose key and certificate are PEM bytes held in memory; `chain` are its issuers but the root."""

    def __init__(
        self, material: KeyMaterial, chain: Sequence[bytes] = (), time_stamps: TimeStampService | None = None
    ) -> None:
        certificate = x509.load_pem_x509_certificate(material.certificate_pem)
        key = serialization.load_pem_private_key(material.private_key_pem, password=None)
        key_info = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        issuers, store = load_chain(chain)
        own = asn1_certificate(certificate)
        signer = SimpleSigner(own, asn1_keys.PrivateKeyInfo.load(key_info), store, embed_roots=False)
        super().__init__(signer, certificate, issuers, time_stamps)


def signer_facts(certificate: x509.Certificate) -> SignerFacts:
    """Return what a certificate says about whoever signs with it (R91–R93, R97)."""
    return SignerFacts(
        subject=certificate.subject.rfc4514_string(),
        certificate_sha256=certificate.fingerprint(hashes.SHA256()).hex(),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        demo=is_demonstration(certificate),
    )


def load_chain(chain: Sequence[bytes]) -> tuple[list[asn1_x509.Certificate], SimpleCertificateStore]:
    """Return the issuers in PEM texts as the signing library takes them, one by one and as its store."""
    issuers = [asn1_certificate(x509.load_pem_x509_certificate(pem)) for pem in chain]
    return issuers, SimpleCertificateStore.from_certs(issuers)


def asn1_certificate(certificate: x509.Certificate) -> asn1_x509.Certificate:
    """Return a certificate as the signing library takes it."""
    loaded: asn1_x509.Certificate = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    return loaded


@dataclass(frozen=True)
class _Signing:
    pdf: bytes
    seal: SealOnPage
    reason: str
    signed_at: datetime


class _ArchiveSigner(PdfSigner):
    """A signer whose time is given by the caller, and whose file stays PDF 1.7, as PDF/A-2 demands (ISO 19005-2)."""

    signed_at: datetime

    def register_extensions(self, pdf_out: BasePdfFileWriter, *, md_algorithm: str) -> None:
        """Declare PAdES only: P-256 needs no declaration of PDF 2.0, which no reader of ours asks for."""
        del md_algorithm
        pdf_out.register_extension(ESIC_EXTENSION_1)

    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,  # noqa: FBT001, FBT002  # pyHanko's form
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only=existing_fields_only)
        session.system_time = self.signed_at
        return session
