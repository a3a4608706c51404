import { expect, it } from 'vitest';
import type { WorkQueueItem } from '@/api/pages';
import { inSections } from './sections';

function item(id: string, due_on: string | null, overdue = false): WorkQueueItem {
  return { kind: 'task', id, title: id, who: null, due_on, overdue, link: `/tasks/${id}` };
}

it('puts what the service calls overdue before today before waiting, and dates in order', () => {
  const items = [item('later', '2026-09-01'), item('never', null), item('today', '2026-08-03'), item('late', '2026-08-01', true), item('passed', '2026-08-02'), item('said-late', null, true)];
  const sections = inSections(items, '2026-08-03');
  expect([...sections].map(([name, list]) => [name, list.map(({ id }) => id)])).toEqual([
    ['overdue', ['late', 'said-late']],
    ['today', ['today']],
    ['waiting', ['passed', 'later', 'never']],
  ]);
});
