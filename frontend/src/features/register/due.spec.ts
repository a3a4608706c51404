import { expect, it } from 'vitest';
import { makeSeal } from '@/testing/seals';
import { duesOf } from './due';

const TODAY = '2026-11-29';

function keys(changes: Parameters<typeof makeSeal>[0]): string[] {
  return duesOf(makeSeal(changes), TODAY).map(({ key }) => key);
}

it('has nothing due with a seal in order', () => {
  expect(keys({})).toEqual([]);
});

it('R85: names a hand-over that is due, and says when it is overdue', () => {
  expect(duesOf(makeSeal({ handover_due_on: '2026-12-02' }), TODAY)).toEqual([{ key: 'handover', meaning: 'due', day: '2026-12-02' }]);
  expect(duesOf(makeSeal({ handover_due_on: '2026-11-20', handover_overdue: true }), TODAY)[0]?.meaning).toBe('overdue');
});

it('R74: names a missing deputy keeper of a seal that can be used', () => {
  expect(keys({ deputy_id: null, deputy_name: '' })).toEqual(['deputy']);
  expect(keys({ deputy_id: null, state: 'destroyed' })).toEqual([]);
});

it('R86: leads a lost seal from the street’s record over the notice to its replacement', () => {
  const lost = { state: 'lost', lost_on: '2026-11-01', replaceable_on: '2026-12-01' } as const;
  expect(keys(lost)).toEqual(['lossRecord']);
  expect(keys({ ...lost, loss_recorded_on: '2026-11-02' })).toEqual(['notice']);
  expect(keys({ ...lost, loss_recorded_on: '2026-11-02', replaceable_on: TODAY })).toEqual(['replaceable']);
  expect(keys({ ...lost, replaced_by_id: 'seal-2' })).toEqual([]);
});

it('R87, CRT-13: a retired seal is to be put away, one without its community is named first', () => {
  expect(keys({ state: 'retired' })).toEqual(['sealing']);
  expect(keys({ state: 'retired', sealed_off_on: TODAY })).toEqual([]);
  expect(keys({ community_ended: true, handover_due_on: TODAY })).toEqual(['ended', 'handover']);
});

it('R91: warns from the day on that the district’s own number of days gives', () => {
  const warned = { certificate_warned_from: '2026-10-29' };
  expect(keys({ ...warned, electronic_until: '2026-11-28T00:00:00Z' })).toEqual(['expired']);
  // In Beijing it ends on the morning of the day itself.
  expect(duesOf(makeSeal({ ...warned, electronic_until: '2026-12-27T20:00:00Z' }), TODAY)[0]?.day).toBe('2026-12-28');
  expect(keys({ certificate_warned_from: TODAY, electronic_until: '2027-06-28T00:00:00Z' })).toEqual(['expiring']);
  expect(keys({ certificate_warned_from: '2026-11-30', electronic_until: '2026-12-28T00:00:00Z' })).toEqual([]);
});

it('R88: names the year of the register that is to be closed, and says when it is overdue', () => {
  const open = { closing_year: 2025, closing_due_on: '2026-06-30' };
  expect(duesOf(makeSeal(open), TODAY)).toEqual([{ key: 'closing', meaning: 'overdue', day: '2026-06-30', year: 2025 }]);
  expect(duesOf(makeSeal({ ...open, state: 'destroyed' }), '2026-06-30')[0]?.meaning).toBe('due');
});
