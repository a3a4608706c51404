import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { admission, unwrap } from '@/api/clients';
import type { KeysetPage } from '@/api/pages';
import type { Schemas } from '@/shared/gate/contract';

export type ListVersion = Schemas['ListVersion'];
export type ListVersionDetail = Schemas['ListVersionDetail'];
export type ListedItemRow = Schemas['ListedItemRow'];
export type PublicItem = Schemas['PublicItem'];
export type Difference = Schemas['Difference'];
export type ItemSummary = Schemas['ItemSummary'];
export type ItemDetail = Schemas['ItemDetail'];
export type ItemCommunity = Schemas['ItemCommunity'];
export type CandidateList = Schemas['CandidateList'];

export interface ListFilter {
  query: string;
  department_id: string;
  category: string;
  kind: string;
  community_id: string;
}

/** Published versions never change. */
const FOREVER = Infinity;

export const listKeys = {
  all: ['lists'] as const,
  versions: (district: string | null) => [...listKeys.all, 'versions', district] as const,
  version: (district: string | null, number: string) => [...listKeys.all, 'version', district, number] as const,
  items: (district: string | null, number: number, filter: ListFilter) => [...listKeys.all, 'items', district, number, filter] as const,
  difference: (district: string | null, number: number) => [...listKeys.all, 'difference', district, number] as const,
  publicItem: (district: string | null, id: string) => [...listKeys.all, 'public-item', district, id] as const,
  candidates: ['publications', 'candidates'] as const,
};

export const itemKeys = {
  all: ['items'] as const,
  list: (filter: Omit<ListFilter, 'kind'>) => [...itemKeys.all, 'list', filter] as const,
  one: (id: string) => [...itemKeys.all, 'one', id] as const,
};

function chosen<Filter extends object>(filter: Filter): Partial<Filter> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as Partial<Filter>;
}

/** Filters come from the address, where anything can stand; the service refuses what is no code. */
type ListQuestion = Partial<{ query: string; department_id: string; category: Schemas['Category']; kind: Schemas['ItemKind']; community_id: string }>;

export function versionsQuery(district: string | null) {
  return queryOptions({
    queryKey: listKeys.versions(district),
    enabled: district !== null,
    queryFn: async ({ signal }) =>
      (await unwrap<KeysetPage<ListVersion>>(admission.GET('/lists', { params: { query: { district_id: district ?? '', limit: 50 } }, signal }))).items,
  });
}

/** One version, the current one when `number` is empty. */
export function versionQuery(district: string | null, number: string) {
  const query = { district_id: district ?? '' };
  return queryOptions({
    queryKey: listKeys.version(district, number),
    enabled: district !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      number === ''
        ? unwrap<ListVersionDetail>(admission.GET('/lists/current', { params: { query }, signal }))
        : unwrap<ListVersionDetail>(admission.GET('/lists/{number}', { params: { path: { number: Number(number) }, query }, signal })),
  });
}

export function listedItemsQuery(district: string | null, number: number | undefined, filter: ListFilter) {
  return infiniteQueryOptions({
    queryKey: listKeys.items(district, number ?? 0, filter),
    enabled: district !== null && number !== undefined,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      unwrap<KeysetPage<ListedItemRow>>(
        admission.GET('/lists/{number}/items', {
          params: {
            path: { number: number ?? 1 },
            query: { district_id: district ?? '', limit: 24, ...(chosen(filter) as ListQuestion), ...(pageParam ? { after: pageParam } : {}) },
          },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
}

export function differenceQuery(district: string | null, number: number) {
  return queryOptions({
    queryKey: listKeys.difference(district, number),
    enabled: district !== null,
    staleTime: FOREVER,
    queryFn: ({ signal }) =>
      unwrap<Difference>(admission.GET('/lists/{number}/difference', { params: { path: { number }, query: { district_id: district ?? '' } }, signal })),
  });
}

export function publicItemQuery(district: string | null, id: string) {
  return queryOptions({
    queryKey: listKeys.publicItem(district, id),
    enabled: district !== null,
    queryFn: ({ signal }) =>
      unwrap<PublicItem>(admission.GET('/public-items/{item_id}', { params: { path: { item_id: id }, query: { district_id: district ?? '' } }, signal })),
  });
}

export function candidatesQuery() {
  return queryOptions({
    queryKey: listKeys.candidates,
    queryFn: ({ signal }) => unwrap<CandidateList>(admission.GET('/publications/candidates', { signal })),
  });
}

export function itemsQuery(filter: Omit<ListFilter, 'kind'>) {
  return infiniteQueryOptions({
    queryKey: itemKeys.list(filter),
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      unwrap<KeysetPage<ItemSummary>>(
        admission.GET('/items', { params: { query: { limit: 50, ...(chosen(filter) as ListQuestion), ...(pageParam ? { after: pageParam } : {}) } }, signal }),
      ),
    getNextPageParam: (page) => page.next,
  });
}

export function itemQuery(id: string) {
  return queryOptions({
    queryKey: itemKeys.one(id),
    queryFn: ({ signal }) => unwrap<ItemDetail>(admission.GET('/items/{item_id}', { params: { path: { item_id: id } }, signal })),
  });
}
