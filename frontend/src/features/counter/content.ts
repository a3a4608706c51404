import { copy } from '@/shared/form/copy';
import { isValidIdNumber } from '@/shared/format';
import { guessAskingBodyKind } from './askingBody';
import { plainIdentityNumber } from './identity';
import type { ApplicantAnswer, AskingBodyKind, CertificateTypeDetail, Imprint, RequestContent, RequestDetail, RequestKind, StripEdge, TakenFacts, VerificationMethod } from '@/shared/paper/contract';

/** Everything the clerk fills in at the counter; empty is an empty text, never undefined. */
export interface CounterValues {
  kind: RequestKind;
  /** What is stamped, when it is no certificate. */
  document_title: string;
  is_for_resident: boolean;
  /** Where the seal goes on somebody else's form. */
  imprint: Imprint | null;
  /** Where number, check code and QR code stand on it. */
  verification_strip: StripEdge | null;
  applicant: { name: string; identity_number: string; phone: string };
  identity_document: string;
  /** Without a number in what this device kept of an earlier version. */
  proxy: { name: string; identity_number?: string; identity_checked: boolean; principal_identity_seen: boolean; written_mandate: boolean } | null;
  values: Record<string, string>;
  purpose: string;
  asking_body: { name: string; kind: string };
  valid_until: string | null;
  copies: number;
  medium: 'paper' | 'electronic' | 'both';
  hukou_link: boolean;
  evidence_seen: string[];
  resolution: { held_on: string | null; vote_recorded: boolean; head_signed: boolean };
  risk_records: { investigation: boolean; consultation: boolean; risk_note: boolean };
  check: { method: string; note: string; witnesses: [string, string] };
  /** Claimed for what must not be issued, where the district has the path on (R5). */
  transitional: { within_duties: boolean } | null;
}

const HOLDER = { name: 'holder_name', identity_number: 'holder_identity_number' } as const;

/** A number that is still being typed stays here: the server takes a whole one or none. */
function sendable(number: string): string {
  const plain = plainIdentityNumber(number);
  return isValidIdNumber(plain) ? plain : '';
}

