"""What verification reads and counts: a stamped request by its number, the root to trust, guesses and scans."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.database import Database

#: A register entry must stand for it: what was only approved verifies as unknown.
_PAPER: Final = (
    "SELECT r.id, r.certificate_number, r.title, s.name AS issuer, r.applicant_masked, r.approved_at, r.valid_until,"
    " r.status, s.demo, r.signed_sha256, e.document_sm3, g.signature_sha256, g.document_size,"
    " e.recorded_at, s.state AS seal_state, s.lost_on AS seal_lost_on, (SELECT n.stamped_at FROM stamp_request n"
    " WHERE n.district_id = r.district_id AND n.replaces_id = r.id AND n.status IN ('stamped', 'delivered'))"
    " AS replaced_at FROM stamp_request r"
    " JOIN seal s ON s.district_id = r.district_id AND s.id = r.seal_id"
    " JOIN register_entry e ON e.district_id = r.district_id AND e.seal_id = r.seal_id"
    " AND e.year = r.register_year AND e.number = r.register_number AND e.request_id = r.id"
    " LEFT JOIN seal_signature g ON g.district_id = r.district_id AND g.request_id = r.id"
    " WHERE r.certificate_number = :number"
)


async def find_paper(session: AsyncSession, number: str) -> Mapping[Any, Any] | None:
    """Return the stamped paper with a number in the transaction's district, None when there is none."""
    return (await session.execute(text(_PAPER), {"number": number})).mappings().one_or_none()


async def trusted_root(session: AsyncSession) -> str | None:
    """Return the certificate (PEM) that the seals of the transaction's district lead to."""
    result = await session.execute(text("SELECT certificate_pem FROM signing_authority"))
    found: str | None = result.scalar_one_or_none()
    return found


async def trusted_sm2_root(session: AsyncSession) -> str | None:
    """Return the SM2 certificate (PEM) that the electronic seals of the transaction's district lead to."""
    result = await session.execute(text("SELECT root_certificate_pem FROM seal_maker"))
    found: str | None = result.scalar_one_or_none()
    return found


async def count_scan(session: AsyncSession, district_id: UUID, request_id: UUID, day: date) -> None:
    """Count that a paper was verified on a day; who did is kept nowhere."""
    await session.execute(
        text(
            "INSERT INTO paper_scan (district_id, request_id, day, scans) VALUES (:district_id, :request_id, :day, 1)"
            " ON CONFLICT (district_id, request_id, day) DO UPDATE SET scans = paper_scan.scans + 1"
        ),
        {"district_id": district_id, "request_id": request_id, "day": day},
    )


async def scans_of(session: AsyncSession, district_id: UUID, request_id: UUID) -> Sequence[Mapping[Any, Any]]:
    """Return how often a paper was verified, by day, the newest first, each row with how often on all days."""
    result = await session.execute(
        text(
            "SELECT day, scans, sum(scans) OVER () AS total FROM paper_scan"
            " WHERE district_id = :district_id AND request_id = :request_id ORDER BY day DESC LIMIT 400"
        ),
        {"district_id": district_id, "request_id": request_id},
    )
    return result.mappings().all()


async def wrong_guesses(database: Database, subjects: Sequence[bytes]) -> dict[bytes, int]:
    """Return how often each of these subjects guessed wrong; one statement on the hot lane."""
    rows = await database.hot_pool.fetch(
        "SELECT subject, wrong FROM verification_guess WHERE subject = ANY($1::bytea[])", subjects
    )
    return {bytes(row["subject"]): row["wrong"] for row in rows}


async def add_wrong_guess(database: Database, subjects: Sequence[bytes], expires_at: datetime) -> None:
    """Count one wrong guess for each of these subjects, in one order for everybody."""
    await database.hot_pool.execute(
        "INSERT INTO verification_guess (subject, wrong, expires_at)"
        " SELECT subject, 1, $2 FROM unnest($1::bytea[]) AS subject ORDER BY subject"
        " ON CONFLICT (subject) DO UPDATE SET wrong = verification_guess.wrong + 1",
        sorted(subjects),
        expires_at,
    )


async def forget_guesses(database: Database, now: datetime) -> None:
    """Delete what is over."""
    await database.hot_pool.execute("DELETE FROM verification_guess WHERE expires_at <= $1", now)
