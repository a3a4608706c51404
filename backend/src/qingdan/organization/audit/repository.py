"""Every statement that reads the audit trail."""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from qingdan.organization.audit.schemas import AuditEvent


async def newest_events(
    session: AsyncSession, district_id: UUID, before: UUID | None, subject_id: str | None, limit: int
) -> list[AuditEvent]:
    """Return events, newest first, from the one after `before` on."""
    conditions = ""
    values: dict[str, object] = {"district_id": district_id, "limit": limit}
    if before is not None:
        conditions += " AND a.id < :before"
        values["before"] = before
    if subject_id is not None:
        conditions += " AND a.subject_id = :subject_id"
        values["subject_id"] = subject_id
    result = await session.execute(
        text(
            "SELECT a.id, a.occurred_at, a.person_id, p.name AS person_name, a.action, a.subject_kind,"  # noqa: S608  conditions are constants, values are bound
            " a.subject_id, a.detail, a.request_id, a.source FROM audit_event a"
            " LEFT JOIN person p ON p.district_id = a.district_id AND p.id = a.person_id"
            f" WHERE a.district_id = :district_id {conditions} ORDER BY a.id DESC LIMIT :limit"
        ),
        values,
    )
    return [AuditEvent.model_validate(row._asdict()) for row in result]
