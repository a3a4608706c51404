import { queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import { catalogueKeys } from '@/shared/paper/catalogue';
import type { CatalogueBoard, CatalogueEdition, CatalogueEntry, TransitionalSwitch } from './types';

/** Under the keys of the catalogue, so that a change of the list refreshes what is shown of it everywhere. */
const keys = {
  board: (districtId: string | null, on: string) => [...catalogueKeys.all, 'board', districtId, on] as const,
  editions: (districtId: string) => [...catalogueKeys.all, 'editions', districtId] as const,
  entries: [...catalogueKeys.all, 'entries'] as const,
  switches: [...catalogueKeys.all, 'switches'] as const,
};

export function boardQuery(districtId: string | null, on: string) {
  return queryOptions({
    queryKey: keys.board(districtId, on),
    queryFn: ({ signal }) =>
      unwrap<CatalogueBoard>(
        stamping.GET('/catalogue', { signal, params: { query: { ...(districtId ? { district_id: districtId } : {}), ...(on ? { on } : {}) } } }),
      ),
  });
}

export function editionsQuery(districtId: string) {
  return queryOptions({
    queryKey: keys.editions(districtId),
    queryFn: async ({ signal }) =>
      (await unwrap<{ items: CatalogueEdition[] }>(stamping.GET('/catalogue/editions', { signal, params: { query: { district_id: districtId, limit: 20 } } }))).items,
  });
}

export function entriesQuery() {
  return queryOptions({
    queryKey: keys.entries,
    queryFn: async ({ signal }) => (await unwrap<{ items: CatalogueEntry[] }>(stamping.GET('/catalogue-entries', { signal }))).items,
  });
}

export function switchesQuery() {
  return queryOptions({
    queryKey: keys.switches,
    queryFn: async ({ signal }) => (await unwrap<{ items: TransitionalSwitch[] }>(stamping.GET('/transitional-switches', { signal }))).items,
  });
}
