"""Items over the wire."""

from datetime import date
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.admission.items.content import ItemContent
from qingdan.admission.items.rules import Category, ItemKind, ItemState
from qingdan.admission.items.rules.means import MeansKind
from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, RequestModel


class NamedUnit(BaseModel):
    """A unit by id and name."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    name: str


class CommunityState(BaseModel):
    """What an item is in one community today, and why it is not in force there (ADM-8)."""

    community: NamedUnit
    state: ItemState
    reasons: list[ProblemReason]


class ItemSummary(BaseModel):
    """One item in its current version."""

    id: UUID
    number: str
    version: int
    title: str
    kind: ItemKind
    category: Category
    department: NamedUnit
    valid_from: date
    valid_until: date
    review_on: date
    plan_total_fen: int
    money_waived: bool
    communities: int = Field(description="How many communities are in its scope.")
    state: ItemState = Field(description="The item as such today, derived (ADM-8).")
    reasons: list[ProblemReason]
    own_communities: list[CommunityState] = Field(
        description="The item in the caller's own communities; empty for callers of a department or the district."
    )


class ItemCommunity(BaseModel):
    """One community of the scope: what it was promised, what it has, and what the item is there today."""

    community: NamedUnit
    code: str
    subdistrict_id: UUID | None
    households: int
    promised_fen: int
    appropriated_fen: int
    received_fen: int
    powers_promised: bool
    powers_received_on: date | None
    people_promised: bool
    people_received_on: date | None
    state: ItemState
    reasons: list[ProblemReason]


class ItemVersion(BaseModel):
    """One version of an item (R73)."""

    version: int
    published_on: date
    application_id: UUID
    title: str


class ItemDetail(ItemSummary):
    """An item with everything it says and each community of its scope that the caller reaches."""

    content: ItemContent
    conditions: str
    counts: dict[ItemState, int]
    scope: list[ItemCommunity]
    versions: list[ItemVersion]
    allowed_actions: list[str]


class MeansConfirmation(RequestModel):
    """A community says that promised powers or people arrived (R54)."""

    community_id: UUID
    means: MeansKind
    received_on: BusinessDay
