import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query';
import type { KeysetPage } from '@/api/pages';
import { idempotencyKey, stamping, unwrap } from '@/api/clients';
import type { Appraisal, AppraisalInput, Destruction, DestructionRecord, DueRecord, PeriodInput, PeriodList, RecordClass, RetentionPlan, Unappraised } from './types';

export const retentionKeys = { all: ['retention'] as const };

/** What is due today; with a day only what was closed before it, as an appraisal up to it covers. */
export function planQuery(closedBefore: string | null = null) {
  return queryOptions({
    queryKey: [...retentionKeys.all, 'plan', closedBefore ?? ''] as const,
    queryFn: ({ signal }) =>
      unwrap<RetentionPlan>(stamping.GET('/retention/plan', { signal, params: { query: closedBefore ? { closed_before: closedBefore } : {} } })),
  });
}

export function dueListPath(recordClass: RecordClass): string {
  return `/retention/due/${recordClass}`;
}

/** The records of a class that are due, those closed first. */
export function dueQuery(recordClass: RecordClass) {
  return infiniteQueryOptions({
    queryKey: [...retentionKeys.all, 'due', recordClass] as const,
    initialPageParam: null as string | null,
    getNextPageParam: (last: KeysetPage<DueRecord>) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<KeysetPage<DueRecord>>(
        stamping.GET('/retention/due/{record_class}', {
          signal,
          params: { path: { record_class: recordClass }, query: { limit: 50, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
  });
}

/** Every period with the day from which it holds; what comes with the product has none. */
export function periodsQuery() {
  return queryOptions({
    queryKey: [...retentionKeys.all, 'periods'] as const,
    queryFn: ({ signal }) => unwrap<PeriodList>(stamping.GET('/retention/periods', { signal })),
    select: ({ items }: PeriodList) => items,
  });
}

export function appraisalsQuery() {
  return queryOptions({
    queryKey: [...retentionKeys.all, 'appraisals'] as const,
    queryFn: ({ signal }) => unwrap<KeysetPage<Appraisal>>(stamping.GET('/retention/appraisals', { signal, params: { query: { limit: 50 } } })),
  });
}

export function recordsQuery() {
  return infiniteQueryOptions({
    queryKey: [...retentionKeys.all, 'destructions'] as const,
    initialPageParam: null as string | null,
    getNextPageParam: (last: KeysetPage<DestructionRecord>) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<KeysetPage<DestructionRecord>>(
        stamping.GET('/retention/destructions', { signal, params: { query: { limit: 50, ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
  });
}

export function appraise(body: AppraisalInput, key: string): Promise<Appraisal> {
  return unwrap<Appraisal>(stamping.POST('/retention/appraisals', { body, headers: idempotencyKey(key) }));
}

export function setPeriod(recordClass: RecordClass, body: PeriodInput): Promise<PeriodList> {
  return unwrap<PeriodList>(stamping.PUT('/retention/periods/{record_class}', { params: { path: { record_class: recordClass } }, body }));
}

/** Batch after batch until nothing remains; `done` hears how many records went in all. */
export async function destroyAll(appraisalId: string | null, recordClass: Unappraised, witness: string, done: (records: number) => void): Promise<number> {
  let records = 0;
  for (;;) {
    const body = { appraisal_id: appraisalId, record_class: recordClass, witnessed_by: witness };
    const answer = await unwrap<Destruction>(stamping.POST('/retention/destructions', { body }));
    records += answer.items.reduce((sum, item) => sum + item.records, 0);
    done(records);
    if (answer.items.length === 0 || answer.remaining === 0) return records;
  }
}
