import type { ApplicationValues } from './content';

/** The fields in which two versions of an application differ, in the order of the form. */
export function differingFields(mine: ApplicationValues, theirs: ApplicationValues): (keyof ApplicationValues)[] {
  const fields = Object.keys(theirs) as (keyof ApplicationValues)[];
  return fields.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]));
}
