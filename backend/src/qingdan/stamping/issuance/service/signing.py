"""Signing a fixed document: PAdES in the file, the SM2 seal signature beside it; both are kept, then noted."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

import structlog

from qingdan.kernel.decisions import Reason
from qingdan.kernel.errors import AppError, Conflict, Refused, Unavailable, refuse_if
from qingdan.stamping.documents.appearance import SealOnPage
from qingdan.stamping.documents.check_code import check_code
from qingdan.stamping.documents.signing import SignedPdf, SignerUnusable
from qingdan.stamping.documents.tokens import SOFTWARE_KEY, TokenFailure, TokenTrouble
from qingdan.stamping.issuance.repository import SealSignatureFile, SignedFile
from qingdan.stamping.issuance.service.preparing import FixedDocument
from qingdan.stamping.kept_objects.service import keep_until_named
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.electronic import open_seal_signer, open_signer, seal_image
from qingdan.stamping.seals.revocation import revocation_of_seal
from qingdan.stamping.seals.rules import judge_revocation
from qingdan.stamping.seals.tables import ElectronicSealTable, SealMakerTable, SealTable

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Keys:
    """The seal whose key signs the file; the electronic seal with its maker, if there is one, that signs beside it."""

    seal: SealTable
    electronic: ElectronicSealTable | None
    maker: SealMakerTable | None


async def sign_document(resources: Resources, record: RequestRecord, keys: Keys, document: FixedDocument) -> SignedFile:
    """Sign a fixed document on a worker thread and keep what came of it (CRT-8, CRT-10, R91–R93, R96).

    Number and check code stand in the file's signature. A time-stamp service that fails is noted, not waited for.
    Raises Refused when the electronic seal or its certificate may not sign, also because it was revoked; Unavailable
    or Conflict, as `_undone` says, when the token that holds the key did not. Nothing was signed then, and the act can
    be repeated.
    """
    number = record.certificate_number or ""
    reason = f"No. {number} / {check_code(resources.keys.check_code, number)}"
    signed_at = resources.database.clock()
    refuse_if(judge_revocation((await revocation_of_seal(resources, keys.seal, signed_at)).standing, "/seal_id"))
    try:
        signed, beside = await _sign(resources, keys, document, _Stated(number, reason, signed_at))
    except SignerUnusable as unusable:
        raise Refused((_unusable(unusable),)) from unusable
    except TokenFailure as failure:
        _log.error("token did not sign", trouble=failure.trouble.value, key=keys.seal.key_reference)
        raise _undone(failure) from failure
    if signed.time_stamp_problem:
        _log.warning("signed without a time stamp", problem=signed.time_stamp_problem, request_id=str(record.id))
    files = (signed.content, *((beside,) if beside is not None else ()))
    sha256, *others = await keep_until_named(resources, record.district_id, *files)
    kept = None
    if beside is not None and keys.electronic is not None:
        kept = SealSignatureFile(others[0], len(beside), keys.electronic.id)
    return SignedFile(
        sha256=sha256,
        size=len(signed.content),
        signed_at=signed_at,
        document_sha256=document.sha256,
        document_size=len(document.pdf),
        level=signed.level,
        time_stamp_problem=signed.time_stamp_problem,
        seal_signature=kept,
    )


async def _sign(
    resources: Resources, keys: Keys, document: FixedDocument, stated: "_Stated"
) -> tuple[SignedPdf, bytes | None]:
    """Return the signed file, and the seal signature beside it where there is an electronic seal."""
    on_page = SealOnPage(await resources.processor.run(seal_image, keys.seal), document.place)

    def sign_file() -> SignedPdf:
        return open_signer(resources, keys.seal).sign(
            document.pdf, on_page, reason=stated.reason, signed_at=stated.signed_at
        )

    def sign_beside() -> bytes | None:
        if keys.electronic is None or keys.maker is None:
            return None
        signer = open_seal_signer(resources, keys.electronic, keys.maker)
        return signer.sign(document.pdf, number=stated.number, signed_at=stated.signed_at)

    # Whoever waits for a device or a service leaves the processors to others.
    waits = resources.time_stamps is not None or keys.seal.key_reference != SOFTWARE_KEY
    run = asyncio.to_thread if waits else resources.processor.run
    return await run(sign_file), await resources.processor.run(sign_beside)


@dataclass(frozen=True)
class _Stated:
    """What signatures state of a paper."""

    number: str
    reason: str
    signed_at: datetime


async def forget(resources: Resources, signed: SignedFile) -> None:
    """Delete signed files that nobody noted."""
    await resources.objects.delete(signed.sha256)
    if signed.seal_signature is not None:
        await resources.objects.delete(signed.seal_signature.sha256)


def _undone(failure: TokenFailure) -> AppError:
    """Say why a token did not sign: Unavailable for what may pass by itself, Conflict for what somebody must set."""
    if failure.trouble in {TokenTrouble.MISSING, TokenTrouble.FAILED}:
        return Unavailable(failure.detail, failure.detail_en, slug=failure.trouble.value)
    return Conflict(failure.detail, failure.detail_en, slug=failure.trouble.value)


def _unusable(unusable: SignerUnusable) -> Reason:
    return Reason(
        "R93",
        "signer-unusable",
        f"{unusable}。",
        "The seal, or the certificate that signs with it, does not allow a signature now.",
        "/seal_id",
    )
