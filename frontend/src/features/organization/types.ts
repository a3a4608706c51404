/** What the organization service answers; the generated types take these places once its document is there. */

export interface Unit {
  id: string;
  code: string | null;
  name: string;
  kind: string;
  parent_id: string | null;
  parent_name: string | null;
  subdistrict_id: string | null;
  urban_rural_class: string | null;
  credit_code: string | null;
  address: string | null;
  phone: string | null;
  valid_from: string;
  /** First day on which it no longer exists. */
  valid_until: string | null;
  version: number;
}

export interface UnitDetail extends Unit {
  as_of: string;
  path: { id: string; kind: string; name: string }[];
  allowed_actions: string[];
}

export interface UnitHistory {
  id: string;
  versions: { name: string; code: string | null; parent_name: string | null; valid_from: string; valid_until: string | null }[];
  changes: {
    id: string;
    kind: string;
    effective_on: string;
    legal_basis: string;
    approval_document: string;
    detail: Record<string, unknown>;
  }[];
  predecessors: { id: string; name: string }[];
  successors: { id: string; name: string }[];
}

export interface Figures {
  id: string;
  valid_from: string;
  valid_until: string | null;
  households: number;
  residents: number;
  floating_residents: number;
  premises_area: number;
  seats: number;
  workers: number;
  full_members: number;
  basis: string;
}

export const POST_KINDS = [
  'secretary',
  'deputy_secretary',
  'director',
  'deputy_director',
  'committee_member',
  'social_worker',
  'grid_worker',
  'department_head',
  'staff',
] as const;

export interface Post {
  id: string;
  person_id: string;
  person_name: string;
  unit_id: string;
  unit_name: string;
  kind: string;
  valid_from: string;
  valid_until: string | null;
}

export interface Grant {
  id: string;
  person_id: string;
  person_name: string;
  role: string;
  unit_id: string;
  unit_name: string;
  valid_from: string;
  valid_until: string | null;
  reason: string;
  revoked_at: string | null;
  revocation_reason: string | null;
}

export interface Person {
  id: string;
  name: string;
  phone: string | null;
  left_on: string | null;
  version: number;
}

export interface PersonDetail extends Person {
  posts: Post[];
  username: string | null;
  allowed_actions: string[];
}

/** Kinds in the order people think of them. */
export const UNIT_KINDS = [
  'subdistrict',
  'community',
  'grid',
  'estate',
  'building',
  'department',
  'working_committee',
  'committee',
  'general_branch',
  'branch',
  'group',
  'resident_unit',
] as const;
