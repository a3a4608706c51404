"""What is due for destruction, and destroying it: rows are locked, emptied or deleted, and counted."""

# ruff: noqa: S608  statements are put together from constants of this file; values are always bound

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, select, text
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

#: The day of the last act on the request `r`: delivery, voiding, rejection or withdrawal, whichever came last.
_LAST_ACT: Final = "(r.changed_at AT TIME ZONE 'Asia/Shanghai')::date"
#: The same, but a paper that was never voided is closed no earlier than the last day it holds.
_CLOSED: Final = (
    f"greatest({_LAST_ACT}, CASE WHEN r.status IN ('stamped', 'delivered') THEN r.valid_until ELSE NULL END)"
)
#: The day on which somebody last touched what was never finished: what it says, where it stands, what is attached.
_TOUCHED: Final = (
    "(greatest(r.changed_at, (SELECT max(one.uploaded_at) FROM evidence one WHERE one.district_id = r.district_id"
    " AND one.request_id = r.id)) AT TIME ZONE 'Asia/Shanghai')::date"
)
_FINISHED: Final = "r.status IN ('stamped', 'delivered', 'rejected', 'withdrawn', 'voided')"
_UNFINISHED: Final = "r.status IN ('submitted', 'returned', 'verified', 'approved')"
_DRAFT: Final = "r.status = 'draft'"
#: Nothing is closed before it was filed, and by that day requests are found in an index: only old ones are looked at.
_FILED: Final = "r.received_at < (CAST(CAST(:before AS date) AS timestamp) AT TIME ZONE 'Asia/Shanghai')"
_LOOK_ONLY: Final = (
    "(r.type_code, e.document_key) IN (SELECT * FROM unnest(CAST(:types AS text[]), CAST(:documents AS text[])))"
)
_PERSONAL_STATUS: Final = "coalesce(r.type_code = ANY(CAST(:types AS text[])), false)"
#: By which a record is found in the register, and what it is about; no resident is named.
_NAMED: Final = (
    "coalesce(r.certificate_number, r.register_year || '-' || r.register_number, '') AS number, r.title,"
    " r.community_name"
)


