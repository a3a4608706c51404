"""What goes over the wire about units."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.schemas import OptionalText, RequestModel, ShortText
from qingdan.organization.contract.unit_kinds import UnitKind

Code = Annotated[str, StringConstraints(min_length=1, max_length=32, pattern=r"^[0-9A-Za-z-]+$")]
CreditCode = Annotated[OptionalText, StringConstraints(to_upper=True)]
_UNIT_EXAMPLE = "018f3f5e-0000-7000-8000-000000000003"


@dataclass(frozen=True, slots=True)
class UnitFilter:
    """Which units are asked for, by any of their search keys, their kind and their parent."""

    query: str = ""
    kind: UnitKind | None = None
    parent_id: UUID | None = None


class Papers(RequestModel):
    """The day an operation takes effect and the papers behind it (ORG-4, R115)."""

    effective_on: date
    legal_basis: ShortText
    proposed_by_id: UUID | None = Field(default=None, description="The subdistrict that proposes it; for communities.")
    approval_document: OptionalText = Field(default="", description="The district's approval; for communities.")
    approved_on: date | None = None


class UnitCreation(Papers):
    """A new unit."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "kind": "department",
                "name": "区民政局",
                "code": "MZJ",
                "parent_id": _UNIT_EXAMPLE,
                "effective_on": "2026-01-01",
                "legal_basis": "区机构改革方案",
            }
        }
    )

    kind: UnitKind
    name: ShortText
    code: Code | None = None
    parent_id: UUID | None = None
    urban_rural_class: OptionalText | None = None
    credit_code: CreditCode | None = None
    address: OptionalText | None = None
    phone: OptionalText | None = None


class UnitRenaming(Papers):
    """A new name from a day on."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "name": "区住房和城乡建设局",
                "effective_on": "2026-07-01",
                "legal_basis": "区机构改革方案",
            }
        }
    )

    name: ShortText


class UnitMove(Papers):
    """Another parent from a day on; the code follows it."""

    parent_id: UUID
    code: Code | None = None


class UnitClosure(Papers):
    """The end of a unit, with who takes over."""

    successor_ids: list[UUID] = Field(default=[], max_length=20)


class UnitRecoding(RequestModel):
    """Another code from a day on, by a legal basis; codes below follow."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "code": "320508019045",
                "effective_on": "2026-07-01",
                "legal_basis": "2026 年统计用区划代码",
                "correction_reason": "",
            }
        }
    )

    code: Code | None
    effective_on: date = Field(description="First day of the new code; that of what holds now corrects a mistake.")
    legal_basis: ShortText
    correction_reason: OptionalText = Field(default="", description="What was wrong; needed for a correction.")


class UnitParticulars(RequestModel):
    """What is on record of a unit besides what is dated, as papers carry it."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "credit_code": "54320508MB12345670",
                "urban_rural_class": "111",
                "address": "平安路 8 号",
                "phone": "0512-5550001",
            }
        }
    )

    credit_code: CreditCode | None = Field(description="Unified social credit code (GB 32100) of a legal body (R98).")
    urban_rural_class: OptionalText | None = Field(description="Of a community, and only of one.")
    address: OptionalText | None
    phone: OptionalText | None


class Unit(BaseModel):
    """A unit as it stood on the day asked for."""

    id: UUID
    code: str | None
    name: str
    kind: UnitKind
    parent_id: UUID | None
    parent_name: str | None
    subdistrict_id: UUID | None = Field(description="The subdistrict in which a community, or what is in it, lies.")
    urban_rural_class: str | None
    credit_code: str | None
    address: str | None
    phone: str | None
    valid_from: date
    valid_until: date | None = Field(description="First day on which it no longer exists.")
    version: int


class UnitStep(BaseModel):
    """One step of the way from the district to a unit."""

    id: UUID
    kind: UnitKind
    name: str


class UnitDetail(Unit):
    """A unit with the way to it and what the caller may do with it."""

    as_of: date
    path: list[UnitStep]
    allowed_actions: list[str] = Field(
        description="Of `child-creation`, `particulars`, `renaming`, `recoding`, `move`, `closure`, `figures`."
    )


class UnitList(BaseModel):
    """Units on a day."""

    as_of: date
    items: list[Unit]


class UnitVersionAnswer(BaseModel):
    """What a unit was called and where it stood for a period."""

    name: str
    code: str | None
    parent_id: UUID | None
    parent_name: str | None
    valid_from: date
    valid_until: date | None


class UnitChange(BaseModel):
    """One dated operation with its papers."""

    id: UUID
    kind: str = Field(description="`creation`, `renaming`, `recoding`, `move` or `closure`.")
    effective_on: date
    legal_basis: str
    proposed_by_id: UUID | None
    approval_document: str
    approved_on: date | None
    detail: dict[str, object]
    recorded_at: datetime
    recorded_by: UUID | None


class RelatedUnit(BaseModel):
    """A unit that took over, or from which was taken over."""

    id: UUID
    name: str


class UnitHistory(BaseModel):
    """Everything that was ever recorded of a unit's names, codes and places (ORG-3)."""

    id: UUID
    versions: list[UnitVersionAnswer]
    changes: list[UnitChange]
    predecessors: list[RelatedUnit]
    successors: list[RelatedUnit]
