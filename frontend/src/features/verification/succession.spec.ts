import { expect, it } from 'vitest';
import { successionOf } from './succession';

it('says of a checkpoint only what the one before it shows (CRT-9)', () => {
  const first = { number: 1, hash: 'aa', previous_hash: '00', breaks: [] };
  const second = { number: 2, hash: 'bb', previous_hash: 'aa', breaks: [] };
  expect(successionOf(first, undefined)).toBe('first');
  expect(successionOf(second, first)).toBe('follows');
  expect(successionOf(second, { ...first, hash: 'ab' })).toBe('differs');
  expect(successionOf({ ...second, number: 3 }, first)).toBe('unknown');
  expect(successionOf(second, undefined)).toBe('unknown');
  expect(successionOf({ ...second, breaks: ['seal-1'] }, first)).toBe('breaks');
});
