import type { CheckpointPage } from '@/shared/paper/contract';

type Checkpoint = Pick<CheckpointPage['items'][number], 'breaks' | 'hash' | 'number' | 'previous_hash'>;
export type Succession = 'breaks' | 'differs' | 'first' | 'follows' | 'unknown';

/**
 * Whether a checkpoint carries the hash of the one before, which stands after it in the list; what it says itself of a
 * register that did not continue comes first. The checker does the same with the files.
 */
export function successionOf(one: Checkpoint, before: Checkpoint | undefined): Succession {
  if (one.breaks.length > 0) return 'breaks';
  if (one.number === 1) return 'first';
  if (before?.number !== one.number - 1) return 'unknown';
  return one.previous_hash === before.hash ? 'follows' : 'differs';
}
