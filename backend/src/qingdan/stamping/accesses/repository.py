"""Looks at personal data in the database: added, and read by who answers for them."""

# ruff: noqa: S608  statements are put together from constants of this module; values are always bound

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import RowMapping, bindparam, or_, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID as SQL_UUID
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.principal import Reach
from qingdan.stamping.accesses.tables import PersonalAccessTable
from qingdan.stamping.seals.repository import within

_ACCESS: Final[Any] = PersonalAccessTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
_SUBJECTS: Final = text(
    "SELECT r.id, r.community_id, r.subdistrict_id, 'stamp_request' AS kind, r.title FROM request_key k"
    " JOIN stamp_request r ON r.district_id = k.district_id AND r.id = k.request_id"
    " WHERE k.district_id = :district_id AND k.blind_index = ANY(:blind_indexes)"
    " UNION ALL"
    " SELECT n.id, n.community_id, n.subdistrict_id, 'refusal', n.title FROM refusal_key k"
    " JOIN refusal n ON n.district_id = k.district_id AND n.id = k.refusal_id"
    " WHERE k.district_id = :district_id AND k.blind_index = ANY(:blind_indexes)"
)
_IDS: Final = ARRAY(SQL_UUID(as_uuid=True))
#: Before the first page: later than anything.
_LAST: Final = (datetime(9999, 1, 1, tzinfo=UTC), UUID(int=2**128 - 1))
_OF_DISTRICT: Final = "FROM personal_access a WHERE a.district_id = :district_id"
#: Where somebody reaches whole communities, each has a walk of its own along its index.
_WITHIN: Final = "AND (a.community_id = ANY(:communities) OR a.subdistrict_id = ANY(:subdistricts))"
_COLUMNS: Final = (
    "a.id, a.occurred_at, a.person_id, a.person_name, a.community_id, a.subject_kind, a.subject_id, a.subject_title,"
    " a.seen, a.detail, a.purpose, a.purpose_note"
)
_NEWEST: Final = "AND (a.occurred_at, a.id) < (:at, :id) ORDER BY a.occurred_at DESC, a.id DESC LIMIT :limit"
_CONDITIONS: Final = {
    "community_id": "AND a.community_id = :community_id",
    "subject_id": "AND a.subject_id = :subject_id",
    "person_id": "AND a.person_id = :person_id",
    "seen": "AND a.seen = :seen",
    "since": "AND a.occurred_at >= :since",
    "before": "AND a.occurred_at < :before",
}
#: One step in an index for each person, however often they looked.
_PEOPLE: Final = (
    "WITH RECURSIVE people AS ((SELECT a.person_id {of} {narrow} ORDER BY a.person_id LIMIT 1) UNION ALL"
    " SELECT (SELECT a.person_id {of} {narrow} AND a.person_id > people.person_id ORDER BY a.person_id LIMIT 1)"
    " FROM people WHERE people.person_id IS NOT NULL) SELECT people.person_id AS id, (SELECT a.person_name {of}"
    " {narrow} AND a.person_id = people.person_id ORDER BY a.occurred_at DESC, a.id DESC LIMIT 1) AS name"
    " FROM people WHERE people.person_id IS NOT NULL LIMIT :limit"
)


@dataclass(frozen=True, slots=True)
class WantedLooks:
    """What looks must have; None asks for nothing. The days are a half-open span of moments."""

    community_id: UUID | None = None
    subject_id: UUID | None = None
    person_id: UUID | None = None
    seen: str | None = None
    since: datetime | None = None
    before: datetime | None = None


async def add_accesses(session: AsyncSession, rows: Iterable[PersonalAccessTable]) -> None:
    """Write looks down; they go with the caller's transaction."""
    session.add_all(rows)
    await session.flush()


