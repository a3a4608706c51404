"""What the register is told of the use of a seal."""

from collections.abc import Mapping

from qingdan.kernel.principal import Principal
from qingdan.stamping.register.repository import Lineage
from qingdan.stamping.register.service import Use
from qingdan.stamping.requests.records import Personal, RequestRecord
from qingdan.stamping.seals.rules import EntryKind
from qingdan.stamping.seals.tables import SealTable


def use_of(
    record: RequestRecord, personal: Personal, principal: Principal, kind: EntryKind, details: Mapping[str, str]
) -> Use:
    """Return the use of a seal for a request; a voiding names the entry it speaks of (CRT-9, R83, R84)."""
    place = (record.register_year, record.register_number)
    voided = (place[0], place[1]) if place[0] is not None and place[1] is not None else None
    return Use(
        kind=kind,
        request_id=record.id,
        certificate_number=record.certificate_number,
        document_sha256=record.document_sha256,
        document_sm3=record.document_sm3,
        copies=record.copies,
        approved_by=record.approved_by,
        recorded_by=principal.person_id,
        details={**details_of(record, personal, principal.name), **details},
        refers_to=None if kind is EntryKind.STAMPING else voided,
    )


def details_of(record: RequestRecord, personal: Personal, recorded_by_name: str) -> dict[str, str]:
    """Return the side of an entry that names people: sealed, erasable, protected by its digest (CRT-9, CRT-12)."""
    return {
        "title": record.title,
        "applicant_name": personal.applicant_name,
        "purpose": record.purpose,
        "asking_body_name": record.asking_body_name,
        "handled_by_name": record.applied_by_name,
        "approved_by_name": record.approved_by_name or "",
        "recorded_by_name": recorded_by_name,
    }


def lineage_of(seal: SealTable) -> Lineage:
    """Return where a seal stands."""
    return Lineage(seal.district_id, seal.community_id, seal.subdistrict_id)