@dataclass(frozen=True, slots=True)
class Batch:
    """What one statement destroyed: rows with the day each was closed, and the files they gave up."""

    ids: tuple[UUID, ...]
    closed_on: tuple[date, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where records of a class lie: the rows that are due, as id, closing day, files and name; what is done to them."""

    what: str
    due: str
    lock: str
    destroy: tuple[str, ...]


def _evidence(closed_on: str, states: str) -> Source:
    return Source(
        "evidence",
        f"SELECT e.id, {closed_on} AS closed_on, ARRAY[e.sha256] AS files, {_NAMED} FROM evidence e JOIN stamp_request"
        " r ON r.district_id = e.district_id AND r.id = e.request_id"
        f" WHERE e.district_id = :district_id AND {states} AND {_FILED} AND {closed_on} < :before",
        "e",
        ("DELETE FROM evidence WHERE district_id = :district_id AND id = ANY(:ids)",),
    )


def _request(closed_on: str, condition: str, changes: str) -> Source:
    return Source(
        "request",
        f"SELECT r.id, {closed_on} AS closed_on, array_remove(ARRAY[r.document_sha256, r.signed_sha256] ||"
        " (SELECT ARRAY[f.sha256, f.picture_sha256] FROM external_form f WHERE f.district_id = r.district_id"
        " AND f.request_id = r.id), NULL) AS files,"
        f" {_NAMED} FROM stamp_request r WHERE r.district_id = :district_id AND r.erased_on IS NULL AND {condition}"
        f" AND {_FILED} AND {closed_on} < :before",
        "r",
        (
            "DELETE FROM request_key WHERE district_id = :district_id AND request_id = ANY(:ids)",
            (
                "UPDATE stamp_request SET personal = '', applicant_masked = '', identity_number_masked = NULL,"
                " phone_masked = NULL, recipient_masked = NULL, proxy_masked = NULL,"
                f" proxy_identity_number_masked = NULL, {changes}, filled_fields = '{{}}', erased_on = :today,"
                " destruction_id = :record_id, version = version + 1"
                " WHERE district_id = :district_id AND id = ANY(:ids)"
            ),
        ),
    )


_ERASE: Final = "reason = ''"
#: What nobody can finish any more waits for nobody either: it is taken back, along `TRANSITIONS`.
_CLOSE: Final = "status = 'withdrawn', reason = '超过保管期限未办完，个人信息已销毁。'"

EVIDENCE: Final = _evidence(_LAST_ACT, _FINISHED)
LOOK_ONLY: Final = Source("evidence", f"{EVIDENCE.due} AND {_LOOK_ONLY}", "e", EVIDENCE.destroy)
STUB: Final = _request(_CLOSED, f"{_FINISHED} AND NOT {_PERSONAL_STATUS}", _ERASE)
PERSONAL_STATUS: Final = _request(_CLOSED, f"{_FINISHED} AND {_PERSONAL_STATUS}", _ERASE)
UNFINISHED_EVIDENCE: Final = _evidence(_TOUCHED, _UNFINISHED)
UNFINISHED: Final = _request(_TOUCHED, _UNFINISHED, _CLOSE)
DRAFT_EVIDENCE: Final = _evidence(_TOUCHED, _DRAFT)
DRAFT: Final = _request(_TOUCHED, _DRAFT, _CLOSE)
REFUSAL: Final = Source(
    "refusal",
    "SELECT n.id, n.issued_on AS closed_on, array_remove(ARRAY[n.notice_sha256], NULL) AS files, n.number, n.title,"
    " n.community_name FROM refusal n"
    " WHERE n.district_id = :district_id AND n.erased_on IS NULL AND n.issued_on < :before",
    "n",
    (
        "DELETE FROM refusal_key WHERE district_id = :district_id AND refusal_id = ANY(:ids)",
        (
            "UPDATE refusal SET applicant_masked = NULL, applicant_encrypted = NULL, identity_number_encrypted = NULL,"
            # What the head wrote about one person's request goes with it (R22).
            " content = CASE WHEN request_id IS NULL THEN content ELSE content || jsonb_build_object('reason', '') END,"
            " notice_sha256 = NULL, erased_on = :today WHERE district_id = :district_id AND id = ANY(:ids)"
        ),
    ),
)
REGISTER: Final = Source(
    "register_detail",
    "SELECT d.entry_id AS id, (e.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS closed_on,"
    " ARRAY[]::text[] AS files, e.year || '-' || e.number AS number, coalesce(r.title, '') AS title,"
    " coalesce(r.community_name, '') AS community_name"
    " FROM register_detail d JOIN register_entry e ON e.district_id = d.district_id AND e.id = d.entry_id"
    " LEFT JOIN stamp_request r ON r.district_id = e.district_id AND r.id = e.request_id"
    " WHERE d.district_id = :district_id AND (e.recorded_at AT TIME ZONE 'Asia/Shanghai')::date < :before",
    "d",
    ("DELETE FROM register_detail WHERE district_id = :district_id AND entry_id = ANY(:ids)",),
)


async def count_due(
    session: AsyncSession, district_id: UUID, source: Source, before: date, pairs: Sequence[tuple[str, str]]
) -> Mapping[Any, Any]:
    """Return how many records and files are due, and the first and last day on which one was closed."""
    result = await session.execute(
        text(
            f"WITH due AS MATERIALIZED ({source.due}) SELECT count(*) AS records, min(due.closed_on) AS first,"
            " max(due.closed_on) AS last, (SELECT count(DISTINCT file) FROM due AS one, unnest(one.files) AS file)"
            " AS files FROM due"
        ),
        _values(district_id, before, pairs),
    )
    return result.mappings().one()


@dataclass(frozen=True, slots=True)
class DueSpan:
    """One kind of records of a class, and the day before which it must be closed to be due."""

    record_class: str
    source: Source
    before: date
    pairs: Sequence[tuple[str, str]]


async def first_due(session: AsyncSession, district_id: UUID, spans: Sequence[DueSpan]) -> dict[str, date]:
    """Return for each class the first day on which something that is due was closed, all in one statement.

    A class of which nothing is due is left out. Neither records nor files are counted for it.
    """
    if not spans:
        return {}
    values: dict[str, object] = {"district_id": district_id}
    parts = []
    for place, span in enumerate(spans):
        # Each part is asked with values of its own.
        own = {name: f"{name}_{place}" for name in ("before", "types", "documents")}
        due = span.source.due
        for name, other in own.items():
            due = due.replace(f":{name}", f":{other}")
        parts.append(f"SELECT '{span.record_class}' AS record_class, min(due.closed_on) AS first FROM ({due}) AS due")
        given = _values(district_id, span.before, span.pairs)
        values |= {other: given[name] for name, other in own.items() if f":{other}" in due}
    united = " UNION ALL ".join(parts)
    result = await session.execute(
        text(
            f"SELECT one.record_class, min(one.first) AS first FROM ({united}) AS one GROUP BY one.record_class"
            " HAVING min(one.first) IS NOT NULL"
        ),
        values,
    )
    return {row.record_class: row.first for row in result}


async def list_due(
    session: AsyncSession,
    district_id: UUID,
    sources: Sequence[Source],
    before: date,
    pairs: Sequence[tuple[str, str]],
    *,
    after: tuple[date, UUID] | None,
    limit: int,
) -> Sequence[Row[Any]]:
    """Return up to `limit` records that are due, of all kinds of a class, those closed first; no resident is named."""
    united = " UNION ALL ".join(
        f"SELECT due.id, '{source.what}' AS what, due.number, due.title, due.community_name, due.closed_on"
        f" FROM ({source.due}) AS due"
        for source in sources
    )
    result = await session.execute(
        text(
            f"SELECT * FROM ({united}) AS due WHERE (due.closed_on, due.id) > (CAST(:after_day AS date),"
            " CAST(:after_id AS uuid)) ORDER BY due.closed_on, due.id LIMIT :limit"
        ),
        {
            **_values(district_id, before, pairs),
            "after_day": after[0] if after else date.min,
            "after_id": after[1] if after else UUID(int=0),
            "limit": limit,
        },
    )
    return result.all()


async def destroy_due(
    session: AsyncSession,
    district_id: UUID,
    source: Source,
    before: date,
    pairs: Sequence[tuple[str, str]],
    *,
    limit: int,
    today: date,
    record_id: UUID,
) -> Batch:
    """Destroy up to `limit` records that are due, those closed first; return what they were.

    `record_id` is the record that will say so.
    """
    result = await session.execute(
        text(f"{source.due} ORDER BY closed_on, id LIMIT :limit FOR UPDATE OF {source.lock}"),
        {**_values(district_id, before, pairs), "limit": limit},
    )
    rows = result.all()
    ids = [row.id for row in rows]
    if ids:
        for statement in source.destroy:
            values = {"district_id": district_id, "ids": ids, "today": today, "record_id": record_id}
            named = {name: value for name, value in values.items() if f":{name}" in statement}
            await session.execute(text(statement), named)
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
