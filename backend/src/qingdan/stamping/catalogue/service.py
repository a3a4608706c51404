"""Looking up certificate types, over all layers of the catalogue."""

from dataclasses import asdict
from datetime import date
from typing import Final
from uuid import UUID

from pydantic import TypeAdapter

from qingdan.kernel.clock import business_date
from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound
from qingdan.kernel.problems import describe_reasons
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.rules import (
    REGISTRY_FACTS,
    CertificateClass,
    CertificateType,
    Demand,
    LayerEntry,
    LegalBasis,
    Template,
    TransitionalPath,
    effective_basis,
    effective_class,
    effective_documents,
    judge_demand,
    registry_facts_in,
)
from qingdan.stamping.catalogue.schemas import (
    Basis,
    CertificateTypeDetail,
    CertificateTypeList,
    CertificateTypeSummary,
    GuideBlocks,
    RegistryFactAnswer,
    RequiredDocument,
    ValueField,
)
from qingdan.stamping.catalogue.search import SearchHit
from qingdan.stamping.catalogue.texts import text_in_force

_LAYER_ENTRY: Final = TypeAdapter(LayerEntry)
_OWN: Final = frozenset(CertificateType.__dataclass_fields__) & frozenset(CertificateTypeDetail.model_fields)


async def find_types(
    database: Database, query: str, district_id: UUID | None, certificate_class: CertificateClass | None
) -> CertificateTypeList:
    """Return the types that answer what people say, best first (CRT-3, R19); a district adds its own layers."""
    entries = await entries_of(database, district_id)
    today = business_date(database.clock())
    found = [_summary(hit, entries, today) for hit in national_catalogue().search.find(query)]
    facts = registry_facts_in(query)
    return CertificateTypeList(
        items=[one for one in found if certificate_class in {None, one.certificate_class}],
        registry_facts=[
            RegistryFactAnswer(
                fact=fact.value,
                name=entry.name,
                name_en=entry.name_en,
                document=entry.document,
                document_en=entry.document_en,
            )
            for fact, entry in REGISTRY_FACTS.items()
            if fact in facts
        ],
    )


async def get_type(database: Database, code: str, district_id: UUID | None) -> CertificateTypeDetail:
    """Return one type with its guide and the class that holds (CRT-1, CRT-1a, CRT-2, R2). Raises NotFound."""
    certificate_type = national_catalogue().find(code)
    if certificate_type is None:
        raise NotFound
    today = business_date(database.clock())
    if district_id is None:
        return type_detail(certificate_type, (), today, certificate_type.template)
    async with database.read(district_id) as transaction:
        entries = await repository.layer_entries(transaction.session, code)
        text = await text_in_force(transaction.session, district_id, certificate_type, today)
    return type_detail(certificate_type, entries, today, text.template)


async def entries_of(database: Database, district_id: UUID | None, code: str | None = None) -> tuple[LayerEntry, ...]:
    """Return the entries of a district, of one type or of all; none without a district."""
    if district_id is None:
        return ()
    async with database.read(district_id) as transaction:
        return await repository.layer_entries(transaction.session, code)


def _summary(hit: SearchHit, entries: tuple[LayerEntry, ...], today: date) -> CertificateTypeSummary:
    one = hit.certificate_type
    effective = effective_class(one, entries, today)
    return CertificateTypeSummary(
        code=one.code,
        name=one.name,
        name_en=one.name_en,
        matched=hit.matched,
        certificate_class=effective.certificate_class,
        issuable=not judge_demand(demand_in_general(one, entries), on=today),
        complexity=one.complexity,
        responsible_body=one.responsible_body,
        where_to_go=one.where_to_go,
        where_to_go_en=one.where_to_go_en,
    )


def type_detail(
    one: CertificateType, entries: tuple[LayerEntry, ...], today: date, template: Template | None
) -> CertificateTypeDetail:
    """Return everything people ask about a type, as it holds on a day (CRT-1, CRT-1a, CRT-2, R2)."""
    effective = effective_class(one, entries, today)
    reasons = judge_demand(demand_in_general(one, entries), on=today)
    computed = {
        "national_class": one.certificate_class,
        "certificate_class": effective.certificate_class,
        "decided_by": effective.layer,
        "deciding_document": basis_answer(effective.document) if effective.document else None,
        "issuable": not reasons,
        "reasons": describe_reasons(reasons),
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
    return Demand(one, entries, hukou_link=True, transitional=TransitionalPath())


def basis_answer(basis: LegalBasis) -> Basis:
    """Return a document as it goes over the wire."""
    return Basis(document=basis.document, number=basis.number, article=basis.article)
