import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { admission, unwrap } from '@/api/clients';
import type { KeysetPage } from '@/api/pages';
import type { Schemas } from '@/shared/gate/contract';

export type ItemFunding = Schemas['ItemFunding'];
export type CommunityPayment = Schemas['CommunityPayment'];
export type CommunityFunding = Schemas['CommunityFunding'];
export type Appropriation = Schemas['Appropriation'];
export type ItemSummary = Schemas['ItemSummary'];

export interface AppropriationFilter {
  item_id: string;
  community_id: string;
  /** Empty: both. */
  confirmed: '' | 'true' | 'false';
}

export const fundingKeys = {
  all: ['funding'] as const,
  item: (id: string) => [...fundingKeys.all, 'item', id] as const,
  community: (id: string) => [...fundingKeys.all, 'community', id] as const,
  appropriations: (filter: AppropriationFilter) => [...fundingKeys.all, 'appropriations', filter] as const,
  items: (query: string) => [...fundingKeys.all, 'items', query] as const,
};

export function itemFundingQuery(id: string) {
  return queryOptions({
    queryKey: fundingKeys.item(id),
    queryFn: ({ signal }) => unwrap<ItemFunding>(admission.GET('/items/{item_id}/funding', { params: { path: { item_id: id } }, signal })),
  });
}

export function communityFundingQuery(id: string) {
  return queryOptions({
    queryKey: fundingKeys.community(id),
    queryFn: ({ signal }) => unwrap<CommunityFunding>(admission.GET('/communities/{community_id}/funding', { params: { path: { community_id: id } }, signal })),
  });
}

export function appropriationsQuery(filter: AppropriationFilter) {
  return infiniteQueryOptions({
    queryKey: fundingKeys.appropriations(filter),
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...(filter.item_id ? { item_id: filter.item_id } : {}),
        ...(filter.community_id ? { community_id: filter.community_id } : {}),
        ...(filter.confirmed ? { confirmed: filter.confirmed === 'true' } : {}),
        limit: 50,
        ...(pageParam ? { after: pageParam } : {}),
      };
      return unwrap<KeysetPage<Appropriation>>(admission.GET('/appropriations', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next,
  });
}

/** Items with money, to look into one by one. */
export function fundedItemsQuery(query: string) {
  return infiniteQueryOptions({
    queryKey: fundingKeys.items(query),
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      unwrap<KeysetPage<ItemSummary>>(admission.GET('/items', { params: { query: { ...(query ? { query } : {}), limit: 50, ...(pageParam ? { after: pageParam } : {}) } }, signal })),
    getNextPageParam: (page) => page.next,
  });
}
