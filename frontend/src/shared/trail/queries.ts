/** The audit trail of one thing: who did what to it, newest first. */
import { infiniteQueryOptions } from '@tanstack/vue-query';
import { admission, stamping, unwrap } from '@/api/clients';
import type { components as AdmissionComponents } from '@/api/admission.gen';
import type { components, operations } from '@/api/stamping.gen';
import type { KeysetPage } from '@/api/pages';

export type TrailEvent = components['schemas']['AuditEvent'];
/** The same shape from both services. */
type Page = KeysetPage<TrailEvent & AdmissionComponents['schemas']['AuditEvent']>;

export interface TrailSubject {
  kind: NonNullable<NonNullable<operations['audit-list-events']['parameters']['query']>['subject_kind']> | 'application';
  id: string;
}

const LIMIT = 20;

export function trailQuery({ kind, id }: TrailSubject) {
  return infiniteQueryOptions({
    queryKey: ['trail', kind, id] as const,
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page) => last.next,
    queryFn: ({ signal, pageParam }) => {
      const page = { subject_id: id, limit: LIMIT, ...(pageParam ? { after: pageParam } : {}) };
      return kind === 'application'
        ? unwrap<Page>(admission.GET('/audit-events', { signal, params: { query: { ...page, subject_kind: kind } } }))
        : unwrap<Page>(stamping.GET('/audit-events', { signal, params: { query: { ...page, subject_kind: kind } } }));
    },
  });
}
