"""What goes over the wire about registers."""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import RequestModel
from qingdan.stamping.checkpoints.schemas import SealStatementAnswer, SignedCheckpoint
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
    voided_by: EntryReference | None = Field(description="The later entry that voids this one (R84); null as a rule.")
    replaced_by: str | None = Field(description="Of a voided paper: the number of the paper stamped in its place.")
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
    checkpoint_number: int | None = Field(description="The newest checkpoint it was compared with; null before one.")
    checked_at: datetime


class ClosingInput(RequestModel):
    """Which year to close."""

    model_config = ConfigDict(json_schema_extra={"example": {"year": 2025}})

    year: int = Field(strict=True, ge=2000, le=9998)


class RegisterClosing(BaseModel):
    """A closed year of a register (R88)."""

    year: int
    closed_at: datetime
    closed_by: UUID
    entries: int = Field(description="How many entries the year has.")
    size: int = Field(description="How many entries the register has up to the end of the year.")
    last_hash: str
    export_sha256: str = Field(description="SHA-256 over the lines of the export up to then, without its first line.")
    archive_due_on: date


class RegisterClosingList(BaseModel):
    """The closed years of a register, newest first, the one to be closed next, and the years it has entries in."""

    items: list[RegisterClosing]
    closable_year: int | None = Field(description="The earliest year that is over, open and has entries.")
    closing_due_on: date | None = Field(description="When that year is to be closed and archived (R88).")
    years: list[int] = Field(description="The years with entries, newest first.")


class EntryAsHashed(BaseModel):
    """An entry as it is hashed: these fields, keys sorted, as JSON without spaces; it names nobody (CRT-12)."""

    approved_by: str | None
    certificate_number: str | None
    copies: int
    details_digest: str
    document_sha256: str | None
    document_sm3: str | None
    kind: str
    number: int
    previous_hash: str
    recorded_at: str
    recorded_by: str
    refers_to: list[int] | None
    request_id: str | None
    seal_id: str
    year: int


class SealInCheckpoint(BaseModel):
    """What a checkpoint states of one seal, with the path that proves that it does."""

    statement: SealStatementAnswer
    index: int = Field(description="Place of the seal in the checkpoint, from zero.")
    path: list[str] = Field(description="Audit path (RFC 6962) from the statement up to the checkpoint's root.")
    checkpoint: SignedCheckpoint


class Receipt(BaseModel):
    """Proves, without the register, that an entry is in it (CRT-9)."""

    format: str
    entry: EntryAsHashed
    hash: str
    index: int = Field(description="Place of the entry in its register, from zero.")
    path: list[str] = Field(description="Audit path (RFC 6962) from the entry up to the register's root.")
    seal: SealInCheckpoint


class ConsistencyProof(BaseModel):
    """Proves that between two checkpoints a register only grew (CRT-9)."""

    format: str
    earlier: SealInCheckpoint
    later: SealInCheckpoint
    proof: list[str] = Field(description="Consistency proof (RFC 6962); empty when the earlier register was empty.")
