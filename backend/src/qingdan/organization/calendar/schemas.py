"""What goes over the wire about the calendar."""

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import RequestModel, ShortText
from qingdan.organization.contract.schemas import CalendarDay


class DayDecision(RequestModel):
    """Whether a day is worked, and why."""

    model_config = ConfigDict(json_schema_extra={"example": {"working": False, "name": "防汛停工"}})

    working: bool
    name: ShortText


class CalendarDays(BaseModel):
    """The days of a period that differ from the plain week."""

    items: list[CalendarDay]
    known_until: str = Field(description="Last day whose national holidays are published; later days are plain weeks.")
