import { expect, it } from 'vitest';
import { makeParameter } from '@/testing/parameters';
import { toCome } from './types';
import { latestSet, sentOf, typedOf } from './values';

const DEFAULT = { value: 5, valid_from: null, document: '', set_by_name: '' };
const DAYS = makeParameter({ key: 'admission.grace_days_working', title: '宽限期', unit: 'working_days', value: 5 });

it('orders what is to come by its day', () => {
  const history = [{ ...DEFAULT, valid_from: '2027-03-01' }, { ...DEFAULT, valid_from: '2027-01-01' }, { ...DEFAULT, valid_from: '2026-01-01' }, DEFAULT];
  expect(toCome({ ...DAYS, history }, '2026-11-29').map(({ valid_from }) => valid_from)).toEqual(['2027-01-01', '2027-03-01']);
});

it('reads a whole number however it was typed, and nothing else as one', () => {
  expect(['5', ' ５ ', '0', '366'].map((typed) => sentOf(DAYS, typed))).toEqual([5, 5, 0, 366]);
  expect(['', '-1', '1.5', '五', '1e3', '0x5', '1234567890'].map((typed) => sentOf(DAYS, typed))).toEqual(Array(7).fill(null));
  expect(typedOf(DAYS, 5)).toBe('5');
});

it('finds what somebody else set: for the same day, else the latest', () => {
  const history = [{ ...DEFAULT, value: 9, valid_from: '2027-03-01' }, { ...DEFAULT, value: 7, valid_from: '2027-01-01' }, DEFAULT];
  expect(latestSet({ ...DAYS, history }, '2027-01-01').value).toBe(7);
  expect(latestSet({ ...DAYS, history }, '2026-12-01').value).toBe(9);
});
