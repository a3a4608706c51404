import { queryOptions } from '@tanstack/vue-query';
import { organization, unwrap } from '@/api/clients';
import type { components } from '@/api/organization.gen';

export type Duties = components['schemas']['Duties'];
export type Duty = Duties['items'][number];

/** Who approves and who stamps at a community today, whoever stands in included. */
export function dutiesQuery(unitId: string) {
  return queryOptions({
    queryKey: ['grants', 'duties', unitId] as const,
    staleTime: 30_000,
    queryFn: ({ signal }) => unwrap<Duties>(organization.GET('/units/{unit_id}/duties', { signal, params: { path: { unit_id: unitId } } })),
  });
}

/** Who of them can approve or stamp, without those whom a contract bars (R81). */
export function whoCan(duties: Duties | undefined, role: 'head' | 'keeper'): Duty[] {
  return (duties?.items ?? []).filter((duty) => duty.role === role && duty.may_act);
}
