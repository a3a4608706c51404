import type { WorkQueueItem } from '@/api/pages';

export const SECTIONS = ['overdue', 'today', 'waiting'] as const;
export type Section = (typeof SECTIONS)[number];

/** Overdue first, then what is due today, then everything else by its date; what has no date comes last. */
export function sectionOf(item: WorkQueueItem, today: string): Section {
  if (item.overdue || (item.due_on !== null && item.due_on < today)) return 'overdue';
  return item.due_on === today ? 'today' : 'waiting';
}

function byDate(a: WorkQueueItem, b: WorkQueueItem): number {
  return (a.due_on ?? '9999').localeCompare(b.due_on ?? '9999') || a.id.localeCompare(b.id);
}

export function inSections(items: readonly WorkQueueItem[], today: string): Map<Section, WorkQueueItem[]> {
  const sections = new Map<Section, WorkQueueItem[]>(SECTIONS.map((section) => [section, []]));
  for (const item of items.toSorted(byDate)) sections.get(sectionOf(item, today))?.push(item);
  return sections;
}
