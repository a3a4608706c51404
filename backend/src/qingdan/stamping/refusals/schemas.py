"""What goes over the wire about refusal notices."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from qingdan.kernel.schemas import OptionalText, RequestModel, ShortText
from qingdan.stamping.catalogue.rules import AskingBodyKind, RegistryFact
from qingdan.stamping.refusals.rules import RefusalSubject
from qingdan.stamping.requests.schemas import AskingBodyInput, TypeCode


class InsteadInput(RequestModel):
    """Where to go instead, where no list says it (R4)."""

    responsible_body: ShortText
    where_to_go: ShortText


class NewRefusal(RequestModel):
    """What a resident was asked for, and by whom; nothing that was shown is kept (R125)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "community_id": "018f3f5e-0000-7000-8000-000000000003",
                "certificate_type_code": "CT32",
                "asking_body": {"name": "某某物业公司", "kind": "enterprise"},
                "applicant_name": "周小舟",
                "purpose": "入职",
            }
        }
    )

    community_id: UUID
    certificate_type_code: TypeCode | None = None
    registry_fact: RegistryFact | None = Field(
        default=None, description="Instead of a type: a fact that an identity document proves by itself (R13)."
    )
    unlisted_title: OptionalText = Field(
        default="", description="Instead of both: what is asked for and stands on no list, in words (R4)."
    )
    instead: InsteadInput | None = Field(
        default=None, description="Of what is on no list; left out: the body that asks checks by itself (R4)."
    )
    asking_body: AskingBodyInput | None = Field(
        default=None, description="By its name, never by its kind; null where the resident did not say (R21)."
    )
    applicant_name: OptionalText = Field(default="", description="Left out on request; sealed at rest.")
    applicant_identity_number: OptionalText = Field(
        default="", description="Left out on request; sealed at rest and never shown, only to find the notice by."
    )
    purpose: OptionalText = ""

    @model_validator(mode="after")
    def one_of_three(self) -> Self:
        """Ask for a type, a fact, or what is on no list: one of them."""
        named = (self.certificate_type_code is not None, self.registry_fact is not None, bool(self.unlisted_title))
        if sum(named) != 1:
            message = "name one of certificate_type_code, registry_fact and unlisted_title"
            raise ValueError(message)
        if self.instead is not None and not self.unlisted_title:
            message = "instead goes with unlisted_title: of the others the list says where to go"
            raise ValueError(message)
        return self


_MONTH_PATTERN = r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$"
MonthText = Annotated[str, StringConstraints(pattern=_MONTH_PATTERN)]
_Cursor = Annotated[str, StringConstraints(max_length=1000)]


class RefusalQuery(BaseModel):
    """Which notices a list shows, newest first."""

    community_id: UUID | None = None
    certificate_type_code: TypeCode | None = None
    registry_fact: RegistryFact | None = None
    asking_body: OptionalText | None = Field(
        default=None, description="Its exact name; empty for those that named none."
    )
    asking_body_kind: AskingBodyKind | None = None
    of_request: bool | None = Field(
        default=None, description="True: filed requests refused after their check (R22); false: everything else."
    )
    month: MonthText | None = Field(default=None, description="Such as `2026-11`.")
    after: _Cursor | None = Field(default=None, description="`next` of the page before.")
    limit: int = Field(default=50, ge=1, le=200, description="How many at most.")


class CountQuery(BaseModel):
    """Which month is counted; this one when left out."""

    month: MonthText | None = Field(default=None, description="Such as `2026-11`.")
    community_id: UUID | None = None
    after: _Cursor | None = Field(default=None, description="`next` of the page before.")
    limit: int = Field(default=50, ge=1, le=200, description="How many at most.")


class ExportQuery(BaseModel):
    """Which months are exported; this one when left out."""

    since: MonthText | None = Field(default=None, description="First month, such as `2026-01`.")
    to: MonthText | None = Field(default=None, description="Last month, such as `2026-11`.")


class RefusalCount(BaseModel):
    """What one body asked for in a month and was refused (R21)."""

    asking_body_name: str = Field(description="Empty where nobody was named.")
    asking_body_kind: AskingBodyKind | None
    count: int
    communities: int = Field(description="In how many communities.")
    previous_count: int = Field(description="In the month before.")
    rejected_count: int = Field(
        description="Filed requests for its papers that were refused after their check (R22); not in `count`."
    )


class RefusalCountPage(BaseModel):
    """The bodies of one month, most first, and the cursor of what follows."""

    month: str
    total: int = Field(description="All refusals of the month within your reach, without filed requests (R22).")
    items: list[RefusalCount]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")


class Refusal(BaseModel):
    """A numbered notice: why not, by which documents, who is responsible instead and where (CRT-3, R4, R22)."""

    id: UUID
    number: str
    community_id: UUID
    community_name: str
    certificate_type_code: str | None
    registry_fact: RegistryFact | None
    request_id: UUID | None = Field(description="The filed request that was refused after its check (R22).")
    subject: RefusalSubject = Field(description="What it is about.")
    title: str
    asking_body_name: str
    asking_body_kind: AskingBodyKind | None
    applicant_name: str | None = Field(description="Masked; left out for whoever only counts.")
    purpose: str = Field(description="Left out for whoever only counts.")
    reason: str = Field(description="Of a filed request left out for whoever only counts.")
    basis: list[str]
    responsible_body: str
    responsible_place: str
    replacement: str
    offers_notice_and_commitment: bool = Field(description="Open to administrative organs (R17).")
    issued_on: date
    issued_by_name: str
    created_at: datetime


class RefusalPage(BaseModel):
    """Notices, newest first, and the cursor of what follows."""

    items: list[Refusal]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")
