"""Reading the audit trail of a service: who did what to which thing, newest first; nobody can change it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from pydantic import BaseModel, Field
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.pagination import KeysetPage, encode_cursor, keyset_page

#: Under which key an act writes down the name of who acted, where the thing itself has no place for it.
PERSON_NAME: Final = "person_name"


class AuditEvent(BaseModel):
    """Who did what to which thing, when, and from where."""

    id: UUID
    occurred_at: datetime
    person_id: UUID | None
    person_name: str | None
    action: str
    subject_kind: str
    subject_id: str
    detail: dict[str, object] = Field(description="For the auditor only.")
    request_id: str | None = Field(description="For the auditor only.")
    source: str | None = Field(description="For the auditor only.")


@dataclass(frozen=True, slots=True)
class TrailQuery:
    """Which events: of one subject or of the whole district, from the one after `before` on."""

    subject_kind: str | None
    subject_id: str | None
    before: UUID | None
    limit: int


async def newest_events(session: AsyncSession, district_id: UUID, query: TrailQuery) -> list[AuditEvent]:
    """Return up to `limit + 1` events, newest first, nobody named yet."""
    values: dict[str, object] = {"district_id": district_id, "limit": query.limit + 1}
    wanted = {"subject_kind": query.subject_kind, "subject_id": query.subject_id}
    given = {name: value for name, value in wanted.items() if value is not None}
    conditions = "".join(f" AND {name} = :{name}" for name in given)
    if query.before is not None:
        conditions += " AND id < :before"
        values["before"] = query.before
    result = await session.execute(
        text(
            "SELECT id, occurred_at, person_id, NULL AS person_name, action, subject_kind, subject_id, detail,"  # noqa: S608  conditions are constants, values are bound
            f" request_id, source FROM audit_event WHERE district_id = :district_id{conditions}"
            " ORDER BY id DESC LIMIT :limit"
        ),
        {**values, **given},
    )
    return [AuditEvent.model_validate(row._asdict()) for row in result]


def people_in(events: Iterable[AuditEvent]) -> set[UUID]:
    """Return the people who stand in events, to ask for their names."""
    return {event.person_id for event in events if event.person_id is not None}


def _name_in(event: AuditEvent, names: Mapping[UUID, str]) -> str | None:
    """Return the name as the act itself wrote it down, else as it stands on the thing."""
    if event.person_id is None:
        return None
    written = event.detail.get(PERSON_NAME)
    return written if isinstance(written, str) else names.get(event.person_id)


def trail_page(
    events: list[AuditEvent], limit: int, names: Mapping[UUID, str], *, origin: bool
) -> KeysetPage[AuditEvent]:
    """Make a page: people by their names where known; without `origin`, neither place nor particulars."""
    hidden: dict[str, object] = {} if origin else {"request_id": None, "source": None, "detail": {}}
    named = [event.model_copy(update={**hidden, "person_name": _name_in(event, names)}) for event in events]
    return keyset_page(named, limit, lambda event: encode_cursor(str(event.id)))
