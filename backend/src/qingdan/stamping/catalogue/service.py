"""Looking up certificate types, over all layers of the catalogue."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Final
from uuid import UUID

from pydantic import TypeAdapter

from qingdan.kernel.clock import business_date
from qingdan.kernel.database import Database
from qingdan.kernel.errors import NotFound, refuse_if
from qingdan.kernel.principal import Reach
from qingdan.kernel.problems import describe_reasons
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.catalogue import repository
from qingdan.stamping.catalogue.national import national_catalogue
from qingdan.stamping.catalogue.reference import load_example_district_layer
from qingdan.stamping.catalogue.rules import (
    REGISTRY_FACTS,
    CertificateClass,
    CertificateType,
    Demand,
    LayerEntry,
    LegalBasis,
    TransitionalPath,
    effective_basis,
    effective_class,
    effective_documents,
    judge_demand,
    judge_layer_entry,
    registry_facts_in,
)
from qingdan.stamping.catalogue.schemas import (
    Basis,
    CertificateTypeDetail,
    CertificateTypeList,
    CertificateTypeSummary,
    GuideBlocks,
    LayerEntryInput,
    RegistryFactAnswer,
    RequiredDocument,
    ValueField,
)
from qingdan.stamping.catalogue.search import SearchHit

_LAYER_ENTRY: Final = TypeAdapter(LayerEntry)
_OWN: Final = frozenset(CertificateType.__dataclass_fields__) & frozenset(CertificateTypeDetail.model_fields)


async def find_types(
    database: Database, query: str, district_id: UUID | None, certificate_class: CertificateClass | None
) -> CertificateTypeList:
    """Return the types that answer what people say, best first (CRT-3, R19); a district adds its own layers."""
    entries = await _entries(database, district_id)
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
    entries = await _entries(database, district_id, code)
    return _detail(certificate_type, entries, business_date(database.clock()))


async def adopt_entry(database: Database, reach: Reach, request: LayerEntryInput) -> CertificateTypeDetail:
    """Put one entry on the district's list (CRT-2, R18). Raises Refused, NotFound for a code of no type."""
    entry = _LAYER_ENTRY.validate_python(request.model_dump())
    async with database.begin(reach.principal) as transaction:
        await adopt_entries(transaction, (entry,))
        entries = await repository.layer_entries(transaction.session, entry.type_code)
        certificate_type = national_catalogue().find(entry.type_code)
        if certificate_type is None:
            raise NotFound
        return transaction.answer(_detail(certificate_type, entries, transaction.today))


async def adopt_example_layer(transaction: Transaction) -> None:
    """Give a district without a list of its own the invented one; for demonstrations and tests only (CRT-2)."""
    if not await repository.layer_entries(transaction.session):
        await adopt_entries(transaction, load_example_district_layer())


async def adopt_entries(transaction: Transaction, entries: Sequence[LayerEntry]) -> None:
    """Put entries on the district's list, each judged over those above it (CRT-2, R18). Raises Refused, NotFound."""
    known = await repository.layer_entries(transaction.session)
    for entry in entries:
        certificate_type = national_catalogue().find(entry.type_code)
        if certificate_type is None:
            raise NotFound
        refuse_if(judge_layer_entry(certificate_type, (*known, *entries), entry))
    await repository.add_entries(transaction, entries)
    codes: list[str] = sorted({entry.type_code for entry in entries})
    await transaction.audit("catalogue.adopted", "catalogue", transaction.district_id, {"types": ",".join(codes)})


async def _entries(database: Database, district_id: UUID | None, code: str | None = None) -> tuple[LayerEntry, ...]:
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
        issuable=not judge_demand(_demand(one, entries), on=today),
        complexity=one.complexity,
        responsible_body=one.responsible_body,
        where_to_go=one.where_to_go,
        where_to_go_en=one.where_to_go_en,
    )


def _detail(one: CertificateType, entries: tuple[LayerEntry, ...], today: date) -> CertificateTypeDetail:
    effective = effective_class(one, entries, today)
    reasons = judge_demand(_demand(one, entries), on=today)
    computed = {
        "national_class": one.certificate_class,
        "certificate_class": effective.certificate_class,
        "decided_by": effective.layer,
        "deciding_document": _basis(effective.document) if effective.document else None,
        "issuable": not reasons,
        "reasons": describe_reasons(reasons),
        "documents": [RequiredDocument(**asdict(it)) for it in effective_documents(one, entries, today)],
        "legal_basis": [_basis(it) for it in effective_basis(one, entries, today)],
        "guide": GuideBlocks.model_validate(asdict(one.guide)) if one.guide else None,
        "fields": [ValueField.model_validate(asdict(it)) for it in one.fields],
        "text_title": one.template.title if one.template else None,
        "text_body": one.template.body if one.template else None,
    }
    return CertificateTypeDetail.model_validate({name: getattr(one, name) for name in _OWN} | computed)


def _demand(one: CertificateType, entries: tuple[LayerEntry, ...]) -> Demand:
    """Return what a guide answers: the type in general, without the particulars of one resident."""
    return Demand(one, entries, hukou_link=True, transitional=TransitionalPath())


def _basis(basis: LegalBasis) -> Basis:
    return Basis(document=basis.document, number=basis.number, article=basis.article)
