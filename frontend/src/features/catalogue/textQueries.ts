import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import { fetchFile } from '@/api/files';
import { catalogueKeys } from '@/shared/paper/catalogue';
import type { TextDetail, TextPage } from './types';

/** A district's own texts of certificates; under the keys of the catalogue, since a type shows its text. */
export const textKeys = {
  all: [...catalogueKeys.all, 'texts'] as const,
  list: (code: string) => [...textKeys.all, 'list', code] as const,
  one: (id: string) => [...textKeys.all, 'one', id] as const,
  sample: (id: string, version: number) => [...textKeys.all, 'sample', id, version] as const,
};

/** Versions, newest first: of one type, or of all with an empty code. */
export function textsQuery(code: string) {
  return infiniteQueryOptions({
    queryKey: textKeys.list(code),
    initialPageParam: null as string | null,
    getNextPageParam: (last: TextPage) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<TextPage>(
        stamping.GET('/certificate-templates', {
          signal,
          params: { query: { limit: 50, ...(code ? { type_code: code } : {}), ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
  });
}

export function readText(id: string, signal?: AbortSignal): Promise<TextDetail> {
  return unwrap<TextDetail>(stamping.GET('/certificate-templates/{template_id}', { ...(signal ? { signal } : {}), params: { path: { template_id: id } } }));
}

export function textQuery(id: string) {
  return queryOptions({ queryKey: textKeys.one(id), queryFn: ({ signal }) => readText(id, signal) });
}

/** The sample of this version of a text, as it will print. */
export function sampleQuery(id: string, version: number) {
  return queryOptions({
    queryKey: textKeys.sample(id, version),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    queryFn: async () => (await fetchFile(`/api/v1/stamping/certificate-templates/${id}/preview.pdf`, 'sample.pdf')).blob,
  });
}
