import { queryOptions } from '@tanstack/vue-query';
import { organization, unwrap } from '@/api/clients';
import { ProblemError } from '@/api/problem';
import type { DemoAccount } from './types';

export const sessionKeys = {
  demoAccounts: ['session', 'demo-accounts'] as const,
};

/** Demo accounts; none where the district is not a demo (the service answers 404). */
export function demoAccountsQuery() {
  return queryOptions({
    queryKey: sessionKeys.demoAccounts,
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<DemoAccount[]> => {
      try {
        return (await unwrap<{ items: DemoAccount[] }>(organization.GET('/demo-accounts', { signal }))).items;
      } catch (cause) {
        if (cause instanceof ProblemError && cause.status === 404) return [];
        throw cause;
      }
    },
  });
}
