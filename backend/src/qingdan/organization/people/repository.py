"""Every statement on people and their posts."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import Row, bindparam, select, text, update
from sqlalchemy import Uuid as SqlUuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from qingdan.kernel.errors import NotFound
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.people.rules import Employment, Post, PostKind
from qingdan.organization.people.tables import PersonTable, PostTable
from qingdan.organization.units.repository.reading import UNIT_IDS
from qingdan.organization.units.rules.validity import Validity
from qingdan.organization.units.search_keys import normalize_query

PERSON_IDS: Final = bindparam("person_ids", type_=ARRAY(SqlUuid))


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post with the name of its unit on the day it was read for."""

    id: UUID
    person_id: UUID
    person_name: str
    unit_id: UUID
    unit_name: str
    unit_kind: UnitKind
    kind: PostKind
    valid_from: date
    valid_until: date | None
    employment: Employment

    def as_facts(self) -> Post:
        """Return it as the rules know it."""
        validity = Validity(self.valid_from, self.valid_until)
        return Post(self.person_id, self.unit_id, self.kind, validity, self.employment)


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """Which people are asked for: by search keys, by blind indexes of a number, at any of some units on a day."""

    query: str = ""
    phone_indexes: Sequence[bytes] = ()
    unit_ids: Collection[UUID] | None = None
    with_left: bool = False


async def find_person(session: AsyncSession, district_id: UUID, person_id: UUID) -> PersonTable | None:
    """Return a person, or None."""
    result = await session.execute(
        select(PersonTable).where(col(PersonTable.district_id) == district_id, col(PersonTable.id) == person_id)
    )
    return result.scalar_one_or_none()


async def require_person(session: AsyncSession, district_id: UUID, person_id: UUID) -> PersonTable:
    """Return a person. Raises NotFound."""
    person = await find_person(session, district_id, person_id)
    if person is None:
        raise NotFound
    return person


async def lock_person(session: AsyncSession, district_id: UUID, person_id: UUID) -> PersonTable:
    """Return a person whose rights are about to change; sign-ins of the person wait meanwhile. Raises NotFound."""
    return await _locked(session, district_id, person_id, shared=False)


async def hold_person(session: AsyncSession, district_id: UUID, person_id: UUID) -> PersonTable:
    """Return a person who is signing in; changes of the person's rights wait meanwhile. Raises NotFound."""
    return await _locked(session, district_id, person_id, shared=True)


async def _locked(session: AsyncSession, district_id: UUID, person_id: UUID, *, shared: bool) -> PersonTable:
    result = await session.execute(
        select(PersonTable)
        .where(col(PersonTable.district_id) == district_id, col(PersonTable.id) == person_id)
        .with_for_update(read=shared)
        .execution_options(populate_existing=True)
    )
    person: PersonTable | None = result.scalar_one_or_none()
    if person is None:
        raise NotFound
    return person


async def page_people(
    session: AsyncSession, district_id: UUID, wanted: PersonFilter, day: date, limit: int, offset: int
) -> tuple[list[PersonTable], int]:
    """Return one page of the people who match, by name, and how many match."""
    conditions, values = _conditions(wanted)
    values |= {"district_id": district_id, "day": day}
    matching = text(f"SELECT p.id {conditions} ORDER BY p.name, p.id LIMIT :limit OFFSET :skipped")
    counting = text(f"SELECT count(*) {conditions}")
    if wanted.unit_ids is not None:
        matching, counting = matching.bindparams(UNIT_IDS), counting.bindparams(UNIT_IDS)
    found = (await session.execute(matching, {**values, "limit": limit, "skipped": offset})).scalars().all()
    total = int((await session.execute(counting, values)).scalar_one())
    people = await people_by_ids(session, district_id, found)
    return [people[person_id] for person_id in found], total


