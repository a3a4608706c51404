"""The public list over the wire."""

from datetime import date, datetime
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from qingdan.admission.applications.schemas import ApplicationSummary
from qingdan.admission.items.content import BasisContent, DeliverableContent, FrequencyContent
from qingdan.admission.items.rules import Category, ItemKind, ItemState
from qingdan.admission.items.schemas import NamedUnit
from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import OptionalText, RequestModel


class Candidate(BaseModel):
    """An approved application, and what still stands against putting it on the list (R72)."""

    application: ApplicationSummary
    publicity_from: date | None
    publishable: bool
    reasons: list[ProblemReason]


class CandidateList(BaseModel):
    """What the next list version could take up."""

    items: list[Candidate]
    ending: list[NamedUnit] = Field(description="Items on the current list that are over and would leave it.")


class Publication(RequestModel):
    """A new list version."""

    application_ids: list[UUID] | None = Field(
        default=None, max_length=500, description="What to take up; everything that may be when left out."
    )
    note: OptionalText = ""


class ListVersion(BaseModel):
    """One publication; it never changes (ADM-7)."""

    number: int
    published_on: date
    published_at: datetime
    note: str
    item_count: int
    added: int
    removed: int
    changed: int


class Facet(BaseModel):
    """How many items of the list have one value."""

    value: str
    label: str
    items: int


class ListVersionDetail(ListVersion):
    """A publication with what can be filtered by."""

    district: str
    current: bool
    departments: list[Facet]
    categories: list[Facet]
    kinds: list[Facet]


class ListedItemRow(BaseModel):
    """One item as a list version shows it (R57)."""

    item_id: UUID
    item_number: str
    item_version: int
    title: str
    kind: ItemKind
    category: Category
    department: NamedUnit
    bases: list[BasisContent]
    verbs: list[str]
    frequency: FrequencyContent
    communities: int
    money_method: str
    money_waived: bool
    plan_total_fen: int
    valid_from: date
    valid_until: date


class DifferenceItem(BaseModel):
    """An item that came or went."""

    item_id: UUID
    title: str
    department_name: str
    category: Category


class DifferenceChange(BaseModel):
    """One field before and after."""

    field: str
    before: JsonValue
    after: JsonValue


class DifferenceChanged(BaseModel):
    """An item that says something else than before (R73)."""

    item_id: UUID
    title: str
    version_before: int
    version_after: int
    changes: list[DifferenceChange]


class Difference(BaseModel):
    """What a list version changed against the one before (ADM-7)."""

    number: int
    previous: int | None
    added: list[DifferenceItem]
    removed: list[DifferenceItem]
    changed: list[DifferenceChanged]


class PublicCommunity(BaseModel):
    """A community in whose scope the item is, and whether it is in force there today."""

    name: str
    state: ItemState


class PublicItem(BaseModel):
    """An item for everybody: what the community does, why, for whom, with what money (R57, FEE-4)."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    id: UUID
    number: str
    version: int
    title: str
    kind: ItemKind
    category: Category
    department: NamedUnit
    content: str
    standard: str
    bases: list[BasisContent]
    verbs: list[str]
    frequency: FrequencyContent | None
    deliverables: list[DeliverableContent]
    exit_condition: str
    conditions: str
    money_method: str
    money_waived: bool
    waiver_reason: str
    plan_total_fen: int
    valid_from: date
    valid_until: date
    state: ItemState
    reasons: list[ProblemReason]
    communities: list[PublicCommunity]
    lists: list[int] = Field(description="The list versions on which this item stands or stood.")
