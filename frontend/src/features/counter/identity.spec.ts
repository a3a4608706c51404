import { expect, it } from 'vitest';
import { plainIdentityNumber, readIdentityNumber } from './identity';

const TODAY = '2026-08-03';
/** Invented: the region code does not exist. */
const VALID = '990101199003070015';

function withCheckDigit(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return first17 + ('10X98765432'[sum % 11] ?? '');
}

it('reads birth and sex from a number whose check character fits', () => {
  const number = withCheckDigit(VALID.slice(0, 17));
  expect(readIdentityNumber(number, TODAY)).toEqual({ state: 'valid', birth: '1990-03-07', sex: 'male' });
});

it('says that the check character does not fit', () => {
  const right = withCheckDigit(VALID.slice(0, 17));
  const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
  expect(readIdentityNumber(wrong, TODAY)).toEqual({ state: 'check-digit' });
});

it('counts what is missing while it is typed, and is silent when empty', () => {
  expect(readIdentityNumber('', TODAY)).toEqual({ state: 'empty' });
  expect(readIdentityNumber('9901011990', TODAY)).toEqual({ state: 'typing', missing: 8 });
});

it('finds an impossible or future day of birth before the number is complete', () => {
  expect(readIdentityNumber('99010119900230', TODAY)).toEqual({ state: 'date' });
  expect(readIdentityNumber('99010120260804', TODAY)).toEqual({ state: 'date' });
});

it('refuses letters in the middle and takes full-width digits, spaces and a small x', () => {
  expect(readIdentityNumber('99010A', TODAY)).toEqual({ state: 'characters' });
  expect(plainIdentityNumber(' ９９０１ 01x')).toBe('990101X');
});