async def usernames(session: AsyncSession, district_id: UUID, person_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the names under which people sign in, by person."""
    result = await session.execute(
        text(
            "SELECT person_id, username FROM account WHERE district_id = :district_id AND person_id = ANY(:person_ids)"
        ).bindparams(PERSON_IDS),
        {"district_id": district_id, "person_ids": list(person_ids)},
    )
    return {row.person_id: row.username for row in result}


async def people_by_ids(
    session: AsyncSession, district_id: UUID, person_ids: Collection[UUID]
) -> dict[UUID, PersonTable]:
    """Return the named people."""
    result = await session.execute(
        select(PersonTable).where(
            col(PersonTable.district_id) == district_id, col(PersonTable.id).in_(list(person_ids))
        )
    )
    return {person.id: person for person in result.scalars()}


async def add_people(session: AsyncSession, people: Collection[PersonTable]) -> None:
    """Add people."""
    session.add_all(people)
    await session.flush()


async def save_person(session: AsyncSession, person: PersonTable) -> None:
    """Write what was changed of a locked person and count the change."""
    person.version += 1
    session.add(person)
    await session.flush()


async def add_posts(session: AsyncSession, posts: Collection[PostTable]) -> None:
    """Add posts."""
    session.add_all(posts)
    await session.flush()


async def end_post(session: AsyncSession, district_id: UUID, post_id: UUID, day: date) -> None:
    """Let a post be held until before a day."""
    await session.execute(
        update(PostTable)
        .where(col(PostTable.district_id) == district_id, col(PostTable.id) == post_id)
        .values(valid_until=day)
    )


async def set_employment(session: AsyncSession, district_id: UUID, post_id: UUID, employment: Employment) -> None:
    """Say how the holder of a post is employed, from its first day on."""
    await session.execute(
        update(PostTable)
        .where(col(PostTable.district_id) == district_id, col(PostTable.id) == post_id)
        .values(employment=employment.value)
    )


async def contract_staff(session: AsyncSession, district_id: UUID, day: date) -> frozenset[UUID]:
    """Return who works under a contract on a day, in any post (R81)."""
    result = await session.execute(
        text(
            "SELECT DISTINCT person_id FROM post WHERE district_id = :district_id AND employment = 'contract'"
            " AND valid_from <= :day AND (valid_until IS NULL OR valid_until > :day)"
        ),
        {"district_id": district_id, "day": day},
    )
    return frozenset(result.scalars())


async def end_posts_of(session: AsyncSession, district_id: UUID, person_id: UUID, day: date) -> None:
    """Let all posts of a person be held until before a day at most; those that had not begun go."""
    values = {"district_id": district_id, "person_id": person_id, "day": day}
    where = "WHERE district_id = :district_id AND person_id = :person_id"
    await session.execute(text(f"DELETE FROM post {where} AND valid_from >= :day"), values)  # noqa: S608  constants
    await session.execute(
        text(f"UPDATE post SET valid_until = :day {where} AND (valid_until IS NULL OR valid_until > :day)"),  # noqa: S608  constants
        values,
    )


async def posts_of_people(
    session: AsyncSession, district_id: UUID, person_ids: Collection[UUID], day: date
) -> list[PostRow]:
    """Return all posts of people, past ones too, newest first; units by their name on a day."""
    return await _posts(session, "t.person_id = ANY(:person_ids)", district_id, day, person_ids=list(person_ids))


async def posts_at_units(
    session: AsyncSession, district_id: UUID, unit_ids: Collection[UUID], day: date
) -> list[PostRow]:
    """Return all posts at units, past ones too, newest first; units by their name on a day."""
    return await _posts(session, "t.unit_id = ANY(:unit_ids)", district_id, day, unit_ids=list(unit_ids))


async def find_post(session: AsyncSession, district_id: UUID, post_id: UUID, day: date) -> PostRow | None:
    """Return one post, or None."""
    found = await _posts(session, "t.id = :post_id", district_id, day, post_id=post_id)
    return found[0] if found else None


async def leading_people(
    session: AsyncSession, district_id: UUID, kinds: Sequence[PostKind], day: date
) -> dict[UUID, list[tuple[UUID, str]]]:
    """Return who holds these posts in each unit on a day, in the order of the posts: ids and names, by unit."""
    result = await session.execute(
        text(
            "SELECT t.unit_id, p.id, p.name FROM post t"
            " JOIN person p ON p.district_id = t.district_id AND p.id = t.person_id"
            " WHERE t.district_id = :district_id AND t.kind = ANY(:kinds)"
            " AND t.valid_from <= :day AND (t.valid_until IS NULL OR t.valid_until > :day)"
            " ORDER BY t.unit_id, array_position(CAST(:kinds AS text[]), CAST(t.kind AS text)), t.valid_from"
        ),
        {"district_id": district_id, "kinds": [kind.value for kind in kinds], "day": day},
    )
    found: dict[UUID, list[tuple[UUID, str]]] = {}
    for row in result:
        found.setdefault(row.unit_id, []).append((row.id, row.name))
    return found


async def _posts(
    session: AsyncSession, condition: str, district_id: UUID, day: date, **values: object
) -> list[PostRow]:
    statement = text(
        "SELECT t.id, t.person_id, p.name AS person_name, t.unit_id, u.kind AS unit_kind, t.kind, t.valid_from,"  # noqa: S608  conditions are constants of this module
        " t.valid_until, t.employment, coalesce((SELECT v.name FROM unit_version v WHERE v.district_id = t.district_id"
        " AND v.unit_id = t.unit_id AND v.valid_from <= :day ORDER BY v.valid_from DESC LIMIT 1), '') AS unit_name"
        " FROM post t JOIN person p ON p.district_id = t.district_id AND p.id = t.person_id"
        " JOIN unit u ON u.district_id = t.district_id AND u.id = t.unit_id"
        f" WHERE t.district_id = :district_id AND {condition} ORDER BY t.valid_from DESC, t.id DESC"
    )
    if "person_ids" in values:
        statement = statement.bindparams(PERSON_IDS)
    if "unit_ids" in values:
        statement = statement.bindparams(UNIT_IDS)
    result = await session.execute(statement, {"district_id": district_id, "day": day, **values})
    return [_post(row) for row in result]


def _post(row: Row[tuple[object, ...]]) -> PostRow:
    values = row._asdict()
    return PostRow(
        **{
            **values,
            "unit_kind": UnitKind(values["unit_kind"]),
            "kind": PostKind(values["kind"]),
            "employment": Employment(values["employment"]),
        },
    )


def _conditions(wanted: PersonFilter) -> tuple[str, dict[str, object]]:
    conditions, values = "FROM person p WHERE p.district_id = :district_id", dict[str, object]()
    if not wanted.with_left:
        conditions += " AND (p.left_on IS NULL OR p.left_on > :day)"
    if wanted.phone_indexes:
        conditions += " AND p.phone_index = ANY(CAST(:phone_indexes AS bytea[]))"
        values["phone_indexes"] = list(wanted.phone_indexes)
    elif query := normalize_query(wanted.query):
        escaped = query.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        conditions += " AND p.search_text LIKE :pattern"
        values["pattern"] = f"%{escaped}%"
    if wanted.unit_ids is not None:
        conditions += (
            " AND EXISTS (SELECT FROM post t WHERE t.district_id = p.district_id AND t.person_id = p.id"
            " AND t.unit_id = ANY(:unit_ids) AND t.valid_from <= :day"
            " AND (t.valid_until IS NULL OR t.valid_until > :day))"
        )
        values["unit_ids"] = list(wanted.unit_ids)
    return conditions, values
