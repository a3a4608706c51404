import type { WorkQueueItem } from '@/api/pages';

export const SECTIONS = ['overdue', 'today', 'waiting'] as const;
export type Section = (typeof SECTIONS)[number];

/** Overdue is what the service calls so: a date that has passed is no deadline for everything. */
export function sectionOf(item: WorkQueueItem, today: string): Section {
  if (item.overdue) return 'overdue';
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
