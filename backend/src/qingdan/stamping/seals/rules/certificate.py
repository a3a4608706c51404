"""Whether a certificate may sign for a seal: key, usage, validity, chain, and that it is no demonstration's."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from qingdan.kernel.clock import business_date
from qingdan.kernel.decisions import ALLOWED, Decision, Reason, unmet
from qingdan.stamping.documents.checks import Standing
from qingdan.stamping.policies.rules import SealPolicy
from qingdan.stamping.seals.rules.states import SealFacts, SealState


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What was found in a certificate that is brought in; `roots_known` says whether any root is trusted here.

    `on_token` says that the key was not sent with it.
    """

    valid_from: datetime
    valid_until: datetime
    key_matches: bool
    key_is_strong: bool
    may_sign: bool
    roots_known: bool
    trusted: bool
    demo: bool
    on_token: bool = False
    standing: Standing = Standing.NOT_ASKED


def certificate_warned_from(seal: SealFacts, policy: SealPolicy) -> date | None:
    """Return from which day on it is due that a seal's certificate ends (R91); None where nothing signs with it."""
    if seal.electronic is None or seal.state not in {SealState.IN_USE, SealState.SUSPENDED}:
        return None
    return business_date(seal.electronic.valid_until) - timedelta(days=policy.certificate_warning_days)


def judge_certificate(certificate: CertificateFacts, now: datetime, *, production: bool) -> Decision:
    """Name everything against signing with a certificate (R91, R93, R97); `now` is aware."""
    return (
        *_judge_key(certificate),
        *unmet(
            (
                certificate.valid_from <= now <= certificate.valid_until,
                Reason(
                    "R91", "certificate-not-valid", "证书不在有效期内。", "The certificate is not valid now.", "/file"
                ),
            ),
        ),
        *_judge_trust(certificate, production=production),
        *(judge_revocation(certificate.standing, "/file") if certificate.trusted else ALLOWED),
    )


def judge_revocation(standing: Standing, pointer: str) -> Decision:
    """Refuse a certificate that was revoked, or of which the lists that are kept here say nothing (R93)."""
    return unmet(
        (
            standing is not Standing.REVOKED,
            Reason(
                "R93",
                "certificate-revoked",
                "签章证书已被证书机构吊销，不能签章；请为印章导入新证书。",
                "The authority revoked the certificate: it signs nothing more, the seal needs a new one.",
                pointer,
            ),
        ),
        (
            standing is not Standing.UNKNOWN,
            Reason(
                "R93",
                "revocation-unknown",
                "没有证书机构的有效吊销列表，无法确认证书未被吊销；请由运维人员更新吊销列表。",
                "No current list of the authority says whether the certificate was revoked; operations renew it.",
                pointer,
            ),
        ),
    )


def _judge_trust(certificate: CertificateFacts, *, production: bool) -> Decision:
    return unmet(
        (
            certificate.roots_known,
            Reason(
                "R93",
                "no-trusted-root",
                "本系统尚未配置可信的根证书，请先由运维人员配置。",
                "No trusted root is configured here; operations set it first.",
            ),
        ),
        (
            certificate.trusted or not certificate.roots_known,
            Reason(
                "R93",
                "chain-broken",
                "证书链不完整，或不是由可信的证书机构签发。",
                "The chain is incomplete or leads to no trusted root.",
                "/file",
            ),
        ),
        (
            not (certificate.demo and production),
            Reason(
                "R97",
                "demonstration",
                "这是演示证书，不具有法律效力，不能用于正式印章。",
                "A demonstration certificate has no legal effect and signs for no real seal.",
                "/file",
            ),
        ),
    )


def _judge_key(certificate: CertificateFacts) -> Decision:
    return unmet(
        (
            certificate.key_matches,
            Reason(
                "R93",
                "key-mismatch",
                "私钥与证书不是一对。",
                "The private key does not belong to the certificate.",
                "/key_reference" if certificate.on_token else "/private_key_pem",
            ),
        ),
        (
            certificate.key_is_strong,
            Reason(
                "R93",
                "key-weak",
                "密钥类型或长度不符合要求（椭圆曲线 256 位以上，或 RSA 2048 位以上）。",
                "The key is too weak: an elliptic curve of 256 bits or RSA of 2048 at least.",
                "/file",
            ),
        ),
        (
            certificate.may_sign,
            Reason(
                "R93",
                "usage-wrong",
                "证书的密钥用途不包括签名，或是证书机构自己的证书。",
                "The certificate's key usage does not let it sign documents.",
                "/file",
            ),
        ),
    )
