import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import type { RequestCounts, RequestPage, RequestSummary, ScanCounts } from '@/shared/paper/contract';
import { requestKeys } from '@/shared/paper/requests';

export interface RequestFilter {
  status: string;
  community: string;
  /** The code of one type of certificate. */
  type: string;
  /** Only what is open after its day. */
  overdue: boolean;
}

/** Requests within reach, newest first. */
export function requestsQuery({ status, community, type, overdue }: RequestFilter) {
  return infiniteQueryOptions({
    queryKey: requestKeys.list({ status, community, type, overdue: `${overdue}` }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: RequestPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<RequestPage>(
        stamping.GET('/stamp-requests', {
          signal,
          params: {
            query: {
              limit: 50,
              ...(status ? { status: status as RequestSummary['status'] } : {}),
              ...(community ? { community_id: community } : {}),
              ...(type ? { certificate_type_code: type } : {}),
              ...(overdue ? { overdue } : {}),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
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
