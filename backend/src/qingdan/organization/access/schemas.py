"""What goes over the wire about grants, accounts and who is signed in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from qingdan.kernel.schemas import RequestModel, ShortText
from qingdan.organization.contract.roles import Role
from qingdan.organization.contract.unit_kinds import UnitKind

Username = Annotated[str, StringConstraints(to_lower=True, pattern=r"^[a-z0-9][a-z0-9._-]{2,39}$")]
#: Spaces in a password are meant; it is neither stripped nor cut.
NewPassword = Annotated[str, StringConstraints(min_length=12, max_length=128, strip_whitespace=False)]
GivenPassword = Annotated[str, StringConstraints(min_length=1, max_length=128, strip_whitespace=False)]


@dataclass(frozen=True, slots=True)
class GrantSearch:
    """Which grants are asked for."""

    person_id: UUID | None = None
    unit_id: UUID | None = None
    role: Role | None = None
    only_in_force: bool = True


class GrantCreation(RequestModel):
    """A role for a person at a unit, until a day."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "person_id": "018f3f5e-0000-7000-8000-000000000101",
                "role": "clerk",
                "unit_id": "018f3f5e-0000-7000-8000-000000000003",
                "valid_from": "2026-01-01",
                "valid_until": "2027-01-01",
                "reason": "社区换届后定岗",
            }
        }
    )

    person_id: UUID
    role: Role
    unit_id: UUID
    valid_from: date
    valid_until: date | None = Field(description="First day on which it no longer counts; every grant has one (ORG-9).")
    reason: ShortText


class GrantRevocation(RequestModel):
    """Why a grant is taken back."""

    reason: ShortText


class PersonOfGrant(BaseModel):
    """Who holds a grant."""

    id: UUID
    name: str


class UnitOfGrant(BaseModel):
    """Where a grant holds."""

    id: UUID
    name: str
    kind: UnitKind


class GrantAnswer(BaseModel):
    """A grant."""

    id: UUID
    person: PersonOfGrant
    role: Role
    role_name: str
    unit: UnitOfGrant
    valid_from: date
    valid_until: date | None
    in_force: bool
    reason: str
    granted_by: UUID | None
    granted_at: datetime
    revoked_by: UUID | None
    revoked_at: datetime | None
    revocation_reason: str | None
    allowed_actions: list[str] = Field(description="`revocation`, while it can be taken back.")


class Duty(BaseModel):
    """Somebody who approves or stamps at a community, by the role held there."""

    person: PersonOfGrant
    role: Role
    valid_until: date | None = Field(description="First day on which the role is no longer held.")
    may_act: bool = Field(description="False for contract staff, who neither approve nor use a seal (R81).")
    leads_a_community: bool = Field(description="Is secretary or director of some community today (R75).")


class Duties(BaseModel):
    """Who approves and who stamps at a community today; whoever stands in for the head is among them."""

    unit_id: UUID
    items: list[Duty]


class AccountCreation(RequestModel):
    """A name to sign in with, and a first password that its owner changes."""

    model_config = ConfigDict(
        json_schema_extra={"example": {"username": "zhou.xiaolan", "password": "correct horse battery staple"}}
    )

    username: Username
    password: NewPassword


class PasswordReset(RequestModel):
    """Another password for a person who lost theirs."""

    password: NewPassword


class PasswordChange(RequestModel):
    """Another password of one's own."""

    current_password: GivenPassword
    new_password: NewPassword


class Account(BaseModel):
    """A person's name to sign in with."""

    person_id: UUID
    username: str


class Departure(RequestModel):
    """The day on which a person leaves."""

    left_on: date = Field(description="First day on which the person is no longer there.")
    reason: ShortText


class MePerson(BaseModel):
    """The person who is signed in."""

    id: UUID
    name: str
    username: str


class NamedUnit(BaseModel):
    """A unit by its name."""

    id: UUID
    name: str


class MeGrant(BaseModel):
    """A role that is held, and where."""

    role: Role
    unit: UnitOfGrant
    subdistrict_id: UUID | None
    valid_until: datetime | None


class Me(BaseModel):
    """Who is signed in, and with which rights (ORG-9)."""

    person: MePerson
    district: NamedUnit
    grants: list[MeGrant]
    department_ids: list[UUID] = Field(description="Where the person has a post: a reviewer abstains there (ADM-6).")
    departments: list[NamedUnit]