async def page_accesses(
    session: AsyncSession, reach: Reach, wanted: WantedLooks, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[RowMapping]:
    """Return up to `limit` looks within reach, newest first."""
    given, narrowed = _narrowed(wanted)
    at, last = after or _LAST
    communities = _communities(reach, wanted)
    if communities is None:
        statement = f"SELECT {_COLUMNS} {_OF_DISTRICT} {_reached(reach)} {narrowed} {_NEWEST}"
    else:
        statement = (
            f"SELECT one.* FROM unnest(:communities) AS unit(id) CROSS JOIN LATERAL (SELECT {_COLUMNS} {_OF_DISTRICT}"
            f" AND a.community_id = unit.id {narrowed} {_NEWEST}) AS one"
            " ORDER BY one.occurred_at DESC, one.id DESC LIMIT :limit"
        )
    values = {**given, **_places(reach, communities), "at": at, "id": last, "limit": limit}
    return (await session.execute(_bound(statement), values)).mappings().all()


async def count_by_community(session: AsyncSession, reach: Reach, wanted: WantedLooks) -> Sequence[RowMapping]:
    """Return in which communities how many looks are wanted."""
    given, narrowed = _narrowed(wanted)
    statement = (
        f"SELECT a.community_id, a.subdistrict_id, count(*) AS count {_OF_DISTRICT} {_reached(reach)} {narrowed}"
        " GROUP BY a.community_id, a.subdistrict_id ORDER BY a.community_id"
    )
    return (await session.execute(_bound(statement), {**given, **_places(reach, None)})).mappings().all()


async def people_who_looked(session: AsyncSession, reach: Reach, limit: int) -> Sequence[RowMapping]:
    """Return who looked at anything within reach, under the name of their last look there."""
    if reach.whole_district or reach.subdistrict_ids:
        statement = _PEOPLE.replace("{of}", _OF_DISTRICT).replace("{narrow}", _reached(reach))
    else:
        own = _PEOPLE.replace("{of}", _OF_DISTRICT).replace("{narrow}", "AND a.community_id = unit.id")
        statement = (
            "SELECT DISTINCT ON (one.id) one.id, one.name FROM unnest(:communities) AS unit(id)"
            f" CROSS JOIN LATERAL ({own}) AS one ORDER BY one.id LIMIT :limit"
        )
    values = {**_places(reach, None), "district_id": reach.district_id, "limit": limit}
    return (await session.execute(_bound(statement), values)).mappings().all()


async def accesses_of(
    session: AsyncSession, reach: Reach, subject_ids: Sequence[UUID], limit: int
) -> Sequence[PersonalAccessTable]:
    """Return up to `limit` looks at these requests and notices within reach, newest first."""
    statement = (
        select(PersonalAccessTable)
        .where(within(reach, _ACCESS), or_(_ACCESS.subject_id.in_(subject_ids)))
        .order_by(_ACCESS.id.desc())
        .limit(limit)
    )
    return (await session.execute(statement)).scalars().all()


async def subjects_of(session: AsyncSession, district_id: UUID, blind_indexes: Sequence[bytes]) -> Sequence[Any]:
    """Return the requests and notices of one resident, with where they happened."""
    found = await session.execute(_SUBJECTS, {"district_id": district_id, "blind_indexes": list(blind_indexes)})
    return found.all()


def _narrowed(wanted: WantedLooks) -> tuple[dict[str, object], str]:
    """Return the values of the filters that are set, and their conditions; one that is not set stands nowhere."""
    given: dict[str, object] = {name: value for name in _CONDITIONS if (value := getattr(wanted, name)) is not None}
    return given, " ".join(_CONDITIONS[name] for name in given)


def _communities(reach: Reach, wanted: WantedLooks) -> list[UUID] | None:
    """Return the communities that are walked one by one; None where the district's own order serves."""
    if wanted.community_id is not None and (reach.whole_district or wanted.community_id in reach.community_ids):
        return [wanted.community_id]
    return None if reach.whole_district or reach.subdistrict_ids else list(reach.community_ids)


def _reached(reach: Reach) -> str:
    return "" if reach.whole_district else _WITHIN


def _places(reach: Reach, communities: list[UUID] | None) -> dict[str, object]:
    reached = {"communities": list(reach.community_ids), "subdistricts": list(reach.subdistrict_ids)}
    if communities is not None:
        reached["communities"] = communities
    return {**reached, "district_id": reach.district_id}


def _bound(statement: str) -> Any:  # noqa: ANN401 -- SQLAlchemy's own clause with the types of its lists
    lists = [name for name in ("communities", "subdistricts") if f":{name}" in statement]
    return text(statement).bindparams(*(bindparam(name, type_=_IDS) for name in lists))
