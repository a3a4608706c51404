import type { CertificateTypeDetail, RequestKind } from '@/shared/paper/contract';

/** What is asked for without a text that the platform writes (CRT-4). */
export type OtherKind = Exclude<RequestKind, 'certificate'>;

export const OTHER_KINDS: readonly OtherKind[] = ['external_form', 'register_only'];

export function isOtherKind(kind: string): kind is OtherKind {
  return (OTHER_KINDS as readonly string[]).includes(kind);
}

/** What the form needs to know where no certificate type says it: nothing to fill in, nothing to show, anybody may ask. */
export function untyped(code: string | null): CertificateTypeDetail {
  return {
    code: code ?? '', name: '', name_en: '', certificate_class: 'local', national_class: 'local', issuable: true, complexity: 'simple', working_days: 0, own_working_days: null,
    responsible_body: '', where_to_go: '', where_to_go_en: '', aliases: [], decided_by: 'national', deciding_document: null, reasons: [], replacements: [],
    seal: 'committee', personal_status_paper: false, legal_risk: false, public_interest: false, hukou_link_required: false, asking_body_kinds: [],
    asking_bodies: [], documents: [], legal_basis: [], default_validity_days: null, guide: null, fields: [], text_title: null, text_body: null, transitional: null,
    valid_from: '', valid_until: null,
  };
}
