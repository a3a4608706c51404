import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import type { RequestCounts, RequestPage, ScanCounts } from '@/shared/paper/contract';
import { requestKeys } from '@/shared/paper/requests';
import { bodyOf, queryOf, type Filters, type RequestSearch, type SoughtPerson } from './filter';

const LIMIT = 50;

/** Requests within reach, newest first; those of one person are asked for in a body, and not again by themselves. */
export function requestsQuery(filters: Filters, person: SoughtPerson | null) {
  return infiniteQueryOptions({
    queryKey: requestKeys.list({ ...filters, ...(person && { person: JSON.stringify(person) }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: RequestPage) => last.next,
    ...(person && { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false }),
    queryFn: ({ signal, pageParam }) => {
      const page = { limit: LIMIT, ...(pageParam ? { after: pageParam } : {}) };
      if (!person) return unwrap<RequestPage>(stamping.GET('/stamp-requests', { signal, params: { query: { ...queryOf(filters), ...page } } }));
      const body = { ...bodyOf(filters, person), ...page } as RequestSearch;
      return unwrap<RequestPage>(stamping.POST('/stamp-requests/searches', { signal, body }));
    },
  });
}

/** How many requests wait in each unfinished state, and how many are late. */
export function requestCountsQuery(community: string) {
  return queryOptions({
    queryKey: requestKeys.counts(community),
    queryFn: ({ signal }) =>
      unwrap<RequestCounts>(stamping.GET('/stamp-requests/counts', { signal, params: { query: community ? { community_id: community } : {} } })),
  });
}

/** On which days a paper was looked up how often; who did is kept nowhere. */
export function lookUpsQuery(requestId: string) {
  return queryOptions({
    queryKey: [...requestKeys.one(requestId), 'look-ups'] as const,
    queryFn: ({ signal }) =>
      unwrap<ScanCounts>(stamping.GET('/stamp-requests/{request_id}/verifications', { signal, params: { path: { request_id: requestId } } })),
  });
}
