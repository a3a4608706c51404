"""What goes over the wire about checkpoints; nothing of it is personal."""

from typing import Final
from uuid import UUID

from pydantic import BaseModel, Field
from pydantic.config import JsonDict

MOMENT: Final[JsonDict] = {"format": "date-time"}


class SealStatementAnswer(BaseModel):
    """How far one seal's register had come."""

    seal_id: UUID
    size: int = Field(description="How many entries the register had.")
    last_hash: str = Field(description="The hash of the last of them.")
    root: str = Field(description="The Merkle root over all of them (RFC 6962).")


class SignedCheckpoint(BaseModel):
    """A checkpoint as it was signed, with hash, public key and signature."""

    format: str
    district_id: UUID
    number: int
    made_at: str = Field(description="Exactly as signed: UTC with microseconds.", json_schema_extra=MOMENT)
    previous_hash: str = Field(description="The hash of the checkpoint before.")
    seal_count: int
    root: str = Field(description="The Merkle root over what is stated of each seal, in the order of their ids.")
    breaks: list[UUID] = Field(description="Seals whose register no longer continues the checkpoint before.")
    key_id: str
    hash: str
    public_key: str = Field(description="Raw Ed25519 key in hexadecimal; trust the one published, not this one.")
    signature: str = Field(description="Ed25519 (RFC 8032) in hexadecimal.")


class CheckpointDetail(SignedCheckpoint):
    """A checkpoint with what it states of each seal."""

    seals: list[SealStatementAnswer]


class CheckpointPage(BaseModel):
    """Checkpoints, newest first, and the cursor of what follows."""

    items: list[SignedCheckpoint]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")


class CheckpointKeyAnswer(BaseModel):
    """A public key that signs checkpoints."""

    id: str
    algorithm: str
    public_key: str = Field(description="Raw Ed25519 key (RFC 8032) in hexadecimal.")


class CheckpointKeyList(BaseModel):
    """The keys with which checkpoints are checked without this server (CRT-9)."""

    items: list[CheckpointKeyAnswer]
