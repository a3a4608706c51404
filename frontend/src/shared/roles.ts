/** Role codes as they stand in grants; their names are in `shared/i18n` under `role.*`. */
export const ROLES = [
  'clerk',
  'head',
  'keeper',
  'subdistrict_officer',
  'department_clerk',
  'department_head',
  'office',
  'reviewer',
  'decider',
  'finance',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

export function isRole(code: string): code is Role {
  return (ROLES as readonly string[]).includes(code);
}
