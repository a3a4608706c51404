import { todayInBeijing } from '@/shared/format';

/** The month of today in Beijing, as `2026-11`. */
export function thisMonth(): string {
  return todayInBeijing().slice(0, 7);
}

/** The months of a year that a month is read with: itself and the ones before it. */
export function monthsBack(from: string, count: number): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + (month - 1) - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
