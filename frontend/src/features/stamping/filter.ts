import type { StatedPurpose } from '@/shared/paper/contract';
import type { components, operations } from '@/api/stamping.gen';

export type RequestQuery = NonNullable<operations['stamp-requests-list-stamp-requests']['parameters']['query']>;
export type RequestSearch = components['schemas']['RequestSearch'];

/** Whose requests, in which community. It is kept on the page alone: nothing of it stands in an address. */
export interface SoughtPerson {
  community_id: string;
  applicant_name: string;
  identity_number: string;
  purpose: StatedPurpose | null;
}

/** What the address says of a list; an empty text asks for nothing. */
export const FILTERS = ['status', 'community', 'type', 'kind', 'number', 'filedFrom', 'filedTo', 'stampedFrom', 'stampedTo', 'overdue'] as const;

export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, string>>;

/** The filters of the address as the service takes them. */
export function queryOf(filters: Filters): Omit<RequestQuery, 'after' | 'limit'> {
  const given = {
    status: filters.status,
    community_id: filters.community,
    certificate_type_code: filters.type,
    kind: filters.kind,
    number: filters.number,
    filed_from: filters.filedFrom,
    filed_to: filters.filedTo,
    stamped_from: filters.stampedFrom,
    stamped_to: filters.stampedTo,
  };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  return { ...set, ...(filters.overdue === 'true' ? { overdue: true } : {}) };
}

/** The same with whose requests are sought, for a body. */
export function bodyOf(filters: Filters, person: SoughtPerson | null): Readonly<Record<string, unknown>> {
  if (!person) return queryOf(filters);
  const { community_id, applicant_name, identity_number, purpose } = person;
  return { ...queryOf(filters), community_id, applicant_name, identity_number, ...purpose };
}
