import { useQueryClient } from '@tanstack/vue-query';
import { ifMatch, stamping, unwrap } from '@/api/clients';
import type { components } from '@/api/stamping.gen';
import type { SealDetail } from '@/shared/paper/contract';
import { sealKeys } from './queries';

export type KeepersInput = components['schemas']['KeepersInput'];
type CheckpointDetail = components['schemas']['CheckpointDetail'];
export type SealStop = 'suspension' | 'resumption' | 'loss';

interface SealMutations {
  stop: (act: SealStop, seal: SealDetail, reason: string) => Promise<SealDetail>;
  handOver: (seal: SealDetail, body: KeepersInput, version: number) => Promise<SealDetail>;
}

/** Makes a signed checkpoint of all registers now; the daily one comes by itself. */
export function useCheckpointMutation(): () => Promise<CheckpointDetail> {
  const queries = useQueryClient();
  return async () => {
    const made = await unwrap<CheckpointDetail>(stamping.POST('/registers/checkpoints'));
    await queries.invalidateQueries({ queryKey: sealKeys.checkpoint(made.district_id) });
    return made;
  };
}

/** Closes a year of a register: nothing can be entered in it any more (R88). */
export function useClosingMutation(): (sealId: string, year: number) => Promise<void> {
  const queries = useQueryClient();
  return async (sealId, year) => {
    await unwrap(stamping.POST('/seals/{seal_id}/register/closings', { params: { path: { seal_id: sealId } }, body: { year } }));
    await queries.invalidateQueries({ queryKey: sealKeys.closings(sealId) });
  };
}

/** Every write on a seal. */
export function useSealMutations(): SealMutations {
  const queries = useQueryClient();

  async function settle(work: Promise<SealDetail>): Promise<SealDetail> {
    const seal = await work;
    queries.setQueryData(sealKeys.one(seal.id), seal);
    await queries.invalidateQueries({ queryKey: sealKeys.all });
    return seal;
  }

  return {
    stop: (act, seal, reason) => {
      const options = { params: { path: { seal_id: seal.id }, header: ifMatch(seal.version) }, body: { reason } };
      const sent = {
        suspension: () => stamping.POST('/seals/{seal_id}/suspension', options),
        resumption: () => stamping.POST('/seals/{seal_id}/resumption', options),
        loss: () => stamping.POST('/seals/{seal_id}/loss', options),
      } as const;
      return settle(unwrap<SealDetail>(sent[act]()));
    },
    handOver: (seal, body, version) =>
      settle(
        unwrap<SealDetail>(
          stamping.POST('/seals/{seal_id}/keepers', { params: { path: { seal_id: seal.id }, header: ifMatch(version) }, body }),
        ),
      ),
  };
}
