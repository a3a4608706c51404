import type { CheckpointPage, RegisterEntry } from '@/shared/paper/contract';

/** A checkpoint of all registers is made each day so long after midnight in Beijing. */
const AFTER_MIDNIGHT = 10 * 60_000;
const BEIJING = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

/** Whether the newest checkpoint was made after an entry: only then there is a receipt of it. */
export function isCovered({ recorded_at }: Pick<RegisterEntry, 'recorded_at'>, newest: Pick<CheckpointPage['items'][number], 'made_at'> | undefined): boolean {
  return newest !== undefined && Date.parse(recorded_at) <= Date.parse(newest.made_at);
}

/** When the next daily checkpoint is made. */
export function nextDailyCheckpoint(now: Date): Date {
  const shift = BEIJING - AFTER_MIDNIGHT;
  return new Date((Math.floor((now.getTime() + shift) / DAY) + 1) * DAY - shift);
}
