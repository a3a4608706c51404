"""Every statement on sign-ins."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.ids import uuid7
from qingdan.organization.sessions.tables import RefreshTokenTable, SessionTable, SignInFailureTable


@dataclass(frozen=True, slots=True)
class PresentedToken:
    """A refresh token that somebody presents, with its sign-in."""

    session_id: UUID
    person_id: UUID
    used_at: datetime | None
    expires_at: datetime
    ended_at: datetime | None


async def lock_subjects(session: AsyncSession, subjects: Collection[bytes]) -> None:
    """Let one attempt of the same account or source follow the other, in whichever process."""
    for subject in sorted(subjects):
        await session.execute(
            text("SELECT pg_advisory_xact_lock(hashtextextended(:subject, 0))"), {"subject": subject.hex()}
        )


async def failures_since(session: AsyncSession, subject: bytes, start: datetime) -> Sequence[datetime]:
    """Return when sign-ins of an account or source failed."""
    result = await session.execute(
        text("SELECT failed_at FROM sign_in_failure WHERE subject = :subject AND failed_at > :start"),
        {"subject": subject, "start": start},
    )
    return [row.failed_at for row in result]


async def add_failures(session: AsyncSession, subjects: Collection[bytes], moment: datetime) -> list[UUID]:
    """Count an attempt as failed, for each subject; return the ids by which it is taken back."""
    rows = [SignInFailureTable(id=uuid7(), subject=subject, failed_at=moment) for subject in subjects]
    session.add_all(rows)
    await session.flush()
    return [row.id for row in rows]


async def forget_failures(session: AsyncSession, subject: bytes, ids: Collection[UUID], before: datetime) -> None:
    """Forget the failures of one account, single ones by their ids, and all that are old."""
    await session.execute(
        text("DELETE FROM sign_in_failure WHERE subject = :subject OR id = ANY(:ids) OR failed_at < :before"),
        {"subject": subject, "ids": list(ids), "before": before},
    )


async def add_session(session: AsyncSession, row: SessionTable) -> None:
    """Add a sign-in."""
    session.add(row)
    await session.flush()


async def add_refresh_token(
    session: AsyncSession, district_id: UUID, session_id: UUID, digest: bytes, moment: datetime
) -> None:
    """Add a refresh token that has not been used."""
    session.add(
        RefreshTokenTable(district_id=district_id, digest=digest, session_id=session_id, issued_at=moment, used_at=None)
    )
    await session.flush()


async def owner_of(session: AsyncSession, district_id: UUID, digest: bytes) -> UUID | None:
    """Return whose refresh token this is, or None when it is not one of ours."""
    result = await session.execute(
        text(
            "SELECT s.person_id FROM refresh_token t"
            " JOIN session s ON s.district_id = t.district_id AND s.id = t.session_id"
            " WHERE t.district_id = :district_id AND t.digest = :digest"
        ),
        {"district_id": district_id, "digest": digest},
    )
    person_id: UUID | None = result.scalar_one_or_none()
    return person_id


async def lock_presented(session: AsyncSession, district_id: UUID, digest: bytes) -> PresentedToken | None:
    """Return what is known of a refresh token with its sign-in locked; the caller holds the person already."""
    result = await session.execute(
        text(
            "SELECT s.id AS session_id, s.person_id, t.used_at, s.expires_at, s.ended_at FROM refresh_token t"
            " JOIN session s ON s.district_id = t.district_id AND s.id = t.session_id"
            " WHERE t.district_id = :district_id AND t.digest = :digest FOR UPDATE"
        ),
        {"district_id": district_id, "digest": digest},
    )
    row = result.one_or_none()
    return None if row is None else PresentedToken(**row._asdict())


async def use_token(session: AsyncSession, district_id: UUID, digest: bytes, moment: datetime) -> None:
    """Note when a refresh token was first used."""
    await session.execute(
        text(
            "UPDATE refresh_token SET used_at = :moment"
            " WHERE district_id = :district_id AND digest = :digest AND used_at IS NULL"
        ),
        {"district_id": district_id, "digest": digest, "moment": moment},
    )


async def end_session(
    session: AsyncSession, district_id: UUID, session_id: UUID, moment: datetime, reason: str
) -> None:
    """End one sign-in with all its refresh tokens."""
    await session.execute(
        text(
            "UPDATE session SET ended_at = :moment, ended_because = :reason"
            " WHERE district_id = :district_id AND id = :session_id AND ended_at IS NULL"
        ),
        {"district_id": district_id, "session_id": session_id, "moment": moment, "reason": reason},
    )


async def forget_old_sessions(session: AsyncSession, district_id: UUID, person_id: UUID, before: datetime) -> None:
    """Forget a person's sign-ins that could not be refreshed any more before a moment."""
    await session.execute(
        text(
            "DELETE FROM session WHERE district_id = :district_id AND person_id = :person_id AND expires_at < :before"
        ),
        {"district_id": district_id, "person_id": person_id, "before": before},
    )
