import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { admission, unwrap } from '@/api/clients';
import type { KeysetPage } from '@/api/pages';
import type { Schemas } from '@/shared/gate/contract';

export type Demand = Schemas['Demand'];
export type Match = Schemas['Match'];

export interface DemandFilter {
  state: string;
  department_id: string;
  community_id: string;
}

export const demandKeys = {
  all: ['demands'] as const,
  list: (filter: DemandFilter) => [...demandKeys.all, 'list', filter] as const,
  one: (id: string) => [...demandKeys.all, 'one', id] as const,
  matches: (text: string, community: string) => [...demandKeys.all, 'matches', text, community] as const,
};

export function demandsQuery(filter: DemandFilter) {
  return infiniteQueryOptions({
    queryKey: demandKeys.list(filter),
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const { state, ...others } = filter;
      const asked = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== ''));
      const query = { ...asked, ...(state ? { state: state as Demand['state'] } : {}), limit: 50, ...(pageParam ? { after: pageParam } : {}) };
      return unwrap<KeysetPage<Demand>>(admission.GET('/off-list-demands', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next,
  });
}

export function demandQuery(id: string) {
  return queryOptions({
    queryKey: demandKeys.one(id),
    queryFn: ({ signal }) => unwrap<Demand>(admission.GET('/off-list-demands/{demand_id}', { params: { path: { demand_id: id } }, signal })),
  });
}

/** Items that may cover what was asked, with what they are in this community today. */
export function matchesQuery(text: string, community: string) {
  return queryOptions({
    queryKey: demandKeys.matches(text, community),
    enabled: text.length >= 2 && community !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await unwrap<Schemas['MatchList']>(admission.GET('/off-list-demands/matches', { params: { query: { text, community_id: community } }, signal }))).items,
  });
}
