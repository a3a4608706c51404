"""What is due for destruction, and destroying it: rows are locked, emptied or deleted, and counted."""

# ruff: noqa: S608  statements are put together from constants of this file; values are always bound

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.stamping.retention.tables import (
    DestructionRecordTable,
    RetentionAppraisalTable,
    RetentionPeriodTable,
)

_PERIOD: Final[Any] = RetentionPeriodTable.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
_APPRAISAL: Final[Any] = RetentionAppraisalTable.__table__.c  # type: ignore[attr-defined]  # the same
_RECORD: Final[Any] = DestructionRecordTable.__table__.c  # type: ignore[attr-defined]  # the same

#: The day from which the years of a finished request `r` count: the last day on which anything happened.
_CLOSED: Final = (
    "(greatest(r.received_at, r.approved_at, r.stamped_at, r.delivered_at) AT TIME ZONE 'Asia/Shanghai')::date"
)
_FINISHED: Final = "r.status IN ('stamped', 'delivered', 'rejected', 'withdrawn', 'voided')"
_LOOK_ONLY: Final = (
    "(r.type_code, e.document_key) IN (SELECT * FROM unnest(CAST(:types AS text[]), CAST(:documents AS text[])))"
)
_PERSONAL_STATUS: Final = "coalesce(r.type_code = ANY(CAST(:types AS text[])), false)"