function dayAfter(today: string, days: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** An empty form of this type: one asking body that is usual is filled in, the validity counts from today. */
export function emptyValues(type: CertificateTypeDetail, today: string, kind: RequestKind = 'certificate', transitional = false): CounterValues {
  const name = type.asking_bodies.length === 1 && kind === 'certificate' && !transitional ? (type.asking_bodies[0] ?? '') : '';
  return {
    kind,
    document_title: '',
    is_for_resident: true,
    imprint: null,
    verification_strip: null,
    applicant: { name: '', identity_number: '', phone: '' },
    identity_document: '',
    proxy: null,
    values: Object.fromEntries(type.fields.map(({ key }) => [key, ''])),
    purpose: '',
    asking_body: { name, kind: type.asking_body_kinds.length === 1 ? (type.asking_body_kinds[0] ?? '') : (guessAskingBodyKind(name) ?? '') },
    valid_until: type.default_validity_days === null ? null : dayAfter(today, type.default_validity_days),
    copies: 1,
    medium: type.personal_status_paper || kind === 'register_only' ? 'paper' : 'both',
    hukou_link: false,
    evidence_seen: [],
    resolution: { held_on: null, vote_recorded: false, head_signed: false },
    risk_records: { investigation: false, consultation: false, risk_note: false },
    check: { method: '', note: '', witnesses: ['', ''] },
    transitional: transitional ? { within_duties: false } : null,
  };
}

/** A draft or a returned request as it stands on the server, to go on with. */
export function valuesOf(type: CertificateTypeDetail, request: RequestDetail, people: ApplicantAnswer, today: string): CounterValues {
  const empty = emptyValues(type, today, request.kind);
  return {
    ...empty,
    document_title: request.certificate_type_code ? '' : request.title,
    is_for_resident: request.is_for_resident,
    imprint: request.imprint,
    verification_strip: request.verification_strip,
    applicant: { name: people.name, identity_number: people.identity_number, phone: people.phone },
    identity_document: request.identity_document ?? '',
    proxy: people.proxy ?? null,
    values: { ...empty.values, ...people.values },
    purpose: request.purpose,
    asking_body: { name: request.asking_body_name, kind: request.asking_body_kind ?? '' },
    valid_until: request.valid_until ?? empty.valid_until,
    copies: request.copies,
    medium: request.medium,
    hukou_link: request.hukou_link,
    evidence_seen: [...request.evidence_seen],
    resolution: request.resolution ?? empty.resolution,
    risk_records: { ...empty.risk_records, ...request.risk_records },
    transitional: request.transitional ? { ...request.transitional } : null,
  };
}

/** What is sent: what is empty or does not concern the type is left out. A copy, which does not change with the form. */
export function contentOf(type: CertificateTypeDetail, values: CounterValues): RequestContent {
  const { held_on } = values.resolution;
  return copy({
    kind: values.kind,
    certificate_type_code: type.code === '' ? null : type.code,
    document_title: values.document_title,
    is_for_resident: values.is_for_resident,
    imprint: values.imprint,
    verification_strip: values.verification_strip ?? null,
    applicant: { ...values.applicant, identity_number: sendable(values.applicant.identity_number) },
    identity_document: values.identity_document === '' ? null : (values.identity_document as 'identity_card' | 'hukou_book'),
    proxy: values.proxy && values.proxy.name.trim() !== '' ? { ...values.proxy, identity_number: sendable(values.proxy.identity_number ?? '') } : null,
    values: Object.fromEntries(Object.entries(values.values).filter(([, value]) => value.trim() !== '')),
    purpose: values.purpose,
    asking_body:
      values.asking_body.name.trim() !== '' && values.asking_body.kind !== ''
        ? { name: values.asking_body.name, kind: values.asking_body.kind as AskingBodyKind }
        : null,
    valid_until: values.valid_until,
    copies: values.copies,
    medium: values.medium,
    hukou_link: values.hukou_link,
    evidence_seen: values.evidence_seen,
    resolution: type.public_interest && held_on !== null ? { ...values.resolution, held_on } : null,
    risk_records: values.risk_records,
    transitional: values.transitional,
  });
}

/** True once there is more than the number by which somebody was looked up: that alone begins nothing (R20). */
export function isWorthKeeping(type: CertificateTypeDetail, values: CounterValues, empty: CounterValues): boolean {
  const blank = copy(values);
  const number = blank.applicant.identity_number;
  blank.applicant.identity_number = '';
  if (blank.values[HOLDER.identity_number] === number) blank.values[HOLDER.identity_number] = '';
  return JSON.stringify(contentOf(type, blank)) !== JSON.stringify(contentOf(type, empty)) || blank.check.method !== '';
}

/** The verification the clerk records at once, or null when it is done later (CRT-5). */
export function checkOf(values: CounterValues): { method: VerificationMethod; confirmed: true; note: string; witnesses: string[] } | null {
  if (values.check.method === '') return null;
  const witnesses = values.check.method === 'witnesses' ? values.check.witnesses.filter((name) => name.trim() !== '') : [];
  return { method: values.check.method as VerificationMethod, confirmed: true, note: values.check.note, witnesses };
}

/** The applicant usually is the holder: what is typed above goes into the paper until someone changes it there. */
export function followApplicant(values: CounterValues, former: CounterValues['applicant']): void {
  for (const [part, key] of Object.entries(HOLDER) as [keyof typeof HOLDER, string][]) {
    const held = values.values[key];
    if (held !== undefined && (held === '' || held === former[part])) values.values[key] = values.applicant[part];
  }
}

/** Puts what was certified before into what is still empty; what was typed stays (CRT-14). */
export function takeOver(values: CounterValues, facts: TakenFacts): void {
  values.applicant.name ||= facts.name;
  values.applicant.phone ||= facts.phone;
  for (const [key, value] of Object.entries(facts.values)) {
    if (values.values[key] === '') values.values[key] = value;
  }
}
