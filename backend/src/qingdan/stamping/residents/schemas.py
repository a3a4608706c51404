"""What goes over the wire about one resident."""

from datetime import date
from typing import Final
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import OptionalText, RequestModel, ShortText
from qingdan.stamping.accesses.rules import Purpose
from qingdan.stamping.refusals.schemas import Refusal
from qingdan.stamping.requests.schemas import RequestSummary, TypeCode

_COMMUNITY: Final = "018f3f5e-0000-7000-8000-000000000003"


class ResidentQuery(RequestModel):
    """Whose data, of which community, and what for; the number is never part of an address or a log line."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {"community_id": _COMMUNITY, "identity_number": "11010519491231002X", "purpose": "resident"}
        }
    )

    community_id: UUID
    identity_number: ShortText
    purpose: Purpose
    purpose_note: OptionalText = Field(default="", description="In words; required with `other`.")


class ResidentFile(BaseModel):
    """Everything a community knows of one resident, masked: requests with their papers, and refusal notices.

    Found by the number alone: what was recorded without one is not here, whether of an applicant or of a proxy.
    """

    identity_number: str = Field(description="Masked.")
    requests: list[RequestSummary]
    as_proxy: list[RequestSummary] = Field(description="Where they came for somebody else (R12).")
    refusals: list[Refusal]


class KnownResidentQuery(RequestModel):
    """Who stands at the counter, and what they ask for."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "community_id": _COMMUNITY,
                "identity_number": "11010519491231002X",
                "certificate_type_code": "CT01",
                "purpose": "办理子女入学",
            }
        }
    )

    community_id: UUID
    identity_number: ShortText
    certificate_type_code: TypeCode | None = None
    purpose: OptionalText = Field(default="", description="The use of the paper that is asked for.")


class KnownFacts(BaseModel):
    """What can be taken over from an earlier paper, masked; the whole comes by an act of its own."""

    request_id: UUID
    title: str
    certified_on: date
    name: str = Field(description="Masked.")
    phone: str | None = Field(description="Masked.")
    fields: list[str] = Field(description="Keys of the values that were found true.")


class KnownResident(BaseModel):
    """What is known of who stands at the counter: earlier requests, a paper to reprint, facts to take over."""

    requests: list[RequestSummary] = Field(description="The newest five.")
    reprint: RequestSummary | None = Field(description="A paper of this type and use that still holds (R20).")
    facts: KnownFacts | None = Field(description="Facts certified before (CRT-14).")


class TakenFacts(BaseModel):
    """The facts of an earlier paper in full, to be put into a new request."""

    name: str
    phone: str
    values: dict[str, str]
