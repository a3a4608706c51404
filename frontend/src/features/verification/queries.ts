import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import { uploadFile } from '@/api/files';
import { toProblem } from '@/api/problem';
import type { CheckpointPage, Verification } from '@/shared/paper/contract';
import type { VerificationKey, VerificationKeyList } from './types';

export const verificationKeys = {
  all: ['verification'] as const,
  number: (number: string, code: string) => [...verificationKeys.all, number, code] as const,
  keys: () => [...verificationKeys.all, 'keys'] as const,
  checkpoints: (districtId: string) => [...verificationKeys.all, 'checkpoints', districtId] as const,
  checkpointKeys: () => [...verificationKeys.all, 'checkpoint-keys'] as const,
  notices: (districtId: string) => [...verificationKeys.all, 'notices', districtId] as const,
};

const ASK_AGAIN_MS = 10_000;

/** True when the server was not reached; anything it says, a refusal too, is an answer. */
export function isUnreachable(cause: unknown): boolean {
  return cause !== null && cause !== undefined && toProblem(cause).isUnreachable;
}

/** What a paper is worth: asked once for each number and code, since wrong guesses are counted; anew while nobody answers. */
export function verificationQuery(number: string, code: string) {
  return queryOptions({
    queryKey: verificationKeys.number(number, code),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }: { state: { error: Error | null } }) => (isUnreachable(state.error) ? ASK_AGAIN_MS : false),
    queryFn: ({ signal }) => unwrap<Verification>(stamping.GET('/verifications/{number}', { signal, params: { path: { number }, query: { code } } })),
  });
}

export interface KeyList {
  items: VerificationKey[];
  asOf: string | null;
}

/** The keys of QR codes; without a network the page's service worker answers with the list it keeps. */
export function keyListQuery() {
  return queryOptions({
    queryKey: verificationKeys.keys(),
    networkMode: 'always',
    retry: false,
    queryFn: async ({ signal }): Promise<KeyList> => {
      const asked = stamping.GET('/verification-keys', { signal });
      const { items } = await unwrap<VerificationKeyList>(asked);
      const date = (await asked).response.headers.get('Date');
      return { items, asOf: date === null ? null : new Date(date).toISOString() };
    },
  });
}

export function verifyFile(file: File): Promise<Verification> {
  return uploadFile<Verification>('/api/v1/stamping/verifications/files', file);
}

export function noticesQuery(districtId: string) {
  return queryOptions({
    queryKey: verificationKeys.notices(districtId),
    queryFn: ({ signal }) => unwrap(stamping.GET('/seal-notices', { signal, params: { query: { district_id: districtId } } })),
  });
}

/** The signed checkpoints over all registers of a district, newest first; open to everybody (CRT-9). */
export function checkpointsQuery(districtId: string) {
  return infiniteQueryOptions({
    queryKey: verificationKeys.checkpoints(districtId),
    initialPageParam: null as string | null,
    getNextPageParam: (last: CheckpointPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<CheckpointPage>(
        stamping.GET('/registers/checkpoints', { signal, params: { query: { district_id: districtId, limit: 20, ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
  });
}

/** The keys that sign checkpoints: printed or kept elsewhere they are what trust comes from. */
export function checkpointKeysQuery() {
  return queryOptions({
    queryKey: verificationKeys.checkpointKeys(),
    queryFn: ({ signal }) => unwrap(stamping.GET('/registers/checkpoint-keys', { signal })),
  });
}
