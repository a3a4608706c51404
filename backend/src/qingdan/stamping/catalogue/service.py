"""Looking up certificate types, over all layers of the catalogue."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Final
from uuid import UUID

from pydantic import TypeAdapter

from qingdan.kernel.clock import business_date
from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.lookup import find_type_in, listed_on
from qingdan.stamping.catalogue.national import catalogue_with
from qingdan.stamping.catalogue.rules import (
    REGISTRY_FACTS,
    CertificateClass,
    CertificateType,
    Demand,
    LayerEntry,
    LegalBasis,
    RegistryFact,
    Template,
    effective_basis,
    effective_class,
    effective_documents,
    judge_demand,
    judge_registry_facts,
    judge_title,
    own_working_days,
    registry_facts_in,
    working_days_of,
)
from qingdan.stamping.catalogue.schemas import (
    Basis,
    CertificateTypeDetail,
    CertificateTypeList,
    CertificateTypeSummary,
    GuideBlocks,
    RegistryFactAnswer,
    RequiredDocument,
    TitleAnswer,
    TransitionalPathAnswer,
    ValueField,
)
from qingdan.stamping.catalogue.search import Match, SearchHit
from qingdan.stamping.catalogue.tables import TransitionalSwitchTable
from qingdan.stamping.catalogue.texts import text_in_force
from qingdan.stamping.policies.rules import StampingPolicy
from qingdan.stamping.resources import Resources

_LAYER_ENTRY: Final = TypeAdapter(LayerEntry)
_OWN: Final = frozenset(CertificateType.__dataclass_fields__) & frozenset(CertificateTypeDetail.model_fields)


@dataclass(frozen=True, slots=True)
class LocalList:
    """What a district says of types: entries of the layers, its switches, its own types (CRT-2, R5, R9)."""

    entries: tuple[LayerEntry, ...] = ()
    switches: tuple[TransitionalSwitchTable, ...] = ()
    types: tuple[CertificateType, ...] = ()


async def find_types(
    resources: Resources, query: str, district_id: UUID | None, certificate_class: CertificateClass | None
) -> CertificateTypeList:
    """Return the types that answer what people say, best first (CRT-3, R19); a district adds layers and types (R9)."""
    local = await local_list(resources.database, district_id)
    today = business_date(resources.database.clock())
    default = await usual_working_days(resources, district_id, today)
    catalogue = catalogue_with(listed_on(local.types, today))
    found = [_summary(hit, local, today, default) for hit in catalogue.search.find(query)]
    facts = registry_facts_in(query)
    return CertificateTypeList(
        items=[one for one in found if certificate_class in {None, one.certificate_class}],
        registry_facts=_fact_answers(facts),
    )


async def judge_title_of(resources: Resources, title: str, district_id: UUID | None) -> TitleAnswer:
    """Say what the title of a form or a paper names, as its submission will be judged (CRT-2, R1, R3, R13)."""
    local = await local_list(resources.database, district_id)
    today = business_date(resources.database.clock())
    default = await usual_working_days(resources, district_id, today)
    named = catalogue_with(listed_on(local.types, today)).search.named_in(title)
    facts = registry_facts_in(title)
    entries = tuple(one for one in local.entries if named is not None and one.type_code == named.code)
    of_type = judge_title(named, entries, None, on=today)
    hit = SearchHit(named, named.name, Match.EXACT) if named is not None and of_type else None
    return TitleAnswer(
        certificate_type=_summary(hit, local, today, default) if hit else None,
        registry_facts=_fact_answers(facts),
        reasons=describe_reasons(judge_registry_facts(facts) + of_type),
    )


def _fact_answers(facts: frozenset[RegistryFact]) -> list[RegistryFactAnswer]:
    return [
        RegistryFactAnswer(
            fact=fact.value,
            name=entry.name,
            name_en=entry.name_en,
            document=entry.document,
            document_en=entry.document_en,
        )
        for fact, entry in REGISTRY_FACTS.items()
        if fact in facts
    ]


async def usual_working_days(resources: Resources, district_id: UUID | None, day: date) -> int:
    """Return within how many working days complex types are answered that have no limit of their own (R10)."""
    policy = (await resources.policies.on(district_id, day)).requests if district_id else StampingPolicy()
    return policy.complex_working_days


async def get_type(resources: Resources, code: str, district_id: UUID | None) -> CertificateTypeDetail:
    """Return one type with its guide and the class that holds (CRT-1, CRT-1a, CRT-2, R2). Raises NotFound."""
    database = resources.database
    certificate_type = await find_type_in(database, district_id, code)
    if certificate_type is None:
        raise NotFound
    today = business_date(database.clock())
    local = await local_list(database, district_id, code)
    default = await usual_working_days(resources, district_id, today)
    if district_id is None:
        return type_detail(certificate_type, local, today, certificate_type.template, default)
    async with database.read(district_id) as transaction:
        text = await text_in_force(transaction.session, district_id, certificate_type, today)
    return type_detail(certificate_type, local, today, text.template, default)


async def entries_of(database: Database, district_id: UUID | None, code: str | None = None) -> tuple[LayerEntry, ...]:
    """Return the entries of a district, of one type or of all; none without a district."""
    return (await local_list(database, district_id, code)).entries


async def local_list(database: Database, district_id: UUID | None, code: str | None = None) -> LocalList:
    """Return what a district says of one type or of all; nothing without a district."""
    if district_id is None:
        return LocalList()
    async with database.read(district_id) as transaction:
        return await local_list_within(transaction, code)


async def local_list_within(transaction: Transaction, code: str | None = None) -> LocalList:
    """Return what the transaction's district says of one type or of all."""
    session, district_id = transaction.session, transaction.district_id
    entries = await repository.layer_entries(session, code)
    switches = tuple(await repository.switch_rows(session, district_id, code))
    return LocalList(entries, switches, await repository.own_types(session, district_id, code))


