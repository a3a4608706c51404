"""Off-list demands over the wire."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, Field

from qingdan.admission.demands.rules import DemandState
from qingdan.admission.items.rules import Category, ItemState
from qingdan.admission.items.schemas import NamedUnit
from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, LongText, OptionalLongText, OptionalText, RequestModel, ShortText


class Channel(StrEnum):
    """How a demand reached the community."""

    PHONE = "phone"
    CHAT = "chat"
    PAPER = "paper"
    MEETING = "meeting"
    VISIT = "visit"
    SYSTEM = "system"
    OTHER = "other"


class DemandRecorded(RequestModel):
    """Who asked for what; nothing else is compulsory (ADM-10)."""

    community_id: UUID | None = Field(default=None, description="Needed only by somebody of several communities.")
    department_id: UUID | None = Field(default=None, description="The department that asked, if it is in the tree.")
    asked_by: OptionalText = Field(default="", description="Who asked, in free words, when no department fits.")
    asked_by_name: OptionalText = Field(default="", description="The person on the phone, if they said.")
    description: LongText = Field(description="What was asked, in their own words.")
    channel: Channel = Channel.PHONE
    asked_on: BusinessDay | None = Field(default=None, description="Today when left out.")
    evidence: list[ShortText] = Field(default=[], max_length=20, description="Notes: a group's name, a file's number.")


class EvidenceAdded(RequestModel):
    """A note that comes later."""

    note: ShortText


class RefusalMade(RequestModel):
    """One click; an item is named only when the community thinks that one covers the demand (ADM-10)."""

    covering_item_id: UUID | None = None


class CoverageFound(RequestModel):
    """The item that covers the demand after all."""

    item_id: UUID


class DepartmentsWithdrawal(RequestModel):
    """What the department says when it withdraws (R59)."""

    note: OptionalLongText = ""


class TurnedIntoApplication(RequestModel):
    """The category under which the department applies (R59)."""

    category: Category = Category.ASSIST


class Demand(BaseModel):
    """One off-list demand (ADM-10)."""

    id: UUID
    community: NamedUnit
    department: NamedUnit | None
    asked_by: str
    asked_by_name: str
    description: str
    channel: Channel
    asked_on: date
    evidence: list[str]
    state: DemandState
    covering_item_id: UUID | None
    notice_number: str | None
    refused_at: datetime | None
    refused_by_name: str
    answered_at: datetime | None
    answer_note: str
    application_id: UUID | None
    recorded_by_name: str
    recorded_at: datetime
    allowed_actions: list[str]


class Match(BaseModel):
    """An item that may cover the demand, and what it is in the community today."""

    item: NamedUnit
    department: NamedUnit
    score: int
    in_scope: bool
    state: ItemState
    covers: bool = Field(description="In force here: the demand is on the list after all.")
    reasons: list[ProblemReason]


class MatchList(BaseModel):
    """Items that may cover what was asked, best first."""

    items: list[Match]
