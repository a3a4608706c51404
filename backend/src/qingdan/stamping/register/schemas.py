"""What goes over the wire about registers."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, Field

from qingdan.stamping.seals.rules import EntryKind, FindingCode


class EntryReference(BaseModel):
    """The entry that another one speaks of."""

    year: int
    number: int


class RegisterEntryAnswer(BaseModel):
    """One use of the seal; what names people is masked, and gone when its time is over (CRT-12)."""

    id: UUID
    position: int = Field(description="Place in the chain, over all years.")
    year: int
    number: int
    kind: EntryKind
    recorded_at: datetime
    request_id: UUID | None
    certificate_number: str | None
    title: str | None
    applicant_name: str | None = Field(description="Masked.")
    purpose: str | None
    copies: int
    handled_by_name: str | None
    approved_by_name: str | None
    recorded_by_name: str | None
    reason: str | None
    document_sha256: str | None
    document_sm3: str | None
    refers_to: EntryReference | None
    previous_hash: str
    hash: str


class RegisterPage(BaseModel):
    """Entries, newest first, and the cursor of what follows."""

    items: list[RegisterEntryAnswer]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")


class Finding(BaseModel):
    """One thing wrong with a register, and the first entry that it shows to be touched."""

    code: FindingCode
    year: int | None
    number: int | None
    detail: str


class RegisterCheck(BaseModel):
    """The check of a whole register (CRT-9)."""

    seal_id: UUID
    entries: int
    intact: bool
    findings: list[Finding]
    last_hash: str
    checked_at: datetime
