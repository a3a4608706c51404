"""What the rules must know of a request. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from qingdan.stamping.catalogue.rules import (
    AskingBody,
    CertificateType,
    Demand,
    LayerEntry,
    RegistryFact,
    TransitionalPath,
)
from qingdan.stamping.documents.rules import SheetSize, StripEdge
from qingdan.stamping.requests.rules.states import RequestPeople, RequestState


class RequestKind(StrEnum):
    """What is asked for (CRT-4)."""

    CERTIFICATE = "certificate"
    EXTERNAL_FORM = "external_form"
    REGISTER_ONLY = "register_only"


class Medium(StrEnum):
    """On what the finished document exists (R23)."""

    PAPER = "paper"
    ELECTRONIC = "electronic"
    BOTH = "both"


class VerificationMethod(StrEnum):
    """How the facts were checked (CRT-5, R11)."""

    ARCHIVE = "archive"
    VISIT = "visit"
    SHARED_DATA = "shared_data"
    WITNESSES = "witnesses"


class IdentityDocument(StrEnum):
    """By what the applicant's identity was checked (R12)."""

    IDENTITY_CARD = "identity_card"
    HUKOU_BOOK = "hukou_book"


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """Who looked at which document of whom, and when."""

    document: IdentityDocument
    checked_by: UUID
    checked_at: datetime


@dataclass(frozen=True, slots=True)
class ProxyMandate:
    """Somebody else comes for the resident."""

    proxy_name: str
    proxy_identity_checked: bool
    principal_identity_seen: bool
    written_mandate: bool
    #: Empty where it is not known: the proxy is not found by it then.
    proxy_identity_number: str = ""


@dataclass(frozen=True, slots=True)
class Verification:
    """What was checked, how, by whom; `covers` names the fields whose values were found true."""

    method: VerificationMethod
    verified_by: UUID
    verified_at: datetime
    confirmed: bool
    note: str = ""
    witnesses: tuple[str, ...] = ()
    covers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Resolution:
    """The residents' decision behind a paper of public interest (R7)."""

    held_on: date
    vote_recorded: bool
    head_signed: bool


@dataclass(frozen=True, slots=True)
class RiskRecords:
    """What a type with legal risk needs on file (R8)."""

    investigation: bool = False
    consultation: bool = False
    risk_note: bool = False


@dataclass(frozen=True, slots=True)
class ImprintPlace:
    """Where the middle of the seal goes: page from 1, millimetres from the left and the top edge as it is shown."""

    page: int
    x_mm: float
    y_mm: float


@dataclass(frozen=True, slots=True)
class SecondApproval:
    """Who at the subdistrict approved a use outside the published range, when, and what they said (R79)."""

    approved_by: UUID
    approved_by_name: str
    approved_at: datetime
    opinion: str = ""


def is_outside_published_range(kind: RequestKind, *, has_type: bool, is_for_resident: bool) -> bool:
    """Tell whether a use lies outside the range that a committee publishes for its seal (R79).

    The range has two parts: certificates of the list, and the committee's own work (resolutions, notices, files). So
    what has a type is inside, and so is a paper that the committee makes for itself. A form that somebody else made is
    never the committee's own, whoever it is for; any other paper of a resident is not on the list.
    """
    if has_type or kind is RequestKind.CERTIFICATE:
        return False
    return kind is RequestKind.EXTERNAL_FORM or is_for_resident


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """One request as it stands, with the catalogue of the district on the day."""

    state: RequestState
    kind: RequestKind
    applied_by: UUID
    applicant_name: str = ""
    certificate_type: CertificateType | None = None
    entries: tuple[LayerEntry, ...] = ()
    asking_body: AskingBody | None = None
    registry_facts: frozenset[RegistryFact] = frozenset()
    hukou_link: bool = False
    transitional: TransitionalPath | None = None
    purpose: str = ""
    valid_until: date | None = None
    copies: int = 1
    medium: Medium = Medium.PAPER
    document_title: str = ""
    titled_type: CertificateType | None = None
    titled_entries: tuple[LayerEntry, ...] = ()
    document_sha256: str | None = None
    sheets: tuple[SheetSize, ...] = ()
    imprint: ImprintPlace | None = None
    strip: StripEdge | None = None
    second_approval: SecondApproval | None = None
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    identity: IdentityCheck | None = None
    is_for_resident: bool = True
    proxy: ProxyMandate | None = None
    verification: Verification | None = None
    evidence_attached: frozenset[str] = frozenset()
    evidence_seen: frozenset[str] = frozenset()
    resolution: Resolution | None = None
    risk_records: RiskRecords = RiskRecords()
    approved_by: UUID | None = None
    head_name: str = ""
    maker_name: str = ""

    @property
    def people(self) -> RequestPeople:
        """Who did which step."""
        refuted = self.verification is not None and not self.verification.confirmed
        outside = is_outside_published_range(
            self.kind, has_type=self.certificate_type is not None, is_for_resident=self.is_for_resident
        )
        open_again = outside and self.second_approval is None
        return RequestPeople(self.state, self.applied_by, self.approved_by, open_again, refuted=refuted)

    @property
    def demand(self) -> Demand:
        """What is asked, as the catalogue judges it."""
        return Demand(
            self.certificate_type,
            self.entries,
            self.asking_body,
            self.registry_facts,
            self.hukou_link,
            self.transitional,
        )
