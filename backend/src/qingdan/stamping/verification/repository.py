"""What verification reads: a stamped request by its number, the file that was kept, the root to trust."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

#: A register entry must stand for it: what was only approved verifies as unknown.
_PAPER: Final = (
    "SELECT r.certificate_number, r.title, s.name AS issuer, r.applicant_masked, r.approved_at, r.valid_until,"
    " r.status, s.demo, r.signed_sha256, e.document_sm3, g.signature_sha256, g.document_size FROM stamp_request r"
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