def _summary(hit: SearchHit, local: LocalList, today: date, default_days: int) -> CertificateTypeSummary:
    one, entries = hit.certificate_type, local.entries
    effective = effective_class(one, entries, today)
    return CertificateTypeSummary(
        code=one.code,
        name=one.name,
        name_en=one.name_en,
        matched=hit.matched,
        certificate_class=effective.certificate_class,
        issuable=not judge_demand(demand_in_general(one, entries), on=today),
        transitional=transitional_answer(one.code, local, today) is not None,
        complexity=one.complexity,
        working_days=working_days_of(one, entries, today, default=default_days),
        responsible_body=one.responsible_body,
        where_to_go=one.where_to_go,
        where_to_go_en=one.where_to_go_en,
    )


def type_detail(
    one: CertificateType, local: LocalList, today: date, template: Template | None, default_days: int
) -> CertificateTypeDetail:
    """Return everything people ask about a type, as it holds on a day (CRT-1, CRT-1a, CRT-2, R2, R10)."""
    entries = local.entries
    effective = effective_class(one, entries, today)
    reasons = judge_demand(demand_in_general(one, entries), on=today)
    computed = {
        "national_class": one.certificate_class,
        "certificate_class": effective.certificate_class,
        "decided_by": effective.layer,
        "deciding_document": basis_answer(effective.document) if effective.document else None,
        "issuable": not reasons,
        "transitional": transitional_answer(one.code, local, today),
        "reasons": describe_reasons(reasons),
        "working_days": working_days_of(one, entries, today, default=default_days),
        "own_working_days": own_working_days(one, entries, today),
        "documents": [RequiredDocument(**asdict(it)) for it in effective_documents(one, entries, today)],
        "legal_basis": [basis_answer(it) for it in effective_basis(one, entries, today)],
        "guide": GuideBlocks.model_validate(asdict(one.guide)) if one.guide else None,
        "fields": [ValueField.model_validate(asdict(it)) for it in one.fields],
        "text_title": template.title if template else None,
        "text_body": template.body if template else None,
    }
    return CertificateTypeDetail.model_validate({name: getattr(one, name) for name in _OWN} | computed)


def demand_in_general(one: CertificateType, entries: tuple[LayerEntry, ...]) -> Demand:
    """Return what a guide answers: the type in general, without the particulars of one resident."""
    return Demand(one, entries, hukou_link=True)


def transitional_answer(type_code: str, local: LocalList, day: date) -> TransitionalPathAnswer | None:
    """Return the transitional path of a type where it is on, None where it is off as a rule (R5)."""
    row = next((one for one in local.switches if one.type_code == type_code and holds(one, day)), None)
    return TransitionalPathAnswer.model_validate(row, from_attributes=True) if row else None


def holds(row: TransitionalSwitchTable, day: date) -> bool:
    """Tell whether a switch is on on a day (R5)."""
    return repository.read_switch(row).holds_on(day)


def basis_answer(basis: LegalBasis) -> Basis:
    """Return a document as it goes over the wire."""
    return Basis(document=basis.document, number=basis.number, article=basis.article)
