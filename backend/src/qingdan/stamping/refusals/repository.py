"""Refusal notices in the database."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Date, RowMapping, and_, func, literal, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.errors import NotFound
from qingdan.kernel.principal import Reach
from qingdan.stamping.refusals.rules import Month
from qingdan.stamping.refusals.tables import RefusalKeyTable, RefusalTable
from qingdan.stamping.seals.repository import within

_REFUSAL: Final[Any] = RefusalTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it


#: Demanded although it is not issued, rather than filed and found not to be so (R21, R22).
_DEMANDED: Final[ColumnElement[bool]] = _REFUSAL.request_id.is_(None)


async def add_refusal(session: AsyncSession, row: RefusalTable, blind_indexes: Sequence[bytes]) -> None:
    """Add a notice, to be found by these blind indexes."""
    session.add(row)
    await session.flush()
    for blind_index in sorted(set(blind_indexes)):
        session.add(RefusalKeyTable(district_id=row.district_id, blind_index=blind_index, refusal_id=row.id))


@dataclass(frozen=True, slots=True)
class RefusalFilter:
    """What notices must have; None asks for nothing."""

    community_id: UUID | None = None
    type_code: str | None = None
    registry_fact: str | None = None
    asking_body_name: str | None = None
    asking_body_kind: str | None = None
    of_request: bool | None = None
    month: Month | None = None


@dataclass(frozen=True, slots=True)
class CountPosition:
    """Where a page of counts ended."""

    count: int
    name: str
    kind: str


async def page_refusals(
    session: AsyncSession, reach: Reach, wanted: RefusalFilter, before: UUID | None, limit: int
) -> Sequence[RefusalTable]:
    """Return up to `limit` notices within reach, newest first."""
    statement = select(RefusalTable).where(within(reach, _REFUSAL)).order_by(_REFUSAL.id.desc()).limit(limit)
    for name in ("community_id", "type_code", "registry_fact", "asking_body_name", "asking_body_kind"):
        value = getattr(wanted, name)
        if value is not None:
            statement = statement.where(_REFUSAL[name] == value)
    if wanted.of_request is not None:
        statement = statement.where(_REFUSAL.request_id.is_not(None) if wanted.of_request else _DEMANDED)
    if wanted.month is not None:
        statement = statement.where(_in_months(wanted.month, wanted.month))
    if before is not None:
        statement = statement.where(_REFUSAL.id < before)
    return (await session.execute(statement)).scalars().all()


async def count_by_body(
    session: AsyncSession,
    reach: Reach,
    month: Month,
    community_id: UUID | None,
    position: CountPosition | None,
    limit: int,
) -> Sequence[RowMapping]:
    """Return up to `limit` bodies with their refusals of a month and of the one before, most first (R21)."""
    now = _REFUSAL.issued_on >= month.first
    kind = func.coalesce(_REFUSAL.asking_body_kind, "")
    counted = (
        select(
            _REFUSAL.asking_body_name,
            _REFUSAL.asking_body_kind,
            kind.label("kind"),
            func.count().filter(now, _DEMANDED).label("count"),
            func.count(_REFUSAL.community_id.distinct()).filter(now, _DEMANDED).label("communities"),
            func.count().filter(_REFUSAL.issued_on < month.first, _DEMANDED).label("previous_count"),
            func.count(_REFUSAL.request_id).filter(now).label("rejected_count"),
        )
        .where(within(reach, _REFUSAL), _in_months(month.before, month))
        .group_by(_REFUSAL.asking_body_name, _REFUSAL.asking_body_kind)
    )
    if community_id is not None:
        counted = counted.where(_REFUSAL.community_id == community_id)
    table = counted.subquery()
    own = table.c
    statement = select(table).order_by(own["count"].desc(), own.asking_body_name, own.kind).limit(limit)
    if position is not None:
        rest = tuple_(own.asking_body_name, own.kind) > tuple_(literal(position.name), literal(position.kind))
        same = own["count"] == position.count
        statement = statement.where(or_(own["count"] < position.count, and_(same, rest)))
    return (await session.execute(statement)).mappings().all()


async def count_month(session: AsyncSession, reach: Reach, month: Month, community_id: UUID | None) -> int:
    """Return how many notices within reach a month has."""
    statement = select(func.count()).where(within(reach, _REFUSAL), _DEMANDED, _in_months(month, month))
    if community_id is not None:
        statement = statement.where(_REFUSAL.community_id == community_id)
    return int((await session.execute(statement)).scalar_one())


async def stream_counts(session: AsyncSession, reach: Reach, first: Month, last: Month) -> AsyncIterator[RowMapping]:
    """Give the counts of each month and body one by one, by month, most first."""
    month = func.date_trunc("month", _REFUSAL.issued_on).cast(Date).label("month")
    count = func.count().label("count")
    statement = (
        select(
            month,
            _REFUSAL.asking_body_name,
            _REFUSAL.asking_body_kind,
            count,
            func.count(_REFUSAL.community_id.distinct()).label("communities"),
        )
        .where(within(reach, _REFUSAL), _DEMANDED, _in_months(first, last))
        .group_by(month, _REFUSAL.asking_body_name, _REFUSAL.asking_body_kind)
        .order_by(month, count.desc(), _REFUSAL.asking_body_name)
    )
    result = await session.stream(statement)
    async for row in result.mappings():
        yield row


def _in_months(first: Month, last: Month) -> ColumnElement[bool]:
    return and_(_REFUSAL.issued_on >= first.first, _REFUSAL.issued_on < last.after)


async def require_refusal(session: AsyncSession, reach: Reach, refusal_id: UUID) -> RefusalTable:
    """Return a notice within reach; NotFound otherwise."""
    statement = select(RefusalTable).where(within(reach, _REFUSAL), _REFUSAL.id == refusal_id)
    found: RefusalTable | None = (await session.execute(statement)).scalar_one_or_none()
    if found is None:
        raise NotFound
    return found


async def keep_notice(session: AsyncSession, district_id: UUID, refusal_id: UUID, sha256: str) -> None:
    """Write down the printed notice once; the first one counts."""
    await session.execute(
        update(RefusalTable)
        .where(_REFUSAL.district_id == district_id, _REFUSAL.id == refusal_id, _REFUSAL.notice_sha256.is_(None))
        .values(notice_sha256=sha256)
    )
