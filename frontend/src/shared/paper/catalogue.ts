/** The public catalogue of certificate types: found by what people say, read by code. */
import { keepPreviousData, queryOptions } from '@tanstack/vue-query';
import type { ComputedRef } from 'vue';
import { stamping, unwrap } from '@/api/clients';
import { useDistrict } from '@/shared/gate/district';
import type { CertificateTypeDetail, CertificateTypeList, TitleAnswer } from './contract';

/** The catalogue changes by decision, not by the minute. */
const FRESH_MS = 5 * 60_000;

export const catalogueKeys = {
  all: ['certificate-types'] as const,
  found: (query: string, districtId: string | null) => [...catalogueKeys.all, 'found', query, districtId] as const,
  title: (title: string, districtId: string | null) => [...catalogueKeys.all, 'title', title, districtId] as const,
  one: (code: string, districtId: string | null) => [...catalogueKeys.all, 'one', code, districtId] as const,
};

/** The district whose own list counts here; null until it is known. */
export function useDistrictId(): ComputedRef<string | null> {
  return useDistrict().id;
}

/** Tells whether a code names a certificate that a district adopted beyond the national list (R9). */
export function isOwnType(code: string): boolean {
  return code.startsWith('DT');
}

/** The part of a query that asks for one district's list; none where no district is known. */
export function ofDistrict(districtId: string | null): { district_id?: string } {
  return districtId === null ? {} : { district_id: districtId };
}

export function certificateTypesQuery(query: string, districtId: string | null) {
  return queryOptions({
    queryKey: catalogueKeys.found(query, districtId),
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      unwrap<CertificateTypeList>(stamping.GET('/certificate-types', { signal, params: { query: { query, ...ofDistrict(districtId) } } })),
  });
}

export function certificateTypeQuery(code: string, districtId: string | null) {
  return queryOptions({
    queryKey: catalogueKeys.one(code, districtId),
    staleTime: FRESH_MS,
    queryFn: ({ signal }) =>
      unwrap<CertificateTypeDetail>(
        stamping.GET('/certificate-types/{code}', { signal, params: { path: { code }, query: ofDistrict(districtId) } }),
      ),
  });
}

/** What the title of a form or a paper names, as its submission will be judged (R1, R3, R13). */
export function titleQuery(title: string, districtId: string | null) {
  return queryOptions({
    queryKey: catalogueKeys.title(title, districtId),
    staleTime: FRESH_MS,
    queryFn: ({ signal }) =>
      unwrap<TitleAnswer>(stamping.GET('/certificate-types/titles', { signal, params: { query: { title, ...ofDistrict(districtId) } } })),
  });
}
