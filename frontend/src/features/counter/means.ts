import type { VerificationMethod } from '@/shared/paper/contract';

/** The field of a paper that says how its facts were verified. */
export const MEANS = 'verified_by_means';

/** The method to record for what the paper says: whoever went there visited, else the records were read. */
export function methodOfMeans(means: string): VerificationMethod {
  return means === '' || means.includes('走访') ? 'visit' : 'archive';
}
