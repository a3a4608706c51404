"""Writing a notice down with its number, and setting it in type: the same for everything that is refused."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from qingdan.kernel.errors import Forbidden
from qingdan.kernel.identity_numbers import normalize_resident_identity_number
from qingdan.kernel.principal import Principal
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.blind_index import indexes_of
from qingdan.stamping.catalogue.rules import AskingBody, RegistryFact, SealKind
from qingdan.stamping.documents.rendering import RefusalPaper, render_refusal
from qingdan.stamping.kept_objects.service import keep_until_named
from qingdan.stamping.refusals import repository
from qingdan.stamping.refusals.notices import CONTENT, Issuer, NoticeContent
from qingdan.stamping.refusals.tables import RefusalTable
from qingdan.stamping.requests.masking import mask_name
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.repository import find_seal_for


@dataclass(frozen=True, slots=True)
class Refused:
    """What was refused and to whom: a type, a fact, something on no list, or a filed request."""

    title: str
    asking: AskingBody | None
    purpose: str
    applicant_name: str
    identity_number: str
    type_code: str | None = None
    registry_fact: RegistryFact | None = None
    request_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is refused, and what its numbers begin with."""

    community_id: UUID
    subdistrict_id: UUID | None
    community_name: str
    phone: str
    number_prefix: str


async def issuer_of(resources: Resources, transaction: Transaction, place: Place) -> Issuer:
    """Return who hands a community's notices out: by the name on its seal, with its telephone."""
    kind = SealKind.COMMITTEE.value
    seal = await find_seal_for(transaction.session, transaction.district_id, place.community_id, kind)
    return Issuer(
        seal.name if seal else f"{place.community_name}居民委员会",
        place.phone or "见社区公示栏",
        seal.demo if seal else resources.settings.environment != "production",
    )


async def write_notice(
    resources: Resources,
    transaction: Transaction,
    place: Place,
    notice: tuple[UUID, Refused, NoticeContent],
) -> RefusalTable:
    """Write a notice down with the next number of its community and year; who it names is sealed (CRT-12, R125)."""
    refusal_id, refused, content = notice
    principal = transaction.principal
    if principal is None:
        raise Forbidden
    asking = refused.asking
    row = RefusalTable(
        district_id=transaction.district_id,
        id=refusal_id,
        number=await _number(transaction, place.number_prefix),
        community_id=place.community_id,
        subdistrict_id=place.subdistrict_id,
        community_name=place.community_name,
        type_code=refused.type_code,
        registry_fact=refused.registry_fact.value if refused.registry_fact else None,
        request_id=refused.request_id,
        title=refused.title,
        asking_body_name=asking.name if asking else "",
        asking_body_kind=asking.kind.value if asking else None,
        applicant_masked=mask_name(refused.applicant_name) or None,
        **_sealed(resources, refusal_id, refused),
        purpose=refused.purpose,
        content=CONTENT.dump_python(content, mode="json"),
        issued_on=transaction.today,
        issued_by=principal.person_id,
        issued_by_name=principal.name,
        notice_sha256=None,
        created_at=transaction.now,
    )
    keys = indexes_of(resources, refused.applicant_name, refused.identity_number)
    await repository.add_refusal(transaction.session, row, keys)
    await transaction.audit("certificate.refused", "refusal", row.id, {"number": row.number})
    return row


async def print_notice(resources: Resources, principal: Principal, row: RefusalTable) -> bytes:
    """Set the notice in type, keep it and write down which file it is."""
    content = CONTENT.validate_python(row.content)
    paper = RefusalPaper(
        number=row.number,
        certificate_title=row.title,
        asking_body=row.asking_body_name,
        asked_by_administrative_organ=content.offers_notice_and_commitment,
        reason=content.reason,
        basis=content.basis,
        responsible_body=content.responsible_body,
        responsible_place=content.responsible_place,
        replacement=content.replacement,
        issuer_name=content.issuer_name,
        issuer_phone=content.issuer_phone,
        issued_on=row.issued_on,
        applicant_name=opened_part(resources, "applicant", row.id, row.applicant_encrypted),
        use=row.purpose,
        demo=content.demo,
        rejected=content.rejected,
    )
    rendered = await resources.processor.run(render_refusal, resources.typesetter, paper)
    (digest,) = await keep_until_named(resources, principal.district_id, rendered.pdf)
    async with resources.database.begin(principal.district_id) as transaction:
        await repository.keep_notice(transaction.session, row.district_id, row.id, digest)
    return rendered.pdf


async def _number(transaction: Transaction, prefix: str) -> str:
    """Take the next number of notices, gapless per community and year."""
    year = transaction.today.year
    return f"{prefix}-BY-{year}-{await transaction.next_number(f'refusal/{prefix}/{year}'):06d}"


def _sealed(resources: Resources, refusal_id: UUID, refused: Refused) -> dict[str, Any]:
    """Return the columns that name the resident, sealed (CRT-12)."""
    number = normalize_resident_identity_number(refused.identity_number)
    return {
        "applicant_encrypted": sealed_part(resources, "applicant", refusal_id, refused.applicant_name),
        "identity_number_encrypted": sealed_part(resources, "identity_number", refusal_id, number),
    }


def sealed_part(resources: Resources, part: str, refusal_id: UUID, value: str) -> bytes | None:
    """Seal one thing that a notice knows of the resident; nothing when it is not known (CRT-12)."""
    return resources.cipher.encrypt(value, part_context(part, refusal_id)) if value else None


def part_context(part: str, refusal_id: UUID) -> str:
    """Return what a sealed part of a notice is bound to, so that it opens nowhere else."""
    return f"refusal.{part}:{refusal_id}"


def opened_part(resources: Resources, part: str, refusal_id: UUID, sealed: bytes | None) -> str:
    """Unseal one thing that a notice knows of the resident; empty when it is not known (CRT-12)."""
    return resources.cipher.decrypt(sealed, part_context(part, refusal_id)) if sealed else ""
