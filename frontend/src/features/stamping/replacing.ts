import type { ApplicantAnswer, NewRequest, RequestDetail } from '@/shared/paper/contract';

/** A new request in the place of a voided one: what it said is taken over, what was checked is checked again (CRT-5, R84). */
export function requestInPlaceOf(former: RequestDetail, people: ApplicantAnswer, today: string): NewRequest {
  const { asking_body_name: name, asking_body_kind: kind, valid_until: until } = former;
  return {
    community_id: former.community_id,
    replaces: former.id,
    kind: former.kind,
    certificate_type_code: former.certificate_type_code,
    document_title: '',
    is_for_resident: former.is_for_resident,
    applicant: { name: people.name, identity_number: people.identity_number, phone: people.phone },
    // Who stands at the counter now, and with which papers, is looked at now (R12, CRT-7).
    identity_document: null,
    proxy: null,
    values: people.values,
    purpose: former.purpose,
    asking_body: name !== '' && kind ? { name, kind } : null,
    valid_until: until !== null && until >= today ? until : null,
    copies: former.copies,
    medium: former.medium,
    hukou_link: former.hukou_link,
    evidence_seen: [],
    resolution: former.resolution,
    risk_records: former.risk_records,
    imprint: null,
    verification_strip: null,
    transitional: former.transitional,
  };
}
