import { expect, it } from 'vitest';
import type { CertificateTypeDetail } from '@/shared/paper/contract';
import { emptyValues } from './content';
import { openFields } from './openFields';

const TYPE = {
  code: 'CT01', certificate_class: 'issue', asking_bodies: [], asking_body_kinds: [], default_validity_days: 90, personal_status_paper: false, public_interest: false,
  fields: [{ key: 'holder_name', required: true }, { key: 'address', required: true }, { key: 'remark', required: false }],
  documents: [{ key: 'identity_document', proof: 'seen' }, { key: 'residence_paper', proof: 'attached' }],
} as unknown as CertificateTypeDetail;

it('leads through what is still missing, in the order of the form, and past what is filled in', () => {
  const values = emptyValues(TYPE, '2026-08-03');
  expect(openFields(values, TYPE)).toEqual([
    'applicant/identity_number', 'applicant/name', 'identity_document', 'asking_body', 'asking_body/kind', 'purpose',
    'values/holder_name', 'values/address', 'evidence_seen', 'verification',
  ]);
  values.applicant = { name: '周小舟', identity_number: '990101199003070015', phone: '' };
  values.values.holder_name = '周小舟';
  values.asking_body = { name: '青槐小学', kind: 'school' };
  values.check.method = 'archive';
  expect(openFields(values, TYPE)).toEqual(['identity_document', 'purpose', 'values/address', 'evidence_seen']);
});

it('asks nothing of a certificate where a form of others is stamped', () => {
  const values = { ...emptyValues(TYPE, '2026-08-03', 'external_form'), is_for_resident: false, evidence_seen: ['residence_paper'] };
  expect(openFields(values, TYPE)).toEqual(['document_title', 'applicant/name', 'asking_body', 'asking_body/kind', 'purpose', 'verification']);
});
