"""What goes over the wire about looks at personal data."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import BusinessDay, OptionalText, RequestModel, ShortText
from qingdan.stamping.accesses.rules import Purpose, Seen


class StatedPurpose(BaseModel):
    """What somebody says they look at personal data for (R121)."""

    purpose: Purpose | None = Field(
        default=None, description="Left out by whoever handles a request that is not finished: that is the purpose."
    )
    purpose_note: OptionalText = Field(default="", description="In words; required with `other`.")


class PersonalAccess(BaseModel):
    """One look at personal data: who, when, at what, for what."""

    id: UUID
    occurred_at: datetime
    person_id: UUID
    person_name: str
    community_id: UUID
    subject_kind: str = Field(
        description=(
            "`stamp_request` or `refusal`; `stamp_request_list` or `personal_access_list` of a table that was taken"
            " away, one look for each community that stood in it."
        )
    )
    subject_id: UUID = Field(description="Of a table, the community.")
    subject_title: str
    seen: Seen
    detail: str
    purpose: Purpose
    purpose_note: str


class AccessFilter(BaseModel):
    """What looks must have; what is left out asks for nothing."""

    community_id: UUID | None = None
    person_id: UUID | None = Field(default=None, description="Only looks of this person.")
    seen: Seen | None = None
    first_day: BusinessDay | None = Field(default=None, description="Only looks from this day on.")
    last_day: BusinessDay | None = Field(default=None, description="Only looks up to this day.")


class AccessQuery(AccessFilter):
    """Which looks a list shows, newest first."""

    subject_id: UUID | None = Field(default=None, description="Only looks at this request or notice.")
    after: str | None = Field(default=None, max_length=200, description="`next` of the page before.")
    limit: int = Field(default=50, ge=1, le=200, description="How many at most.")


class AccessExport(AccessFilter, StatedPurpose, RequestModel):
    """Which looks are taken away as a table, and what for (R121)."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"first_day": "2026-11-01", "last_day": "2026-11-30", "purpose": "audit"}}
    )


class Looker(BaseModel):
    """Somebody who looked at residents' data."""

    id: UUID
    name: str = Field(description="As it was at the last look.")


class LookerList(BaseModel):
    """Everybody who looked at residents' data within reach, by name; at most five hundred."""

    items: list[Looker]


class ResidentAccessQuery(RequestModel):
    """Whose data: the number travels in the body, never in an address, and is looked up by its blind index."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "community_id": "018f3f5e-0000-7000-8000-000000000003",
                "identity_number": "11010519491231002X",
                "purpose": "resident",
            }
        }
    )

    community_id: UUID | None = Field(default=None, description="Left out: everywhere within your reach.")
    identity_number: ShortText
    purpose: Purpose
    purpose_note: OptionalText = ""


class ResidentAccesses(BaseModel):
    """Every look at one resident's data within reach, newest first; made to be printed for them."""

    identity_number: str = Field(description="Masked.")
    items: list[PersonalAccess]
    complete: bool = Field(description="False when there are more than fit on the list.")
    made_at: datetime
