/** The public directory of units: names, communities by subdistrict, and the working calendar. */
import { queryOptions, useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { organization, unwrap } from '@/api/clients';
import type { components } from '@/api/organization.gen';
import { useDistrict } from './district';

export type DirectoryUnit = components['schemas']['DirectoryUnit'];
export type Directory = components['schemas']['Directory'];

/** The directory changes rarely; an hour is soon enough, and the server judges by its own. */
const HOUR = 3_600_000;

export function directoryQuery(districtId: string | null) {
  return queryOptions({
    queryKey: ['directory', districtId] as const,
    staleTime: HOUR,
    enabled: districtId !== null,
    queryFn: ({ signal }) => unwrap<Directory>(organization.GET('/directory', { params: { query: { district_id: districtId ?? '' } }, signal })),
  });
}

export interface Neighbourhood {
  subdistrict: { id: string; name: string };
  communities: DirectoryUnit[];
}

interface Units {
  departments: ComputedRef<DirectoryUnit[]>;
  communities: ComputedRef<DirectoryUnit[]>;
  neighbourhoods: ComputedRef<Neighbourhood[]>;
  all: ComputedRef<readonly DirectoryUnit[]>;
  unit: (id: string | null | undefined) => DirectoryUnit | undefined;
  nameOf: (id: string | null | undefined) => string;
}

/** Communities under their subdistricts, both in the order of their codes. */
export function neighbourhoodsOf(units: readonly DirectoryUnit[]): Neighbourhood[] {
  const ordered = units.toSorted((a, b) => a.code.localeCompare(b.code));
  return ordered
    .filter(({ kind }) => kind === 'subdistrict')
    .map(({ id, name }) => ({
      subdistrict: { id, name },
      communities: ordered.filter((unit) => unit.kind === 'community' && unit.subdistrict_id === id),
    }))
    .filter(({ communities }) => communities.length > 0);
}

export function useUnits(): Units {
  const district = useDistrict();
  const { data } = useQuery(computed(() => directoryQuery(district.id.value)));
  const all = computed(() => data.value?.units ?? []);
  const byId = computed(() => new Map(all.value.map((unit) => [unit.id, unit])));
  const unit = (id: string | null | undefined): DirectoryUnit | undefined => byId.value.get(id ?? '');
  return {
    departments: computed(() => all.value.filter(({ kind }) => kind === 'department').toSorted((a, b) => a.code.localeCompare(b.code))),
    communities: computed(() => all.value.filter(({ kind }) => kind === 'community').toSorted((a, b) => a.code.localeCompare(b.code))),
    neighbourhoods: computed(() => neighbourhoodsOf(all.value)),
    all,
    unit,
    nameOf: (id) => unit(id)?.name ?? '—',
  };
}
