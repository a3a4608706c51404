"""What goes over the wire about what waits."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, Field


class Figure(BaseModel):
    """How much of one kind waits."""

    key: str = Field(description="`requests_to_verify`, `requests_to_approve`, `requests_to_stamp`, …")
    value: int = Field(description="Counted up to one hundred.")
    link: str


class WaitingItem(BaseModel):
    """One thing that waits for the caller."""

    kind: str = Field(
        description=(
            "`stamp_request`, `stamping`, `delivery`, `seal_outing`, `use_stopped`, or what is due with a seal:"
            " `register_closing`, `seal_deputy`, `seal_handover`, `seal_loss_record`, `seal_replacement`,"
            " `seal_retirement`, `seal_sealing_off`."
        )
    )
    id: UUID
    title: str
    who: str | None = Field(description="Masked; of an outing, who carries the seal; of a seal, whose it is.")
    due_on: date | None
    overdue: bool
    link: str


class WorkQueue(BaseModel):
    """What waits for whoever asks, most urgent first."""

    figures: list[Figure]
    items: list[WaitingItem]
