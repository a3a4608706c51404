import { inject, type InjectionKey } from 'vue';

/** What a field needs of the form it stands in. */
export interface FormContext {
  readonly errors: ReadonlyMap<string, string>;
  readonly submitting: boolean;
  clearError: (name: string) => void;
  /** Announces a field, so that errors without a field can be shown above the form; returns the way to sign off. */
  register: (name: string, label: string) => () => void;
}

export const formKey: InjectionKey<FormContext> = Symbol('form');

export function useFormContext(): FormContext | null {
  return inject(formKey, null);
}
