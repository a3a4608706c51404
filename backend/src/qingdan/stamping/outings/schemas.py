"""What goes over the wire about outings."""

from datetime import datetime
from typing import Final
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import OptionalText, RequestModel, ShortText
from qingdan.stamping.outings.rules import OutingAct, OutingState

_PERSON: Final = "018f3f5e-0000-7000-8000-000000000003"
_OTHER: Final = "018f3f5e-0000-7000-8000-000000000004"


class Carrier(RequestModel):
    """Somebody who goes with the seal."""

    id: UUID
    name: ShortText


class NewOuting(RequestModel):
    """A seal shall leave the office: what for, where to, with whom, until when (R80)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "purpose": "行动不便居民上门用印",
                "destination": "桃源里3栋",
                "carriers": [{"id": _PERSON, "name": "林静"}, {"id": _OTHER, "name": "王云"}],
                "back_by": "2030-08-03T17:30:00+08:00",
            }
        }
    )

    purpose: ShortText
    destination: ShortText
    carriers: list[Carrier] = Field(max_length=5, description="Two at least (R80).")
    back_by: AwareDatetime


class OutingReason(RequestModel):
    """Why not."""

    model_config = ConfigDict(json_schema_extra={"example": {"reason": "改请居民委托家人来办"}})

    reason: ShortText


class ReturnInput(RequestModel):
    """How the seal came back."""

    model_config = ConfigDict(json_schema_extra={"example": {"note": "完好"}})

    note: OptionalText = ""


class OutingAnswer(BaseModel):
    """One outing of a seal as it stands."""

    id: UUID
    version: int
    seal_id: UUID
    status: OutingState = Field(description="`overdue`: it is outside and the time of return is over (R80).")
    purpose: str
    destination: str
    carriers: list[Carrier]
    back_by: datetime
    asked_by_name: str
    asked_at: datetime
    approved_by_name: str | None
    approved_at: datetime | None
    refused_by_name: str | None
    refused_at: datetime | None
    reason: str = Field(description="Why it was refused, or how the seal came back.")
    taken_at: datetime | None
    handed_out_by_name: str | None
    returned_at: datetime | None
    taken_back_by_name: str | None
    allowed_actions: list[OutingAct]


class OutingPage(BaseModel):
    """Outings, newest first, and the cursor of what follows."""

    items: list[OutingAnswer]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")
