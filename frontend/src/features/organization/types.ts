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
  superseded_at: string | null;
}

export const FIGURE_KEYS = ['households', 'residents', 'floating_residents', 'premises_area', 'seats', 'workers', 'full_members'] as const;

/** What is, what should be by the norms, and how much is missing (ORG-6). */
export interface Gap {
  key: string;
  actual: number;
  norm: number;
  missing: number;
}

export interface UnitFigures {
  in_force: Figures | null;
  gaps: Gap[];
  notes: { rule: string; code: string; detail: string }[];
  proposed_party_organization: string | null;
  items: Figures[];
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

export const EMPLOYMENTS = ['staff', 'community_worker', 'contract'] as const;

interface NamedUnit {
  id: string;
  name: string;
  kind: string;
}

export interface Post {
  id: string;
  unit: NamedUnit;
  kind: string;
  /** What people call the post. */
  name: string;
  /** Contract staff neither approve nor keep or use a seal (R81). */
  employment: (typeof EMPLOYMENTS)[number];
  valid_from: string;
  /** First day on which it is no longer held. */
  valid_until: string | null;
}

export interface UnitPerson {
  person_id: string;
  name: string;
  post: Post;
}

export interface UnitPeople {
  as_of: string;
  items: UnitPerson[];
  /** Who is secretary and director at once (一肩挑). */
  both_offices_person_id: string | null;
}

export interface Grant {
  id: string;
  person: { id: string; name: string };
  role: string;
  role_name: string;
  unit: NamedUnit;
  valid_from: string;
  valid_until: string | null;
  in_force: boolean;
  reason: string;
  revoked_at: string | null;
  revocation_reason: string | null;
  allowed_actions: string[];
}

export interface Person {
  id: string;
  name: string;
  phone_masked: string | null;
  username: string | null;
  /** Held today. */
  posts: Post[];
  left_on: string | null;
  version: number;
}

export interface PersonDetail extends Person {
  past_posts: Post[];
  allowed_actions: string[];
}

/** Kinds that can be a legal body and so carry a unified social credit code (ORG-2). */
export const LEGAL_BODIES: readonly string[] = ['province', 'city', 'district', 'subdistrict', 'community', 'department', 'resident_unit'];

/** Urban–rural classes of communities (ORG-2). */
export const URBAN_RURAL_CLASSES = ['111', '112', '121', '122', '123', '210', '220'] as const;

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
