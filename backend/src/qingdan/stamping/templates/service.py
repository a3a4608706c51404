"""A district writes its own text for a certificate: draft, look, publish from a day, withdraw (R2, R16, CRT-10)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Final
from uuid import UUID

from pydantic import JsonValue

from qingdan.kernel.clock import business_date
from qingdan.kernel.decisions import Decision
from qingdan.kernel.errors import NotFound, StaleVersion, refuse_if
from qingdan.kernel.ids import uuid7
from qingdan.kernel.pagination import decode_id_cursor, encode_cursor
from qingdan.kernel.principal import Principal, Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.access import Permission, may
from qingdan.stamping.catalogue.lookup import catalogue_of, find_type, find_type_in
from qingdan.stamping.catalogue.rules import CertificateType, Template
from qingdan.stamping.catalogue.tables import CertificateTemplateTable
from qingdan.stamping.contract.events import TEMPLATE_PUBLISHED, TEMPLATE_WITHDRAWN
from qingdan.stamping.documents.rendering import RenderedPaper, render_certificate
from qingdan.stamping.issuance.paper import sample_paper
from qingdan.stamping.resources import Resources
from qingdan.stamping.templates import repository
from qingdan.stamping.templates.rules import (
    TemplateState,
    Version,
    before,
    difference,
    example_values,
    in_force,
    judge_change,
    judge_drafting,
    judge_preview,
    judge_publication,
    judge_text,
    judge_withdrawal,
    open_acts,
    standing,
    warn_of_length,
)
from qingdan.stamping.templates.schemas import (
    DifferencePiece,
    NewTemplate,
    TemplateAnswer,
    TemplateContent,
    TemplatePage,
    TemplatePublication,
    TemplateSummary,
)

_SUMMARY: Final = frozenset(TemplateSummary.model_fields) & frozenset(CertificateTemplateTable.model_fields)
_SUBJECT: Final = "certificate_template"


@dataclass(frozen=True, slots=True)
class _Findings:
    """What is wrong with a text, and what should be looked at."""

    errors: Decision = ()
    warnings: Decision = ()


async def list_templates(
    resources: Resources, reach: Reach, type_code: str | None, after: str | None, limit: int
) -> TemplatePage:
    """Return the versions of the district's own texts, newest first, of one type or of all (CRT-10)."""
    principal = reach.principal
    start = decode_id_cursor(after)
    async with resources.database.read(principal) as transaction:
        session, today = transaction.session, transaction.today
        rows = await repository.page_of_templates(session, reach.district_id, type_code, start, limit + 1)
        holding = await repository.holding_on(session, reach.district_id, today)
        types = await catalogue_of(session, reach.district_id)
    items = [
        _summary(row, _known(types.find(row.type_code)), holding.get(row.type_code), principal, today)
        for row in rows[:limit]
    ]
    return TemplatePage(items=items, next=encode_cursor(str(items[-1].id)) if len(rows) > limit else None)


async def get_template(resources: Resources, reach: Reach, template_id: UUID) -> TemplateAnswer:
    """Return one version with its text, what is wrong with a draft, and what it changes. Raises NotFound."""
    async with resources.database.read(reach.principal) as transaction:
        row = await repository.require_template(transaction.session, reach.district_id, template_id)
        versions = await repository.versions_of(transaction.session, reach.district_id, row.type_code)
        certificate_type, today = await _type(transaction, row.type_code), transaction.today
    findings = _Findings()
    if row.status == TemplateState.DRAFT:
        findings = await _find(resources, certificate_type, _template(row), today)
    return _answer(row, certificate_type, versions, findings, reach.principal, today)


async def draft_template(resources: Resources, reach: Reach, request: NewTemplate) -> TemplateAnswer:
    """Begin a version; it may still have errors (R2, R14, R16). Raises NotFound, Refused for a draft more."""
    principal = reach.principal
    certificate_type = _known(await find_type_in(resources.database, reach.district_id, request.type_code))
    findings = await _find(resources, certificate_type, Template(request.title, request.body), _today(resources))
    async with resources.database.begin(principal) as transaction:
        session, now = transaction.session, transaction.now
        # The counter is locked until the end: of two drafts at the same moment one comes second and is refused.
        number = await transaction.next_number(f"certificate-template/{request.type_code}")
        versions = await repository.versions_of(session, reach.district_id, request.type_code)
        refuse_if(_without_text(findings) + judge_drafting(_facts(row) for row in versions))
        row = CertificateTemplateTable(
            district_id=reach.district_id,
            id=uuid7(),
            type_code=request.type_code,
            number=number,
            version=1,
            status=TemplateState.DRAFT.value,
            title=request.title,
            body=request.body,
            created_by=principal.person_id,
            created_by_name=principal.name,
            created_at=now,
            changed_by_name=principal.name,
            changed_at=now,
        )
        await repository.write_template(session, row)
        await transaction.audit("template.drafted", _SUBJECT, row.id, _named(row))
        answer = _answer(row, certificate_type, [*versions, row], findings, principal, transaction.today)
        return transaction.answer(answer)


