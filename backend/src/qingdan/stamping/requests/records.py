"""A request as it is kept: what is plain, what is sealed, and how both become the facts that rules judge."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from typing import Any, Final, Self
from uuid import UUID

from pydantic import TypeAdapter

from qingdan.kernel.encryption import Cipher
from qingdan.stamping.catalogue.national import Catalogue, national_catalogue
from qingdan.stamping.catalogue.repository import own_type_from_json
from qingdan.stamping.catalogue.rules import (
    WRITTEN_DEMAND,
    AskingBody,
    AskingBodyKind,
    CertificateType,
    LayerEntry,
    RegistryFact,
    TransitionalPath,
    registry_facts_in,
)
from qingdan.stamping.documents.rules import SheetSize, StripEdge
from qingdan.stamping.requests.rules import (
    IdentityCheck,
    ImprintPlace,
    Medium,
    PaperAsked,
    ProxyMandate,
    RequestFacts,
    RequestKind,
    RequestPeople,
    RequestState,
    Resolution,
    RiskRecords,
    SecondApproval,
    Verification,
    VerificationMethod,
    is_outside_published_range,
    needs_wet_seal,
)


@dataclass(frozen=True, slots=True)
class Personal:
    """What is sealed: it names people, or says what is certified of them (CRT-12)."""

    applicant_name: str = ""
    identity_number: str = ""
    phone: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    proxy: ProxyMandate | None = None
    witnesses: tuple[str, ...] = ()
    verification_note: str = ""


@dataclass(frozen=True, slots=True)
class TransitionClaim:
    """The transitional path as the counter claims it; whether it is on is never taken from there (R5)."""

    within_duties: bool = False


@dataclass(frozen=True, slots=True)
class Particulars:
    """What was checked and shown at the counter; it names no resident."""

    identity: IdentityCheck | None = None
    has_proxy: bool = False
    hukou_link: bool = False
    evidence_seen: frozenset[str] = frozenset()
    registry_facts: frozenset[RegistryFact] = frozenset()
    transition: TransitionClaim | None = None
    second_approved: SecondApproval | None = None
    resolution: Resolution | None = None
    risk_records: RiskRecords = field(default_factory=RiskRecords)
    imprint: ImprintPlace | None = None
    #: Where a form shows what it is verified by; None where there is room for it.
    strip: StripEdge | None = None


@dataclass(frozen=True, slots=True)
class FormRecord:
    """The form that somebody else made, as it lies in the object store: fingerprints and the pages it shows."""

    sha256: str
    sm3: str
    sheets: tuple[SheetSize, ...]
    media_type: str
    #: Of the photo it was made of, which can be turned; None where a PDF was uploaded, or before photos were kept.
    picture_sha256: str | None = None
    turned: int = 0


@dataclass(frozen=True, slots=True)
class VerificationRecord:
    """The plain side of a verification; its note and witnesses are sealed."""

    method: VerificationMethod
    verified_by: UUID
    verified_by_name: str
    verified_at: datetime
    confirmed: bool
    covers: frozenset[str]


PERSONAL: Final = TypeAdapter(Personal)
PARTICULARS: Final = TypeAdapter(Particulars)
VERIFICATION: Final = TypeAdapter(VerificationRecord)
FORM: Final = TypeAdapter(FormRecord)
SHEETS: Final = TypeAdapter(tuple[SheetSize, ...])


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One row of `stamp_request`, as either lane reads it; the field names are those of the columns."""

    district_id: UUID
    id: UUID
    community_id: UUID
    subdistrict_id: UUID | None
    community_name: str
    number_prefix: str
    kind: str
    type_code: str | None
    title: str
    status: str
    version: int
    received_at: datetime
    is_for_resident: bool
    applicant_masked: str
    personal: bytes
    purpose: str
    asking_body_name: str
    asking_body_kind: str | None
    valid_until: date | None
    copies: int
    medium: str
    particulars: Particulars
    verification: VerificationRecord | None
    applied_by: UUID
    applied_by_name: str
    approved_by: UUID | None
    approved_by_name: str | None
    approved_at: datetime | None
    certificate_number: str | None
    document_sha256: str | None
    document_sm3: str | None
    seal_id: UUID | None
    register_year: int | None
    register_number: int | None
    signed_sha256: str | None
    template_number: int | None
    erased_on: date | None
    replaces_id: UUID | None
    #: The type where it is the district's own; it comes with the row, the national ones are in memory (R9).
    own_type: CertificateType | None = None

    @classmethod
    def read(cls, row: Mapping[Any, Any]) -> Self:
        """Make a record of a row whose JSON columns came as values or, on the hot lane, as text."""
        values = {name: row[name] for name in COLUMNS}
        particulars, verification = values["particulars"], values["verification"]
        if isinstance(particulars, str):
            values["particulars"] = PARTICULARS.validate_json(particulars)
            values["verification"] = VERIFICATION.validate_json(verification) if verification else None
        else:
            values["particulars"] = PARTICULARS.validate_python(particulars)
            values["verification"] = VERIFICATION.validate_python(verification) if verification else None
        return cls(**values, own_type=own_type_from_json(row["own_type"]))

    @property
    def state(self) -> RequestState:
        """Where it stands."""
        return RequestState(self.status)

    @property
    def certificate_type(self) -> CertificateType | None:
        """What it certifies, national or the district's own; None for what has no type."""
        return self.own_type or national_catalogue().find(self.type_code)

    @property
    def people(self) -> RequestPeople:
        """Who did which step so far."""
        open_again = self.is_outside_published_range and self.particulars.second_approved is None
        return RequestPeople(self.state, self.applied_by, self.approved_by, open_again, refuted=self.is_refuted)

    @property
    def is_refuted(self) -> bool:
        """Tell whether a check found untrue what is asked to be certified (R11)."""
        return self.verification is not None and not self.verification.confirmed

    @property
    def asked(self) -> PaperAsked:
        """What is asked for, and where."""
        return PaperAsked(self.community_id, RequestKind(self.kind), self.type_code)

    @property
    def is_outside_published_range(self) -> bool:
        """Tell whether the use lies outside the range that the committee publishes (R79)."""
        has_type = self.type_code is not None
        return is_outside_published_range(
            RequestKind(self.kind), has_type=has_type, is_for_resident=self.is_for_resident
        )

    @property
    def needs_wet_seal(self) -> bool:
        """Tell whether its document is finished on paper with the physical seal, without a signature (R23)."""
        return needs_wet_seal(self.certificate_type, RequestKind(self.kind))

    @property
    def is_erased(self) -> bool:
        """Tell whether what names people was destroyed at the end of its period (R124)."""
        return self.erased_on is not None

    def open_personal(self, cipher: Cipher) -> Personal:
        """Unseal what names people; nothing is left of it after its period."""
        if self.is_erased:
            return Personal()
        return PERSONAL.validate_json(cipher.decrypt(self.personal, personal_context(self.id)))


