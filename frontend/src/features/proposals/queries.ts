import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import { catalogueKeys } from '@/shared/paper/catalogue';
import type { Proposal, ProposalPage } from './types';

/** Under the keys of the catalogue: a publication changes what is shown of the list everywhere. */
export const proposalKeys = {
  all: [...catalogueKeys.all, 'proposals'] as const,
  list: [...catalogueKeys.all, 'proposals', 'list'] as const,
  one: (id: string) => [...catalogueKeys.all, 'proposals', 'one', id] as const,
};

export function proposalsQuery() {
  return infiniteQueryOptions({
    queryKey: proposalKeys.list,
    initialPageParam: null as string | null,
    getNextPageParam: (last: ProposalPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<ProposalPage>(stamping.GET('/type-proposals', { signal, params: { query: { limit: 50, ...(pageParam ? { after: pageParam } : {}) } } })),
  });
}

export function readProposal(id: string, signal?: AbortSignal): Promise<Proposal> {
  return unwrap<Proposal>(stamping.GET('/type-proposals/{proposal_id}', { ...(signal ? { signal } : {}), params: { path: { proposal_id: id } } }));
}

export function proposalQuery(id: string) {
  return queryOptions({ queryKey: proposalKeys.one(id), queryFn: ({ signal }) => readProposal(id, signal) });
}
