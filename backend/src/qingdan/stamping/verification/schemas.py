"""What goes over the wire about verification: masked, and the same for all that is unknown."""

from datetime import date

from pydantic import BaseModel, Field

from qingdan.stamping.documents.checks import Outcome
from qingdan.stamping.verification.rules import Result


class Check(BaseModel):
    """One named check; `not_checked` never counts as a pass, `notice` is something to know beside the result (R94)."""

    name: str = Field(
        description="`registered`, `seal_state`, or of the signature: `integrity`, `coverage`, `certificate`, …"
    )
    outcome: Outcome
    detail: str


class Verification(BaseModel):
    """What can be said of a paper without saying whose it is (CRT-11)."""

    result: Result = Field(
        description="`voided` was taken back; `replaced` too, and a newer paper stands in its place; `seal_lost` was"
        " registered on the day its seal was reported lost, or later; `altered` is of files only."
    )
    number: str | None
    title: str | None
    issuer: str | None
    masked_name: str | None
    issued_on: date | None
    valid_until: date | None
    seal_lost_on: date | None = Field(
        description="The day on which its seal was reported lost. A paper registered before that day stays what it was;"
        " of that day or later it is `seal_lost` (R86)."
    )
    replaced_on: date | None = Field(
        description="The day on which a newer paper was stamped in its place; nothing else is said of that one."
    )
    demo: bool = Field(description="A demonstration seal: whatever the result, without legal effect (R97).")
    paper_original: bool = Field(
        default=False, description="The original is the paper under the physical seal; no file of it is signed (R23)."
    )
    checks: list[Check]


class VerificationKey(BaseModel):
    """A public key of QR codes; it speaks for papers issued from `valid_from` until before `valid_until`."""

    id: str = Field(description="The `k` of the payload: the first eight hexadecimal digits of the key's SHA-256.")
    algorithm: str
    public_key: str = Field(description="Raw Ed25519 key (RFC 8032) in hexadecimal.")
    valid_from: date | None
    valid_until: date | None
    demo: bool = Field(description="What it signs is a demonstration, without legal effect (R97).")


class VerificationKeyList(BaseModel):
    """The keys by which a QR code is checked without a network, the present one first (CRT-11)."""

    items: list[VerificationKey]


class ScanCount(BaseModel):
    """How often a paper was verified on a day."""

    day: date
    scans: int


class ScanCounts(BaseModel):
    """How often a paper was verified, the newest day first; nothing is known of who did (CRT-11)."""

    total: int = Field(description="How often on all days, also those before the ones listed.")
    items: list[ScanCount]
