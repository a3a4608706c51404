/** Whose list and whose units a page shows: the district of the person, or for the public the one in the address. */
import { queryOptions, useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { organization, unwrap } from '@/api/clients';
import type { components } from '@/api/organization.gen';
import { useUrlState } from '@/shared/composables/useUrlState';

type District = components['schemas']['DistrictSummary'];

let homeDistrict: () => string | null = () => null;

/** Tells where the signed-in person belongs; set once in `main.ts`. */
export function configureDistrict(resolve: () => string | null): void {
  homeDistrict = resolve;
}

/** Where the signed-in person belongs; null for the public. */
export function homeDistrictId(): string | null {
  return homeDistrict();
}

export function districtsQuery() {
  return queryOptions({
    queryKey: ['districts'] as const,
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await unwrap<{ items: District[] }>(organization.GET('/districts', { signal }))).items,
  });
}

interface ChosenDistrict {
  /** Null until it is known. */
  id: ComputedRef<string | null>;
  /** More than one only for the public of an installation that serves several. */
  choices: ComputedRef<readonly District[]>;
  choose: (id: string) => void;
}

export function useDistrict(): ChosenDistrict {
  const asked = useUrlState('district');
  const home = computed(() => homeDistrict());
  const { data } = useQuery(computed(() => ({ ...districtsQuery(), enabled: home.value === null })));
  const known = computed(() => data.value ?? []);
  const id = computed(() => home.value ?? known.value.find((district) => district.id === asked.value)?.id ?? known.value[0]?.id ?? null);
  return {
    id,
    choices: computed(() => (home.value === null ? known.value : [])),
    choose: (next) => {
      asked.value = next;
    },
  };
}
