"""What the catalogue knows of a certificate type. Values only; the rules stand beside."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from string import Formatter
from typing import Final


class CertificateClass(StrEnum):
    """Who decides whether a community issues it (CRT-1)."""

    ISSUE = "issue"
    ISSUE_WITH_BASIS = "issue_with_basis"
    LOCAL = "local"
    MUST_NOT_ISSUE = "must_not_issue"


class Layer(StrEnum):
    """Whose list speaks, from the base upwards (CRT-2)."""

    NATIONAL = "national"
    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"


class Complexity(StrEnum):
    """How long it may take: `simple` the same working day, `complex` some working days (R10)."""

    SIMPLE = "simple"
    COMPLEX = "complex"


class SealKind(StrEnum):
    """Whose seal the paper carries."""

    COMMITTEE = "committee"
    PARTY = "party"
    MEDIATION_COMMITTEE = "mediation_committee"


class Proof(StrEnum):
    """How a basis document is kept: attached to the request, or only seen (R124)."""

    ATTACHED = "attached"
    SEEN = "seen"


class Replacement(StrEnum):
    """What takes the place of a paper that a community must not issue."""

    DATA_SHARING = "data_sharing"
    NOTICE_AND_COMMITMENT = "notice_and_commitment"
    EXISTING_DOCUMENT = "existing_document"
    SELF_DECLARATION = "self_declaration"
    COMPETENT_BODY = "competent_body"
    OWN_CHECK = "own_check"
    NOTARY_OR_COURT = "notary_or_court"


class AskingBodyKind(StrEnum):
    """What kind of body asks the resident for the paper."""

    ADMINISTRATIVE_ORGAN = "administrative_organ"
    PUBLIC_SERVICE = "public_service"
    FINANCIAL = "financial"
    ENTERPRISE = "enterprise"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    NOTARY = "notary"
    COURT = "court"
    PARTY_ORGANIZATION = "party_organization"
    SOCIAL_ORGANIZATION = "social_organization"
    OTHER = "other"


class FieldType(StrEnum):
    """What may be typed into a field; `long_text` is free text, which the director must see (R16)."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    INTEGER = "integer"
    IDENTITY_NUMBER = "identity_number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class AskingBody:
    """The body that asked the resident for the paper, as told at the counter."""

    name: str
    kind: AskingBodyKind


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A document that decides. `number` is its number or edition; `source` says where we know it from."""

    document: str
    number: str | None
    article: str | None
    source: str


@dataclass(frozen=True, slots=True)
class BasisDocument:
    """A document the community must have, or have seen, before it certifies (CRT-7)."""

    key: str
    name: str
    required: bool
    proof: Proof


@dataclass(frozen=True, slots=True)
class TemplateField:
    """One value that the text needs."""

    key: str
    label: str
    label_en: str
    type: FieldType
    required: bool
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """Title and text of the paper with {placeholders}."""

    title: str
    body: str

    @property
    def placeholders(self) -> frozenset[str]:
        """The names in braces."""
        return _placeholders(self.body)


@lru_cache(maxsize=256)
def _placeholders(body: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(body) if name is not None)


@dataclass(frozen=True, slots=True)
class Guide:
    """The seven blocks people read (R2); conditions, materials and steps together are the fourth."""

    name_and_use: str
    issuer: str
    legal_basis: str
    conditions: str
    materials: tuple[str, ...]
    steps: tuple[str, ...]
    time_limit: str
    requesting_body: str
    form_sample: str


DISTRICT_PREFIX: Final = "DT"
"""What the codes of a district's own types begin with; no national code does, so that the two never meet (R9)."""


def is_own_code(code: str | None) -> bool:
    """Tell whether a code names a district's own type rather than one of the national list (R9)."""
    return code is not None and code.startswith(DISTRICT_PREFIX)


@dataclass(frozen=True, slots=True)
class CertificateType:
    """One entry of the catalogue as its own layer states it; `effective_class` says what holds."""

    code: str
    name: str
    name_en: str
    aliases: tuple[str, ...]
    certificate_class: CertificateClass
    layer: Layer
    seal: SealKind
    complexity: Complexity
    personal_status_paper: bool
    legal_risk: bool
    public_interest: bool
    hukou_link_required: bool
    asking_body_kinds: tuple[AskingBodyKind, ...]
    asking_bodies: tuple[str, ...]
    documents: tuple[BasisDocument, ...]
    legal_basis: tuple[LegalBasis, ...]
    responsible_body: str
    replacements: tuple[Replacement, ...]
    where_to_go: str
    where_to_go_en: str
    default_validity_days: int | None
    guide: Guide | None
    template: Template | None
    fields: tuple[TemplateField, ...]
    national_list_number: int | None
    source: str
    remarks: str
    valid_from: date
    valid_until: date | None
    #: A limit of its own for a complex type; None: the default of the district (R10).
    working_days: int | None = None


COMMON_PLACEHOLDERS = frozenset({"community_name", "asking_body", "purpose", "issued_on", "valid_until"})
"""What every text may use without declaring it: the platform fills it in itself."""


def render_text(template: Template, values: dict[str, str]) -> str:
    """Return the text with every placeholder replaced; raises KeyError naming one that has no value (R77)."""
    return template.body.format_map(values)
