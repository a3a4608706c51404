"""What goes over the wire about people."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.schemas import RequestModel, ShortText
from qingdan.organization.contract.unit_kinds import UnitKind
from qingdan.organization.people.rules import Employment, PostKind

PhoneNumber = Annotated[str, StringConstraints(pattern=r"^[0-9+][0-9 -]{4,20}$", max_length=21)]


@dataclass(frozen=True, slots=True)
class PersonSearch:
    """Which people are asked for: by name, pinyin, initials or whole number; at a unit."""

    query: str = ""
    unit_id: UUID | None = None
    with_left: bool = False


class PersonCreation(RequestModel):
    """A new person."""

    model_config = ConfigDict(json_schema_extra={"example": {"name": "周晓岚", "phone": "13800000001"}})

    name: ShortText
    phone: PhoneNumber | None = None


class PersonUpdate(RequestModel):
    """What is known of a person."""

    model_config = ConfigDict(json_schema_extra={"example": {"name": "周晓岚", "phone": None, "keep_phone": True}})

    name: ShortText
    phone: PhoneNumber | None = None
    keep_phone: bool = Field(
        default=True, description="Leave the number as it is when `phone` is null: it is never read out whole."
    )


class PostCreation(RequestModel):
    """A post in a unit, from a day until a day."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "unit_id": "018f3f5e-0000-7000-8000-000000000003",
                "kind": "social_worker",
                "valid_from": "2026-01-01",
                "valid_until": None,
            }
        }
    )

    unit_id: UUID
    kind: PostKind
    valid_from: date
    valid_until: date | None = None
    employment: Employment | None = Field(
        default=None, description="How the holder is employed; what is usual for the post when left out (R81)."
    )


class EmploymentChange(RequestModel):
    """How the holder of a post is employed from a day on."""

    model_config = ConfigDict(json_schema_extra={"example": {"employment": "contract", "from_day": "2026-07-01"}})

    employment: Employment
    from_day: date = Field(description="First day on which it holds; the first day of the post corrects all of it.")


class PostEnding(RequestModel):
    """The end of a post."""

    valid_until: date = Field(description="First day on which it is no longer held.")


class UnitOfPost(BaseModel):
    """The unit of a post."""

    id: UUID
    name: str
    kind: UnitKind


class PostAnswer(BaseModel):
    """A post of a person."""

    id: UUID
    unit: UnitOfPost
    kind: PostKind
    name: str = Field(description="What people call the post.")
    employment: Employment = Field(description="Contract staff neither approve nor keep or use a seal (R81).")
    valid_from: date
    valid_until: date | None


class Person(BaseModel):
    """A person of the staff; the telephone number is masked."""

    id: UUID
    name: str
    phone_masked: str | None
    username: str | None
    posts: list[PostAnswer] = Field(description="Held today.")
    left_on: date | None
    version: int


class PersonDetail(Person):
    """A person with all posts and what the caller may do."""

    past_posts: list[PostAnswer] = Field(description="Held before, or not yet.")
    allowed_actions: list[str] = Field(description="Of `update`, `account`, `posts`, `grants`, `departure`.")


class UnitPerson(BaseModel):
    """Who holds a post at a unit."""

    person_id: UUID
    name: str
    post: PostAnswer


class UnitPeople(BaseModel):
    """The people of a unit on a day."""

    as_of: date
    items: list[UnitPerson]
    both_offices_person_id: UUID | None = Field(description="Who is secretary and director at once (一肩挑, ORG-7).")
