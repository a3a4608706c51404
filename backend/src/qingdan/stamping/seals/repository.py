"""Seals in the database."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    RowMapping,
    ScalarSelect,
    and_,
    column,
    func,
    or_,
    select,
    table,
    text,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.clock import day_begins
from qingdan.kernel.errors import NotFound
from qingdan.kernel.ids import uuid7
from qingdan.kernel.principal import Reach
from qingdan.kernel.transaction import Transaction
from qingdan.stamping.seals.rules import SealState
from qingdan.stamping.seals.schemas import SealFilter
from qingdan.stamping.seals.tables import (
    ElectronicSealTable,
    SealEventTable,
    SealMakerTable,
    SealTable,
    SigningAuthorityTable,
)

_SEAL: Final[Any] = SealTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
_USABLE: Final = ("in_use", "suspended")
#: The register is written by a room above; a seal is told of it here only that a year waits to be closed.
_HEAD: Final = table("register_head", column("district_id"), column("seal_id"), column("closed_year"))
_ENTRY: Final = table("register_entry", column("district_id"), column("seal_id"), column("year"))


def within(reach: Reach, columns: Any) -> ColumnElement[bool]:  # noqa: ANN401 -- the columns of any table with a lineage
    """Return the condition that a row of the reach's district lies within the reach."""
    own = columns.district_id == reach.district_id
    if reach.whole_district:
        return and_(own, true())
    return and_(
        own,
        or_(columns.community_id.in_(reach.community_ids), columns.subdistrict_id.in_(reach.subdistrict_ids)),
    )


def something_due(today: date, communities: Collection[UUID], warning_days: int) -> ColumnElement[bool]:
    """Return the condition that something is due with a seal: by law, or as its certificate ends (R85 to R88, R91)."""
    warned = day_begins(today + timedelta(days=warning_days + 1))
    ending = and_(_SEAL.state.in_(_USABLE), _SEAL.electronic_until < warned)
    return or_(needs_something(_SEAL, today, communities), ending, open_year(_SEAL, today).is_not(None))


def open_year(columns: Any, today: date) -> ScalarSelect[int | None]:  # noqa: ANN401 -- the columns of seals
    """Return the earliest year of a seal's register that is over, has entries and is not closed (R88)."""
    entry, head = _ENTRY.c, _HEAD.c
    own = (entry.district_id == columns.district_id, entry.seal_id == columns.id)
    closed = (
        select(head.closed_year)
        .where(head.district_id == columns.district_id, head.seal_id == columns.id)
        .correlate(SealTable)
        .scalar_subquery()
    )
    statement = select(func.min(entry.year)).where(*own, entry.year > closed, entry.year < today.year)
    return statement.correlate(SealTable).scalar_subquery()


async def open_years(
    session: AsyncSession, district_id: UUID, seal_ids: Sequence[UUID], today: date
) -> dict[UUID, int]:
    """Return which of these seals have a year to be closed, and which it is (R88)."""
    year = open_year(_SEAL, today).label("year")
    own = and_(_SEAL.district_id == district_id, _SEAL.id.in_(seal_ids))
    rows = (await session.execute(select(_SEAL.id, year).where(own))).all()
    return {row.id: row.year for row in rows if row.year is not None}


def needs_something(columns: Any, today: date, communities: Collection[UUID]) -> ColumnElement[bool]:  # noqa: ANN401 -- the columns of seals
    """Return the condition that something may wait to be done with a seal; the rules say what (R74, R85 to R87).

    `communities` are those there are today: the seal of any other is to be retired (CRT-13).
    """
    awaits = and_(
        columns.election_on <= today,
        or_(columns.handed_over_on.is_(None), columns.handed_over_on < columns.election_on),
    )
    ended = columns.community_id.not_in(communities)
    return or_(
        and_(columns.state.in_(_USABLE), or_(columns.deputy_id.is_(None), awaits, ended)),
        and_(columns.state == "lost", columns.replaced_by_id.is_(None)),
        and_(columns.state == "retired", columns.sealed_off_on.is_(None)),
    )


