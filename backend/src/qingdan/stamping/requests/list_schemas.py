"""What goes over the wire about lists of requests: what is looked for, by address or in a body, and what is found."""

from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.schemas import BusinessDay, OptionalText, RequestModel
from qingdan.stamping.accesses.schemas import StatedPurpose
from qingdan.stamping.requests.rules import RequestKind, RequestState
from qingdan.stamping.requests.schemas import RequestSummary

_EXAMPLE: Final[dict[str, Any]] = {
    "community_id": "018f3f5e-0000-7000-8000-000000000003",
    "applicant_name": "周小舟",
    "filed_from": "2026-11-01",
}


class RequestFilter(BaseModel):
    """What requests must have; what is left out asks for nothing."""

    status: RequestState | None = None
    certificate_type_code: Annotated[str, StringConstraints(max_length=40)] | None = None
    kind: RequestKind | None = None
    overdue: bool = Field(default=False, description="Only what is open after its day (R10).")
    number: Annotated[str, StringConstraints(strip_whitespace=True, max_length=64)] | None = Field(
        default=None,
        description="How the number of a certificate begins, or that of an entry in the register, `7` or `2026-7`.",
    )
    filed_from: BusinessDay | None = Field(default=None, description="First day on which it was filed or submitted.")
    filed_to: BusinessDay | None = Field(default=None, description="Last such day.")
    stamped_from: BusinessDay | None = Field(
        default=None, description="First day on which it was stamped; the list is then ordered by that day."
    )
    stamped_to: BusinessDay | None = Field(default=None, description="Last such day.")


class RequestQuery(RequestFilter):
    """Which requests a list shows, newest first."""

    community_id: UUID | None = None
    after: Annotated[str, StringConstraints(max_length=200)] | None = Field(
        default=None, description="`next` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=200, description="How many at most.")


class SoughtPerson(RequestModel):
    """Whose requests, exactly, since names and numbers are sealed: they stand in a body, never in an address."""

    applicant_name: OptionalText = Field(default="", description="The whole name.")
    proxy_name: OptionalText = Field(
        default="", description="The whole name of who came for others: their requests are found as well (R12)."
    )
    identity_number: OptionalText = Field(
        default="", description="The whole number. It takes a purpose, and looking for it is written down (R121)."
    )


class RequestSearch(RequestQuery, SoughtPerson, StatedPurpose):
    """Whom or what to look for in a community."""

    model_config = ConfigDict(json_schema_extra={"example": _EXAMPLE})

    community_id: UUID


class RequestExport(RequestFilter, SoughtPerson, StatedPurpose):
    """Which requests are taken away as a table, and what for (R121); a person is looked for in one community only."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"filed_from": "2026-11-01", "filed_to": "2026-11-30", "purpose": "audit"}}
    )

    community_id: UUID | None = Field(default=None, description="Left out: everywhere within your reach.")


class RequestPage(BaseModel):
    """Requests, newest first, and the cursor of what follows."""

    items: list[RequestSummary]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")