async def change_template(
    resources: Resources, reach: Reach, template_id: UUID, expected: int, content: TemplateContent
) -> TemplateAnswer:
    """Write a draft anew (CRT-10). Raises NotFound, StaleVersion, Refused for what is no draft."""
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        row, versions = await _lock(transaction, reach, template_id, expected)
        refuse_if(judge_change(_facts(row)))
        row.title, row.body, row.version = content.title, content.body, row.version + 1
        row.changed_by_name, row.changed_at = principal.name, transaction.now
        await repository.write_template(transaction.session, row)
        await transaction.audit("template.changed", _SUBJECT, row.id, {**_named(row), "version": row.version})
        certificate_type, today = await _type(transaction, row.type_code), transaction.today
    findings = await _find(resources, certificate_type, _template(row), today)
    return _answer(row, certificate_type, versions, findings, principal, today)


async def preview_template(resources: Resources, reach: Reach, template_id: UUID) -> tuple[bytes, str]:
    """Return the sample of a version with invented facts, and its name (CRT-8, CRT-10).

    Raises NotFound, and Refused for what can't be printed.
    """
    async with resources.database.read(reach.principal) as transaction:
        row = await repository.require_template(transaction.session, reach.district_id, template_id)
        certificate_type, today = await _type(transaction, row.type_code), transaction.today
    template = _template(row)
    refuse_if(judge_preview(_errors(resources, certificate_type, template)))
    sample = await render_sample(resources, certificate_type, template, today)
    return sample.pdf, f"sample-{row.type_code}-{row.number}"


async def publish_template(
    resources: Resources, reach: Reach, template_id: UUID, expected: int, request: TemplatePublication
) -> TemplateAnswer:
    """Let a draft hold from a day on; papers approved before keep their text (R2, R14, R16, CRT-8, CRT-10).

    Raises NotFound, StaleVersion, Refused with every reason.
    """
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        row, versions = await _lock(transaction, reach, template_id, expected)
        others = [_facts(one) for one in versions if one.id != row.id]
        certificate_type = await _type(transaction, row.type_code)
        errors = _errors(resources, certificate_type, _template(row))
        refuse_if(judge_publication(_facts(row), others, errors, request.from_day, transaction.today))
        row.status, row.version = TemplateState.PUBLISHED.value, row.version + 1
        row.in_force_from, row.note = request.from_day, request.note
        row.published_by, row.published_by_name = principal.person_id, principal.name
        row.published_at = transaction.now
        await repository.write_template(transaction.session, row)
        await transaction.audit("template.published", _SUBJECT, row.id, _named(row))
        await transaction.emit(TEMPLATE_PUBLISHED, _named(row))
        return transaction.answer(_answer(row, certificate_type, versions, _Findings(), principal, transaction.today))


async def withdraw_template(resources: Resources, reach: Reach, template_id: UUID, expected: int) -> TemplateAnswer:
    """Give up a draft, or a version whose day has not come (CRT-10). Raises NotFound, StaleVersion, Refused."""
    principal = reach.principal
    async with resources.database.begin(principal) as transaction:
        row, versions = await _lock(transaction, reach, template_id, expected)
        refuse_if(judge_withdrawal(_facts(row), transaction.today))
        announced = row.status == TemplateState.PUBLISHED
        row.status, row.version = TemplateState.WITHDRAWN.value, row.version + 1
        row.withdrawn_by_name, row.withdrawn_at = principal.name, transaction.now
        await repository.write_template(transaction.session, row)
        await transaction.audit("template.withdrawn", _SUBJECT, row.id, _named(row))
        if announced:
            await transaction.emit(TEMPLATE_WITHDRAWN, _named(row))
        certificate_type = await _type(transaction, row.type_code)
        return transaction.answer(_answer(row, certificate_type, versions, _Findings(), principal, transaction.today))


