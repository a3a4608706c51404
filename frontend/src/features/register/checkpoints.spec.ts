import { expect, it } from 'vitest';
import { isCovered, nextDailyCheckpoint } from './checkpoints';

it('covers what was recorded before the newest checkpoint, and nothing while there is none (CRT-9)', () => {
  const newest = { made_at: '2026-11-28T16:10:00.000000Z' };
  expect(isCovered({ recorded_at: '2026-11-28T16:09:59Z' }, newest)).toBe(true);
  expect(isCovered({ recorded_at: '2026-11-28T16:10:01Z' }, newest)).toBe(false);
  expect(isCovered({ recorded_at: '2026-11-28T16:09:59Z' }, undefined)).toBe(false);
});

it('comes ten minutes after midnight in Beijing', () => {
  expect(nextDailyCheckpoint(new Date('2026-11-28T16:09:59Z')).toISOString()).toBe('2026-11-28T16:10:00.000Z');
  expect(nextDailyCheckpoint(new Date('2026-11-28T16:10:00Z')).toISOString()).toBe('2026-11-29T16:10:00.000Z');
});
