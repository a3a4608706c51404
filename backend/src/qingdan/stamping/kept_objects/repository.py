"""Kept files in the database: who needs them, which are to go."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.kernel.tenants import served_districts

#: Every row that names a file, or is about to; what was destroyed names none any more.
_NEEDED: Final = text(
    "SELECT EXISTS (SELECT FROM evidence WHERE sha256 = :sha256)"
    " OR EXISTS (SELECT FROM stamp_request WHERE erased_on IS NULL"
    " AND (document_sha256 = :sha256 OR signed_sha256 = :sha256))"
    " OR EXISTS (SELECT FROM refusal WHERE notice_sha256 = :sha256)"
    " OR EXISTS (SELECT FROM external_form f JOIN stamp_request r ON r.district_id = f.district_id"
    " AND r.id = f.request_id WHERE r.erased_on IS NULL AND (f.sha256 = :sha256 OR f.picture_sha256 = :sha256))"
    " OR EXISTS (SELECT FROM seal_signature WHERE signature_sha256 = :sha256)"
    " OR EXISTS (SELECT FROM object_removal WHERE sha256 = :sha256 AND noted_at > :now)"
    " OR EXISTS (SELECT FROM register_closing WHERE export_sha256 = :sha256)"
)


async def lock_object(session: AsyncSession, sha256: str) -> None:
    """Let nobody else name or delete this file until the end of the transaction, in any district."""
    await session.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": f"qingdan object {sha256}"}
    )


async def is_needed_anywhere(session: AsyncSession, district_id: UUID, sha256: str, now: datetime) -> bool:
    """Tell whether some row of any served district names this file, or will in a moment.

    Row-level security shows one district at a time: each is named in turn, and in the end the transaction's own again.
    One yes or no is all that leaves another district.
    """
    needed = False
    for tenant in await served_districts(session):
        await _name_district(session, tenant.district_id)
        needed = bool((await session.execute(_NEEDED, {"sha256": sha256, "now": now})).scalar_one())
        if needed:
            break
    await _name_district(session, district_id)
    return needed


async def _name_district(session: AsyncSession, district_id: UUID) -> None:
    await session.execute(
        text("SELECT set_config('qingdan.district', :district, true)"), {"district": str(district_id)}
    )


async def note_removals(session: AsyncSession, district_id: UUID, digests: Iterable[str], now: datetime) -> None:
    """Write down files that were given up, in the transaction that gave them up; a later time gives a row until then.

    One that stands there already gets a new time: who looks at it just now, before this transaction can be seen, does
    not strike it off.
    """
    rows = [{"district_id": district_id, "sha256": digest, "now": now} for digest in sorted(set(digests))]
    if rows:
        await session.execute(
            text(
                "INSERT INTO object_removal (district_id, sha256, noted_at) VALUES (:district_id, :sha256, :now)"
                " ON CONFLICT (district_id, sha256) DO UPDATE SET noted_at = excluded.noted_at"
            ),
            rows,
        )


async def noted_removals(
    session: AsyncSession, district_id: UUID, now: datetime, limit: int
) -> Sequence[tuple[str, datetime]]:
    """Return files whose time to go has come and that are not deleted yet, with the time of the note."""
    result = await session.execute(
        text(
            "SELECT sha256, noted_at FROM object_removal WHERE district_id = :district_id AND noted_at <= :now"
            " ORDER BY 1 LIMIT :limit"
        ),
        {"district_id": district_id, "now": now, "limit": limit},
    )
    return [(row.sha256, row.noted_at) for row in result]


async def forget_removal(session: AsyncSession, district_id: UUID, sha256: str, noted_at: datetime) -> None:
    """Strike a file off: it is gone, or somebody needs it; a note made since then stays."""
    await session.execute(
        text(
            "DELETE FROM object_removal WHERE district_id = :district_id AND sha256 = :sha256 AND noted_at = :noted_at"
        ),
        {"district_id": district_id, "sha256": sha256, "noted_at": noted_at},
    )
