import { useQueryClient } from '@tanstack/vue-query';
import { idempotencyKey, ifMatch, stamping, unwrap } from '@/api/clients';
import type { components } from '@/api/stamping.gen';
import type { SealDetail } from '@/shared/paper/contract';
import { sealKeys } from './queries';

export type KeepersInput = components['schemas']['KeepersInput'];
type CheckpointDetail = components['schemas']['CheckpointDetail'];
export type NewSeal = components['schemas']['NewSeal'];
export type SealEnding = components['schemas']['SealEnding'];
export type Replacement = components['schemas']['SealReplacement'];
/** Acts that need a reason and nothing else. */
export type SealStop = 'suspension' | 'resumption' | 'loss' | 'retirement';
export type SealEnd = 'sealing-off' | 'destruction';

interface SealMutations {
  stop: (act: SealStop, seal: SealDetail, reason: string) => Promise<SealDetail>;
  make: (body: NewSeal, key: string) => Promise<SealDetail>;
  end: (act: SealEnd, seal: SealDetail, body: SealEnding, version: number) => Promise<SealDetail>;
  replace: (seal: SealDetail, body: Replacement, version: number) => Promise<SealDetail>;
  bringCertificate: (seal: SealDetail, body: components['schemas']['CertificateInput'], version: number) => Promise<SealDetail>;
  recordLoss: (seal: SealDetail, body: components['schemas']['LossRecord'], version: number) => Promise<SealDetail>;
  recordElection: (seal: SealDetail, body: components['schemas']['Election'], version: number) => Promise<SealDetail>;
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

function at(seal: SealDetail, version: number): { params: { path: { seal_id: string }; header: { 'If-Match': string } } } {
  return { params: { path: { seal_id: seal.id }, header: ifMatch(version) } };
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
      const options = { ...at(seal, seal.version), body: { reason } };
      const sent = {
        suspension: () => stamping.POST('/seals/{seal_id}/suspension', options),
        resumption: () => stamping.POST('/seals/{seal_id}/resumption', options),
        loss: () => stamping.POST('/seals/{seal_id}/loss', options),
        retirement: () => stamping.POST('/seals/{seal_id}/retirement', options),
      } as const;
      return settle(unwrap<SealDetail>(sent[act]()));
    },
    make: (body, key) => settle(unwrap<SealDetail>(stamping.POST('/seals', { params: { header: idempotencyKey(key) }, body }))),
    end: (act, seal, body, version) => {
      const options = { ...at(seal, version), body };
      return settle(
        unwrap<SealDetail>(
          act === 'destruction' ? stamping.POST('/seals/{seal_id}/destruction', options) : stamping.POST('/seals/{seal_id}/sealing-off', options),
        ),
      );
    },
    replace: (seal, body, version) => settle(unwrap<SealDetail>(stamping.POST('/seals/{seal_id}/replacement', { ...at(seal, version), body }))),
    bringCertificate: (seal, body, version) =>
      settle(unwrap<SealDetail>(stamping.PUT('/seals/{seal_id}/certificate', { ...at(seal, version), body }))),
    recordLoss: (seal, body, version) => settle(unwrap<SealDetail>(stamping.POST('/seals/{seal_id}/loss-record', { ...at(seal, version), body }))),
    recordElection: (seal, body, version) => settle(unwrap<SealDetail>(stamping.POST('/seals/{seal_id}/election', { ...at(seal, version), body }))),
    handOver: (seal, body, version) =>
      settle(unwrap<SealDetail>(stamping.POST('/seals/{seal_id}/keepers', { ...at(seal, version), body }))),
  };
}
