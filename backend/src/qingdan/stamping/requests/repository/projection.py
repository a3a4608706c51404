"""How PostgreSQL itself writes a request as JSON: one text for both lanes, so that they can't differ."""

# ruff: noqa: S608  statements are put together from constants of this package; values are always bound

from itertools import product
from typing import Final

from qingdan.stamping.catalogue.repository import ENTRIES_AS_JSON, OWN_TYPE_AS_TEXT, SWITCHES_AS_TEXT
from qingdan.stamping.requests.records import COLUMNS
from qingdan.stamping.requests.rules import OPEN_STATES, RequestKind, is_outside_published_range

#: The clock runs in these states; literals of our own enumeration.
_OPEN: Final = ", ".join(f"'{state.value}'" for state in sorted(OPEN_STATES))

#: Whether a check found the row `r` untrue (R11).
REFUTED: Final = "coalesce((r.verification ->> 'confirmed') = 'false', false)"

#: What a list shows of the row `r`; `{today}` is the parameter with the business date.
SUMMARY: Final = (
    "r.id, r.version, r.status, r.kind, r.type_code AS certificate_type_code, r.title, r.community_id,"
    " r.community_name, r.applicant_masked AS applicant_name, r.purpose, r.certificate_number, r.applied_by_name,"
    " r.received_at, r.submitted_at, r.due_on,"
    f" coalesce(r.status IN ({_OPEN}) AND r.due_on < {{today}}, false) AS overdue, {REFUTED} AS refuted"
)

_EVIDENCE: Final = (
    "coalesce((SELECT json_agg(json_build_object('id', e.id, 'document_key', e.document_key, 'media_type',"
    " e.media_type, 'size', e.size, 'uploaded_at', e.uploaded_at) ORDER BY e.id) FROM evidence e"
    " WHERE e.district_id = r.district_id AND e.request_id = r.id), '[]'::json) AS evidence"
)
_VERIFICATION: Final = (
    "CASE WHEN r.verification IS NOT NULL THEN json_build_object('method', r.verification -> 'method',"
    " 'verified_by_name', r.verification -> 'verified_by_name', 'verified_at', r.verification -> 'verified_at',"
    " 'confirmed', r.verification -> 'confirmed', 'covers', r.verification -> 'covers') END AS verification"
)
#: What a signed file has beside it; nothing is looked up for a request without one.
_ISSUED: Final = (
    "CASE WHEN r.signed_sha256 IS NOT NULL THEN (SELECT i.{column} FROM {table} i"
    " WHERE i.district_id = r.district_id AND i.request_id = r.id) END AS {name}"
)
_SIGNATURES: Final = ", ".join(
    _ISSUED.format(table=table, column=column, name=name)
    for table, column, name in (
        ("issued_document", "signature_level", "signature_level"),
        ("issued_document", "time_stamp_problem", "time_stamp_problem"),
        ("seal_signature", "signature_sha256", "seal_signature_sha256"),
    )
)
#: Somebody else's form, and where the very same file was stamped before: an old one under a new name.
_FORM: Final = (
    "CASE WHEN r.kind = 'external_form' THEN (SELECT json_build_object('sha256', f.sha256, 'media_type', f.media_type,"
    " 'size', f.size, 'sheets', f.sheets, 'uploaded_at', f.uploaded_at,"
    " 'turned', CASE WHEN f.picture_sha256 IS NOT NULL THEN f.turned END, 'stamped_before', coalesce((SELECT json_agg("
    "json_build_object('year', b.register_year, 'number', b.register_number, 'title', b.title,"
    " 'stamped_at', b.stamped_at) ORDER BY b.stamped_at DESC)"
    " FROM external_form o JOIN stamp_request b ON b.district_id = o.district_id AND b.id = o.request_id"
    " WHERE o.district_id = f.district_id AND (o.sha256 = f.sha256 OR o.picture_sha256 = f.picture_sha256)"
    " AND o.request_id <> f.request_id"
    " AND b.community_id = r.community_id AND b.register_number IS NOT NULL), '[]'::json))"
    " FROM external_form f WHERE f.district_id = r.district_id AND f.request_id = r.id) END AS form"
)
#: By which record what named people was destroyed, and which appraisal stands behind it; nobody is named.
_DESTRUCTION: Final = (
    "CASE WHEN r.destruction_id IS NOT NULL THEN (SELECT json_build_object('id', d.id, 'executed_at', d.executed_at,"
    " 'appraisal_document', coalesce(a.document, '')) FROM destruction_record d LEFT JOIN retention_appraisal a"
    " ON a.district_id = d.district_id AND a.id = d.appraisal_id"
    " WHERE d.district_id = r.district_id AND d.id = r.destruction_id) END AS destruction"
)
#: Which paper this one was made in the place of, and which was made in its place; nothing is looked up for others.
_LINK: Final = "json_build_object('id', o.id, 'certificate_number', o.certificate_number, 'status', o.status)"
_REPLACING: Final = (
    f"CASE WHEN r.replaces_id IS NOT NULL THEN (SELECT {_LINK} FROM stamp_request o"
    " WHERE o.district_id = r.district_id AND o.id = r.replaces_id) END AS replaces,"
    f" CASE WHEN r.status = 'voided' THEN (SELECT {_LINK} FROM stamp_request o WHERE o.district_id = r.district_id"
    " AND o.replaces_id = r.id AND o.status NOT IN ('rejected', 'withdrawn')) END AS replaced_by"
)
#: The notice that a refused request ended in (R22).
_REJECTION: Final = (
    "CASE WHEN r.status = 'rejected' THEN (SELECT json_build_object('id', n.id, 'number', n.number, 'issued_on',"
    " n.issued_on) FROM refusal n WHERE n.district_id = r.district_id AND n.request_id = r.id) END AS rejection_notice"
)
_DETAIL: Final = (
    f"{SUMMARY}, r.subdistrict_id, r.is_for_resident, r.identity_number_masked AS identity_number, r.phone_masked"
    " AS phone, r.particulars #> '{{identity,document}}' AS identity_document, r.particulars -> 'has_proxy' AS"
    " has_proxy, r.proxy_masked AS proxy_name, r.proxy_identity_number_masked AS proxy_identity_number,"
    " r.particulars -> 'hukou_link' AS hukou_link, r.particulars -> 'evidence_seen' AS evidence_seen,"
    " r.particulars -> 'resolution' AS resolution, r.particulars -> 'risk_records' AS risk_records,"
    " r.particulars -> 'imprint' AS imprint, nullif(r.particulars -> 'strip', 'null') AS verification_strip,"
    " nullif(r.particulars -> 'second_approved', 'null') AS second_approval,"
    f" r.particulars -> 'transition' AS transitional, {_FORM}, {_EVIDENCE}, r.filled_fields, r.asking_body_name,"
    " r.asking_body_kind, r.valid_until, r.copies, r.medium,"
    f" {_VERIFICATION}, r.applied_by, r.approved_by, r.approved_by_name, r.approved_at, r.document_sha256,"
    f" r.document_sm3, r.certificate_identifier, r.seal_id, r.register_year, r.register_number, r.signed_sha256,"
    f" {_SIGNATURES},"
    " r.stamped_by_name, r.stamped_at, r.delivered_at, r.recipient_masked AS recipient, r.reason, r.where_to_go,"
    f" {_REJECTION}, r.created_at, r.erased_on, {_DESTRUCTION}, r.template_number, {_REPLACING}"
)

