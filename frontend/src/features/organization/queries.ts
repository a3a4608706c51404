import { keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { organization, unwrap } from '@/api/clients';
import type { NumberedPage } from '@/api/pages';
import type { Role } from '@/shared/roles';
import type { Grant, Person, PersonDetail, Unit, UnitDetail, UnitFigures, UnitHistory, UnitPeople } from './types';

/** Keys from the general to the particular, so that `unitKeys.all` drops everything about units. */
export const unitKeys = {
  all: ['units'] as const,
  search: (query: string, asOf: string) => [...unitKeys.all, 'search', query, asOf] as const,
  detail: (id: string, asOf: string) => [...unitKeys.all, 'detail', id, asOf] as const,
  children: (id: string, asOf: string) => [...unitKeys.all, 'children', id, asOf] as const,
  history: (id: string) => [...unitKeys.all, 'history', id] as const,
  figures: (id: string, asOf: string) => [...unitKeys.all, 'figures', id, asOf] as const,
  people: (id: string, asOf: string) => [...unitKeys.all, 'people', id, asOf] as const,
};

export const personKeys = {
  all: ['people'] as const,
  list: (query: string, page: number, withLeft: boolean) => [...personKeys.all, 'list', query, page, withLeft] as const,
  detail: (id: string) => [...personKeys.all, 'detail', id] as const,
};

export interface GrantFilter {
  person_id?: string;
  unit_id?: string;
  role?: Role;
  only_in_force?: boolean;
}

export const grantKeys = {
  all: ['grants'] as const,
  list: (filter: GrantFilter, page: number) => [...grantKeys.all, 'list', filter, page] as const,
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

export function unitFiguresQuery(id: string, asOf: string) {
  return queryOptions({
    queryKey: unitKeys.figures(id, asOf),
    queryFn: ({ signal }) =>
      unwrap<UnitFigures>(organization.GET('/units/{unit_id}/figures', { signal, params: { path: { unit_id: id }, query: onDay(asOf) } })),
  });
}

export function unitPeopleQuery(id: string, asOf: string) {
  return queryOptions({
    queryKey: unitKeys.people(id, asOf),
    queryFn: ({ signal }) =>
      unwrap<UnitPeople>(organization.GET('/units/{unit_id}/people', { signal, params: { path: { unit_id: id }, query: onDay(asOf) } })),
  });
}

const ROWS_PER_PAGE = 20;

export function peopleQuery(query: string, page = 1, withLeft = false) {
  return queryOptions({
    queryKey: personKeys.list(query, page, withLeft),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap<NumberedPage<Person>>(
        organization.GET('/people', { signal, params: { query: { query, page, size: ROWS_PER_PAGE, with_left: withLeft } } }),
      ),
  });
}

export function personQuery(id: string) {
  return queryOptions({
    queryKey: personKeys.detail(id),
    queryFn: ({ signal }) => unwrap<PersonDetail>(organization.GET('/people/{person_id}', { signal, params: { path: { person_id: id } } })),
  });
}

/** Grants, newest first. */
export function grantsQuery(filter: GrantFilter, page: number) {
  return queryOptions({
    queryKey: grantKeys.list(filter, page),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap<NumberedPage<Grant>>(organization.GET('/grants', { signal, params: { query: { ...filter, page, size: ROWS_PER_PAGE } } })),
  });
}
