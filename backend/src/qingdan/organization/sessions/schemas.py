"""What goes over the wire about signing in."""

from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from qingdan.kernel.schemas import RequestModel, ShortText
from qingdan.organization.access.schemas import GivenPassword, Me
from qingdan.organization.contract.roles import Role


class SignIn(RequestModel):
    """A name and its password."""

    model_config = ConfigDict(json_schema_extra={"example": {"username": "clerk01", "password": "abcd-efgh-jkmn"}})

    username: ShortText
    password: GivenPassword


class DemoSignIn(RequestModel):
    """One of the demo accounts."""

    model_config = ConfigDict(json_schema_extra={"example": {"username": "clerk01"}})

    username: ShortText


class SignedIn(BaseModel):
    """A sign-in: the token for the next minutes, and who it is for. The refresh token is in a cookie."""

    access_token: str
    expires_in: int = Field(description="Seconds.")
    me: Me


class DemoAccount(BaseModel):
    """An account of the demo district."""

    username: str
    name: str
    role: Role
    role_name: str
    unit_id: UUID
    unit_name: str
    can: str = Field(description="What the role does, in one line.")


class DemoAccountList(BaseModel):
    """The demo accounts, by role."""

    items: list[DemoAccount]
