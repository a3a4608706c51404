"""The form that somebody else made: taken by what it is, turned into a PDF, fixed when the request is approved."""

from collections.abc import Sequence
from dataclasses import dataclass
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
    uploaded = await _read(resources, content)
    return await _put(resources, principal, request_id, expected, uploaded, "form.uploaded")


async def turn_form(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, turned: int
) -> RequestDetail:
    """Set the photo of a draft or a returned request on its page anew, turned by so many degrees clockwise (CRT-4).

    Degrees count from how the camera was held, so that doing it again changes nothing. Raises Refused where no photo
    was uploaded, StaleVersion.
    """
    async with resources.database.read(principal) as transaction:
        await _taking(resources, transaction, principal, request_id, expected)
        form = (await ordinary.require(transaction.session, principal.district_id, request_id)).form
    if form is None or form.picture_sha256 is None:
        raise Refused((_no_photo(),))
    picture = await resources.objects.get(form.picture_sha256)
    uploaded = await _set(resources, picture, form.media_type, turned)
    return await _put(resources, principal, request_id, expected, uploaded, "form.turned")


async def _put(
    resources: Resources, principal: Principal, request_id: UUID, expected: int, uploaded: "_Uploaded", action: str
) -> RequestDetail:
    """Keep a form with the photo it was made of, and write it down in the place of an earlier one."""
    fingerprints, picture = fingerprints_of(uploaded.pdf), uploaded.picture
    digests = await keep_until_named(
        resources, principal.district_id, uploaded.pdf, *([picture] if picture is not None else [])
    )
    async with resources.database.begin(principal) as transaction:
        record = await _taking(resources, transaction, principal, request_id, expected, locked=True)
        row = ExternalFormTable(
            district_id=principal.district_id,
            request_id=request_id,
            sha256=fingerprints.sha256,
            sm3=fingerprints.sm3,
            size=len(uploaded.pdf),
            media_type=uploaded.media_type,
            sheets=SHEETS.dump_python(uploaded.found.sheets, mode="json"),
            uploaded_by=principal.person_id,
            uploaded_at=transaction.now,
            picture_sha256=digests[1] if picture is not None else None,
            turned=uploaded.turned,
        )
        await _give_up(transaction, await forms.put_form(transaction.session, row))
        await ordinary.change(transaction.session, record, {}, transaction.now)
        await transaction.audit(action, "stamp_request", request_id, {"sha256": fingerprints.sha256})
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


async def _give_up(transaction: Transaction, digests: Sequence[str]) -> None:
    """Let the sweep delete a form's bytes and its photo's, unless somebody needs them."""
    await note_removals(transaction.session, transaction.district_id, digests, transaction.now)


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


@dataclass(frozen=True)
class _Uploaded:
    """What was uploaded, the PDF it is kept as, what is in it, and the photo it was made of, with its turn."""

    media_type: str
    pdf: bytes
    found: FormContent
    picture: bytes | None
    turned: int


async def _read(resources: Resources, content: bytes) -> _Uploaded:
    """Return what somebody uploaded as it is kept."""
    limit = resources.settings.evidence_limit_bytes
    if len(content) > limit:
        megabytes = limit / _MEGABYTE
        raise TooLarge(f"文件超过 {megabytes:g} MB 的上限。", f"The file is larger than {megabytes:g} MB.")
    media_type = whole_media_type_of(content)
    if media_type not in _TAKEN:
        raise UnsupportedMedia(
            "只接收完整的 PDF、JPEG、PNG 文件。", "Only whole PDF, JPEG and PNG files; told by content."
        )
    return await _set(resources, content, media_type, 0)


async def _set(resources: Resources, content: bytes, media_type: str, turned: int) -> _Uploaded:
    """Return a PDF as it is, or a photo on a page of its own. Raises Refused with every reason."""
    picture = None if media_type == _PDF else content
    try:
        pdf = content
        if picture is not None:
            pdf = await resources.processor.run(picture_paper, picture, media_type, turned)
        found = await resources.processor.run(read_form, pdf)
    except (UnreadableForm, UnreadablePicture, HugePicture) as error:
        raise Refused((_unreadable(error),)) from error
    refuse_if(judge_form(found))
    return _Uploaded(media_type, pdf, found, picture, turned)


def _no_photo() -> Reason:
    detail = "只有拍照上传的表格可以旋转；PDF 或较早上传的照片请转正后重新上传。"
    return Reason("CRT-4", "no-photo", detail, "Only a form that was uploaded as a photo can be turned.", "/turned")


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
