"""The form that somebody else made: taken by what it is, turned into a PDF, fixed when the request is approved."""

from typing import Final
from uuid import UUID

from qingdan.kernel.decisions import Decision, Reason
from qingdan.kernel.errors import Refused, TooLarge, UnsupportedMedia, refuse_if
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.documents.fingerprints import fingerprints_of
from qingdan.stamping.documents.form_reading import EncryptedForm, UnreadableForm, read_form
from qingdan.stamping.documents.picture_paper import MOST_PIXELS, HugePicture, UnreadablePicture, picture_paper
from qingdan.stamping.documents.rules import FormContent, judge_form
from qingdan.stamping.kept_objects.repository import note_removals
from qingdan.stamping.kept_objects.service import keep_until_named
from qingdan.stamping.requests.actors import require_actor
from qingdan.stamping.requests.file_kinds import whole_media_type_of
from qingdan.stamping.requests.records import SHEETS, RequestRecord
from qingdan.stamping.requests.repository import forms, ordinary
from qingdan.stamping.requests.rules import Action, RequestKind, judge_actor, judge_step
from qingdan.stamping.requests.schemas import RequestDetail
from qingdan.stamping.requests.service.answers import answer
from qingdan.stamping.requests.tables import ExternalFormTable
from qingdan.stamping.resources import Resources

_MEGABYTE: Final = 1024 * 1024
_MEGAPIXEL: Final = 1_000_000
_PDF: Final = "application/pdf"
_TAKEN: Final = frozenset({_PDF, "image/jpeg", "image/png"})
_POINTER: Final = "/file"


async def put_form(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, content: bytes
) -> RequestDetail:
    """Take the form of a draft or a returned request, in the place of an earlier one (CRT-4, CRT-7, CRT-8, R77).

    Raises TooLarge, UnsupportedMedia, Refused with every reason, StaleVersion.
    """
    async with resources.database.read(principal) as transaction:
        await _taking(resources, transaction, principal, request_id, expected)
    media_type, pdf, found = await _read(resources, content)
    fingerprints = fingerprints_of(pdf)
    await keep_until_named(resources, principal.district_id, pdf)
    async with resources.database.begin(principal) as transaction:
        record = await _taking(resources, transaction, principal, request_id, expected, locked=True)
        row = ExternalFormTable(
            district_id=principal.district_id,
            request_id=request_id,
            sha256=fingerprints.sha256,
            sm3=fingerprints.sm3,
            size=len(pdf),
            media_type=media_type,
            sheets=SHEETS.dump_python(found.sheets, mode="json"),
            uploaded_by=principal.person_id,
            uploaded_at=transaction.now,
        )
        await _give_up(transaction, await forms.put_form(transaction.session, row))
        await ordinary.change(transaction.session, record, {}, transaction.now)
        await transaction.audit("form.uploaded", "stamp_request", request_id, {"sha256": fingerprints.sha256})
        return transaction.answer(await answer(resources, transaction, request_id))


async def remove_form(resources: Resources, principal: Principal, request_id: UUID, expected: int) -> RequestDetail:
    """Give the form of a draft or a returned request back; its bytes go with its last mention (CRT-7).

    Raises Refused, StaleVersion.
    """
    async with resources.database.begin(principal) as transaction:
        record = await _taking(resources, transaction, principal, request_id, expected, locked=True)
        await _give_up(transaction, await forms.remove_form(transaction.session, principal.district_id, request_id))
        await ordinary.change(transaction.session, record, {}, transaction.now)
        await transaction.audit("form.removed", "stamp_request", request_id)
        return transaction.answer(await answer(resources, transaction, request_id))


async def _give_up(transaction: Transaction, sha256: str | None) -> None:
    """Let the sweep delete a form's bytes, unless somebody needs them."""
    if sha256 is not None:
        await note_removals(transaction.session, transaction.district_id, [sha256], transaction.now)


async def _taking(
    resources: Resources,
    transaction: Transaction,
    principal: Principal,
    request_id: UUID,
    expected: int,
    *,
    locked: bool = False,
) -> RequestRecord:
    """Return the request that takes a form: of this kind, and as long as its content may be changed."""
    find = ordinary.lock if locked else ordinary.require
    record = (await find(transaction.session, principal.district_id, request_id)).record
    actor = require_actor(Action.UPDATE, record, principal, transaction.now)
    ordinary.require_version(record, expected)
    policy = (await resources.policies.within(transaction)).requests
    steps = judge_step(Action.UPDATE, record.state) + judge_actor(Action.UPDATE, record.people, actor, policy)
    refuse_if(steps + _judge_kind(record))
    return record


def _judge_kind(record: RequestRecord) -> Decision:
    """CRT-4: what the platform writes, or what stays on paper, takes no form."""
    if record.kind == RequestKind.EXTERNAL_FORM:
        return ()
    detail = "只有“外来表格”类的申请才上传待盖章的文件。"
    return (Reason("CRT-4", "no-external-form", detail, "Only a request for somebody else's form takes one.", "/kind"),)


async def _read(resources: Resources, content: bytes) -> tuple[str, bytes, FormContent]:
    """Return what was uploaded, the PDF it is kept as, and what is in it."""
    limit = resources.settings.evidence_limit_bytes
    if len(content) > limit:
        megabytes = limit / _MEGABYTE
        raise TooLarge(f"文件超过 {megabytes:g} MB 的上限。", f"The file is larger than {megabytes:g} MB.")
    media_type = whole_media_type_of(content)
    if media_type not in _TAKEN:
        raise UnsupportedMedia(
            "只接收完整的 PDF、JPEG、PNG 文件。", "Only whole PDF, JPEG and PNG files; told by content."
        )
    try:
        pdf = content if media_type == _PDF else await resources.processor.run(picture_paper, content, media_type)
        found = await resources.processor.run(read_form, pdf)
    except (UnreadableForm, UnreadablePicture, HugePicture) as error:
        raise Refused((_unreadable(error),)) from error
    refuse_if(judge_form(found))
    return media_type, pdf, found


def _unreadable(error: Exception) -> Reason:
    """Return why a file can't be taken at all (CRT-7)."""
    match error:
        case EncryptedForm():
            detail = "PDF 已加密或设了密码，请用未加密的文件。"
            return Reason("CRT-7", "encrypted", detail, "The PDF is encrypted; use one that is not.", _POINTER)
        case HugePicture():
            most = MOST_PIXELS // _MEGAPIXEL
            detail = f"图片超过 {most * 100} 万像素，请缩小后上传。"
            return Reason("CRT-7", "too-many-dots", detail, f"The picture has over {most} megapixels.", _POINTER)
        case UnreadablePicture():
            return Reason("CRT-7", "unreadable", "图片已损坏，无法读取。", "The picture can't be read.", _POINTER)
        case _:
            detail = "PDF 已损坏或结构异常，无法读取；请打印成新的 PDF。"
            return Reason("CRT-7", "unreadable", detail, "The PDF can't be read; print it into a new one.", _POINTER)
