"""What goes over the wire about seals."""

from datetime import date, datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, model_validator

from qingdan.kernel.problems import ProblemReason
from qingdan.kernel.schemas import BusinessDay, LongText, OptionalText, RequestModel, ShortText
from qingdan.stamping.catalogue.rules import SealKind
from qingdan.stamping.documents.checks import Standing
from qingdan.stamping.seals.rules import SealAct, SealState

SealCode = Annotated[str, StringConstraints(max_length=20, pattern=r"^[0-9A-Za-z]*$")]
#: `pkcs11:<token label>/<key label>`; the standard allows 32 bytes for the label of a token.
KeyReference = Annotated[str, StringConstraints(max_length=120, pattern=r"^pkcs11:[^/\s][^/]{0,31}/\S.{0,63}$")]
SealHolder = Literal["keeper", "deputy"]
SealName = Annotated[ShortText, StringConstraints(min_length=2, max_length=40)]
_ID_EXAMPLE = "018f3f5e-0000-7000-8000-000000000003"


class Keeper(RequestModel):
    """Who keeps a seal; role, posts and contract are asked of the organization (R74, R75, R81)."""

    id: UUID
    name: ShortText
    is_secretary_or_director: bool = Field(
        default=False, description="Counts besides what the organization says of posts, which is asked anyway (R75)."
    )


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


class LossRecord(RequestModel):
    """The street's record of a loss (R86)."""

    model_config = ConfigDict(json_schema_extra={"example": {"number": "街备〔2026〕12号", "reason": "已登报并报案"}})

    number: ShortText
    reason: LongText


class Election(RequestModel):
    """An election that was held; keeper and deputy hand over after it (R85)."""

    model_config = ConfigDict(json_schema_extra={"example": {"election_on": "2026-11-20", "reason": "第五届换届"}})

    election_on: BusinessDay
    reason: LongText


class SealReplacement(RequestModel):
    """The new seal in place of a lost one, with its own code and keepers (R86)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "code": "4403040012346",
                "keeper": {"id": _ID_EXAMPLE, "name": "林静"},
                "deputy": {"id": _ID_EXAMPLE, "name": "王云"},
                "reason": "公告期满，补刻",
            }
        }
    )

    code: SealCode = ""
    keeper: Keeper
    deputy: Keeper | None = None
    reason: LongText


class Witness(RequestModel):
    """Somebody who saw a seal sealed off or destroyed."""

    id: UUID
    name: ShortText


class SealEnding(RequestModel):
    """The record of a sealing-off or destruction, with two witnesses (R87)."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "held_on": "2026-11-20",
                "place": "街道办事处",
                "record_number": "销印〔2026〕1号",
                "witnesses": [{"id": _ID_EXAMPLE, "name": "周明"}, {"id": _ID_EXAMPLE, "name": "何敏"}],
                "reason": "社区合并",
            }
        }
    )

    held_on: BusinessDay
    place: ShortText
    record_number: OptionalText = ""
    witnesses: list[Witness] = Field(max_length=10)
    reason: LongText


class CertificateInput(RequestModel):
    """A certificate with its private key, in one of three ways.

    A PKCS#12 file; certificate and key as PEM, with the issuers after the certificate; or a key on a token, whose
    certificate is read from the token unless it is sent as PEM.
    """

    model_config = ConfigDict(
        json_schema_extra={"example": {"file": "MIIKxAIBAzCC…", "password": "…", "reason": "证书机构签发"}}
    )

    file: SecretStr | None = Field(default=None, max_length=100_000, description="PKCS#12, in base64.")
    certificate_pem: str | None = Field(default=None, max_length=100_000)
    private_key_pem: SecretStr | None = Field(default=None, max_length=20_000)
    key_reference: KeyReference | None = Field(
        default=None, description="Labels of a token and of a key on it: `pkcs11:seals/committee-01`."
    )
    password: SecretStr = Field(default=SecretStr(""), max_length=200)
    reason: LongText

    @model_validator(mode="after")
    def one_way(self) -> Self:
        """Ask for a file, for the two texts, or for a key on a token."""
        has_text = self.certificate_pem is not None
        ways = (
            self.file is not None and not has_text,
            self.private_key_pem is not None and has_text,
            self.key_reference is not None,
        )
        given = (self.file, self.private_key_pem, self.key_reference)
        if sum(ways) != 1 or sum(one is not None for one in given) != 1:
            message = "send file, or certificate_pem and private_key_pem, or key_reference"
            raise ValueError(message)
        return self


class NewDrawing(RequestModel):
    """What a seal would show."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "community_id": _ID_EXAMPLE,
                "kind": "committee",
                "name": "青槐街道望江社区居民委员会",
                "code": "4403040012345",
            }
        }
    )

    community_id: UUID
    kind: SealKind
    name: SealName
    code: SealCode = ""


class Drawing(BaseModel):
    """A seal as it would look, and what the norm says of its text; nothing is kept."""

    image_svg: str
    diameter_mm: float
    findings: list[ProblemReason] = Field(description="What the norm says against the text (R90).")


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
    certificate_warned_from: date | None = Field(
        description="From which day on it is named as due that its certificate ends (R91); null for a seal out of use."
    )
    closing_year: int | None = Field(description="The earliest year of its register that is over and not closed (R88).")
    closing_due_on: date | None = Field(description="Until when that year is to be closed (R88).")
    lost_on: date | None
    loss_notice: str
    loss_recorded_on: date | None = Field(description="When the street recorded the loss (R86).")
    loss_record_number: str
    replaceable_on: date | None = Field(description="First day after the notice of a loss has run its days (R86).")
    replaces_id: UUID | None
    replaced_by_id: UUID | None
    sealed_off_on: date | None
    election_on: date | None
    handed_over_on: date | None
    handover_due_on: date | None = Field(description="While a hand-over after an election is missing (R85).")
    handover_overdue: bool
    community_ended: bool = Field(description="Its community exists no more: it stamps nothing (CRT-13).")
    unable_to_stamp: list[SealHolder] = Field(
        description="Who of its keepers can't use it today, for lack of the keeper's role or by a contract (R74, R81)."
    )
    allowed_actions: list[SealAct] = Field(description="What you may do to it now; each is a path below the seal.")
    allowed_after_return: list[SealAct] = Field(
        description="What you may do only once it is back: it was taken out (R80)."
    )


class SealFilter(BaseModel):
    """Which seals are wanted: in a state, of a community or subdistrict, those with which something is due."""

    state: SealState | None = None
    unit_id: UUID | None = None
    due: bool = False


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
    held_on: date | None = None
    place: str = ""
    number: str = ""
    witnesses: list[str] = Field(default=[], description="Names of who saw it (R87).")
    keepers_before: list[str] = Field(default=[], description="Keeper and deputy until then (R85).")
    keepers_after: list[str] = Field(default=[])


class SealCertificate(BaseModel):
    """The certificate that a seal signs with; its key is never shown."""

    subject: str
    issuer: str
    serial_number: str
    valid_from: datetime
    valid_until: datetime
    standing: Standing = Field(
        description="What the revocation lists kept here say of it (R93): `unknown` and `revoked` sign nothing."
    )
    revoked_at: datetime | None
    standing_as_of: datetime | None = Field(description="The day of the list that says that it is good.")


class SealDetail(Seal):
    """A seal with its picture and its history."""

    certificate: SealCertificate | None
    key_reference: str = Field(
        description="Where the key of the certificate lies: `software`, or `pkcs11:<token label>/<key label>`."
    )
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
