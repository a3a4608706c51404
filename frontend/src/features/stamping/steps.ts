import type { RequestDetail } from '@/shared/paper/contract';
import type { TrailEvent } from '@/shared/trail/queries';
import type { TimelineStep } from '@/shared/ui/types';

type Words = (key: string, values?: Record<string, string>) => string;
type Told = Pick<TrailEvent, 'action' | 'occurred_at' | 'person_name'>;

/** What ends a request, and under which name the trail keeps it. */
const ENDINGS = { returned: 'request.returned', rejected: 'request.rejected', withdrawn: 'request.withdrawn', voided: 'document.voided' } as const;

function isEnding(status: string): status is keyof typeof ENDINGS {
  return status in ENDINGS;
}

/**
 * Two pairs of eyes, always in the same place: who filed, verified, approved, stamped, handed over, and what ended it.
 * `trail` (newest first) says who and when where the request itself does not.
 */
export function stepsOf(request: RequestDetail, t: Words, trail: readonly Told[] = []): TimelineStep[] {
  const title = (key: string): string => t(`stamping.step.${key}`);
  const told = (action: string): Told | undefined => trail.find((event) => event.action === action);
  const record = request.verification;
  const { second_approval: second } = request;
  const outside = Boolean(second) || request.awaits_second_approval;
  const order: { key: string; at: string | null; who: string | null; note?: string }[] = [
    { key: 'filed', at: request.created_at, who: request.applied_by_name },
    { key: 'submitted', at: request.submitted_at, who: told('request.submitted')?.person_name ?? null },
    { key: 'verified', at: record?.verified_at ?? null, who: record?.verified_by_name ?? null, note: record?.confirmed === false ? t('stamping.refuted') : '' },
    { key: 'approved', at: request.approved_at, who: request.approved_by_name },
    ...(outside ? [{ key: 'secondApproved', at: second?.approved_at ?? null, who: second?.approved_by_name ?? null, note: second?.opinion ?? '' }] : []),
    { key: 'stamped', at: request.stamped_at, who: request.stamped_by_name },
    {
      key: 'delivered', at: request.delivered_at, who: told('request.delivered')?.person_name ?? null,
      note: request.recipient ? t('stamping.step_recipient', { name: request.recipient }) : '',
    },
  ];
  const ended = isEnding(request.status) ? request.status : undefined;
  const happened = order.filter(({ at }) => at !== null);
  const next = ended ? undefined : order.find(({ at }) => at === null);
  const done: TimelineStep[] = happened.map(({ key, at, who, note }) => ({ key, title: title(key), at, who, note: note ?? null, state: key === 'stamped' ? 'binding' : 'done' }));
  if (next) done.push({ key: next.key, title: title(next.key), state: 'current' });
  if (ended) {
    const place = request.where_to_go ? ` ${t('stamping.rejectedGo', { place: request.where_to_go })}` : '';
    const by = told(ENDINGS[ended]);
    // What has its number was approved before: that was no return for completion, the keeper stopped the use (R82).
    const key = ended === 'returned' && request.certificate_number ? 'stopped' : ended;
    done.push({ key, title: title(key), at: by?.occurred_at ?? null, who: by?.person_name ?? null, note: `${request.reason}${place}`, state: 'ended' });
  }
  const later = ended || !next ? [] : order.slice(order.indexOf(next) + 1).filter(({ at }) => at === null);
  return [...done, ...later.map(({ key }): TimelineStep => ({ key, title: title(key), state: 'waiting' }))];
}
