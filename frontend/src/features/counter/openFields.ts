import type { CertificateTypeDetail } from '@/shared/paper/contract';
import type { CounterValues } from './content';

/** Ticked with the resident, not among the pieces. */
export const IDENTITY = 'identity_document';

/** Documents of which a look at the original is enough: all where the community issues on its own, else those only shown. */
export function lookableDocuments(type: CertificateTypeDetail): CertificateTypeDetail['documents'] {
  return type.documents.filter(({ key, proof }) => key !== IDENTITY && (proof === 'seen' || type.certificate_class === 'issue'));
}

/** The fields a clerk still has to fill in, in the order in which they stand; Enter goes from one to the next. */
export function openFields(values: CounterValues, type: CertificateTypeDetail): string[] {
  const certificate = values.kind === 'certificate';
  const asked = values.kind !== 'register_only' || values.transitional !== null;
  const wanted: [name: string, empty: boolean][] = [
    ['document_title', !certificate && values.document_title.trim() === ''],
    ['applicant/identity_number', values.is_for_resident && values.applicant.identity_number.trim() === ''],
    ['applicant/name', values.applicant.name.trim() === ''],
    ['identity_document', values.is_for_resident && values.identity_document === ''],
    ['proxy/name', values.proxy !== null && values.proxy.name.trim() === ''],
    ['proxy/identity_number', values.proxy !== null && (values.proxy.identity_number ?? '').trim() === ''],
    ['asking_body', asked && values.asking_body.name.trim() === ''],
    ['asking_body/kind', asked && values.asking_body.kind === ''],
    ['purpose', values.purpose.trim() === ''],
    ['valid_until', certificate && values.valid_until === null],
    ...type.fields.map(({ key, required }): [string, boolean] => [`values/${key}`, certificate && required && (values.values[key] ?? '').trim() === '']),
    ['resolution/held_on', type.public_interest && values.resolution.held_on === null],
    ['evidence_seen', lookableDocuments(type).length > 0 && values.evidence_seen.length === 0],
    ['transitional', values.transitional !== null && !values.transitional.within_duties],
    ['verification', values.check.method === ''],
  ];
  return wanted.filter(([, empty]) => empty).map(([name]) => name);
}
