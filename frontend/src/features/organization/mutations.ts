import { useQueryClient } from '@tanstack/vue-query';
import { idempotencyKey, ifMatch, organization, unwrap } from '@/api/clients';
import { grantKeys, personKeys, unitKeys } from './queries';
import type { Grant, Person, Post, Unit } from './types';

export interface PersonValues {
  name: string;
  phone: string;
}

export interface AccountValues {
  username: string;
  password: string;
}

export interface PostValues {
  unit_id: string;
  kind: string;
  valid_from: string | null;
  valid_until: string | null;
}

export interface GrantValues {
  person_id: string;
  unit_id: string;
  role: string;
  valid_from: string | null;
  valid_until: string | null;
  reason: string;
}

/** The papers behind an operation on a unit (ORG-4). */
export interface PapersValues {
  effective_on: string | null;
  legal_basis: string;
  approval_document: string;
}

interface OrganizationMutations {
  createPerson: (values: PersonValues) => Promise<Person>;
  updatePerson: (id: string, values: PersonValues, version: number) => Promise<Person>;
  openAccount: (personId: string, values: AccountValues) => Promise<unknown>;
  assignPost: (personId: string, values: PostValues) => Promise<Post>;
  endPost: (postId: string, validUntil: string) => Promise<unknown>;
  grant: (values: GrantValues) => Promise<Grant>;
  revoke: (grantId: string, reason: string) => Promise<unknown>;
  createUnit: (values: PapersValues & { kind: string; name: string; code: string; parent_id: string }) => Promise<Unit>;
  renameUnit: (id: string, values: PapersValues & { name: string }, version: number) => Promise<Unit>;
  closeUnit: (id: string, values: PapersValues & { successor_ids: string[] }, version: number) => Promise<unknown>;
}

/** Every write of this feature. Each one drops what it made stale, so that pages need not know what hangs together. */
export function useOrganizationMutations(): OrganizationMutations {
  const queries = useQueryClient();

  async function stale<T>(work: Promise<T>, ...keys: (readonly string[])[]): Promise<T> {
    const result = await work;
    await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
    return result;
  }

  return {
    createPerson: (body) => stale(unwrap<Person>(organization.POST('/people', { body, headers: idempotencyKey() })), personKeys.all),
    updatePerson: (person_id, body, version) =>
      stale(
        unwrap<Person>(organization.PUT('/people/{person_id}', { params: { path: { person_id } }, headers: ifMatch(version), body })),
        personKeys.all,
        unitKeys.all,
      ),
    openAccount: (person_id, body) =>
      stale(unwrap(organization.POST('/people/{person_id}/account', { params: { path: { person_id } }, body })), personKeys.all),
    assignPost: (person_id, body) =>
      stale(unwrap<Post>(organization.POST('/people/{person_id}/posts', { params: { path: { person_id } }, body })), personKeys.all, unitKeys.all),
    endPost: (post_id, valid_until) =>
      stale(
        unwrap(organization.POST('/posts/{post_id}/ending', { params: { path: { post_id } }, body: { valid_until } })),
        personKeys.all,
        unitKeys.all,
      ),
    grant: (body) => stale(unwrap<Grant>(organization.POST('/grants', { body })), grantKeys.all, personKeys.all),
    revoke: (grant_id, reason) =>
      stale(unwrap(organization.POST('/grants/{grant_id}/revocation', { params: { path: { grant_id } }, body: { reason } })), grantKeys.all),
    createUnit: ({ code, ...values }) =>
      stale(unwrap<Unit>(organization.POST('/units', { body: { ...values, code: code || null } })), unitKeys.all, ['directory']),
    renameUnit: (unit_id, body, version) =>
      stale(
        unwrap<Unit>(organization.POST('/units/{unit_id}/renaming', { params: { path: { unit_id } }, headers: ifMatch(version), body })),
        unitKeys.all,
        ['directory'],
      ),
    closeUnit: (unit_id, body, version) =>
      stale(
        unwrap(organization.POST('/units/{unit_id}/closure', { params: { path: { unit_id } }, headers: ifMatch(version), body })),
        unitKeys.all,
        ['directory'],
      ),
  };
}
