import { expect, it } from 'vitest';
import type { RequestDetail } from '@/shared/paper/contract';
import { stepsOf } from './steps';

const words = (key: string): string => key.replace('stamping.step.', '');

const VERIFIED = {
  status: 'verified', created_at: '2026-08-03T01:00:00Z', applied_by_name: '林晓', submitted_at: '2026-08-03T01:05:00Z',
  verification: { method: 'visit', verified_by_name: '林晓', verified_at: '2026-08-03T01:06:00Z', confirmed: true, covers: [] },
  approved_at: null, approved_by_name: null, stamped_at: null, stamped_by_name: null, delivered_at: null, recipient: null, reason: '', where_to_go: '',
} as unknown as RequestDetail;

it('shows who did what, then what is next, then what waits (CRT-6)', () => {
  expect(stepsOf(VERIFIED, words).map(({ key, state, who }) => [key, state, who ?? null])).toEqual([
    ['filed', 'done', '林晓'],
    ['submitted', 'done', null],
    ['verified', 'done', '林晓'],
    ['approved', 'current', null],
    ['stamped', 'waiting', null],
    ['delivered', 'waiting', null],
  ]);
});

it('ends with the reason when it was returned, and promises nothing further', () => {
  const steps = stepsOf({ ...VERIFIED, status: 'returned', reason: '请核对地址' }, words);
  expect(steps.at(-1)).toMatchObject({ key: 'returned', state: 'ended', note: '请核对地址' });
});

it('names who ended it and when from the trail, in the words of the act (CRT-12, R82)', () => {
  const trail = [
    { action: 'request.returned', occurred_at: '2026-08-03T05:00:00Z', person_name: '王云' },
    { action: 'request.submitted', occurred_at: '2026-08-03T01:05:00Z', person_name: '林晓' },
  ];
  const steps = stepsOf({ ...VERIFIED, status: 'returned', reason: '文件不一致', certificate_number: 'N-1' }, words, trail);
  expect(steps.at(-1)).toMatchObject({ key: 'stopped', title: 'stopped', who: '王云', at: '2026-08-03T05:00:00Z', state: 'ended' });
  expect(steps.find(({ key }) => key === 'submitted')?.who).toBe('林晓');
});

it('marks the stamping as the act that binds', () => {
  const stamped = { ...VERIFIED, status: 'stamped', approved_at: '2026-08-03T02:00:00Z', stamped_at: '2026-08-03T03:00:00Z', stamped_by_name: '王云' } as RequestDetail;
  expect(stepsOf(stamped, words).find(({ key }) => key === 'stamped')).toMatchObject({ state: 'binding', who: '王云' });
});

it('puts the subdistrict before the seal where a use lies outside the published range (R79)', () => {
  const approved = { ...VERIFIED, status: 'approved', approved_at: '2026-08-03T02:00:00Z', approved_by_name: '周正', awaits_second_approval: true, second_approval: null } as unknown as RequestDetail;
  expect(stepsOf(approved, words).slice(3).map(({ key, state }) => [key, state])).toEqual([['approved', 'done'], ['secondApproved', 'current'], ['stamped', 'waiting'], ['delivered', 'waiting']]);
  const given = { ...approved, awaits_second_approval: false, second_approval: { approved_by_name: '街道', approved_at: '2026-08-03T03:00:00Z', opinion: '同意' } } as unknown as RequestDetail;
  expect(stepsOf(given, words).slice(4, 6)).toMatchObject([{ key: 'secondApproved', who: '街道', note: '同意', state: 'done' }, { key: 'stamped', state: 'current' }]);
});
