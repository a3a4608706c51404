import { queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import { uploadFile } from '@/api/files';
import type { Verification } from '@/shared/paper/contract';

export const verificationKeys = {
  all: ['verification'] as const,
  number: (number: string, code: string) => [...verificationKeys.all, number, code] as const,
  notices: (districtId: string) => [...verificationKeys.all, 'notices', districtId] as const,
};

/** What a paper is worth: asked once for each number and code, since wrong guesses are counted. */
export function verificationQuery(number: string, code: string) {
  return queryOptions({
    queryKey: verificationKeys.number(number, code),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => unwrap<Verification>(stamping.GET('/verifications/{number}', { signal, params: { path: { number }, query: { code } } })),
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
