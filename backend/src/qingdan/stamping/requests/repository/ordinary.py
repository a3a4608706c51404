"""Requests in ordinary transactions."""

# ruff: noqa: S608  statements are put together from constants of this package; values are always bound

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound, StaleVersion
from qingdan.stamping.catalogue.repository import entries_from_json, switches_from_json
from qingdan.stamping.catalogue.rules import LayerEntry, TransitionalSwitch, switch_on
from qingdan.stamping.requests.records import (
    FORM,
    FormRecord,
    Personal,
    RequestRecord,
    facts_of,
    with_form,
)
from qingdan.stamping.requests.repository.projection import FACTS, detail_of
from qingdan.stamping.requests.rules import RequestFacts
from qingdan.stamping.requests.tables import EvidenceTable, RequestKeyTable, StampRequestTable

_DETAIL: Final = (
    f"SELECT row_to_json(detail)::text FROM {detail_of('stamp_request', ':today')}"
    " WHERE r.district_id = :district_id AND r.id = :id"
)
_FACTS: Final = f"SELECT {FACTS} FROM stamp_request r WHERE r.district_id = :district_id AND r.id = :id"


@dataclass(frozen=True, slots=True)
class KnownRequest:
    """A request with what stands beside it: the layers and switches of its type, the documents attached, a form."""

    record: RequestRecord
    entries: tuple[LayerEntry, ...]
    evidence_attached: frozenset[str]
    form: FormRecord | None
    switches: tuple[TransitionalSwitch, ...] = ()

    def facts(self, personal: Personal, today: date) -> RequestFacts:
        """Return what the rules judge on a day, everything that stands beside the request included.

        Whether the transitional path is on is computed here of the district's dated switches (R5).
        """
        on = switch_on(self.switches, self.record.type_code or "", today) is not None
        facts = facts_of(self.record, personal, self.entries, self.evidence_attached, path_is_on=on)
        return facts if self.form is None else with_form(facts, self.form, self.record.particulars)


def known_request(row: Mapping[Any, Any]) -> KnownRequest:
    """Make a known request of a row of `FACTS`, read by either lane."""
    return KnownRequest(
        RequestRecord.read(row),
        entries_from_json(row["entries"]),
        frozenset(row["evidence_attached"] or ()),
        FORM.validate_json(row["form"]) if row["form"] else None,
        switches_from_json(row["switches"]),
    )


async def add_request(session: AsyncSession, row: StampRequestTable) -> None:
    """Add a new request."""
    session.add(row)
    await session.flush()


async def add_evidence(session: AsyncSession, row: EvidenceTable) -> None:
    """Add one file's row."""
    session.add(row)
    await session.flush()


async def require(session: AsyncSession, district_id: UUID, request_id: UUID) -> KnownRequest:
    """Return a request; NotFound when there is none."""
    return await _known(session, _FACTS, district_id, request_id)


async def lock(session: AsyncSession, district_id: UUID, request_id: UUID) -> KnownRequest:
    """Return a request that nobody else changes until the end; NotFound when there is none."""
    return await _known(session, _FACTS + " FOR UPDATE OF r", district_id, request_id)


def require_version(record: RequestRecord, expected: int) -> None:
    """Raise StaleVersion when somebody changed the request since it was read."""
    if record.version != expected:
        raise StaleVersion(record.version)


async def change(session: AsyncSession, record: RequestRecord, values: Mapping[str, object], now: datetime) -> None:
    """Write columns of a locked request, count its version up and note when (R89)."""
    await session.execute(
        update(StampRequestTable)
        .where(_column("district_id") == record.district_id, _column("id") == record.id)
        .values(**values, version=record.version + 1, changed_at=now)
    )


async def detail_json(session: AsyncSession, district_id: UUID, request_id: UUID, today: date) -> str:
    """Return a request as PostgreSQL writes it; NotFound when there is none."""
    result = await session.execute(text(_DETAIL), {"district_id": district_id, "id": request_id, "today": today})
    body: str | None = result.scalar_one_or_none()
    if body is None:
        raise NotFound
    return body


async def replace_keys(
    session: AsyncSession, district_id: UUID, request_id: UUID, blind_indexes: Iterable[bytes]
) -> None:
    """Let a request be found by these blind indexes and no others."""
    table = RequestKeyTable
    await session.execute(
        delete(table).where(
            RequestKeyTable.__table__.c.district_id == district_id,  # type: ignore[attr-defined]  # SQLModel hides it
            RequestKeyTable.__table__.c.request_id == request_id,  # type: ignore[attr-defined]  # the same
        )
    )
    for blind_index in sorted(set(blind_indexes)):
        session.add(table(district_id=district_id, blind_index=blind_index, request_id=request_id))
    await session.flush()


async def is_followed(session: AsyncSession, district_id: UUID, request_id: UUID) -> bool:
    """Tell whether a request was filed in the place of this one and neither withdrawn nor rejected."""
    result = await session.execute(
        text(
            "SELECT EXISTS (SELECT FROM stamp_request WHERE district_id = :district_id AND replaces_id = :id"
            " AND status NOT IN ('rejected', 'withdrawn'))"
        ),
        {"district_id": district_id, "id": request_id},
    )
    return bool(result.scalar_one())


async def require_evidence(
    session: AsyncSession, district_id: UUID, request_id: UUID, evidence_id: UUID
) -> EvidenceTable:
    """Return one file's row; NotFound when the request has none with this id."""
    found = await session.get(EvidenceTable, (district_id, evidence_id))
    if found is None or found.request_id != request_id:
        raise NotFound
    return found


async def count_evidence(session: AsyncSession, district_id: UUID, request_id: UUID) -> int:
    """Return how many files a request has."""
    result = await session.execute(
        text("SELECT count(*) FROM evidence WHERE district_id = :district_id AND request_id = :request_id"),
        {"district_id": district_id, "request_id": request_id},
    )
    return int(result.scalar_one())


async def remove_evidence(session: AsyncSession, row: EvidenceTable) -> None:
    """Forget one file's row."""
    await session.delete(row)
    await session.flush()


async def _known(session: AsyncSession, statement: str, district_id: UUID, request_id: UUID) -> KnownRequest:
    result = await session.execute(text(statement), {"district_id": district_id, "id": request_id})
    row = result.mappings().one_or_none()
    if row is None:
        raise NotFound
    return known_request(row)


def _column(name: str) -> Any:  # noqa: ANN401 -- a column of the table, whatever it holds
    return StampRequestTable.__table__.c[name]  # type: ignore[attr-defined]  # SQLModel does not declare it
