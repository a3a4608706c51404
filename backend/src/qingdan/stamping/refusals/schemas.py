"""What goes over the wire about refusal notices."""

from datetime import date, datetime
from typing import Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from qingdan.kernel.schemas import OptionalText, RequestModel
from qingdan.stamping.catalogue.rules import AskingBodyKind, RegistryFact
from qingdan.stamping.requests.schemas import AskingBodyInput, TypeCode


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
    asking_body: AskingBodyInput | None = None
    applicant_name: OptionalText = Field(default="", description="Left out on request; sealed at rest.")
    applicant_identity_number: OptionalText = Field(
        default="", description="Left out on request; sealed at rest and never shown, only to find the notice by."
    )
    purpose: OptionalText = ""

    @model_validator(mode="after")
    def one_of_both(self) -> Self:
        """Ask for a type or a fact, not both."""
        if (self.certificate_type_code is None) == (self.registry_fact is None):
            message = "name either certificate_type_code or registry_fact"
            raise ValueError(message)
        return self


class Refusal(BaseModel):
    """A numbered notice: why not, by which documents, who is responsible instead and where (CRT-3, R4)."""

    id: UUID
    number: str
    community_id: UUID
    community_name: str
    certificate_type_code: str | None
    registry_fact: RegistryFact | None
    title: str
    asking_body_name: str
    asking_body_kind: AskingBodyKind | None
    applicant_name: str | None = Field(description="Masked.")
    purpose: str
    reason: str
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
