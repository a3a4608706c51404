import { afterEach, expect, it, vi } from 'vitest';
import { randomKey } from './clients';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('makes keys where the browser has no way of its own, as over plain HTTP', () => {
  const whole = crypto;
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => whole.getRandomValues(bytes) });
  expect('randomUUID' in crypto).toBe(false);
  const keys = [randomKey(), randomKey()];
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(keys).size).toBe(2);
});
