import { inject, type InjectionKey } from 'vue';
import type { ApplicationValues } from './content';

export interface Editing {
  /** Reactive: what is written here saves itself. */
  values: ApplicationValues;
  applicationId: string;
}

export const editingKey: InjectionKey<Editing> = Symbol('application-editing');

/** The application that the steps of the editor write into. */
export function useEditing(): Editing {
  const editing = inject(editingKey);
  if (!editing) throw new Error('a step stands outside the editor');
  return editing;
}
