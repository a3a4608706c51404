"""Every statement on grants and accounts."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Row, bindparam, or_, select, text, update
from sqlalchemy import Uuid as SqlUuid
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from qingdan.organization.access.rules import RoleGrant
from qingdan.organization.access.tables import AccountTable, RoleGrantTable
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.units.rules.validity import Validity

_PERSON_IDS: Final = bindparam("person_ids", type_=ARRAY(SqlUuid))
_UNIT_IDS: Final = bindparam("unit_ids", type_=ARRAY(SqlUuid))


@dataclass(frozen=True, slots=True)
class GrantRow:
    """A grant with the names of its person and unit, and where the unit stood on the day it was read for."""

    id: UUID
    person_id: UUID
    person_name: str
    role: Role
    unit_id: UUID
    unit_name: str
    unit_kind: UnitKind
    subdistrict_id: UUID | None
    unit_exists: bool
    valid_from: date
    valid_until: date | None
    reason: str
    granted_by: UUID | None
    granted_at: datetime
    revoked_by: UUID | None
    revoked_at: datetime | None
    revocation_reason: str | None

    def as_facts(self) -> RoleGrant:
        """Return it as the rules know it."""
        return RoleGrant(self.person_id, self.role, self.unit_id, Validity(self.valid_from, self.valid_until))

    def in_force(self, day: date) -> bool:
        """Tell whether it counts on a day: begun, not over, not revoked, its unit there."""
        return self.revoked_at is None and self.unit_exists and self.as_facts().validity.holds_on(day)


@dataclass(frozen=True, slots=True)
class GrantFilter:
    """Which grants are asked for."""

    person_ids: Collection[UUID] | None = None
    grant_id: UUID | None = None
    unit_id: UUID | None = None
    unit_ids: Collection[UUID] | None = None
    role: Role | None = None
    only_in_force: bool = False


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account to be added."""

    username: str
    person_id: UUID
    password_hash: str
    password_changed_at: datetime


async def grants(
    session: AsyncSession,
    district_id: UUID,
    wanted: GrantFilter,
    day: date,
    limit: int | None = None,
    offset: int = 0,
) -> tuple[list[GrantRow], int]:
    """Return the grants that match, newest first, and how many match; units as of a day."""
    conditions, values = _conditions(wanted)
    statement = text(
        "SELECT g.id, g.person_id, p.name AS person_name, g.role, g.unit_id, u.kind AS unit_kind,"  # noqa: S608  constants, values are bound
        " coalesce(v.name, (SELECT last.name FROM unit_version last WHERE last.district_id = g.district_id"
        " AND last.unit_id = g.unit_id ORDER BY last.valid_from DESC LIMIT 1)) AS unit_name,"
        " CASE WHEN u.kind = 'community' THEN v.parent_id END AS subdistrict_id, v.id IS NOT NULL AS unit_exists,"
        " g.valid_from, g.valid_until, g.reason, g.granted_by, g.granted_at, g.revoked_by, g.revoked_at,"
        " g.revocation_reason, count(*) OVER () AS total"
        " FROM role_grant g JOIN person p ON p.district_id = g.district_id AND p.id = g.person_id"
        " JOIN unit u ON u.district_id = g.district_id AND u.id = g.unit_id"
        " LEFT JOIN unit_version v ON v.district_id = g.district_id AND v.unit_id = g.unit_id"
        " AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until > :day)"
        f" WHERE g.district_id = :district_id {conditions} ORDER BY g.id DESC LIMIT :limit OFFSET :skipped"
    )
    if wanted.person_ids is not None:
        statement = statement.bindparams(_PERSON_IDS)
    if wanted.unit_ids is not None:
        statement = statement.bindparams(_UNIT_IDS)
    values |= {"district_id": district_id, "day": day, "limit": limit, "skipped": offset}
    rows = (await session.execute(statement, values)).all()
    return [_grant(row) for row in rows], rows[0].total if rows else 0


async def add_grants(session: AsyncSession, rows: Collection[RoleGrantTable]) -> None:
    """Add grants."""
    session.add_all(rows)
    await session.flush()


async def revoke_grant(
    session: AsyncSession, district_id: UUID, grant_id: UUID, *, person_id: UUID, moment: datetime, reason: str
) -> None:
    """Note that a grant no longer counts, who took it back and why."""
    await session.execute(
        update(RoleGrantTable)
        .where(col(RoleGrantTable.district_id) == district_id, col(RoleGrantTable.id) == grant_id)
        .values(revoked_by=person_id, revoked_at=moment, revocation_reason=reason)
    )


