"""Sample papers for tests: invented people, places and numbers."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from qingdan.kernel.typesetting import Typesetter
from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.authority import KeyMaterial, create_demo_authority, issue_seal_certificate
from qingdan.stamping.documents.check_code import check_code
from qingdan.stamping.documents.qr_payload import QrFacts, verification_address
from qingdan.stamping.documents.rendering import (
    CertificatePaper,
    RefusalPaper,
    RenderedPaper,
    render_certificate,
)
from qingdan.stamping.documents.seal_image import SealDesign, draw_seal
from qingdan.stamping.documents.seal_signing import DemoSealSigner, SealOrder, SealPicture, make_seal_data
from qingdan.stamping.documents.signing import SoftwareSigner
from qingdan.stamping.documents.sm2_certificates import (
    Sm2Authority,
    create_demo_sm2_authority,
    der_of,
    issue_sm2_certificate,
)

COMMUNITY: Final = "青槐街道望江社区居民委员会"
SIGNED_AT: Final = datetime(2026, 8, 1, 2, 0, tzinfo=UTC)
CODE_KEY: Final = b"k" * 32
QR_KEY: Final = Ed25519PrivateKey.from_private_bytes(b"q" * 32)
NUMBER: Final = "WJ-2026-000123"
BASE: Final = "https://qingdan.example/"

FACTS: Final = QrFacts(
    number=NUMBER,
    title="居住情况证明",
    issuer=COMMUNITY,
    masked_name="龙*䶮",
    issued_on=date(2026, 8, 1),
    valid_until=date(2026, 8, 31),
    demo=True,
)
QR_TEXT: Final = verification_address(BASE, FACTS, check_code(CODE_KEY, NUMBER), key=QR_KEY, key_id="2026")

CERTIFICATE: Final = CertificatePaper(
    title="居住情况证明",
    number=NUMBER,
    body=(
        "兹证明龙小䶮自2021年3月起居住于本社区桃源里小区3栋2单元501室，至今未变更。",
        "上述情况由本社区网格员王云于2026年7月30日入户走访核实，并经两名邻居签字见证。",
    ),
    use="申请公共租赁住房",
    valid_until=date(2026, 8, 31),
    issuer_name=COMMUNITY,
    head_name="周海",
    maker_name="林静",
    issued_on=date(2026, 8, 1),
    verification_address="https://qingdan.example/verify",
    check_code=check_code(CODE_KEY, NUMBER),
    qr_payload=QR_TEXT,
    demo=True,
)

REFUSAL: Final = RefusalPaper(
    number="WJ-BY-2026-000045",
    applicant_name="王㛃",
    certificate_title="亲属关系证明",
    use="办理存款继承",
    asking_body="某局窗口",
    asked_by_administrative_organ=True,
    reason="亲属关系由户籍、婚姻、出生等登记机关掌握，社区不掌握也无权认定。",
    basis=("民发〔2020〕20号附件第1项", "本区社区证明事项清单（2026年版）"),
    responsible_body="户籍所在地公安派出所",
    responsible_place="青槐派出所户籍窗口（望江路18号）",
    replacement="居民户口簿、结婚证、出生医学证明。",
    issuer_name=COMMUNITY,
    issuer_phone="0755-00000001",
    issued_on=date(2026, 8, 1),
)


@dataclass(frozen=True)
class SealedCertificate:
    """A signed certificate with the authority whose root verifies it."""

    signed: bytes
    unsigned: bytes
    authority: KeyMaterial


@cache
def typesetter() -> Typesetter:
    """Return one typesetter for all tests of a process."""
    return Typesetter()


@cache
def authority() -> KeyMaterial:
    """Return one demonstration authority for all tests of a process."""
    return create_demo_authority(SIGNED_AT)


@cache
def signer_material() -> KeyMaterial:
    """Return key and certificate of the sample community's seal."""
    return issue_seal_certificate(authority(), COMMUNITY, SIGNED_AT)


@cache
def signer() -> SoftwareSigner:
    """Return the signer of the sample community's seal."""
    return SoftwareSigner(signer_material())


def sealed(rendered: RenderedPaper, *, demo: bool = True) -> bytes:
    """Sign a rendered paper with the sample community's seal."""
    seal = SealOnPage(draw_seal(SealDesign(COMMUNITY, "4403040012345", demo=demo)), rendered.seal_place)
    return signer().sign(rendered.pdf, seal, reason="用印登记第1号", signed_at=SIGNED_AT).content


@cache
def sealed_certificate() -> SealedCertificate:
    """Return the sample certificate, signed once per process."""
    rendered = render_certificate(typesetter(), CERTIFICATE)
    return SealedCertificate(sealed(rendered), rendered.pdf, authority())


@cache
def sm2_authority() -> Sm2Authority:
    """Return one demonstration authority for SM2 seals for all tests of a process."""
    return create_demo_sm2_authority(SIGNED_AT)


@cache
def sm2_signer_material() -> KeyMaterial:
    """Return the SM2 key of the sample community."""
    return issue_sm2_certificate(sm2_authority().root, COMMUNITY, SIGNED_AT)


def seal_order(*signers: KeyMaterial) -> SealOrder:
    """Return what the sample community's electronic seal says."""
    return SealOrder(
        es_id="4403040012345",
        name=COMMUNITY,
        picture=SealPicture(b"\x89PNG\r\n", 42, 42),
        signer_certificates=tuple(der_of(one.certificate_pem) for one in signers or (sm2_signer_material(),)),
        valid_from=SIGNED_AT - timedelta(minutes=5),
        valid_until=SIGNED_AT + timedelta(days=365),
    )


@cache
def seal_signer() -> DemoSealSigner:
    """Return the signer of the sample community's electronic seal."""
    seal = make_seal_data(sm2_authority().maker, seal_order(), SIGNED_AT)
    return DemoSealSigner(seal, sm2_signer_material(), sm2_authority().root.certificate_pem)


@cache
def seal_signature() -> bytes:
    """Return the seal signature over the sample certificate, made once per process."""
    return seal_signer().sign(sealed_certificate().unsigned, number=NUMBER, signed_at=SIGNED_AT)
