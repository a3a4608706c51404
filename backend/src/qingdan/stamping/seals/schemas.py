"""What goes over the wire about seals."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.schemas import LongText, RequestModel, ShortText
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.seals.rules import SealState

SealCode = Annotated[str, StringConstraints(max_length=20, pattern=r"^[0-9A-Za-z]*$")]
SealName = Annotated[ShortText, StringConstraints(min_length=2, max_length=40)]
_ID_EXAMPLE = "018f3f5e-0000-7000-8000-000000000003"


class Keeper(RequestModel):
    """Who keeps a seal; posts and contracts that stand against it are stated."""

    id: UUID
    name: ShortText
    is_secretary_or_director: bool = False
    is_contract_staff: bool = False


class KeepersInput(RequestModel):
    """Keeper and deputy from now on (R74, R75, R85)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "keeper": {"id": _ID_EXAMPLE, "name": "林静"},
                "deputy": {"id": _ID_EXAMPLE, "name": "王云"},
                "reason": "岗位调整",
            }
        }
    )

    keeper: Keeper
    deputy: Keeper | None = None
    reason: LongText


class NewSeal(RequestModel):
    """A seal to be made for a community, with its keepers."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "community_id": _ID_EXAMPLE,
                "kind": "committee",
                "name": "青槐街道望江社区居民委员会",
                "code": "4403040012345",
                "keeper": {"id": _ID_EXAMPLE, "name": "林静"},
                "deputy": {"id": _ID_EXAMPLE, "name": "王云"},
            }
        }
    )

    community_id: UUID
    kind: SealKind
    name: SealName
    code: SealCode = ""
    keeper: Keeper
    deputy: Keeper | None = None


class SealReason(RequestModel):
    """Why."""

    model_config = ConfigDict(json_schema_extra={"example": {"reason": "换届期间停用"}})

    reason: LongText


class Seal(BaseModel):
    """A seal as it stands."""

    id: UUID
    version: int
    community_id: UUID
    community_name: str
    subdistrict_id: UUID | None
    kind: SealKind
    name: str
    code: str
    state: SealState
    keeper_id: UUID | None
    keeper_name: str
    deputy_id: UUID | None
    deputy_name: str
    demo: bool = Field(description="Its key is a demonstration's: what it stamps has no legal effect (R97).")
    electronic: bool = Field(description="Whether it can sign documents.")
    certificate_sha256: str | None
    electronic_until: datetime | None
    lost_on: date | None
    loss_notice: str
    allowed_actions: list[str] = Field(description="Of `suspension`, `resumption`, `loss`, `keepers`.")


class SealPage(BaseModel):
    """Seals in a stable order and the cursor of what follows."""

    items: list[Seal]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")


class SealEvent(BaseModel):
    """One thing that happened to a seal."""

    kind: str
    occurred_at: datetime
    person_name: str
    reason: str


class SealDetail(Seal):
    """A seal with its picture and its history."""

    image_svg: str
    events: list[SealEvent]


class SealNotice(BaseModel):
    """The public notice of a lost seal (CRT-13, R86)."""

    name: str
    code: str
    kind: SealKind
    community_name: str
    lost_on: date
    loss_notice: str


class SealNoticeList(BaseModel):
    """The lost seals of a district, latest first."""

    items: list[SealNotice]
