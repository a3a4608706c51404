import { stamping, unwrap } from '@/api/clients';
import { useSessionStore } from '@/session/useSessionStore';
import type { FeatureSearch } from '@/shared/feature';
import type { RequestSummary } from '@/shared/paper/contract';
import { REQUEST_STATES, stateWord } from '@/shared/paper/states';

/** A person's requests by the exact name, also what they did for others, or one by its number: what is sealed cannot be found by a part of it. */
export const search: FeatureSearch = async (query, signal) => {
  const unit = useSessionStore().unit;
  if (unit?.kind !== 'community' || query.length < 2) return [];
  const byNumber = /\d{4}/.test(query);
  const { items } = await unwrap<{ items: RequestSummary[] }>(
    stamping.POST('/stamp-requests/searches', {
      signal,
      body: { community_id: unit.id, applicant_name: byNumber ? '' : query, proxy_name: byNumber ? '' : query, certificate_number: byNumber ? query : '' },
    }),
  );
  return items.slice(0, 8).map((request) => ({
    id: request.id,
    title: `${request.title} ${request.applicant_name}`,
    note: [stateWord(REQUEST_STATES, request.status), request.certificate_number].filter(Boolean).join(' · '),
    to: `/stamping/${request.id}`,
  }));
};
