"""What waits for the caller, over the wire."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from pydantic import BaseModel, Field


class WaitingKind(StrEnum):
    """What kind of thing waits."""

    ACCEPTANCE = "acceptance"
    DECISION = "decision"
    DEMAND_TO_ANSWER = "demand_to_answer"
    DEMAND_TO_REFUSE = "demand_to_refuse"
    OPINION = "opinion"
    PAYMENT_LATE = "payment_late"
    PUBLICATION = "publication"
    RECEIPT = "receipt"
    REVIEW_CLOSURE = "review_closure"
    SUPPLEMENT = "supplement"
    TASK_TO_ACCEPT = "task_to_accept"
    TASK_TO_COMPLETE = "task_to_complete"
    VOTE = "vote"


class Figure(BaseModel):
    """One number on the first screen, and where it leads."""

    key: str
    value: int
    link: str


class Waiting(BaseModel):
    """One thing that waits for the caller."""

    kind: WaitingKind
    id: UUID
    title: str
    who: str = Field(description="Who waits, or for whom it is.")
    due_on: date | None
    overdue: bool
    link: str


class WorkQueue(BaseModel):
    """What waits for me: at most four figures, and the most urgent things first."""

    figures: list[Figure]
    items: list[Waiting]