async def _lock(
    transaction: Transaction, reach: Reach, template_id: UUID, expected: int
) -> tuple[CertificateTemplateTable, Sequence[CertificateTemplateTable]]:
    """Return a version and all of its type, none of which anybody else changes until the end."""
    known = await repository.require_template(transaction.session, reach.district_id, template_id)
    versions = await repository.lock_versions(transaction.session, reach.district_id, known.type_code)
    row = next(one for one in versions if one.id == template_id)
    if row.version != expected:
        raise StaleVersion(row.version)
    return row, versions


async def _find(resources: Resources, certificate_type: CertificateType, template: Template, today: date) -> _Findings:
    """Ask the rules, and the typesetter for the pages of the sample where one can be made."""
    errors = _errors(resources, certificate_type, template)
    if judge_preview(errors):
        return _Findings(errors)
    sample = await render_sample(resources, certificate_type, template, today)
    # The signature stands at the end, so the page of its seal is the last one.
    return _Findings(errors, warn_of_length(sample.seal_place.page))


async def render_sample(
    resources: Resources, certificate_type: CertificateType, template: Template, today: date
) -> RenderedPaper:
    """Set a text with invented facts, marked as a sample (CRT-8); what can't be printed must be refused before."""
    facts = example_values(certificate_type.fields, today)
    paper = sample_paper(certificate_type, template, facts, today)
    return await resources.processor.run(render_certificate, resources.typesetter, paper)


def _errors(resources: Resources, certificate_type: CertificateType, template: Template) -> Decision:
    missing = resources.typesetter.missing_characters(template.title + template.body)
    return judge_text(certificate_type, template, missing)


def _without_text(findings: _Findings) -> Decision:
    return tuple(reason for reason in findings.errors if reason.code == "type-has-no-text")


async def _type(transaction: Transaction, code: str) -> CertificateType:
    return _known(await find_type(transaction.session, transaction.district_id, code))


def _known(certificate_type: CertificateType | None) -> CertificateType:
    if certificate_type is None:
        raise NotFound("没有这个证明事项。", "There is no such certificate type.")
    return certificate_type


def _today(resources: Resources) -> date:
    return business_date(resources.database.clock())


def _template(row: CertificateTemplateTable) -> Template:
    return Template(row.title, row.body)


def _facts(row: CertificateTemplateTable) -> Version:
    return Version(row.number, TemplateState(row.status), row.in_force_from)


def _named(row: CertificateTemplateTable) -> dict[str, JsonValue]:
    named: dict[str, JsonValue] = {"certificate_type_code": row.type_code, "number": row.number}
    return {**named, "from_day": row.in_force_from.isoformat()} if row.in_force_from else named


def _summary(
    row: CertificateTemplateTable,
    certificate_type: CertificateType,
    holding: int | None,
    principal: Principal,
    today: date,
) -> TemplateSummary:
    version = _facts(row)
    acts = open_acts(version, today) if may(principal, Permission.CATALOGUE_ADOPT) else ()
    own = {name: getattr(row, name) for name in _SUMMARY}
    return TemplateSummary.model_validate(
        {
            **own,
            "type_name": certificate_type.name,
            "standing": standing(version, holding, today),
            "allowed_actions": acts,
        }
    )


def _answer(
    row: CertificateTemplateTable,
    certificate_type: CertificateType,
    versions: Sequence[CertificateTemplateTable],
    findings: _Findings,
    principal: Principal,
    today: date,
) -> TemplateAnswer:
    facts = [_facts(one) for one in versions]
    holding = in_force(facts, today)
    replaced = before(_facts(row), facts, today)
    old = _text_of(certificate_type, versions, replaced)
    summary = _summary(row, certificate_type, holding.number if holding else None, principal, today)
    return TemplateAnswer(
        **dict(summary),
        body=row.body,
        problems=describe_reasons(findings.errors),
        warnings=describe_reasons(findings.warnings),
        replaces=replaced.number if replaced else None,
        difference=[DifferencePiece(**asdict(piece)) for piece in difference(old.body, row.body)],
        title_before=old.title,
    )


def _text_of(
    certificate_type: CertificateType, versions: Sequence[CertificateTemplateTable], wanted: Version | None
) -> Template:
    """Return the text of a version, the national one where none is wanted."""
    own = next((_template(one) for one in versions if wanted is not None and one.number == wanted.number), None)
    return own or certificate_type.template or Template("", "")
