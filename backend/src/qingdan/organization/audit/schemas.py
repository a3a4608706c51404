"""What goes over the wire of the audit trail."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel


class AuditEvent(BaseModel):
    """Who did what to which thing, when, and from where."""

    id: UUID
    occurred_at: datetime
    person_id: UUID | None
    person_name: str | None
    action: str
    subject_kind: str
    subject_id: str
    detail: dict[str, object]
    request_id: str | None
    source: str | None
