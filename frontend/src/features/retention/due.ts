import type { DueClass } from './types';

/** A class with all kinds of its records: one appraisal covers them all. */
export interface DueGroup {
  record_class: DueClass['record_class'];
  years: number;
  days: number;
  closed_before: string;
  records: number;
  kinds: readonly DueClass[];
}

/** One line a class, in the order of the plan. */
export function groupsOf(items: readonly DueClass[]): DueGroup[] {
  const groups = new Map<string, DueClass[]>();
  for (const item of items) groups.set(item.record_class, [...(groups.get(item.record_class) ?? []), item]);
  return [...groups.values()].flatMap((kinds) => {
    const [first] = kinds;
    if (!first) return [];
    const { record_class, years, days, closed_before } = first;
    return [{ record_class, years, days, closed_before, kinds, records: kinds.reduce((sum, { records }) => sum + records, 0) }];
  });
}
