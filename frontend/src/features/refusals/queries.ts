import { infiniteQueryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import type { components, operations } from '@/api/stamping.gen';

export type RefusalFilters = NonNullable<operations['refusals-list-refusals']['parameters']['query']>;
export type RefusalPage = components['schemas']['RefusalPage'];
export type RefusalCountPage = components['schemas']['RefusalCountPage'];
export type RefusalCount = components['schemas']['RefusalCount'];

const LIMIT = 50;

export function refusalsQuery(filters: RefusalFilters) {
  return infiniteQueryOptions({
    queryKey: ['refusals', 'list', filters] as const,
    initialPageParam: null as string | null,
    getNextPageParam: (last: RefusalPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<RefusalPage>(
        stamping.GET('/refusals', { signal, params: { query: { ...filters, limit: LIMIT, ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
  });
}

export function refusalCountsQuery(month: string, community: string) {
  return infiniteQueryOptions({
    queryKey: ['refusals', 'counts', month, community] as const,
    initialPageParam: null as string | null,
    getNextPageParam: (last: RefusalCountPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<RefusalCountPage>(
        stamping.GET('/refusal-counts', {
          signal,
          params: { query: { month, limit: LIMIT, ...(community ? { community_id: community } : {}), ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
  });
}
