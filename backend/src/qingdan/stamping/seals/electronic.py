"""The electronic side of a seal: its keys and certificates, the seal's data, the signers that use them."""

from typing import Final
from uuid import UUID

from cryptography import x509

from qingdan.kernel.errors import Conflict
from qingdan.kernel.ids import uuid7
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.documents.authority import KeyMaterial, create_demo_authority, issue_seal_certificate
from qingdan.stamping.documents.certificates import split_pem
from qingdan.stamping.documents.seal_image import SealDesign, SealImage, draw_seal
from qingdan.stamping.documents.seal_signing import (
    DemoSealSigner,
    SealOrder,
    SealPicture,
    SealSigner,
    make_seal_data,
)
from qingdan.stamping.documents.signing import DocumentSigner, SignerUnusable, SoftwareSigner, signer_facts
from qingdan.stamping.documents.sm2_certificates import (
    Sm2Authority,
    create_demo_sm2_authority,
    der_of,
    issue_sm2_certificate,
)
from qingdan.stamping.documents.token_signing import TokenSigner
from qingdan.stamping.documents.tokens import SOFTWARE_KEY, TokenKey
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.rules import SealState
from qingdan.stamping.seals.tables import (
    ElectronicSealTable,
    SealMakerTable,
    SealTable,
    SigningAuthorityTable,
)

_ES_ID_SEPARATOR: Final = "-"


def seal_image(seal: SealTable) -> SealImage:
    """Return the picture of a seal (R90, R97)."""
    return draw_seal(SealDesign(seal.name, seal.code, demo=seal.demo))


async def seal_picture(resources: Resources, image: SealImage) -> SealPicture:
    """Return the picture that goes into an electronic seal, drawn on a worker thread (R90)."""
    side = image.design.diameter_mm
    png = await resources.processor.run(resources.typesetter.picture, image.svg(), side)
    return SealPicture(png, round(side), round(side))


async def certify(resources: Resources, transaction: Transaction, seal: SealTable) -> None:
    """Give a seal its signing key, certified by the district's demonstration authority (R97)."""
    authority = await _demo_authority(resources, transaction)
    keep_key(resources, seal, issue_seal_certificate(authority, seal.name, transaction.now))


def keep_key(resources: Resources, seal: SealTable, material: KeyMaterial, chain_pem: str = "") -> None:
    """Put a certificate and its private key on a seal; the key is encrypted and never shown again (R91, R97)."""
    _keep_certificate(seal, material.certificate_pem.decode(), chain_pem)
    seal.private_key_encrypted = resources.cipher.encrypt(material.private_key_pem.decode(), key_context(seal.id))
    seal.key_reference = SOFTWARE_KEY


def keep_token_key(seal: SealTable, key: TokenKey, certificate_pem: str, chain_pem: str = "") -> None:
    """Put a certificate on a seal whose key stays on a token; a key that lay here before is forgotten (R91, R93)."""
    _keep_certificate(seal, certificate_pem, chain_pem)
    seal.private_key_encrypted = None
    seal.key_reference = str(key)


def can_sign(seal: SealTable) -> bool:
    """Tell whether a seal has a certificate with a key, here or on a token; with a destroyed seal its keys are gone."""
    has_key = seal.private_key_encrypted is not None or seal.key_reference != SOFTWARE_KEY
    return seal.certificate_pem is not None and has_key and seal.state != SealState.DESTROYED


async def certify_sm2(
    resources: Resources, transaction: Transaction, seal: SealTable, picture: SealPicture
) -> ElectronicSealTable:
    """Give a seal an electronic seal (GB/T 38540-2020) with an SM2 key, both a demonstration's (R91, R92, R97).

    Done again it makes the seal anew, with a new key; what was stamped before keeps its own.
    """
    authority = await _demo_sm2_authority(resources, transaction)
    material = issue_sm2_certificate(authority.root, seal.name, transaction.now)
    if seal.electronic_from is None or seal.electronic_until is None:
        raise ValueError("an electronic seal has a validity (R91)")
    order = SealOrder(
        es_id=_ES_ID_SEPARATOR.join(filter(None, (seal.code, seal.id.hex))),
        name=seal.name,
        picture=picture,
        signer_certificates=(der_of(material.certificate_pem),),
        valid_from=seal.electronic_from,
        valid_until=seal.electronic_until,
    )
    electronic_id = uuid7()
    row = ElectronicSealTable(
        district_id=seal.district_id,
        id=electronic_id,
        seal_id=seal.id,
        seal_data=make_seal_data(authority.maker, order, transaction.now),
        certificate_pem=material.certificate_pem.decode(),
        private_key_encrypted=resources.cipher.encrypt(
            material.private_key_pem.decode(), electronic_key_context(electronic_id)
        ),
        created_at=transaction.now,
    )
    repository.add_electronic_seal(transaction.session, row)
    return row


def has_real_certificate(seal: SealTable) -> bool:
    """Tell whether a seal signs with a certificate that was brought in and is no demonstration's (R93, R97)."""
    if seal.certificate_pem is None:
        return False
    return not signer_facts(x509.load_pem_x509_certificate(seal.certificate_pem.encode())).demo