async def page_seals(
    session: AsyncSession,
    reach: Reach,
    wanted: SealFilter,
    due: ColumnElement[bool],
    *,
    after: UUID | None,
    limit: int,
) -> Sequence[SealTable]:
    """Return up to `limit` seals within reach in the order of their ids; `due` is the condition that something is."""
    statement = select(SealTable).where(within(reach, _SEAL)).order_by(_SEAL.id).limit(limit)
    if wanted.state is not None:
        statement = statement.where(_SEAL.state == wanted.state.value)
    if wanted.unit_id is not None:
        statement = statement.where(or_(_SEAL.community_id == wanted.unit_id, _SEAL.subdistrict_id == wanted.unit_id))
    if wanted.due:
        statement = statement.where(due)
    if after is not None:
        statement = statement.where(_SEAL.id > after)
    return (await session.execute(statement)).scalars().all()


async def require_seal(session: AsyncSession, reach: Reach, seal_id: UUID) -> SealTable:
    """Return a seal within reach; NotFound otherwise."""
    statement = select(SealTable).where(within(reach, _SEAL), _SEAL.id == seal_id)
    found: SealTable | None = (await session.execute(statement)).scalar_one_or_none()
    if found is None:
        raise NotFound
    return found


async def lock_seal(session: AsyncSession, reach: Reach, seal_id: UUID) -> SealTable:
    """Return a seal within reach that nobody else changes or uses until the end; NotFound otherwise."""
    statement = select(SealTable).where(within(reach, _SEAL), _SEAL.id == seal_id).with_for_update()
    found: SealTable | None = (await session.execute(statement)).scalar_one_or_none()
    if found is None:
        raise NotFound
    return found


async def seals_out(session: AsyncSession, district_id: UUID, seal_ids: Sequence[UUID]) -> set[UUID]:
    """Return which of these seals were taken out and are not back (R80); outings are written by a room above."""
    result = await session.execute(
        text(
            "SELECT DISTINCT seal_id FROM seal_outing WHERE district_id = :district_id AND seal_id = ANY(:seal_ids)"
            " AND taken_at IS NOT NULL AND returned_at IS NULL AND refused_at IS NULL"
        ),
        {"district_id": district_id, "seal_ids": list(seal_ids)},
    )
    return set(result.scalars())


async def is_out(session: AsyncSession, seal: SealTable) -> bool:
    """Tell whether a seal was taken out and is not back (R80)."""
    return bool(await seals_out(session, seal.district_id, [seal.id]))


async def find_seal_for(
    session: AsyncSession, district_id: UUID, community_id: UUID, kind: str, *, locked: bool = False
) -> SealTable | None:
    """Return the seal of a kind that a community uses; locked, its state stays until the end."""
    statement = select(SealTable).where(
        _SEAL.district_id == district_id,
        _SEAL.community_id == community_id,
        _SEAL.kind == kind,
        _SEAL.state.in_(_USABLE),
    )
    if locked:
        statement = statement.with_for_update(read=True)
    return (await session.execute(statement)).scalar_one_or_none()


async def last_seal_state(session: AsyncSession, district_id: UUID, community_id: UUID, kind: str) -> SealState | None:
    """Return the state of the newest seal of a kind that a community had; None when it never had one."""
    statement = select(_SEAL.state).where(
        _SEAL.district_id == district_id, _SEAL.community_id == community_id, _SEAL.kind == kind
    )
    state = (await session.execute(statement.order_by(_SEAL.id.desc()).limit(1))).scalar_one_or_none()
    return None if state is None else SealState(state)


async def count_lost_for(session: AsyncSession, district_id: UUID, community_id: UUID, kind: str) -> int:
    """Return how many lost seals of a kind a community has that nothing replaced."""
    statement = select(func.count()).where(
        _SEAL.district_id == district_id,
        _SEAL.community_id == community_id,
        _SEAL.kind == kind,
        _SEAL.state == "lost",
        _SEAL.replaced_by_id.is_(None),
    )
    return int((await session.execute(statement)).scalar_one())


async def seal_by_id(session: AsyncSession, district_id: UUID, seal_id: UUID) -> SealTable:
    """Return a seal whatever its state, its state staying until the end; NotFound when there is none."""
    statement = select(SealTable).where(_SEAL.district_id == district_id, _SEAL.id == seal_id)
    found: SealTable | None = (await session.execute(statement.with_for_update(read=True))).scalar_one_or_none()
    if found is None:
        raise NotFound
    return found


