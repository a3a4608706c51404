import { ROLES, type Role } from '@/shared/roles';

/** The services whose numbers a district sets, in the order of the page. */
export const SERVICES = ['admission', 'stamping'] as const;

export type Service = (typeof SERVICES)[number];

/** Whoever is bound by a number may see it; only the administrator sets one. */
export const READS: Readonly<Record<Service, readonly Role[]>> = {
  admission: ROLES,
  stamping: ['clerk', 'head', 'keeper', 'subdistrict_officer', 'auditor', 'administrator', 'office'],
};

export const SETS: readonly Role[] = ['administrator'];
