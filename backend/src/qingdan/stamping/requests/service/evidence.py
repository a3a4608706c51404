"""Files shown for a request: taken by what they are, kept outside the database, opened by who may see them."""

from typing import Final
from uuid import UUID

from qingdan.kernel.decisions import Reason
from qingdan.kernel.errors import Refused, TooLarge, UnsupportedMedia, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.accesses.rules import Seen
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.catalogue.rules import Proof
from qingdan.stamping.kept_objects.repository import note_removals
from qingdan.stamping.kept_objects.service import delete_given_up, keep_until_named
from qingdan.stamping.requests.actors import require_actor
from qingdan.stamping.requests.file_kinds import media_type_of
from qingdan.stamping.requests.records import RequestRecord
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.rules import Action, RequestKind, RequestState, judge_imprint_photo
from qingdan.stamping.requests.schemas import EvidenceAnswer
from qingdan.stamping.requests.tables import EvidenceTable
from qingdan.stamping.requests.viewing import look_at
from qingdan.stamping.resources import Resources

_TAKING: Final = frozenset({RequestState.DRAFT, RequestState.RETURNED, RequestState.SUBMITTED, RequestState.VERIFIED})
_GIVING_BACK: Final = frozenset({RequestState.DRAFT, RequestState.RETURNED})
#: Under which name the photo of an imprint stands among the files of a request.
IMPRINT_PHOTO: Final = "imprint_photo"
_PHOTOS: Final = frozenset({"image/jpeg", "image/png", "image/webp"})
_MOST_FILES: Final = 30
_MEGABYTE: Final = 1024 * 1024


async def add_evidence(
    resources: Resources, principal: Principal, request_id: UUID, document_key: str, content: bytes
) -> EvidenceAnswer:
    """Keep a file for a request until it is approved (CRT-7). Raises TooLarge, UnsupportedMedia, Refused."""
    media_type = _accepted(resources, content)
    async with resources.database.read(principal) as transaction:
        _refuse_look_only(await _taking(transaction, principal, request_id, _TAKING), document_key)
    (digest,) = await keep_until_named(resources, principal.district_id, content)
    async with resources.database.begin(principal) as transaction:
        await _taking(transaction, principal, request_id, _TAKING, locked=True)
        row = _row(transaction, request_id, document_key, media_type, content, digest)
        return await _add(transaction, row)


async def add_imprint_photo(
    resources: Resources, principal: Principal, request_id: UUID, content: bytes
) -> EvidenceAnswer:
    """Keep a photo of the imprint of a physical use, taken by the keeper after the entry; it stays (CRT-4, R76, R83).

    Raises TooLarge, UnsupportedMedia, Refused.
    """
    media_type = _accepted(resources, content)
    if media_type not in _PHOTOS:
        raise UnsupportedMedia("印迹照片只接收 JPEG、PNG、WebP。", "A photo of the imprint is a JPEG, PNG or WebP.")
    async with resources.database.read(principal) as transaction:
        await _photographed(transaction, principal, request_id)
    (digest,) = await keep_until_named(resources, principal.district_id, content)
    async with resources.database.begin(principal) as transaction:
        await _photographed(transaction, principal, request_id, locked=True)
        row = _row(transaction, request_id, IMPRINT_PHOTO, media_type, content, digest)
        return await _add(transaction, row)


async def _photographed(
    transaction: Transaction, principal: Principal, request_id: UUID, *, locked: bool = False
) -> None:
    find = ordinary.lock if locked else ordinary.require
    record = (await find(transaction.session, principal.district_id, request_id)).record
    require_actor(Action.STAMPING, record, principal, transaction.now)
    refuse_if(judge_imprint_photo(RequestKind(record.kind), record.state))
    await _require_room(transaction, principal.district_id, request_id)


def _accepted(resources: Resources, content: bytes) -> str:
    """Return what a file is; only what is read and not run, and no more of it than the district allows (CRT-7)."""
    limit = resources.settings.evidence_limit_bytes
    if len(content) > limit:
        megabytes = limit / _MEGABYTE
        raise TooLarge(f"文件超过 {megabytes:g} MB 的上限。", f"The file is larger than {megabytes:g} MB.")
    media_type = media_type_of(content)
    if media_type is None:
        raise UnsupportedMedia(
            "只接收完整的 PDF、JPEG、PNG、WebP 文件；PDF 不得含脚本或附件。",
            "Only whole PDF, JPEG, PNG and WebP files; no PDF with scripts or attachments.",
        )
    return media_type


