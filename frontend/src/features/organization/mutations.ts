import { useQueryClient } from '@tanstack/vue-query';
import { ifMatch, organization, unwrap } from '@/api/clients';
import type { components } from '@/api/organization.gen';
import { grantKeys, personKeys, unitKeys } from './queries';
import type { Grant, PersonDetail, UnitDetail, UnitFigures } from './types';

/**
 * What the service takes. Fields of a form may still be empty where the service needs something: it says so itself,
 * field by field, so the forms send what they have.
 */
type Schemas = components['schemas'];

export interface PersonValues {
  name: string;
  /** Empty leaves a number that is already there as it is: it is never read out whole. */
  phone: string;
}

export interface AccountValues {
  username: string;
  password: string;
}

export interface EmploymentValues {
  employment: string;
  from_day: string | null;
}

export interface PostValues {
  unit_id: string;
  kind: string;
  /** Null takes what is usual for the post. */
  employment: string | null;
  valid_from: string | null;
  valid_until: string | null;
}

export interface GrantValues extends Omit<PostValues, 'kind' | 'employment'> {
  person_id: string;
  role: string;
  reason: string;
}

/** The papers behind an operation on a unit (ORG-4, R115). */
export interface PapersValues {
  effective_on: string | null;
  legal_basis: string;
  proposed_by_id: string;
  approval_document: string;
  approved_on: string | null;
}

/** What is on record of a unit besides what is dated; its papers carry some of it (R98). */
export interface ParticularsValues {
  credit_code: string;
  urban_rural_class: string;
  address: string;
  phone: string;
}

export interface RecodingValues {
  code: string;
  effective_on: string | null;
  legal_basis: string;
  /** Needed when the day is the first of what holds now (ORG-3). */
  correction_reason: string;
}

export interface FiguresValues {
  valid_from: string | null;
  households: number;
  residents: number;
  floating_residents: number;
  premises_area: number;
  seats: number;
  workers: number;
  full_members: number;
  basis: string;
  correction_reason: string;
}

const DIRECTORY = ['directory'] as const;

interface OrganizationMutations {
  createPerson: (values: PersonValues) => Promise<PersonDetail>;
  updatePerson: (id: string, values: PersonValues, version: number) => Promise<PersonDetail>;
  openAccount: (personId: string, values: AccountValues) => Promise<unknown>;
  resetPassword: (personId: string, password: string) => Promise<unknown>;
  depart: (personId: string, leftOn: string, reason: string) => Promise<PersonDetail>;
  assignPost: (personId: string, values: PostValues) => Promise<PersonDetail>;
  endPost: (postId: string, validUntil: string) => Promise<PersonDetail>;
  changeEmployment: (postId: string, values: EmploymentValues) => Promise<PersonDetail>;
  grant: (values: GrantValues) => Promise<Grant>;
  revoke: (grantId: string, reason: string) => Promise<Grant>;
  createUnit: (values: PapersValues & { kind: string; name: string; code: string; urban_rural_class: string; parent_id: string }) => Promise<UnitDetail>;
  renameUnit: (id: string, values: PapersValues & { name: string }, version: number) => Promise<UnitDetail>;
  moveUnit: (id: string, values: PapersValues & { parent_id: string; code: string }, version: number) => Promise<UnitDetail>;
  closeUnit: (id: string, values: PapersValues & { successor_ids: string[] }, version: number) => Promise<UnitDetail>;
  recodeUnit: (id: string, values: RecodingValues, version: number) => Promise<UnitDetail>;
  changeParticulars: (id: string, values: ParticularsValues, version: number) => Promise<UnitDetail>;
  recordFigures: (id: string, values: FiguresValues) => Promise<UnitFigures>;
}

/** What is left empty is not there, rather than an empty text. */
function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function papers<Values extends PapersValues>(values: Values): Values & { proposed_by_id: string | null } {
  return { ...values, proposed_by_id: orNull(values.proposed_by_id) };
}

