"""From a request to what stands on its paper: the text of the template, filled with verified values only (R16)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from qingdan.kernel.calendar import format_day
from qingdan.kernel.clock import business_date
from qingdan.stamping.catalogue.rules import CertificateType, FieldType, SealKind, Template, render_text
from qingdan.stamping.documents.check_code import check_code
from qingdan.stamping.documents.qr_payload import QrFacts, verification_address
from qingdan.stamping.documents.rendering import CertificatePaper
from qingdan.stamping.documents.verification_strip import VerificationStrip
from qingdan.stamping.requests.records import Personal, RequestRecord
from qingdan.stamping.resources import Resources
from qingdan.stamping.seals.tables import SealTable

_BLANK: Final = "＿＿＿＿"
_NOT_NUMBERED: Final = "（预览，未编号）"
_NO_CODE: Final = "预览"
_SAMPLE: Final = "样张"
_SAMPLE_DAYS: Final = 90
_MOST_OF_A_TITLE: Final = 24


def seal_kind_of(record: RequestRecord) -> SealKind:
    """Return whose seal a paper carries: its type's, the committee's when it has no type (CRT-13)."""
    certificate_type = record.certificate_type
    return certificate_type.seal if certificate_type else SealKind.COMMITTEE


def final_paper(
    resources: Resources,
    record: RequestRecord,
    personal: Personal,
    seal: SealTable,
    template: Template,
    identifier: str = "",
) -> CertificatePaper:
    """Return the paper of an approved request; the same facts give the same paper each time (CRT-10, R14, R15, R98)."""
    certificate_type = type_of(record)
    number, approved_at, until = record.certificate_number, record.approved_at, record.valid_until
    if number is None or approved_at is None or until is None:
        raise ValueError("a paper is made of an approved request that says how long it is good (R14)")
    issued_on = business_date(approved_at)
    code = check_code(resources.keys.check_code, number)
    base = resources.settings.public_base_url
    facts = QrFacts(
        number=number,
        title=certificate_type.name,
        issuer=seal.name,
        masked_name=record.applicant_masked,
        issued_on=issued_on,
        valid_until=until,
        demo=seal.demo,
    )
    return CertificatePaper(
        title=template.title,
        number=number,
        body=_body(certificate_type, template, _stated(record, personal, issued_on, until)),
        use=record.purpose,
        valid_until=until,
        issuer_name=seal.name,
        head_name=record.approved_by_name or "",
        maker_name=record.applied_by_name,
        issued_on=issued_on,
        verification_address=_address(resources),
        check_code=code,
        qr_payload=verification_address(base, facts, code, key=resources.keys.qr, key_id=resources.keys.qr_id),
        demo=seal.demo,
        identifier=identifier,
    )


def preview_paper(
    resources: Resources,
    record: RequestRecord,
    personal: Personal,
    seal: SealTable | None,
    template: Template,
    today: date,
) -> CertificatePaper:
    """Return the paper as it would look: no number, no code, gaps shown as blanks; it is never stamped (CRT-8)."""
    address = _address(resources)
    until = max(record.valid_until or today, today)
    return CertificatePaper(
        title=template.title,
        number=_NOT_NUMBERED,
        body=_body(type_of(record), template, _stated(record, personal, today, until), blank=_BLANK),
        use=record.purpose or _BLANK,
        valid_until=until,
        issuer_name=seal.name if seal else f"{record.community_name}居民委员会",
        head_name=record.approved_by_name or _BLANK,
        maker_name=record.applied_by_name,
        issued_on=today,
        verification_address=address,
        check_code=_NO_CODE,
        qr_payload=address,
        demo=seal.demo if seal else True,
    )


def form_strip(resources: Resources, record: RequestRecord, seal: SealTable) -> VerificationStrip:
    """Return what an approved form is verified by; the same facts give the same strip each time (CRT-10, R99)."""
    number, approved_at = record.certificate_number, record.approved_at
    if number is None or approved_at is None:
        raise ValueError("a form gets its number with its approval (CRT-10)")
    code = check_code(resources.keys.check_code, number)
    base = resources.settings.public_base_url
    facts = QrFacts(
        number=number,
        title=_short(record.title),
        issuer=seal.name,
        masked_name=record.applicant_masked,
        issued_on=business_date(approved_at),
        valid_until=record.valid_until,
        demo=seal.demo,
    )
    payload = verification_address(base, facts, code, key=resources.keys.qr, key_id=resources.keys.qr_id)
    return VerificationStrip(number, code, _address(resources), payload, seal.demo)


def preview_strip(resources: Resources, seal: SealTable | None) -> VerificationStrip:
    """Return the strip as it would look before there is a number: it says so and has no code (CRT-8)."""
    return VerificationStrip(_NOT_NUMBERED, _NO_CODE, _address(resources), None, seal.demo if seal else True)


def _short(title: str) -> str:
    """Shorten a title that somebody else chose: the code must stay coarse enough to be read from a margin."""
    return title if len(title) <= _MOST_OF_A_TITLE else title[: _MOST_OF_A_TITLE - 1] + "…"


def _address(resources: Resources) -> str:
    return f"{resources.settings.public_base_url.rstrip('/')}/verify"


def has_paper(record: RequestRecord) -> bool:
    """Tell whether the platform writes the text of this request (CRT-4)."""
    certificate_type = record.certificate_type
    return record.kind == "certificate" and certificate_type is not None and certificate_type.template is not None


def type_of(record: RequestRecord) -> CertificateType:
    """Return the type of a request whose text the platform writes. Raises ValueError without one (R2)."""
    certificate_type = record.certificate_type
    if certificate_type is None or certificate_type.template is None:
        raise ValueError("a paper is made of a type that has a text (R2)")
    return certificate_type


def sample_paper(
    certificate_type: CertificateType, template: Template, facts: Mapping[str, str], today: date
) -> CertificatePaper:
    """Return a sample of a text with invented facts: no number, no code, nothing to verify, never stamped (CRT-8)."""
    until = today + timedelta(days=certificate_type.default_validity_days or _SAMPLE_DAYS)
    stated = _Stated(facts, "示例社区", "示例单位", "示例用途", today, until)
    return CertificatePaper(
        title=template.title,
        number=_SAMPLE,
        body=_body(certificate_type, template, stated),
        use=stated.purpose,
        valid_until=until,
        issuer_name=f"{stated.community_name}居民委员会",
        head_name="示例负责人",
        maker_name="示例经办人",
        issued_on=today,
        verification_address=_SAMPLE,
        check_code=_SAMPLE,
        qr_payload=_SAMPLE,
        sample=True,
    )


@dataclass(frozen=True, slots=True)
class _Stated:
    """What fills a text: the facts of its fields, and what every text may use."""

    facts: Mapping[str, str]
    community_name: str
    asking_body: str
    purpose: str
    issued_on: date
    until: date


def _stated(record: RequestRecord, personal: Personal, issued_on: date, until: date) -> _Stated:
    asking_body, purpose = record.asking_body_name, record.purpose
    return _Stated(personal.values, record.community_name, asking_body, purpose, issued_on, until)


def _body(
    certificate_type: CertificateType, template: Template, stated: _Stated, *, blank: str = ""
) -> tuple[str, ...]:
    values = {
        field.key: _shown(field.type, stated.facts.get(field.key, "").strip()) or blank
        for field in certificate_type.fields
    }
    values |= {
        "community_name": stated.community_name,
        "asking_body": stated.asking_body or blank,
        "purpose": stated.purpose or blank,
        "issued_on": format_day(stated.issued_on),
        "valid_until": format_day(stated.until),
    }
    return tuple(line for line in render_text(template, values).splitlines() if line.strip())


def _shown(kind: FieldType, value: str) -> str:
    if kind is not FieldType.DATE or not value:
        return value
    try:
        return format_day(date.fromisoformat(value))
    except ValueError:
        return value
