import { infiniteQueryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import type { RequestPage, RequestSummary } from '@/shared/paper/contract';
import { requestKeys } from '@/shared/paper/requests';

export interface RequestFilter {
  status: string;
  community: string;
}

/** Requests within reach, newest first. */
export function requestsQuery({ status, community }: RequestFilter) {
  return infiniteQueryOptions({
    queryKey: requestKeys.list({ status, community }),
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
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
  });
}
