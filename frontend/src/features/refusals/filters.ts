import type { RefusalFilters } from './queries';

/** In the address: refusals where nobody said who asked. An empty filter asks for nothing. */
export const NOBODY = '-';

/** In the address: filed requests that were refused, or everything but them (R21, R22). */
export const REJECTED = 'request';
export const DEMANDED = 'demand';

/** The filters of the address as the service takes them. */
export function filtersOf(chosen: Record<'community' | 'type' | 'body' | 'kind' | 'month' | 'of', string>): RefusalFilters {
  return {
    ...(chosen.community ? { community_id: chosen.community } : {}),
    ...(chosen.type ? { certificate_type_code: chosen.type } : {}),
    ...(chosen.body ? { asking_body: chosen.body === NOBODY ? '' : chosen.body } : {}),
    ...(chosen.kind ? { asking_body_kind: chosen.kind as RefusalFilters['asking_body_kind'] } : {}),
    ...(chosen.of ? { of_request: chosen.of === REJECTED } : {}),
    ...(chosen.month ? { month: chosen.month } : {}),
  };
}