async def end_grants_of(
    session: AsyncSession, district_id: UUID, person_id: UUID, day: date, *, by: UUID, moment: datetime, reason: str
) -> None:
    """Let the grants of a person count until before a day at most; those that had not begun are taken back."""
    own = (
        col(RoleGrantTable.district_id) == district_id,
        col(RoleGrantTable.person_id) == person_id,
        col(RoleGrantTable.revoked_at).is_(None),
    )
    await session.execute(
        update(RoleGrantTable)
        .where(*own, col(RoleGrantTable.valid_from) >= day)
        .values(revoked_by=by, revoked_at=moment, revocation_reason=reason)
    )
    await session.execute(
        update(RoleGrantTable)
        .where(*own, or_(col(RoleGrantTable.valid_until).is_(None), col(RoleGrantTable.valid_until) > day))
        .values(valid_until=day)
    )


async def find_account(session: AsyncSession, username: str) -> AccountTable | None:
    """Return the account with this name, of whichever district."""
    result = await session.execute(select(AccountTable).where(col(AccountTable.username) == username))
    return result.scalar_one_or_none()


async def account_of(session: AsyncSession, district_id: UUID, person_id: UUID) -> AccountTable | None:
    """Return the account of a person, or None."""
    result = await session.execute(
        select(AccountTable).where(
            col(AccountTable.district_id) == district_id, col(AccountTable.person_id) == person_id
        )
    )
    return result.scalar_one_or_none()


async def accounts_of_district(session: AsyncSession, district_id: UUID) -> dict[UUID, str]:
    """Return all names to sign in with of a district, by person."""
    result = await session.execute(
        select(col(AccountTable.person_id), col(AccountTable.username)).where(
            col(AccountTable.district_id) == district_id
        )
    )
    return {row.person_id: row.username for row in result}


async def add_accounts(session: AsyncSession, district_id: UUID, accounts: Collection[AccountRow]) -> frozenset[str]:
    """Add accounts; return those of the names that somebody has already, in whichever district."""
    statement = insert(AccountTable).values([{"district_id": district_id, **asdict(account)} for account in accounts])
    result = await session.execute(
        statement.on_conflict_do_nothing(index_elements=["username"]).returning(col(AccountTable.username))
    )
    return frozenset(account.username for account in accounts) - frozenset(result.scalars())


async def set_password(
    session: AsyncSession, district_id: UUID, person_id: UUID, password_hash: str, moment: datetime
) -> None:
    """Keep another password of a person."""
    await session.execute(
        update(AccountTable)
        .where(col(AccountTable.district_id) == district_id, col(AccountTable.person_id) == person_id)
        .values(password_hash=password_hash, password_changed_at=moment)
    )


async def end_sessions_of(
    session: AsyncSession, district_id: UUID, person_id: UUID, moment: datetime, reason: str, keep: UUID | None = None
) -> None:
    """End the sign-ins of a person, but for one that may be kept."""
    await session.execute(
        text(
            "UPDATE session SET ended_at = :moment, ended_because = :reason WHERE district_id = :district_id"
            " AND person_id = :person_id AND ended_at IS NULL AND (CAST(:keep AS uuid) IS NULL OR id <> :keep)"
        ),
        {"district_id": district_id, "person_id": person_id, "moment": moment, "reason": reason, "keep": keep},
    )


def _conditions(wanted: GrantFilter) -> tuple[str, dict[str, object]]:
    conditions, values = "", dict[str, object]()
    if wanted.person_ids is not None:
        conditions += " AND g.person_id = ANY(:person_ids)"
        values["person_ids"] = list(wanted.person_ids)
    if wanted.unit_ids is not None:
        conditions += " AND g.unit_id = ANY(:unit_ids)"
        values["unit_ids"] = list(wanted.unit_ids)
    for column, value in (("id", wanted.grant_id), ("unit_id", wanted.unit_id), ("role", wanted.role)):
        if value is not None:
            conditions += f" AND g.{column} = :{column}"
            values[column] = value.value if isinstance(value, Role) else value
    if wanted.only_in_force:
        conditions += (
            " AND g.revoked_at IS NULL AND g.valid_from <= :day AND (g.valid_until IS NULL OR g.valid_until > :day)"
            " AND v.id IS NOT NULL"
        )
    return conditions, values


def _grant(row: Row[tuple[object, ...]]) -> GrantRow:
    values = {name: value for name, value in row._asdict().items() if name != "total"}
    return GrantRow(**{**values, "role": Role(values["role"]), "unit_kind": UnitKind(values["unit_kind"])})