async def add_seal(session: AsyncSession, seal: SealTable, genesis: str) -> None:
    """Add a seal with its empty register."""
    session.add(seal)
    await session.flush()
    await session.execute(
        text(
            "INSERT INTO register_head (district_id, seal_id, size, year, number, hash)"
            " VALUES (:district_id, :seal_id, 0, 0, 0, :genesis)"
        ),
        {"district_id": seal.district_id, "seal_id": seal.id, "genesis": genesis},
    )


def add_authority(session: AsyncSession, authority: SigningAuthorityTable) -> None:
    """Add the district's authority."""
    session.add(authority)


async def write(session: AsyncSession) -> None:
    """Write what was changed on a seal now, so that it can be read back."""
    await session.flush()


async def lost_seals(session: AsyncSession) -> Sequence[RowMapping]:
    """Return what is announced of the district's lost seals, latest first."""
    result = await session.execute(
        text(
            "SELECT name, code, kind, community_name, lost_on, loss_notice FROM seal"
            " WHERE state = 'lost' ORDER BY lost_on DESC, id DESC LIMIT 500"
        )
    )
    return result.mappings().all()


async def events_of(session: AsyncSession, seal_id: UUID) -> Sequence[SealEventTable]:
    """Return what happened to a seal, latest first."""
    columns: Any = SealEventTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
    statement = select(SealEventTable).where(columns.seal_id == seal_id).order_by(columns.id.desc()).limit(200)
    return (await session.execute(statement)).scalars().all()


def add_event(
    transaction: Transaction, seal_id: UUID, kind: str, reason: str, detail: dict[str, object] | None = None
) -> None:
    """Note something that happened to a seal."""
    person = transaction.principal
    transaction.session.add(
        SealEventTable(
            district_id=transaction.district_id,
            id=uuid7(),
            seal_id=seal_id,
            kind=kind,
            occurred_at=transaction.now,
            person_id=person.person_id if person else transaction.district_id,
            person_name=person.name if person else "",
            reason=reason,
            detail=detail or {},
        )
    )


async def lock_authority(session: AsyncSession, district_id: UUID) -> SigningAuthorityTable | None:
    """Return the district's authority; whoever comes at the same moment waits, so that only one is made."""
    await session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended('signing authority ' || CAST(:id AS text), 0))"),
        {"id": str(district_id)},
    )
    return await find_authority(session, district_id)


async def find_authority(session: AsyncSession, district_id: UUID) -> SigningAuthorityTable | None:
    """Return the district's authority, None when no seal was ever certified."""
    return await session.get(SigningAuthorityTable, district_id)


def add_seal_maker(session: AsyncSession, maker: SealMakerTable) -> None:
    """Add the district's maker of electronic seals."""
    session.add(maker)


async def find_seal_maker(session: AsyncSession, district_id: UUID) -> SealMakerTable | None:
    """Return who makes the district's electronic seals, None when none was ever made."""
    return await session.get(SealMakerTable, district_id)


def add_electronic_seal(session: AsyncSession, electronic: ElectronicSealTable) -> None:
    """Add an electronic seal; from now on it is the one in use."""
    session.add(electronic)


async def forget_electronic_keys(session: AsyncSession, district_id: UUID, seal_id: UUID) -> None:
    """Destroy the keys of all electronic seals of a seal; what they sealed still verifies (R87)."""
    columns: Any = ElectronicSealTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
    own = and_(columns.district_id == district_id, columns.seal_id == seal_id)
    await session.execute(update(ElectronicSealTable).where(own).values(private_key_encrypted=None))


async def electronic_seal_of(session: AsyncSession, district_id: UUID, seal_id: UUID) -> ElectronicSealTable | None:
    """Return the electronic seal that a seal uses, the newest; None when it has none."""
    columns: Any = ElectronicSealTable.__table__.c  # type: ignore[attr-defined]  # SQLModel does not declare it
    own = and_(columns.district_id == district_id, columns.seal_id == seal_id)
    statement = select(ElectronicSealTable).where(own).order_by(columns.id.desc()).limit(1)
    found: ElectronicSealTable | None = (await session.execute(statement)).scalar_one_or_none()
    return found
