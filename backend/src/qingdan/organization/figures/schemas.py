"""What goes over the wire about figures."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import OptionalText, RequestModel, ShortText
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.figures.rules import NormKey

#: No community has more of anything that is counted.
CountOfCommunity = Annotated[int, Field(strict=True, ge=0, le=10_000_000)]


class FiguresRecording(RequestModel):
    """Figures that hold from a day on."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "valid_from": "2026-01-01",
                "households": 2150,
                "residents": 5890,
                "floating_residents": 640,
                "premises_area": 480,
                "seats": 5,
                "workers": 6,
                "full_members": 96,
                "basis": "2025年末人口统计年报",
            }
        }
    )

    valid_from: date
    households: CountOfCommunity
    residents: CountOfCommunity
    floating_residents: CountOfCommunity = 0
    premises_area: CountOfCommunity = Field(default=0, description="Whole square metres.")
    seats: CountOfCommunity = 0
    workers: CountOfCommunity = 0
    full_members: CountOfCommunity = 0
    basis: ShortText = Field(description="Where the figures come from.")
    correction_reason: OptionalText = Field(
        default="", description="What was wrong, when these replace the figures recorded for the same day (ORG-3)."
    )


class FiguresAnswer(BaseModel):
    """Figures of a community for a period."""

    id: UUID
    valid_from: date
    valid_until: date | None
    households: int
    residents: int
    floating_residents: int
    premises_area: int
    seats: int
    workers: int
    full_members: int
    basis: str
    correction_reason: str | None
    recorded_at: datetime
    recorded_by: UUID | None
    superseded_at: datetime | None = Field(description="When a correction replaced them; null when they count.")


class GapAnswer(BaseModel):
    """What is, what should be, and how much is missing (ORG-6)."""

    key: NormKey
    actual: int
    norm: int
    missing: int


class NoteAnswer(BaseModel):
    """A remark that blocks nothing."""

    rule: str
    code: str
    detail: str


class UnitFigures(BaseModel):
    """The figures of a community: in force on a day, what should be by them, and all that was recorded."""

    unit_id: UUID
    as_of: date
    in_force: FiguresAnswer | None
    gaps: list[GapAnswer]
    notes: list[NoteAnswer]
    proposed_party_organization: UnitKind | None = Field(description="Proposed, never made by itself (R110).")
    items: list[FiguresAnswer] = Field(description="Newest first, with those that a correction replaced.")