#: What the rules need of the row `r`, with the layers of its type and the documents attached.
FACTS: Final = (
    ", ".join(f"r.{column}" for column in COLUMNS)
    + f", {ENTRIES_AS_JSON} AS entries,"
    + " (SELECT array_agg(DISTINCT e.document_key) FROM evidence e"
    " WHERE e.district_id = r.district_id AND e.request_id = r.id) AS evidence_attached,"
    " CASE WHEN r.kind = 'external_form' THEN (SELECT json_build_object('sha256', f.sha256, 'sm3', f.sm3,"
    " 'sheets', f.sheets, 'media_type', f.media_type, 'picture_sha256', f.picture_sha256, 'turned', f.turned)::text"
    " FROM external_form f WHERE f.district_id = r.district_id AND f.request_id = r.id) END AS form,"
    # Only a request that claims the transitional path asks whether it is on.
    f" CASE WHEN r.particulars #>> '{{transition}}' IS NOT NULL THEN {SWITCHES_AS_TEXT} END AS switches,"
    f" {OWN_TYPE_AS_TEXT} AS own_type"
)


#: What lies outside the published range, told by the rule itself for everything that it looks at (R79).
_OUTSIDE: Final = ", ".join(
    f"('{kind.value}', {has_type}, {for_resident})"
    for kind, has_type, for_resident in product(RequestKind, (False, True), (False, True))
    if is_outside_published_range(kind, has_type=has_type, is_for_resident=for_resident)
)


def second_approval_open(row: str) -> str:
    """Return the condition that a row is approved, outside the published range, and not approved again (R79)."""
    return (
        f"({row}.status = 'approved' AND ({row}.kind, {row}.type_code IS NOT NULL, {row}.is_for_resident)"
        f" IN ({_OUTSIDE}) AND {row}.particulars ->> 'second_approved' IS NULL)"
    )


def summary(today: str) -> str:
    """Return the columns of a list item; `today` is the parameter that holds the business date."""
    return SUMMARY.format(today=today)


def detail_of(source: str, today: str) -> str:
    """Return the FROM clause that adds to rows of `source` (as `r`) their JSON as `detail`."""
    return f"{source} AS r CROSS JOIN LATERAL (SELECT {_DETAIL.format(today=today)}) AS detail"
