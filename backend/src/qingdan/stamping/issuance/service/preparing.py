"""Fixing the document of an approved request, and showing it.

The order, so that a crash between any two steps loses nothing and doubles nothing (CRT-8, CRT-9, CRT-10):

1. approval: one transaction; the number is taken, and which text the paper is written with. Nothing is rendered. A
   form that somebody else made, and where seal and strip go on it, can't be changed any more.
2. preparation: the unsigned document is rendered, or the strip with number and code put on the form; it is kept in
   the object store, and its fingerprints (SHA-256, SM3) are written down once. It happens when the approved document
   is first looked at, at the latest before stamping; done again it finds the document fixed and changes nothing.
3. stamping: the fixed document is read back, signed, and the signed file is kept. Until now the request is approved
   and everything can be repeated; a signed file that nobody wrote down is swept within two hours.
4. one transaction: register entry, hash of the signed file, status. It happens once: the request's row is locked
   and its state asked again.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.decisions import Decision, Reason
from qingdan.kernel.errors import Forbidden, NotFound, Refused
from qingdan.kernel.principal import Principal, Reach, reach_of
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import ROLES, Permission
from qingdan.stamping.accesses.rules import Seen
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.catalogue.rules import Template
from qingdan.stamping.catalogue.texts import text_in_force, text_written
from qingdan.stamping.documents.fingerprints import fingerprints_of
from qingdan.stamping.documents.identifiers import identifier_of
from qingdan.stamping.documents.rendering import (
    CertificatePaper,
    MissingGlyph,
    RenderedPaper,
    SealPlace,
    render_certificate,
)
from qingdan.stamping.issuance import repository
from qingdan.stamping.issuance.forms import put_on_form, strip_of
from qingdan.stamping.issuance.paper import (
    final_paper,
    form_strip,
    has_paper,
    preview_paper,
    preview_strip,
    seal_kind_of,
    type_of,
)
from qingdan.stamping.kept_objects.service import keep_until_named
from qingdan.stamping.requests.actors import covers
from qingdan.stamping.requests.records import FormRecord, Personal, RequestRecord
from qingdan.stamping.requests.repository import ordinary
from qingdan.stamping.requests.repository.ordinary import KnownRequest
from qingdan.stamping.requests.rules import RequestState, awaits_second_approval
from qingdan.stamping.requests.viewing import look_at
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import find_seal_for, last_seal_state
from qingdan.stamping.seals.rules import judge_state
from qingdan.stamping.seals.tables import SealTable


@dataclass(frozen=True)
class FixedDocument:
    """The unsigned document of an approved request, and where the seal goes."""

    pdf: bytes
    place: SealPlace
    sha256: str


@dataclass(frozen=True)
class ToFix:
    """An approved request as it was read, with what its document is made of, and the seal's place once it is fixed."""

    record: RequestRecord
    seal: SealTable | None
    template: Template | None
    form: FormRecord | None
    place: SealPlace | None
    #: Why there is no seal, where there is none.
    without_seal: Decision = ()


async def prepare(resources: Resources, principal: Principal, request_id: UUID) -> FixedDocument:
    """Return the fixed document of an approved request as `fix` does. Raises NotFound and what `fix` raises."""
    async with resources.database.read(principal) as transaction:
        known = await ordinary.require(transaction.session, principal.district_id, request_id)
        to_fix = await read_to_fix(transaction.session, known, await _seal(transaction.session, known.record))
    return await fix(resources, principal, to_fix)


async def read_to_fix(session: AsyncSession, known: KnownRequest, seal: SealTable | None) -> ToFix:
    """Return what the document of an approved request is made of."""
    record = known.record
    place = await repository.seal_place_of(session, record) if record.document_sha256 is not None else None
    without_seal = await why_no_seal(session, record) if seal is None else ()
    return ToFix(record, seal, await _fixed_text(session, record), known.form, place, without_seal)


async def fix(resources: Resources, principal: Principal, to_fix: ToFix) -> FixedDocument:
    """Return the fixed document of an approved request, fixing it when nobody did before (CRT-8, CRT-10).

    Raises Refused when a character can't be printed or the community has no seal, NotFound without a paper.
    """
    record = to_fix.record
    if record.document_sha256 is not None and to_fix.place is not None:
        return FixedDocument(await resources.objects.get(record.document_sha256), to_fix.place, record.document_sha256)
    rendered, identifier = await _made(resources, to_fix)
    fingerprints = fingerprints_of(rendered.pdf)
    await keep_until_named(resources, principal.district_id, rendered.pdf)
    async with resources.database.begin(principal) as transaction:
        transaction.is_only_a_step()
        fixed = repository.Fixed(fingerprints, rendered.seal_place, identifier)
        if await repository.fix_document(transaction.session, record, fixed):
            detail = {"sha256": fingerprints.sha256, "sm3": fingerprints.sm3}
            await transaction.audit("document.prepared", "stamp_request", record.id, {**detail})
            return FixedDocument(rendered.pdf, rendered.seal_place, fingerprints.sha256)
    # Somebody was faster, or took the request back: what is written down counts.
    return await _fixed_by_another(resources, principal, record.id)


