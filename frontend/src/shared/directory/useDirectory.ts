import { queryOptions, useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { organization, unwrap } from '@/api/clients';
import { isWeekday, type IsWorkingDay } from '@/shared/format';

/** A unit as every page may know it: no personal data, figures as in force on the directory's day. */
export interface DirectoryUnit {
  id: string;
  code: string | null;
  name: string;
  kind: 'district' | 'subdistrict' | 'community' | 'department';
  parent_id: string | null;
  subdistrict_id: string | null;
  valid_from: string;
  valid_until: string | null;
  households: number | null;
  residents: number | null;
}

/** A day that differs from the plain week: a holiday, or a weekend that is worked (调休). */
export interface CalendarDay {
  day: string;
  working: boolean;
  name: string;
}

export interface Directory {
  district: DirectoryUnit;
  as_of: string;
  units: DirectoryUnit[];
  calendar: CalendarDay[];
}

const FRESH_MS = 10 * 60_000;

/** The district's units on one day (today without a day) and its calendar: one public answer, cached by its ETag. */
export function directoryQuery(asOf?: string) {
  return queryOptions({
    queryKey: ['directory', asOf ?? 'today'] as const,
    staleTime: FRESH_MS,
    queryFn: ({ signal }) =>
      unwrap<Directory>(organization.GET('/directory', { signal, params: { query: asOf ? { as_of: asOf } : {} } })),
  });
}

interface UseDirectory {
  units: ComputedRef<DirectoryUnit[]>;
  ofKind: (kind: DirectoryUnit['kind']) => DirectoryUnit[];
  /** The unit's name, or a dash while it is not known. */
  nameOf: (unitId: string | null | undefined) => string;
  isWorkingDay: ComputedRef<IsWorkingDay | undefined>;
}

/** Names of units, pick lists of communities and departments, and the working-day calendar, for every feature. */
export function useDirectory(asOf?: string): UseDirectory {
  const { data } = useQuery(directoryQuery(asOf));
  const units = computed(() => data.value?.units ?? []);
  const byId = computed(() => {
    const all = data.value ? [data.value.district, ...data.value.units] : [];
    return new Map(all.map((unit) => [unit.id, unit]));
  });
  const isWorkingDay = computed<IsWorkingDay | undefined>(() => {
    if (!data.value) return undefined;
    const exceptions = new Map(data.value.calendar.map(({ day, working }) => [day, working]));
    return (day) => exceptions.get(day) ?? isWeekday(day);
  });
  return {
    units,
    ofKind: (kind) => units.value.filter((unit) => unit.kind === kind),
    nameOf: (unitId) => (unitId ? (byId.value.get(unitId)?.name ?? '—') : '—'),
    isWorkingDay,
  };
}
