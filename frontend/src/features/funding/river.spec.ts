import { describe, expect, it } from 'vitest';
import { partsOf, sumOf } from './river';

const course = { promised_fen: 10_000, due_fen: 6_000, appropriated_fen: 4_000, received_fen: 2_500 };

describe('the way of the money', () => {
  it('divides what was promised without losing a fen', () => {
    const parts = partsOf(course);
    expect(parts).toEqual({ received: 2_500, transit: 1_500, late: 2_000, open: 4_000 });
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(course.promised_fen);
  });

  it('calls nothing late that was paid early', () => {
    expect(partsOf({ ...course, appropriated_fen: 7_000, received_fen: 7_000 })).toEqual({ received: 7_000, transit: 0, late: 0, open: 3_000 });
  });

  it('counts what the community received, even if the department recorded less', () => {
    expect(partsOf({ ...course, appropriated_fen: 0, received_fen: 6_000 })).toEqual({ received: 6_000, transit: 0, late: 0, open: 4_000 });
  });

  it('adds courses up amount by amount', () => {
    expect(sumOf([course, course]).received_fen).toBe(5_000);
    expect(sumOf([])).toEqual({ promised_fen: 0, due_fen: 0, appropriated_fen: 0, received_fen: 0 });
  });
});