def open_signer(resources: Resources, seal: SealTable) -> DocumentSigner:
    """Return the signer of a seal. Raises Conflict when the seal has no key."""
    if seal.certificate_pem is None or not can_sign(seal):
        raise _no_certificate()
    chain = split_pem(seal.chain_pem)
    if seal.key_reference != SOFTWARE_KEY:
        key_on_token = TokenKey.parse(seal.key_reference)
        certificate = seal.certificate_pem.encode()
        return TokenSigner(resources.tokens, key_on_token, certificate, chain, resources.time_stamps)
    if seal.private_key_encrypted is None:
        raise _no_certificate()
    key = resources.cipher.decrypt(seal.private_key_encrypted, key_context(seal.id))
    material = KeyMaterial(seal.certificate_pem.encode(), key.encode())
    return SoftwareSigner(material, chain, resources.time_stamps)


def open_seal_signer(resources: Resources, electronic: ElectronicSealTable, maker: SealMakerTable) -> SealSigner:
    """Return the signer of an electronic seal. Raises SignerUnusable for a key that is none, or no demonstration's."""
    if electronic.private_key_encrypted is None:
        raise SignerUnusable("电子印章的密钥已随印章销毁，不能用印（R87、R91）")
    key = resources.cipher.decrypt(electronic.private_key_encrypted, electronic_key_context(electronic.id))
    material = KeyMaterial(electronic.certificate_pem.encode(), key.encode())
    return DemoSealSigner(electronic.seal_data, material, maker.root_certificate_pem.encode())


def key_context(seal_id: UUID) -> str:
    """Return what the key of a seal is bound to, so that it opens nowhere else."""
    return f"seal.private_key:{seal_id}"


def electronic_key_context(electronic_id: UUID) -> str:
    """Return what the SM2 key of an electronic seal is bound to."""
    return f"electronic_seal.private_key:{electronic_id}"


def maker_key_context(whose: str, district_id: UUID) -> str:
    """Return what a key of the maker of electronic seals is bound to: of its `root` or of the `maker` itself."""
    return f"seal_maker.{whose}:{district_id}"


def authority_context(district_id: UUID) -> str:
    """Return what the authority's key is bound to."""
    return f"signing_authority:{district_id}"


def _keep_certificate(seal: SealTable, certificate_pem: str, chain_pem: str) -> None:
    facts = signer_facts(x509.load_pem_x509_certificate(certificate_pem.encode()))
    seal.chain_pem = chain_pem or None
    seal.certificate_pem = certificate_pem
    seal.certificate_sha256 = facts.certificate_sha256
    seal.electronic_from = facts.valid_from
    seal.electronic_until = facts.valid_until


def _no_certificate() -> Conflict:
    return Conflict(
        "该印章没有电子签名证书，只能在纸质文件上使用。",
        "This seal has no certificate; it is used on paper only.",
        slug="no-electronic-seal",
    )


async def _demo_authority(resources: Resources, transaction: Transaction) -> KeyMaterial:
    district_id = transaction.district_id
    context = authority_context(district_id)
    known = await repository.lock_authority(transaction.session, district_id)
    if known is not None:
        key = resources.cipher.decrypt(known.private_key_encrypted, context)
        return KeyMaterial(known.certificate_pem.encode(), key.encode())
    made = create_demo_authority(transaction.now)
    authority = SigningAuthorityTable(
        district_id=district_id,
        certificate_pem=made.certificate_pem.decode(),
        private_key_encrypted=resources.cipher.encrypt(made.private_key_pem.decode(), context),
        created_at=transaction.now,
    )
    repository.add_authority(transaction.session, authority)
    return made


async def _demo_sm2_authority(resources: Resources, transaction: Transaction) -> Sm2Authority:
    """Return the district's maker of electronic seals; the caller holds the lock of `_demo_authority`."""
    district_id, cipher = transaction.district_id, resources.cipher
    await repository.lock_authority(transaction.session, district_id)
    known = await repository.find_seal_maker(transaction.session, district_id)
    contexts = maker_key_context("root", district_id), maker_key_context("maker", district_id)
    if known is not None:
        root_key = cipher.decrypt(known.root_key_encrypted, contexts[0])
        maker_key = cipher.decrypt(known.maker_key_encrypted, contexts[1])
        return Sm2Authority(
            KeyMaterial(known.root_certificate_pem.encode(), root_key.encode()),
            KeyMaterial(known.maker_certificate_pem.encode(), maker_key.encode()),
        )
    made = create_demo_sm2_authority(transaction.now)
    row = SealMakerTable(
        district_id=district_id,
        root_certificate_pem=made.root.certificate_pem.decode(),
        root_key_encrypted=cipher.encrypt(made.root.private_key_pem.decode(), contexts[0]),
        maker_certificate_pem=made.maker.certificate_pem.decode(),
        maker_key_encrypted=cipher.encrypt(made.maker.private_key_pem.decode(), contexts[1]),
        created_at=transaction.now,
    )
    repository.add_seal_maker(transaction.session, row)
    return made
