import { expect, it } from 'vitest';
import type { CertificateTypeDetail, RequestDetail } from '@/shared/paper/contract';
import { checkOf, contentOf, emptyValues, followApplicant, isWorthKeeping, valuesOf } from './content';
import { untyped } from './kinds';

const TYPE = {
  code: 'CT01', asking_bodies: ['青槐小学'], asking_body_kinds: [], default_validity_days: 90, personal_status_paper: false, public_interest: false,
  fields: [{ key: 'holder_name' }, { key: 'holder_identity_number' }, { key: 'address' }],
} as unknown as CertificateTypeDetail;
const TODAY = '2026-08-03';

it('starts with the usual asking body, its kind, and the validity of the type', () => {
  expect(emptyValues(TYPE, TODAY)).toMatchObject({ asking_body: { name: '青槐小学', kind: 'school' }, valid_until: '2026-11-01' });
});

it('sends an identity number only when its check character fits (CRT-12)', () => {
  const values = emptyValues(TYPE, TODAY);
  values.applicant.identity_number = '11010519491231002';
  expect(contentOf(TYPE, values).applicant.identity_number).toBe('');
  values.applicant.identity_number = '11010519491231002x';
  expect(contentOf(TYPE, values).applicant.identity_number).toBe('11010519491231002X');
});

it('keeps nothing of somebody who was only looked up by number (R20)', () => {
  const empty = emptyValues(TYPE, TODAY);
  const values = emptyValues(TYPE, TODAY);
  const former = { ...values.applicant };
  values.applicant.identity_number = '11010519491231002X';
  followApplicant(values, former);
  expect(values.values.holder_identity_number).toBe('11010519491231002X');
  expect(isWorthKeeping(TYPE, values, empty)).toBe(false);
  values.purpose = '入学';
  expect(isWorthKeeping(TYPE, values, empty)).toBe(true);
});

it('leaves out what is empty and an asking body without a kind', () => {
  const values = emptyValues(TYPE, TODAY);
  values.asking_body.kind = '';
  values.values.address = '桃源里3栋';
  expect(contentOf(TYPE, values)).toMatchObject({ asking_body: null, values: { address: '桃源里3栋' }, identity_document: null });
});

it('goes on with a draft of somebody else’s form where it was left, and with the records of a risky type (CRT-14)', () => {
  const request = {
    kind: 'external_form', title: '调查表', is_for_resident: false, imprint: { page: 2, x_mm: 100, y_mm: 200 }, purpose: '', asking_body_name: '', asking_body_kind: null,
    valid_until: null, copies: 3, medium: 'paper', hukou_link: false, evidence_seen: [], identity_document: null,
    resolution: { held_on: '2026-07-01', vote_recorded: true, head_signed: true }, risk_records: { investigation: true, consultation: false, risk_note: true },
  } as unknown as RequestDetail;
  const people = { name: '居委会', identity_number: '', phone: '', values: {}, proxy: null, witnesses: [], verification_note: '' };
  const type = untyped(null);
  const values = valuesOf(type, request, people, TODAY);
  expect(values.risk_records).toEqual(request.risk_records);
  expect(values.resolution).toEqual(request.resolution);
  expect(contentOf(type, values)).toMatchObject({
    kind: 'external_form', certificate_type_code: null, document_title: '调查表', is_for_resident: false, imprint: { page: 2, x_mm: 100, y_mm: 200 }, copies: 3,
  });
});

it('carries the applicant into the paper until somebody writes another holder', () => {
  const values = emptyValues(TYPE, TODAY);
  const former = { ...values.applicant };
  values.applicant.name = '周小舟';
  followApplicant(values, former);
  expect(values.values.holder_name).toBe('周小舟');
  values.values.holder_name = '周小船';
  followApplicant({ ...values, applicant: { ...values.applicant, name: '周大舟' } }, { ...values.applicant });
  expect(values.values.holder_name).toBe('周小船');
});

it('records a verification only when the clerk says how, with witnesses only where they count (R11)', () => {
  const values = emptyValues(TYPE, TODAY);
  expect(checkOf(values)).toBeNull();
  values.check = { method: 'archive', note: '台账第 3 册', witnesses: ['甲', ''] };
  expect(checkOf(values)).toEqual({ method: 'archive', confirmed: true, note: '台账第 3 册', witnesses: [] });
  values.check.method = 'witnesses';
  expect(checkOf(values)?.witnesses).toEqual(['甲']);
});

it('makes content that does not change with the form: what was sent under a key stays what it was', () => {
  const values = { ...emptyValues(TYPE, TODAY, 'external_form', true), imprint: { page: 1, x_mm: 10, y_mm: 20 } };
  const sent = contentOf(TYPE, values);
  const before = JSON.stringify(sent);
  if (values.transitional) values.transitional.within_duties = true;
  values.imprint.page = 2;
  values.evidence_seen.push('residence_paper');
  expect(JSON.stringify(sent)).toBe(before);
});

it('CRT-12, R12: sends the number of who comes for the resident only when it is whole, also from what was kept without one', () => {
  const values = emptyValues(TYPE, TODAY);
  const proxy = { name: '赵代办', identity_checked: true, principal_identity_seen: true, written_mandate: true };
  values.proxy = proxy;
  expect(contentOf(TYPE, values).proxy).toEqual({ ...proxy, identity_number: '' });
  values.proxy = { ...proxy, identity_number: '1101051949' };
  expect(contentOf(TYPE, values).proxy).toMatchObject({ identity_number: '' });
  values.proxy = { ...proxy, identity_number: '１１0105 19491231002x' };
  expect(contentOf(TYPE, values).proxy).toMatchObject({ identity_number: '11010519491231002X' });
});

it('R21: names no kind of body on a form that a body made, or demanded in writing', () => {
  expect(emptyValues(TYPE, TODAY, 'external_form').asking_body.name).toBe('');
  expect(emptyValues(TYPE, TODAY, 'register_only', true).asking_body.name).toBe('');
});
