"""Bringing a licensed authority's certificate to a seal: checked; its key is encrypted, or stays on its token."""

import asyncio
import base64
from uuid import UUID

from qingdan.kernel.errors import FieldError, Invalid, refuse_if
from qingdan.kernel.principal import Reach
from qingdan.stamping.documents.certificates import (
    BroughtCertificate,
    read_pem,
    read_pkcs12,
    read_token,
)
from qingdan.stamping.documents.checks import Standing
from qingdan.stamping.documents.revocation import revocation_of
from qingdan.stamping.documents.tokens import TokenFailure, TokenKey, Tokens
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals import repository
from qingdan.stamping.seals.electronic import keep_key, keep_token_key
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
    on_token = TokenKey.parse(request.key_reference) if request.key_reference else None
    brought = await asyncio.to_thread(_read, resources.tokens, request, on_token)
    now = resources.database.clock()
    path = await brought.path_to(resources.trusted_roots, now)
    found = await asyncio.to_thread(revocation_of, path, resources.revocation_lists, now)
    facts = CertificateFacts(
        valid_from=brought.certificate.not_valid_before_utc,
        valid_until=brought.certificate.not_valid_after_utc,
        key_matches=brought.key_matches,
        key_is_strong=brought.key_is_strong,
        may_sign=brought.may_sign,
        roots_known=bool(resources.trusted_roots),
        trusted=bool(path),
        demo=brought.demo,
        on_token=on_token is not None,
        standing=Standing.NOT_ASKED if brought.demo else found.standing,
    )
    judged = judge_certificate(facts, now, production=resources.settings.environment == "production")
    async with resources.database.begin(reach.principal) as transaction:
        seal = await taken(transaction, reach, seal_id, expected)
        terms = await terms_of(resources, transaction, district)
        standing = judge_act(SealAct.CERTIFICATE, seal_facts(seal, district), terms.policy, transaction.today)
        refuse_if(standing + judged)
        if on_token is None:
            keep_key(resources, seal, brought.material, brought.chain_pem)
        else:
            keep_token_key(seal, on_token, brought.certificate_pem, brought.chain_pem)
        seal.version += 1
        number = f"{brought.certificate.serial_number:X}"
        repository.add_event(transaction, seal_id, SealAct.CERTIFICATE.value, request.reason, {"number": number})
        await transaction.audit(
            "seal.certificate", "seal", seal_id, {"sha256": seal.certificate_sha256, "key": seal.key_reference}
        )
        await repository.write(transaction.session)
        return transaction.answer(await detail(resources, transaction, seal, terms))


def _read(tokens: Tokens, request: CertificateInput, on_token: TokenKey | None) -> BroughtCertificate:
    password = request.password.get_secret_value()
    try:
        if on_token is not None:
            return read_token(tokens, on_token, request.certificate_pem or "")
        if request.file is not None:
            return read_pkcs12(base64.b64decode(request.file.get_secret_value(), validate=True), password)
        key = request.private_key_pem.get_secret_value() if request.private_key_pem else ""
        return read_pem(request.certificate_pem or "", key, password)
    except TokenFailure as failure:
        wrong = FieldError("/key_reference", failure.trouble, failure.detail, failure.detail_en)
        raise Invalid([wrong]) from failure
    except ValueError as error:  # base64 that is none, or CertificateUnreadable
        raise Invalid([_unreadable("/certificate_pem" if request.file is None else "/file")]) from error


def _unreadable(pointer: str) -> FieldError:
    return FieldError(
        pointer,
        "certificate-unreadable",
        "无法读取证书和私钥：文件格式不对、密码不对，或密钥算法不受支持。",
        "Certificate and key can't be read: wrong format, wrong password, or a key of an unknown kind.",
    )
