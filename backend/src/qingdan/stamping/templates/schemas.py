"""What goes over the wire about a district's own texts of certificates."""

from datetime import date, datetime
from typing import Annotated, Final
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, LongText, OptionalText, RequestModel, ShortText
from qingdan.stamping.templates.rules import PieceKind, TemplateAct, TemplateStanding

_BODY_EXAMPLE: Final = (
    "兹证明{holder_name}（公民身份号码：{holder_identity_number}）自{resident_since}起在{address}居住，"
    "以上情况由{community_name}通过{verified_by_means}核实。\n"
    "本证明应{asking_body}要求，仅用于{purpose}，有效期至{valid_until}。"
)


def _with_plain_line_ends(value: str) -> str:
    return value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "　")


#: The text of a paper: two pages at the most, whatever is filled in.
Body = Annotated[LongText, StringConstraints(max_length=2000), AfterValidator(_with_plain_line_ends)]
Title = Annotated[ShortText, StringConstraints(max_length=40, pattern=r"^[^\r\n\t]*$")]


class TemplateContent(RequestModel):
    """Title and text of a paper, with {placeholders} where the facts go."""

    model_config = ConfigDict(json_schema_extra={"example": {"title": "居住情况证明", "body": _BODY_EXAMPLE}})

    title: Title
    body: Body


class NewTemplate(TemplateContent):
    """The draft of a district's own text for a type."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"type_code": "CT01", "title": "居住情况证明", "body": _BODY_EXAMPLE}}
    )

    type_code: Annotated[str, StringConstraints(min_length=1, max_length=20)]


class TemplatePublication(RequestModel):
    """From which day a text holds, and why it was changed."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"from_day": "2030-09-01", "note": "按区民政局意见写明核实方式"}}
    )

    from_day: BusinessDay = Field(description="Today at the earliest.")
    note: OptionalText = Field(default="", description="Why; it stands in the history.")


class TemplateSummary(BaseModel):
    """One version of a district's own text."""

    id: UUID
    type_code: str
    type_name: str
    number: int = Field(description="What people call it: version 1, 2, 3 of this type's text.")
    version: int = Field(description="For `If-Match`.")
    standing: TemplateStanding
    title: str
    in_force_from: date | None
    note: str
    created_by_name: str
    created_at: datetime
    changed_by_name: str
    changed_at: datetime
    published_by_name: str | None
    published_at: datetime | None
    withdrawn_by_name: str | None
    withdrawn_at: datetime | None
    allowed_actions: list[TemplateAct]


class DifferencePiece(BaseModel):
    """A piece of the text: the same as before, removed, or added."""

    kind: PieceKind
    text: str


class TemplateAnswer(TemplateSummary):
    """One version with its text, what is wrong with it, and what it changes."""

    body: str
    problems: list[ProblemReason] = Field(description="What must be mended before it is published (R2, R14, R16).")
    warnings: list[ProblemReason] = Field(description="What should be looked at; it can be published all the same.")
    replaces: int | None = Field(description="The version in whose place it comes; null for the national text.")
    difference: list[DifferencePiece] = Field(description="The text of `replaces` and this one, clause by clause.")
    title_before: str


class TemplatePage(BaseModel):
    """Versions, newest first, and the cursor of what follows."""

    items: list[TemplateSummary]
    next: str | None = Field(description="Send as `after` to read on; null at the end.")
