"""Bringing a licensed authority's certificate to a seal: checked, its key encrypted, never shown again."""

import asyncio
import base64
from uuid import UUID

from qingdan.kernel.errors import FieldError, Invalid, refuse_if
from qingdan.kernel.principal import Reach
from qingdan.stamping.documents.certificates import (
    BroughtCertificate,
    read_pem,
    read_pkcs12,
)
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.electronic import keep_key
from qingdan.stamping.seals.rules import CertificateFacts, SealAct, judge_act, judge_certificate
from qingdan.stamping.seals.schemas import CertificateInput, SealDetail
from qingdan.stamping.seals.service.facts import seal_facts, terms_of
from qingdan.stamping.seals.service.reading import detail, taken


async def bring_certificate(
    resources: Resources, reach: Reach, seal_id: UUID, expected: int, request: CertificateInput
) -> SealDetail:
    """Give a seal the certificate it signs with from now on (R91 to R93, R97).

    What it signed before stays verifiable. Raises Invalid for what can't be read, Refused, StaleVersion.
    """
    district = await resources.districts.district(reach.district_id)
    brought = await asyncio.to_thread(_read, request)
    now = resources.database.clock()
    facts = CertificateFacts(
        valid_from=brought.certificate.not_valid_before_utc,
        valid_until=brought.certificate.not_valid_after_utc,
        key_matches=brought.key_matches,
        key_is_strong=brought.key_is_strong,
        may_sign=brought.may_sign,
        roots_known=bool(resources.trusted_roots),
        trusted=await brought.leads_to(resources.trusted_roots, now),
        demo=brought.demo,
    )
    judged = judge_certificate(facts, now, production=resources.settings.environment == "production")
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        standing = judge_act(SealAct.CERTIFICATE, seal_facts(seal, district), terms.policy, transaction.today)
        refuse_if(standing + judged)
        keep_key(resources, seal, brought.material, brought.chain_pem)
        seal.version += 1
        number = f"{brought.certificate.serial_number:X}"
        repository.add_event(transaction, seal_id, SealAct.CERTIFICATE.value, request.reason, {"number": number})
        await transaction.audit("seal.certificate", "seal", seal_id, {"sha256": seal.certificate_sha256})
        await repository.write(transaction.session)
        return transaction.answer(await detail(transaction, seal, terms))


def _read(request: CertificateInput) -> BroughtCertificate:
    password = request.password.get_secret_value()
    try:
        if request.file is not None:
            return read_pkcs12(base64.b64decode(request.file.get_secret_value(), validate=True), password)
        key = request.private_key_pem.get_secret_value() if request.private_key_pem else ""
        return read_pem(request.certificate_pem or "", key, password)
    except ValueError as error:  # base64 that is none, or CertificateUnreadable
        pointer = "/file" if request.file is not None else "/certificate_pem"
        wrong = FieldError(
            pointer,
            "certificate-unreadable",
            "无法读取证书和私钥：文件格式不对、密码不对，或密钥算法不受支持。",
            "Certificate and key can't be read: wrong format, wrong password, or a key of an unknown kind.",
        )
        raise Invalid([wrong]) from error