@dataclass(frozen=True, slots=True)
class Batch:
    """What one statement destroyed: rows with the day each was closed, and the files they gave up."""

    ids: tuple[UUID, ...]
    closed_on: tuple[date, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where records of a class lie: the rows that are due, as id, closing day and files; and what is done to them."""

    what: str
    due: str
    lock: str
    destroy: tuple[str, ...]


EVIDENCE: Final = Source(
    "evidence",
    f"SELECT e.id, {_CLOSED} AS closed_on, ARRAY[e.sha256] AS files FROM evidence e JOIN stamp_request r"
    " ON r.district_id = e.district_id AND r.id = e.request_id"
    f" WHERE e.district_id = :district_id AND {_FINISHED} AND {_CLOSED} < :before",
    "e",
    ("DELETE FROM evidence WHERE district_id = :district_id AND id = ANY(:ids)",),
)
LOOK_ONLY: Final = Source("evidence", f"{EVIDENCE.due} AND {_LOOK_ONLY}", "e", EVIDENCE.destroy)
_REQUEST: Final = (
    f"SELECT r.id, {_CLOSED} AS closed_on, array_remove(ARRAY[r.document_sha256, r.signed_sha256, (SELECT f.sha256"
    " FROM external_form f WHERE f.district_id = r.district_id AND f.request_id = r.id)], NULL) AS files"
    f" FROM stamp_request r WHERE r.district_id = :district_id AND r.erased_on IS NULL AND {_FINISHED}"
    f" AND {_CLOSED} < :before AND "
)
_ERASE: Final = (
    "DELETE FROM request_key WHERE district_id = :district_id AND request_id = ANY(:ids)",
    (
        "UPDATE stamp_request SET personal = '', applicant_masked = '', identity_number_masked = NULL,"
        " phone_masked = NULL, recipient_masked = NULL, reason = '', filled_fields = '{}', erased_on = :today,"
        " version = version + 1 WHERE district_id = :district_id AND id = ANY(:ids)"
    ),
)
STUB: Final = Source("request", f"{_REQUEST} NOT {_PERSONAL_STATUS}", "r", _ERASE)
PERSONAL_STATUS: Final = Source("request", f"{_REQUEST} {_PERSONAL_STATUS}", "r", _ERASE)
REFUSAL: Final = Source(
    "refusal",
    "SELECT n.id, n.issued_on AS closed_on, array_remove(ARRAY[n.notice_sha256], NULL) AS files FROM refusal n"
    " WHERE n.district_id = :district_id AND n.erased_on IS NULL AND n.issued_on < :before",
    "n",
    (
        "DELETE FROM refusal_key WHERE district_id = :district_id AND refusal_id = ANY(:ids)",
        (
            "UPDATE refusal SET applicant_masked = NULL, applicant_encrypted = NULL, identity_number_encrypted = NULL,"
            " notice_sha256 = NULL, erased_on = :today WHERE district_id = :district_id AND id = ANY(:ids)"
        ),
    ),
)
REGISTER: Final = Source(
    "register_detail",
    "SELECT d.entry_id AS id, (e.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS closed_on, ARRAY[]::text[] AS files"
    " FROM register_detail d JOIN register_entry e ON e.district_id = d.district_id AND e.id = d.entry_id"
    " WHERE d.district_id = :district_id AND (e.recorded_at AT TIME ZONE 'Asia/Shanghai')::date < :before",
    "d",
    ("DELETE FROM register_detail WHERE district_id = :district_id AND entry_id = ANY(:ids)",),
)


async def count_due(
    session: AsyncSession, district_id: UUID, source: Source, before: date, pairs: Sequence[tuple[str, str]]
) -> Mapping[Any, Any]:
    """Return how many records are due, and the first and last day on which one was closed."""
    result = await session.execute(
        text(
            "SELECT count(*) AS records, min(due.closed_on) AS first, max(due.closed_on) AS last"
            f" FROM ({source.due}) AS due"
        ),
        _values(district_id, before, pairs),
    )
    return result.mappings().one()


async def destroy_due(
    session: AsyncSession,
    district_id: UUID,
    source: Source,
    before: date,
    pairs: Sequence[tuple[str, str]],
    *,
    limit: int,
    today: date,
) -> Batch:
    """Destroy up to `limit` records that are due, those closed first; return what they were."""
    result = await session.execute(
        text(f"{source.due} ORDER BY closed_on, id LIMIT :limit FOR UPDATE OF {source.lock}"),
        {**_values(district_id, before, pairs), "limit": limit},
    )
    rows = result.all()
    ids = [row.id for row in rows]
    if ids:
        for statement in source.destroy:
            values = {"district_id": district_id, "ids": ids}
            await session.execute(text(statement), {**values, "today": today} if ":today" in statement else values)
    files = tuple(digest for row in rows for digest in row.files)
    return Batch(tuple(ids), tuple(row.closed_on for row in rows), files)


async def periods(session: AsyncSession, district_id: UUID) -> Sequence[RetentionPeriodTable]:
    """Return every period that a district ever set."""
    statement = select(RetentionPeriodTable).where(_PERIOD.c.district_id == district_id)
    return (await session.execute(statement.order_by(_PERIOD.c.record_class, _PERIOD.c.valid_from))).scalars().all()


async def set_period(session: AsyncSession, row: RetentionPeriodTable) -> None:
    """Write the period that holds from a day on, in place of another one from the same day."""
    statement = insert(_PERIOD).values(row.model_dump())
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=["district_id", "record_class", "valid_from"],
            set_={name: statement.excluded[name] for name in ("years", "document", "set_by", "set_at")},
        )
    )


def add_appraisal(session: AsyncSession, row: RetentionAppraisalTable) -> None:
    """Add an appraisal."""
    session.add(row)


async def require_appraisal(session: AsyncSession, district_id: UUID, appraisal_id: UUID) -> RetentionAppraisalTable:
    """Return an appraisal; NotFound when there is none."""
    found = await session.get(RetentionAppraisalTable, (district_id, appraisal_id))
    if found is None:
        raise NotFound
    return found


async def page_appraisals(
    session: AsyncSession, district_id: UUID, before: UUID | None, limit: int
) -> Sequence[RetentionAppraisalTable]:
    """Return appraisals, newest first."""
    statement = select(RetentionAppraisalTable).where(_APPRAISAL.district_id == district_id)
    if before is not None:
        statement = statement.where(_APPRAISAL.id < before)
    return (await session.execute(statement.order_by(_APPRAISAL.id.desc()).limit(limit))).scalars().all()


def add_record(session: AsyncSession, row: DestructionRecordTable) -> None:
    """Add what was destroyed."""
    session.add(row)


async def page_records(
    session: AsyncSession, district_id: UUID, before: UUID | None, limit: int
) -> Sequence[DestructionRecordTable]:
    """Return what was destroyed, newest first."""
    statement = select(DestructionRecordTable).where(_RECORD.district_id == district_id)
    if before is not None:
        statement = statement.where(_RECORD.id < before)
    return (await session.execute(statement.order_by(_RECORD.id.desc()).limit(limit))).scalars().all()


def _values(district_id: UUID, before: date, pairs: Sequence[tuple[str, str]]) -> dict[str, object]:
    types, documents = [one for one, _ in pairs], [other for _, other in pairs]
    return {"district_id": district_id, "before": before, "types": types, "documents": documents}
