import { stamping, unwrap } from '@/api/clients';
import { useSessionStore } from '@/session/useSessionStore';
import type { FeatureSearch } from '@/shared/feature';
import type { RequestPage } from '@/shared/paper/contract';
import { REQUEST_STATES, stateWord } from '@/shared/paper/states';
import type { RequestSearch } from './filter';

const SHOWN = 8;

/** A person's requests by the exact name, also what they did for others, or those whose number begins so: what is sealed cannot be found by a part of it. */
export const search: FeatureSearch = async (query, signal) => {
  const unit = useSessionStore().unit;
  if (unit?.kind !== 'community' || query.length < 2) return [];
  const byNumber = /\d{4}/.test(query);
  const { items } = await unwrap<RequestPage>(
    stamping.POST('/stamp-requests/searches', {
      signal,
      body: { community_id: unit.id, limit: SHOWN, ...(byNumber ? { number: query } : { applicant_name: query, proxy_name: query }) } as RequestSearch,
    }),
  );
  return items.map((request) => ({
    id: request.id,
    title: `${request.title} ${request.applicant_name}`,
    note: [stateWord(REQUEST_STATES, request.status), request.certificate_number].filter(Boolean).join(' · '),
    to: `/stamping/${request.id}`,
  }));
};
