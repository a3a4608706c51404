import type { Meaning } from '@/shared/ui/types';
import type { TextVersion } from './types';

/** What the colour of a version says. */
export const STANDINGS: Readonly<Record<TextVersion['standing'], Meaning>> = {
  draft: 'due',
  planned: 'due',
  in_force: 'done',
  superseded: 'rest',
  withdrawn: 'rest',
};
