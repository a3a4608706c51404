"""What an item says, as it goes over the wire and is stored with its version (ADM-3)."""

from decimal import Decimal
from typing import Annotated

from pydantic import ConfigDict, Field, PlainSerializer, StringConstraints

from qingdan.admission.funding.rules import FundingBasis, FundingLine, LumpWeight, Schedule
from qingdan.admission.items.rules import (
    Basis,
    BasisLevel,
    Category,
    Deliverable,
    DeliverableKind,
    Frequency,
    ItemKind,
    Per,
)
from qingdan.kernel.schemas import (
    BusinessDay,
    Count,
    FenAmount,
    OptionalLongText,
    OptionalText,
    RequestModel,
    ShortText,
)

#: Hours with two decimals; a JSON number on the wire.
Hours = Annotated[
    Decimal,
    Field(ge=0, max_digits=7, decimal_places=2),
    PlainSerializer(float, return_type=float, when_used="json"),
]
Word = Annotated[str, StringConstraints(min_length=1, max_length=40, pattern=r"^[a-z_]+$")]
_AS_READ = ConfigDict(extra="forbid", str_strip_whitespace=True, json_schema_serialization_defaults_required=True)


class BasisContent(RequestModel):
    """One legal or policy basis."""

    model_config = _AS_READ

    level: BasisLevel
    document: OptionalText = ""
    article: OptionalText = ""

    def fact(self) -> Basis:
        """Return it as the rules see it."""
        return Basis(self.level, self.document, self.article)


class FrequencyContent(RequestModel):
    """How often: `times` per span."""

    model_config = _AS_READ

    times: Count
    per: Per

    def fact(self) -> Frequency:
        """Return it as the rules see it."""
        return Frequency(self.times, self.per)


class DeliverableContent(RequestModel):
    """So many ledgers, reports, meetings … of one title that come along with the item."""

    model_config = _AS_READ

    kind: DeliverableKind
    title: OptionalText = ""
    count: Count = 1
    period: Word | None = None

    def fact(self) -> Deliverable:
        """Return it as the rules see it."""
        return Deliverable(self.kind, self.title, self.count, self.period)


class PersonalDataContent(RequestModel):
    """One field of personal data that the work needs (R123)."""

    model_config = _AS_READ

    name: ShortText
    sensitive: bool = False
    purpose: OptionalText = ""
    legal_basis: OptionalText = ""
    keeping_months: Count | None = None


class FundingLineContent(RequestModel):
    """One line of the funding plan; money in whole fen (FEE-1, FEE-2)."""

    model_config = _AS_READ

    basis: FundingBasis
    rate_fen: FenAmount = Field(description="The lump sum, or the amount per community, household, case or hour.")
    source: OptionalText = Field(default="", description="The budget line.")
    schedule: Schedule = Schedule.ONCE
    due_dates: list[BusinessDay] = Field(default=[], max_length=60)
    minimum_fen: FenAmount | None = Field(default=None, description="The least for one community.")
    maximum_fen: FenAmount | None = Field(default=None, description="The most for one community.")
    weight: LumpWeight = Field(default=LumpWeight.EQUAL, description="By what a lump sum is divided.")
    estimated_units: Count | None = Field(default=None, description="Cases or hours expected in one community.")

    def fact(self) -> FundingLine:
        """Return it as the rules see it."""
        return FundingLine(
            basis=self.basis,
            rate_fen=self.rate_fen,
            source=self.source,
            schedule=self.schedule,
            due_dates=tuple(self.due_dates),
            minimum_fen=self.minimum_fen,
            maximum_fen=self.maximum_fen,
            weight=self.weight,
            estimated_units=self.estimated_units,
        )


class ItemContent(RequestModel):
    """Everything that an application and the item it becomes say (ADM-1, ADM-3); a draft may leave things empty."""

    model_config = _AS_READ

    kind: ItemKind = ItemKind.WORK
    category: Category
    title: OptionalText = ""
    content: OptionalLongText = Field(default="", description="What is to be done.")
    standard: OptionalLongText = Field(default="", description="When it counts as done.")
    bases: list[BasisContent] = Field(default=[], max_length=20)
    why_community: OptionalLongText = Field(default="", description="Why a community and not the department.")
    valid_from: BusinessDay | None = None
    valid_until: BusinessDay | None = Field(default=None, description="First day that is no longer covered.")
    review_on: BusinessDay | None = Field(default=None, description="The next yearly review.")
    frequency: FrequencyContent | None = None
    hours_per_occurrence: Hours | None = Field(default=None, description="Hours in one community each time.")
    verbs: list[Word] = Field(default=[], max_length=20)
    deliverables: list[DeliverableContent] = Field(default=[], max_length=40)
    personal_data: list[PersonalDataContent] = Field(default=[], max_length=40)
    checker: OptionalText = ""
    exit_condition: OptionalText = ""
    powers: OptionalLongText = Field(default="", description='Powers delegated, or "无".')
    people: OptionalLongText = Field(default="", description='People provided, or "无".')
    funding_lines: list[FundingLineContent] = Field(default=[], max_length=20)
    waiver_reason: OptionalLongText = Field(default="", description="The written request to go without money.")
    training: OptionalLongText = ""
    contact: OptionalText = ""
    attachments: list[ShortText] = Field(default=[], max_length=20)
    community_is_responsible: bool = False
    has_one_vote_veto: bool = False
    has_target_figures: bool = False
    asks_responsibility_letter: bool = False
    emergency_type: OptionalText = ""
    details: dict[Word, OptionalLongText | Count | list[ShortText]] = Field(
        default={}, max_length=20, description="What only this kind has."
    )


def lines_of(content: ItemContent) -> tuple[FundingLine, ...]:
    """Return the funding plan as the rules see it."""
    return tuple(line.fact() for line in content.funding_lines)


def is_promised(text: str) -> bool:
    """R54: tell whether powers or people were promised; "无" and its like promise nothing."""
    return text.strip().rstrip("。.").lower() not in {"", "无", "没有", "none", "不涉及"}
