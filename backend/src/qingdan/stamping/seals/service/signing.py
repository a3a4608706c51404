"""The keys of electronic seals: made by the demonstration authority outside production, opened to sign."""

from qingdan.kernel.errors import Conflict
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.documents.authority import KeyMaterial, create_demo_authority, issue_seal_certificate
from qingdan.stamping.documents.certificates import split_pem
from qingdan.stamping.documents.signing import SoftwareSigner
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.tables import SealTable, SigningAuthorityTable


def open_signer(resources: Resources, seal: SealTable) -> SoftwareSigner:
    """Return the signer of a seal. Raises Conflict when the seal has no key."""
    if seal.certificate_pem is None or seal.private_key_encrypted is None:
        raise Conflict(
            "该印章没有电子签名证书，只能在纸质文件上使用。",
            "This seal has no certificate; it is used on paper only.",
            slug="no-electronic-seal",
        )
    key = resources.cipher.decrypt(seal.private_key_encrypted, _key_context(seal))
    return SoftwareSigner(KeyMaterial(seal.certificate_pem.encode(), key.encode()), split_pem(seal.chain_pem))


async def certify(resources: Resources, transaction: Transaction, seal: SealTable) -> None:
    """Give a seal a key certified by the district's demonstration authority (R97)."""
    authority = await _demo_authority(resources, transaction)
    keep_key(resources, seal, issue_seal_certificate(authority, seal.name, transaction.now))


def keep_key(resources: Resources, seal: SealTable, material: KeyMaterial, chain_pem: str = "") -> None:
    """Put a certificate and its private key on a seal; the key is encrypted and never shown again."""
    seal.chain_pem = chain_pem or None
    facts = SoftwareSigner(material).facts
    seal.certificate_pem = material.certificate_pem.decode()
    seal.private_key_encrypted = resources.cipher.encrypt(material.private_key_pem.decode(), _key_context(seal))
    seal.certificate_sha256 = facts.certificate_sha256
    seal.electronic_from = facts.valid_from
    seal.electronic_until = facts.valid_until


async def _demo_authority(resources: Resources, transaction: Transaction) -> KeyMaterial:
    district_id = transaction.district_id
    context = f"signing_authority:{district_id}"
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


def _key_context(seal: SealTable) -> str:
    return f"seal.private_key:{seal.id}"
