import { useQueryClient } from '@tanstack/vue-query';
import { idempotencyKey, ifMatch, stamping, unwrap } from '@/api/clients';
import type { NewOuting, Outing } from '@/shared/paper/contract';
import { sealKeys } from './queries';

export type OutingAct = Outing['allowed_actions'][number];

export interface OutingMutations {
  book: (sealId: string, body: NewOuting, key: string) => Promise<Outing>;
  take: (act: OutingAct, outing: Outing, words: string) => Promise<Outing>;
}

/** Booking an outing of a seal, and each of its steps (R80). */
export function useOutingMutations(): OutingMutations {
  const queries = useQueryClient();

  async function settle(work: Promise<Outing>): Promise<Outing> {
    const outing = await work;
    await Promise.all([sealKeys.outings(outing.seal_id), ['work-queue']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    return outing;
  }

  return {
    book: (sealId, body, key) =>
      settle(unwrap<Outing>(stamping.POST('/seals/{seal_id}/outings', { params: { path: { seal_id: sealId } }, headers: idempotencyKey(key), body }))),
    take: (act, outing, words) => {
      const options = { params: { path: { seal_id: outing.seal_id, outing_id: outing.id }, header: ifMatch(outing.version) } };
      const sent = {
        approval: () => stamping.POST('/seals/{seal_id}/outings/{outing_id}/approval', options),
        departure: () => stamping.POST('/seals/{seal_id}/outings/{outing_id}/departure', options),
        refusal: () => stamping.POST('/seals/{seal_id}/outings/{outing_id}/refusal', { ...options, body: { reason: words } }),
        return: () => stamping.POST('/seals/{seal_id}/outings/{outing_id}/return', { ...options, body: { note: words } }),
      } as const;
      return settle(unwrap<Outing>(sent[act]()));
    },
  };
}
