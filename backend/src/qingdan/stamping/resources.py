"""What the use cases of this service work with, made once by the application."""

from dataclasses import dataclass, field
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding

from qingdan.kernel.database import Database
from qingdan.kernel.encryption import Cipher, decode_key, parse_keys
from qingdan.kernel.files import FolderObjectStore, ObjectStore
from qingdan.kernel.parameters.service import DatedParameters
from qingdan.kernel.processor_work import ProcessorWork
from qingdan.kernel.typesetting import Typesetter
from qingdan.stamping.directories import DirectorySource, Districts
from qingdan.stamping.documents.certificates import split_pem
from qingdan.stamping.documents.qr_keys import QrKey, parse_earlier_keys
from qingdan.stamping.documents.revocation import RevocationLists
from qingdan.stamping.documents.time_stamps import TimeStampService
from qingdan.stamping.documents.tokens import Tokens
from qingdan.stamping.policies.reference import default_parameters
from qingdan.stamping.policies.service import Policies
from qingdan.stamping.settings import StampingSettings
from qingdan.stamping.tables_base import SCHEMA

_QR_KEY_PURPOSE: Final = b"qingdan qr signing key v1"


@dataclass(frozen=True)
class PaperKeys:
    """The secret behind check codes, the key that signs QR codes, and all by which verifiers know them."""

    check_code: bytes
    qr: Ed25519PrivateKey
    #: The present one first.
    published: tuple[QrKey, ...]

    @property
    def qr_id(self) -> str:
        """The name of the present key in QR codes."""
        return self.published[0].id


@dataclass(frozen=True)
class Resources:
    """The service's database, keys, files and fonts."""

    settings: StampingSettings
    database: Database
    cipher: Cipher
    objects: ObjectStore
    districts: Districts
    policies: Policies
    typesetter: Typesetter
    keys: PaperKeys
    #: Where papers are set, signed and verified.
    processor: ProcessorWork = field(default_factory=ProcessorWork)
    #: Where signatures get their time from, and the roots (PEM) by which verification believes it (R96).
    time_stamps: TimeStampService | None = None
    time_stamp_roots: tuple[bytes, ...] = ()
    #: Root certificates (PEM) that seals in earnest lead to (R93).
    trusted_roots: tuple[bytes, ...] = ()
    #: What authorities revoked; None: nothing is kept here, and nothing is asked (R93).
    revocation_lists: RevocationLists | None = None
    #: The devices that hold keys of seals (R93).
    tokens: Tokens = field(default_factory=Tokens)


def build_resources(settings: StampingSettings, source: DirectorySource, database: Database | None = None) -> Resources:
    """Make the resources from the settings; the database is opened by the application or the caller."""
    keys = parse_keys(settings.encryption_keys.get_secret_value())
    blind_index_key = decode_key(settings.blind_index_key.get_secret_value())
    earlier = settings.earlier_blind_index_key
    opened = database or open_database(settings)
    return Resources(
        settings=settings,
        database=opened,
        cipher=Cipher(
            keys,
            next(iter(keys), ""),
            blind_index_key,
            (decode_key(earlier.get_secret_value()),) if earlier and earlier.get_secret_value() else (),
        ),
        objects=FolderObjectStore(settings.object_folder),
        districts=Districts(source),
        policies=Policies(opened, DatedParameters(default_parameters())),
        typesetter=Typesetter(settings.extra_font_folder),
        keys=paper_keys(
            decode_key(settings.check_code_key.get_secret_value()),
            earlier=parse_earlier_keys(settings.earlier_qr_keys),
            demo=settings.environment != "production",
        ),
        time_stamps=_time_stamps(settings),
        time_stamp_roots=_time_stamp_roots(settings),
        trusted_roots=split_pem(settings.trusted_roots_file.read_text()) if settings.trusted_roots_file else (),
        revocation_lists=RevocationLists(settings.revocation_lists) if settings.revocation_lists else None,
        tokens=Tokens(settings.pkcs11_module, settings.pkcs11_pins),
    )


def _time_stamps(settings: StampingSettings) -> TimeStampService | None:
    if settings.time_stamp_url is None:
        return None
    return TimeStampService(str(settings.time_stamp_url), settings.time_stamp_timeout_seconds)


def _time_stamp_roots(settings: StampingSettings) -> tuple[bytes, ...]:
    """Read the roots once at the start; a file that is missing or holds no certificate stops it."""
    if settings.time_stamp_roots is None:
        return ()
    certificates = x509.load_pem_x509_certificates(settings.time_stamp_roots.read_bytes())
    return tuple(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


def open_database(settings: StampingSettings) -> Database:
    """Return the way to this service's schema; nothing is connected yet."""
    return Database(
        settings.database_url.get_secret_value(),
        schema=SCHEMA,
        pool_size=settings.database_pool_size,
        hot_pool_size=settings.hot_pool_size,
        receivers=tuple(settings.event_receivers),
    )


def paper_keys(secret: bytes, *, earlier: tuple[QrKey, ...] = (), demo: bool = False) -> PaperKeys:
    """Derive the keys of papers from one secret; outside production what they sign is a demonstration (R97)."""
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=_QR_KEY_PURPOSE).derive(secret)
    key = Ed25519PrivateKey.from_private_bytes(derived)
    present = QrKey(key.public_key().public_bytes_raw(), None, None, demo)
    return PaperKeys(check_code=secret, qr=key, published=(present, *earlier))
