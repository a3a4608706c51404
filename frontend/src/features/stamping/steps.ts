import type { RequestDetail } from '@/shared/paper/contract';
import type { TimelineStep } from '@/shared/ui/types';

type Words = (key: string, values?: Record<string, string>) => string;

const ENDINGS = ['returned', 'rejected', 'withdrawn', 'voided'] as const;

/** Two pairs of eyes, always in the same place: who filed, verified, approved, stamped, handed over, and what ended it. */
export function stepsOf(request: RequestDetail, t: Words): TimelineStep[] {
  const title = (key: string): string => t(`stamping.step.${key}`);
  const { second_approval: second } = request;
  const outside = Boolean(second) || request.awaits_second_approval;
  const order: { key: string; at: string | null; who: string | null; note?: string }[] = [
    { key: 'filed', at: request.created_at, who: request.applied_by_name },
    { key: 'submitted', at: request.submitted_at, who: request.applied_by_name },
    { key: 'verified', at: request.verification?.verified_at ?? null, who: request.verification?.verified_by_name ?? null },
    { key: 'approved', at: request.approved_at, who: request.approved_by_name },
    ...(outside ? [{ key: 'secondApproved', at: second?.approved_at ?? null, who: second?.approved_by_name ?? null, note: second?.opinion ?? '' }] : []),
    { key: 'stamped', at: request.stamped_at, who: request.stamped_by_name },
    { key: 'delivered', at: request.delivered_at, who: null, note: request.recipient ? t('stamping.step_recipient', { name: request.recipient }) : '' },
  ];
  const ended = ENDINGS.find((state) => state === request.status);
  const happened = order.filter(({ at }) => at !== null);
  const next = ended ? undefined : order.find(({ at }) => at === null);
  const done: TimelineStep[] = happened.map(({ key, at, who, note }) => ({
    key, title: title(key), at, who: key === 'submitted' ? null : who, note: note ?? null, state: key === 'stamped' ? 'binding' : 'done',
  }));
  if (next) done.push({ key: next.key, title: title(next.key), state: 'current' });
  if (ended) {
    const place = request.where_to_go ? ` ${t('stamping.rejectedGo', { place: request.where_to_go })}` : '';
    done.push({ key: ended, title: title(ended), note: `${request.reason}${place}`, state: 'refused' });
  }
  const later = ended || !next ? [] : order.slice(order.indexOf(next) + 1).filter(({ at }) => at === null);
  return [...done, ...later.map(({ key }): TimelineStep => ({ key, title: title(key), state: 'waiting' }))];
}
