import { describe, expect, it } from 'vitest';
import { useFewFirst } from './useFewFirst';

const rows = Array.from({ length: 20 }, (_, index) => index);

describe('a long list of which few rows press', () => {
  it('puts what presses first and keeps the order otherwise', () => {
    const { shown, hidden } = useFewFirst(() => rows, (row) => row >= 18, 4);
    expect(shown.value).toEqual([18, 19, 0, 1]);
    expect(hidden.value).toBe(16);
  });

  it('never hides a row that presses', () => {
    const { shown } = useFewFirst(() => rows, (row) => row < 12, 4);
    expect(shown.value).toHaveLength(12);
  });

  it('shows everything on wish', () => {
    const { shown, hidden, all } = useFewFirst(() => rows, () => false, 4);
    all.value = true;
    expect(shown.value).toEqual(rows);
    expect(hidden.value).toBe(0);
  });
});