async def _made(resources: Resources, to_fix: ToFix) -> tuple[RenderedPaper, str]:
    """Return the document of an approved request, and the identifier it carries, which may be empty.

    Raises Refused without a seal, NotFound without a paper.
    """
    record = to_fix.record
    if to_fix.template is None and to_fix.form is None:
        raise NotFound
    if to_fix.seal is None:
        raise Refused(to_fix.without_seal)
    if to_fix.template is None:
        return await put_on_form(resources, record, to_fix.form, form_strip(resources, record, to_fix.seal)), ""
    personal, identifier = record.open_personal(resources.cipher), await _identifier(resources, record)
    paper = final_paper(resources, record, personal, to_fix.seal, to_fix.template, identifier)
    return await render(resources, paper), identifier


async def preview(
    resources: Resources, reach: Reach, request_id: UUID, stated: StatedPurpose, *, uploaded: bool = False
) -> bytes:
    """Return the paper as it would look, or from approval on as it is, unsigned (CRT-8). Raises NotFound.

    A form that somebody else made is returned as it was `uploaded`, if that is asked for.
    """
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        known = await ordinary.require(transaction.session, reach.district_id, request_id)
        record = known.record
        await look_at(transaction, reach, record, stated, Seen.PREVIEW)
        await _require_previewer(resources, transaction, record)
        if not has_paper(record) and known.form is None:
            raise NotFound
        seal = await _seal(transaction.session, record)
        today = transaction.today
        template = await _text_today(transaction.session, record, today)
    fixed = record.document_sha256 is not None or record.state is RequestState.APPROVED
    if known.form is not None and (uploaded or not (fixed or strip_of(record, known.form))):
        return await resources.objects.get(known.form.sha256)
    if fixed:
        return (await prepare(resources, principal, request_id)).pdf
    if known.form is not None:
        return (await put_on_form(resources, record, known.form, preview_strip(resources, seal))).pdf
    if template is None:
        raise NotFound
    personal: Personal = record.open_personal(resources.cipher)
    return (await render(resources, preview_paper(resources, record, personal, seal, template, today))).pdf


async def _require_previewer(resources: Resources, transaction: Transaction, record: RequestRecord) -> None:
    """Let the subdistrict see what waits for its second approval, and no other paper (R79). Raises Forbidden."""
    principal = transaction.principal
    policy = (await resources.policies.within(transaction)).requests
    opens = principal and reach_of(principal, Permission.DOCUMENTS_OPEN, ROLES, transaction.now)
    if not (opens and covers(opens, record)) and not awaits_second_approval(record.people, policy):
        raise Forbidden


async def render(resources: Resources, paper: CertificatePaper) -> RenderedPaper:
    """Set a paper in type. Raises Refused naming characters that no font draws (CRT-10)."""
    try:
        return await resources.processor.run(render_certificate, resources.typesetter, paper)
    except MissingGlyph as error:
        raise Refused(
            (
                Reason(
                    "CRT-10",
                    "missing-glyph",
                    f"{error}。请核对该字，或报系统管理员补充字库。",
                    f"No font draws: {' '.join(error.characters)}",
                    "/values",
                ),
            )
        ) from error


async def why_no_seal(session: AsyncSession, record: RequestRecord) -> Decision:
    """Return why a paper can't be made: the seal was lost or retired, or there never was one (CRT-13, R86, R87)."""
    kind = seal_kind_of(record).value
    state = await last_seal_state(session, record.district_id, record.community_id, kind)
    return (judge_state(state) if state is not None else ()) or (_no_seal(),)


def _no_seal() -> Reason:
    return Reason(
        "CRT-13",
        "seal-missing",
        "本社区没有可用的同类印章，不能生成和用印。",
        "The community has no seal of this kind in use.",
        "/seal_id",
    )


async def _identifier(resources: Resources, record: RequestRecord) -> str:
    """Return the identifier that a paper will carry; empty where district or committee has no credit code (R98)."""
    district = await resources.districts.district(record.district_id)
    community = district.communities.get(record.community_id)
    found = identifier_of(
        record.type_code or "",
        record.certificate_number or "",
        owner_code=district.directory.district.credit_code,
        issuer_code=community.credit_code if community else None,
    )
    return str(found) if found else ""


async def _fixed_by_another(resources: Resources, principal: Principal, request_id: UUID) -> FixedDocument:
    async with resources.database.read(principal) as transaction:
        record = (await ordinary.require(transaction.session, principal.district_id, request_id)).record
        if record.document_sha256 is None:
            raise NotFound
        place = await repository.seal_place_of(transaction.session, record)
    return FixedDocument(await resources.objects.get(record.document_sha256), place, record.document_sha256)


async def _fixed_text(session: AsyncSession, record: RequestRecord) -> Template | None:
    """Return the text that a request was approved with; None where the platform writes none (CRT-10)."""
    if record.document_sha256 is not None or not has_paper(record):
        return None
    return await text_written(session, record.district_id, type_of(record), record.template_number)


async def _text_today(session: AsyncSession, record: RequestRecord, today: date) -> Template | None:
    """Return the text that a request would be approved with today; None where the platform writes none."""
    if not has_paper(record):
        return None
    return (await text_in_force(session, record.district_id, type_of(record), today)).template


async def _seal(session: AsyncSession, record: RequestRecord) -> SealTable | None:
    return await find_seal_for(session, record.district_id, record.community_id, seal_kind_of(record).value)
