import type { SealDetail } from '@/shared/paper/contract';
import type { TimelineStep } from '@/shared/ui/types';

type SealEvent = SealDetail['events'][number];
export type Say = (key: string, values?: Record<string, string>) => string;

const BINDING = new Set(['made', 'handed-over', 'replaced', 'sealing-off', 'destruction', 'retirement', 'certificate']);

/** What happened to a seal as steps of the one timeline: who, when, with which record and witnesses. */
export function stepsOf(events: readonly SealEvent[], say: Say, titleOf: (kind: string) => string): TimelineStep[] {
  return events.map((event, index) => ({
    key: `${index}`,
    title: titleOf(event.kind),
    at: event.occurred_at,
    who: event.person_name,
    note: noteOf(event, say),
    state: BINDING.has(event.kind) ? 'binding' : 'done',
  }));
}

function noteOf(event: SealEvent, say: Say): string {
  const lines = [
    event.reason,
    event.held_on ? say('register.heldOnDay', { day: event.held_on }) : '',
    event.place ? say('register.heldAt', { place: event.place }) : '',
    event.number ? say('register.onRecord', { number: event.number }) : '',
    event.witnesses.length > 0 ? say('register.witnessedBy', { names: event.witnesses.join('、') }) : '',
    event.keepers_after.length > 0
      ? say('register.fromTo', { from: event.keepers_before.join('、') || '—', to: event.keepers_after.join('、') })
      : '',
  ];
  return lines.filter(Boolean).join('\n');
}