def _row(
    transaction: Transaction, request_id: UUID, document_key: str, media_type: str, content: bytes, digest: str
) -> EvidenceTable:
    person = transaction.principal
    return EvidenceTable(
        district_id=transaction.district_id,
        id=uuid7(),
        request_id=request_id,
        document_key=document_key,
        media_type=media_type,
        size=len(content),
        sha256=digest,
        uploaded_by=person.person_id if person else transaction.district_id,
        uploaded_at=transaction.now,
    )


async def _add(transaction: Transaction, row: EvidenceTable) -> EvidenceAnswer:
    await ordinary.add_evidence(transaction.session, row)
    detail = {"document": row.document_key, "sha256": row.sha256}
    await transaction.audit("evidence.added", "stamp_request", row.request_id, {**detail})
    return transaction.answer(EvidenceAnswer.model_validate(row, from_attributes=True))


async def _require_room(transaction: Transaction, district_id: UUID, request_id: UUID) -> None:
    if await ordinary.count_evidence(transaction.session, district_id, request_id) >= _MOST_FILES:
        raise TooLarge(f"每件申请最多 {_MOST_FILES} 个文件。", f"At most {_MOST_FILES} files per request.")


async def open_evidence(
    resources: Resources, reach: Reach, request_id: UUID, evidence_id: UUID, stated: StatedPurpose
) -> tuple[bytes, str]:
    """Return a file and its media type; the look is written down with its purpose (CRT-7, CRT-12, R121)."""
    async with resources.database.begin(reach.principal) as transaction:
        record = (await ordinary.require(transaction.session, reach.district_id, request_id)).record
        await look_at(transaction, reach, record, stated, Seen.EVIDENCE, str(evidence_id))
        row = await ordinary.require_evidence(transaction.session, reach.district_id, request_id, evidence_id)
    return await resources.objects.get(row.sha256), row.media_type


async def remove_evidence(resources: Resources, principal: Principal, request_id: UUID, evidence_id: UUID) -> None:
    """Give a file back as long as the request is a draft or was returned; its bytes go with its last mention."""
    async with resources.database.begin(principal) as transaction:
        session = transaction.session
        await _taking(transaction, principal, request_id, _GIVING_BACK, locked=True)
        row = await ordinary.require_evidence(session, principal.district_id, request_id, evidence_id)
        await ordinary.remove_evidence(session, row)
        await note_removals(session, principal.district_id, [row.sha256], transaction.now)
        await transaction.audit("evidence.removed", "stamp_request", request_id, {"sha256": row.sha256})
    await delete_given_up(resources, principal.district_id)


def _refuse_look_only(record: RequestRecord, document_key: str) -> None:
    """R124: what only needs a look is looked at, and never kept."""
    certificate_type = record.certificate_type
    documents = certificate_type.documents if certificate_type else ()
    if any(one.key == document_key and one.proof is Proof.SEEN for one in documents):
        raise Refused(
            (
                Reason(
                    "R124",
                    "look-only",
                    "这项材料出示即可，不留存复印件；请勾选“已看过原件”。",
                    "This document only needs a look and is not kept: note that it was seen.",
                    "/document_key",
                ),
            )
        )


async def _taking(
    transaction: Transaction,
    principal: Principal,
    request_id: UUID,
    states: frozenset[RequestState],
    *,
    locked: bool = False,
) -> RequestRecord:
    find = ordinary.lock if locked else ordinary.require
    record = (await find(transaction.session, principal.district_id, request_id)).record
    require_actor(Action.UPDATE, record, principal, transaction.now)
    if record.state not in states:
        raise Refused(
            (
                Reason(
                    "CRT-7",
                    "evidence-closed",
                    f"申请当前状态为“{record.status}”，不能再增减材料。",
                    f"A request that is {record.status} takes and gives back no more files.",
                ),
            )
        )
    if RequestState.SUBMITTED in states:
        await _require_room(transaction, principal.district_id, request_id)
    return record