#: The columns of a record, in the order of its fields.
COLUMNS: Final = tuple(one.name for one in fields(RequestRecord) if one.name != "own_type")


def personal_context(request_id: UUID) -> str:
    """Return what a sealed envelope is bound to, so that it opens nowhere else."""
    return f"stamp_request.personal:{request_id}"


def seal_personal(cipher: Cipher, request_id: UUID, personal: Personal) -> bytes:
    """Seal what names people."""
    return cipher.encrypt(PERSONAL.dump_json(personal).decode(), personal_context(request_id))


def facts_of(
    record: RequestRecord,
    personal: Personal,
    entries: tuple[LayerEntry, ...] = (),
    evidence_attached: frozenset[str] = frozenset(),
    *,
    path_is_on: bool = False,
) -> RequestFacts:
    """Return what the rules judge, from both sides of a record and what the catalogue and the files add.

    `path_is_on` says whether the district has the transitional path on for the type on the day (R5).
    """
    particulars = record.particulars
    return RequestFacts(
        state=record.state,
        kind=RequestKind(record.kind),
        applied_by=record.applied_by,
        applicant_name=personal.applicant_name,
        certificate_type=record.certificate_type,
        entries=entries,
        asking_body=_asking_body(record),
        registry_facts=particulars.registry_facts,
        hukou_link=particulars.hukou_link,
        transitional=_transitional(record, evidence_attached, path_is_on=path_is_on),
        purpose=record.purpose,
        valid_until=record.valid_until,
        copies=record.copies,
        medium=Medium(record.medium),
        document_title=record.title,
        second_approval=particulars.second_approved,
        values=personal.values,
        identity=particulars.identity,
        is_for_resident=record.is_for_resident,
        proxy=personal.proxy,
        verification=_verification(record.verification, personal),
        evidence_attached=evidence_attached,
        evidence_seen=particulars.evidence_seen,
        resolution=particulars.resolution,
        risk_records=particulars.risk_records,
        approved_by=record.approved_by,
        head_name=record.approved_by_name or "",
        maker_name=record.applied_by_name,
    )


def with_form(facts: RequestFacts, form: FormRecord, particulars: Particulars) -> RequestFacts:
    """Return the facts with the form that somebody else made, and where the seal and the strip shall go on it."""
    imprint, strip = particulars.imprint, particulars.strip
    return replace(facts, document_sha256=form.sha256, sheets=form.sheets, imprint=imprint, strip=strip)


def with_title(facts: RequestFacts, entries: tuple[LayerEntry, ...], catalogue: Catalogue) -> RequestFacts:
    """Return the facts of a paper without a type with what its title names: a type, or registry facts (R3, R13)."""
    named = catalogue.search.named_in(facts.document_title)
    return replace(
        facts,
        registry_facts=facts.registry_facts | registry_facts_in(facts.document_title),
        titled_type=named,
        titled_entries=tuple(one for one in entries if named is not None and one.type_code == named.code),
    )


def with_verification(personal: Personal, note: str, witnesses: tuple[str, ...]) -> Personal:
    """Return the sealed side with what a verification adds to it."""
    return replace(personal, verification_note=note, witnesses=witnesses)


def _transitional(
    record: RequestRecord, evidence_attached: frozenset[str], *, path_is_on: bool
) -> TransitionalPath | None:
    claim = record.particulars.transition
    if claim is None:
        return None
    return TransitionalPath(
        switched_on=path_is_on,
        written_demand_recorded=WRITTEN_DEMAND in evidence_attached,
        within_duties=claim.within_duties,
        verified=record.verification is not None and record.verification.confirmed,
    )


def _asking_body(record: RequestRecord) -> AskingBody | None:
    if not record.asking_body_name or record.asking_body_kind is None:
        return None
    return AskingBody(record.asking_body_name, AskingBodyKind(record.asking_body_kind))


def _verification(record: VerificationRecord | None, personal: Personal) -> Verification | None:
    if record is None:
        return None
    return Verification(
        method=record.method,
        verified_by=record.verified_by,
        verified_at=record.verified_at,
        confirmed=record.confirmed,
        note=personal.verification_note,
        witnesses=personal.witnesses,
        covers=record.covers,
    )