/** Every write of this feature. Each one drops what it made stale, so that pages need not know what hangs together. */
export function useOrganizationMutations(): OrganizationMutations {
  const queries = useQueryClient();

  function dropping(...keys: (readonly string[])[]) {
    return async <T>(work: Promise<T>): Promise<T> => {
      const result = await work;
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
      return result;
    };
  }
  const ofPeople = dropping(personKeys.all, unitKeys.all, grantKeys.all);
  const ofUnits = dropping(unitKeys.all, DIRECTORY);
  const person = (id: string) => ({ path: { person_id: id } });
  const unit = (id: string) => ({ path: { unit_id: id } });

  return {
    createPerson: ({ name, phone }) => ofPeople(unwrap<PersonDetail>(organization.POST('/people', { body: { name, phone: orNull(phone) } }))),
    updatePerson: (id, { name, phone }, version) => {
      const body = { name, phone: orNull(phone), keep_phone: true };
      return ofPeople(unwrap<PersonDetail>(organization.PUT('/people/{person_id}', { params: person(id), headers: ifMatch(version), body })));
    },
    openAccount: (id, body) => ofPeople(unwrap(organization.POST('/people/{person_id}/account', { params: person(id), body }))),
    resetPassword: (id, password) => ofPeople(unwrap(organization.PUT('/people/{person_id}/account', { params: person(id), body: { password } }))),
    depart: (id, left_on, reason) =>
      ofPeople(unwrap<PersonDetail>(organization.POST('/people/{person_id}/departure', { params: person(id), body: { left_on, reason } }))),
    assignPost: (id, body) => ofPeople(unwrap<PersonDetail>(organization.POST('/people/{person_id}/posts', { params: person(id), body: body as Schemas['PostCreation'] }))),
    endPost: (post_id, valid_until) =>
      ofPeople(unwrap<PersonDetail>(organization.POST('/posts/{post_id}/ending', { params: { path: { post_id } }, body: { valid_until } }))),
    changeEmployment: (post_id, body) =>
      ofPeople(unwrap<PersonDetail>(organization.POST('/posts/{post_id}/employment', { params: { path: { post_id } }, body: body as Schemas['EmploymentChange'] }))),
    grant: (body) => ofPeople(unwrap<Grant>(organization.POST('/grants', { body: body as Schemas['GrantCreation'] }))),
    revoke: (grant_id, reason) =>
      ofPeople(unwrap<Grant>(organization.POST('/grants/{grant_id}/revocation', { params: { path: { grant_id } }, body: { reason } }))),
    createUnit: (values) => {
      const urban_rural_class = values.kind === 'community' ? orNull(values.urban_rural_class) : null;
      const body = { ...papers(values), code: orNull(values.code), urban_rural_class } as Schemas['UnitCreation'];
      return ofUnits(unwrap<UnitDetail>(organization.POST('/units', { body })));
    },
    renameUnit: (id, values, version) =>
      ofUnits(
        unwrap<UnitDetail>(organization.POST('/units/{unit_id}/renaming', { params: unit(id), headers: ifMatch(version), body: papers(values) as Schemas['UnitRenaming'] })),
      ),
    moveUnit: (id, values, version) => {
      const body = { ...papers(values), code: orNull(values.code) } as Schemas['UnitMove'];
      return ofUnits(unwrap<UnitDetail>(organization.POST('/units/{unit_id}/move', { params: unit(id), headers: ifMatch(version), body })));
    },
    closeUnit: (id, values, version) =>
      ofUnits(unwrap<UnitDetail>(organization.POST('/units/{unit_id}/closure', { params: unit(id), headers: ifMatch(version), body: papers(values) as Schemas['UnitClosure'] }))),
    recodeUnit: (id, values, version) => {
      const body = { ...values, code: orNull(values.code) } as Schemas['UnitRecoding'];
      return ofUnits(unwrap<UnitDetail>(organization.POST('/units/{unit_id}/recoding', { params: unit(id), headers: ifMatch(version), body })));
    },
    changeParticulars: (id, values, version) => {
      const body = {
        credit_code: orNull(values.credit_code),
        urban_rural_class: orNull(values.urban_rural_class),
        address: orNull(values.address),
        phone: orNull(values.phone),
      };
      return ofUnits(unwrap<UnitDetail>(organization.PUT('/units/{unit_id}/particulars', { params: unit(id), headers: ifMatch(version), body })));
    },
    recordFigures: (id, body) => ofUnits(unwrap<UnitFigures>(organization.POST('/units/{unit_id}/figures', { params: unit(id), body: body as Schemas['FiguresRecording'] }))),
  };
}
