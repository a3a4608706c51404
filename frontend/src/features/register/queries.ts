import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { organization, stamping, unwrap } from '@/api/clients';
import type { components } from '@/api/stamping.gen';
import type { CheckpointPage, OutingPage, RegisterCheck, RegisterClosingList, RegisterPage, SealDetail, SealPage } from '@/shared/paper/contract';

export const sealKeys = {
  all: ['seals'] as const,
  list: (wanted: SealsWanted) => [...sealKeys.all, 'list', wanted] as const,
  one: (id: string) => [...sealKeys.all, 'one', id] as const,
  register: (id: string, year: string, number: string) => [...sealKeys.one(id), 'register', year, number] as const,
  checkpoint: (districtId: string) => [...sealKeys.all, 'checkpoint', districtId] as const,
  closings: (id: string) => [...sealKeys.one(id), 'closings'] as const,
  outings: (id: string) => [...sealKeys.one(id), 'outings'] as const,
  check: (id: string) => [...sealKeys.one(id), 'check'] as const,
};

type SealState = SealPage['items'][number]['state'];

export interface SealsWanted {
  state: string;
  unit: string;
  due: boolean;
}

export function sealsQuery(wanted: SealsWanted) {
  const { state, unit, due } = wanted;
  return infiniteQueryOptions({
    queryKey: sealKeys.list(wanted),
    initialPageParam: null as string | null,
    getNextPageParam: (last: SealPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<SealPage>(
        stamping.GET('/seals', {
          signal,
          params: {
            query: {
              limit: 50,
              ...(state ? { state: state as SealState } : {}),
              ...(unit ? { unit_id: unit } : {}),
              ...(due ? { due } : {}),
              ...(pageParam ? { after: pageParam } : {}),
            },
          },
        }),
      ),
  });
}

export function sealQuery(id: string) {
  return queryOptions({
    queryKey: sealKeys.one(id),
    queryFn: ({ signal }) => unwrap<SealDetail>(stamping.GET('/seals/{seal_id}', { signal, params: { path: { seal_id: id } } })),
  });
}

/** Entries of a year, or those with a number: their own, or that of the certificate. */
export function registerQuery(id: string, year: string, number: string) {
  return infiniteQueryOptions({
    queryKey: sealKeys.register(id, year, number),
    initialPageParam: null as string | null,
    getNextPageParam: (last: RegisterPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<RegisterPage>(
        stamping.GET('/seals/{seal_id}/register', {
          signal,
          params: {
            path: { seal_id: id },
            query: { limit: 50, ...(year ? { year: Number(year) } : {}), ...(number ? { number } : {}), ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
  });
}

/** When the seal left the office, newest first (R80). */
export function outingsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: sealKeys.outings(id),
    initialPageParam: null as string | null,
    getNextPageParam: (last: OutingPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<OutingPage>(
        stamping.GET('/seals/{seal_id}/outings', { signal, params: { path: { seal_id: id }, query: { limit: 20, ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
  });
}

/** The whole chain is computed anew: asked for only when somebody presses the line. */
export function registerCheckQuery(id: string) {
  return queryOptions({
    queryKey: sealKeys.check(id),
    enabled: false,
    queryFn: ({ signal }) => unwrap<RegisterCheck>(stamping.GET('/seals/{seal_id}/register/check', { signal, params: { path: { seal_id: id } } })),
  });
}

/** Which years of a register are closed. */
export function closingsQuery(id: string) {
  return queryOptions({
    queryKey: sealKeys.closings(id),
    queryFn: ({ signal }) => unwrap<RegisterClosingList>(stamping.GET('/seals/{seal_id}/register/closings', { signal, params: { path: { seal_id: id } } })),
  });
}

/** The newest signed checkpoint of all registers of a district; open to everybody. */
export function newestCheckpointQuery(districtId: string) {
  return queryOptions({
    queryKey: sealKeys.checkpoint(districtId),
    queryFn: ({ signal }) =>
      unwrap<CheckpointPage>(stamping.GET('/registers/checkpoints', { signal, params: { query: { district_id: districtId, limit: 1 } } })),
  });
}

/** Who has a post at the community: whoever carries its seal is chosen from among them (R80). */
export function staffQuery(unitId: string) {
  return queryOptions({
    queryKey: ['units', 'people', unitId] as const,
    queryFn: ({ signal }) => unwrap(organization.GET('/units/{unit_id}/people', { signal, params: { path: { unit_id: unitId } } })),
  });
}

/** Whether the district lets secretary and director keep a seal (R75). */
export function headMayKeepQuery() {
  return queryOptions({
    queryKey: [...sealKeys.all, 'head-may-keep'] as const,
    queryFn: async ({ signal }) => {
      const { items } = await unwrap<components['schemas']['ParameterList']>(stamping.GET('/parameters', { signal }));
      return items.some(({ key, value }) => key === 'seal.head_may_keep_seal' && value === true);
    },
  });
}

/** People of the district by name, pinyin or initials: to name witnesses. */
export function peopleQuery(query: string) {
  return queryOptions({
    queryKey: ['people', 'witnesses', query] as const,
    queryFn: ({ signal }) =>
      unwrap<{ items: { id: string; name: string }[] }>(organization.GET('/people', { signal, params: { query: { query, page: 1, size: 20 } } })),
  });
}

export type Drawing = components['schemas']['Drawing'];
export type NewDrawing = components['schemas']['NewDrawing'];

/** How a seal would look, and what the norm says of its text (R90); nothing is kept. */
export function drawingQuery(wanted: NewDrawing) {
  return queryOptions({
    queryKey: [...sealKeys.all, 'drawing', wanted] as const,
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
    enabled: wanted.community_id !== '' && wanted.name.trim().length >= 2,
    queryFn: ({ signal }) => unwrap<Drawing>(stamping.POST('/seal-drawings', { signal, body: wanted })),
  });
}
