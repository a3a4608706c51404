import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { organization, unwrap } from '@/api/clients';
import type { KeysetPage, NumberedPage } from '@/api/pages';
import type { Figures, Grant, Person, PersonDetail, Post, Unit, UnitDetail, UnitHistory } from './types';

/** Keys from the general to the particular, so that `unitKeys.all` drops everything about units. */
export const unitKeys = {
  all: ['units'] as const,
  search: (query: string, asOf: string) => [...unitKeys.all, 'search', query, asOf] as const,
  detail: (id: string, asOf: string) => [...unitKeys.all, 'detail', id, asOf] as const,
  children: (id: string, asOf: string) => [...unitKeys.all, 'children', id, asOf] as const,
  history: (id: string) => [...unitKeys.all, 'history', id] as const,
  figures: (id: string) => [...unitKeys.all, 'figures', id] as const,
  people: (id: string) => [...unitKeys.all, 'people', id] as const,
};

export const personKeys = {
  all: ['people'] as const,
  list: (query: string, page: number) => [...personKeys.all, 'list', query, page] as const,
  detail: (id: string) => [...personKeys.all, 'detail', id] as const,
};

export interface GrantFilter {
  person_id?: string;
  unit_id?: string;
  role?: string;
}

export const grantKeys = {
  all: ['grants'] as const,
  list: (filter: GrantFilter) => [...grantKeys.all, 'list', filter] as const,
};

function onDay(asOf: string): { as_of?: string } {
  return asOf === '' ? {} : { as_of: asOf };
}

/** Units by name, code, pinyin or initials as of a day (today when empty). */
export function unitSearchQuery(query: string, asOf = '') {
  return queryOptions({
    queryKey: unitKeys.search(query, asOf),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap<NumberedPage<Unit>>(
        organization.GET('/units', { signal, params: { query: { query, page: 1, size: 30, ...onDay(asOf) } } }),
      ),
  });
}

export function unitQuery(id: string, asOf: string) {
  return queryOptions({
    queryKey: unitKeys.detail(id, asOf),
    queryFn: ({ signal }) =>
      unwrap<UnitDetail>(organization.GET('/units/{unit_id}', { signal, params: { path: { unit_id: id }, query: onDay(asOf) } })),
  });
}

export function unitChildrenQuery(id: string, asOf: string) {
  return queryOptions({
    queryKey: unitKeys.children(id, asOf),
    queryFn: ({ signal }) =>
      unwrap<{ items: Unit[] }>(
        organization.GET('/units/{unit_id}/children', { signal, params: { path: { unit_id: id }, query: onDay(asOf) } }),
      ),
  });
}

export function unitHistoryQuery(id: string) {
  return queryOptions({
    queryKey: unitKeys.history(id),
    queryFn: ({ signal }) => unwrap<UnitHistory>(organization.GET('/units/{unit_id}/history', { signal, params: { path: { unit_id: id } } })),
  });
}

export function unitFiguresQuery(id: string) {
  return queryOptions({
    queryKey: unitKeys.figures(id),
    queryFn: ({ signal }) =>
      unwrap<{ items: Figures[] }>(organization.GET('/units/{unit_id}/figures', { signal, params: { path: { unit_id: id } } })),
  });
}

export function unitPeopleQuery(id: string) {
  return queryOptions({
    queryKey: unitKeys.people(id),
    queryFn: ({ signal }) =>
      unwrap<{ items: Post[] }>(organization.GET('/units/{unit_id}/people', { signal, params: { path: { unit_id: id } } })),
  });
}

export const PEOPLE_PER_PAGE = 20;

export function peopleQuery(query: string, page: number) {
  return queryOptions({
    queryKey: personKeys.list(query, page),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap<NumberedPage<Person>>(organization.GET('/people', { signal, params: { query: { query, page, size: PEOPLE_PER_PAGE } } })),
  });
}

export function personQuery(id: string) {
  return queryOptions({
    queryKey: personKeys.detail(id),
    queryFn: ({ signal }) => unwrap<PersonDetail>(organization.GET('/people/{person_id}', { signal, params: { path: { person_id: id } } })),
  });
}

/** Grants in keyset pages, newest first. */
export function grantsQuery(filter: GrantFilter) {
  return infiniteQueryOptions({
    queryKey: grantKeys.list(filter),
    initialPageParam: null as string | null,
    getNextPageParam: (last: KeysetPage<Grant>) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<KeysetPage<Grant>>(
        organization.GET('/grants', { signal, params: { query: { ...filter, limit: 50, ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
  });
}
