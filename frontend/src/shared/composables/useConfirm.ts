import { inject, shallowRef, type InjectionKey, type ShallowRef } from 'vue';

export interface Question {
  title: string;
  message?: string;
  confirmLabel: string;
  cancelLabel?: string;
  /** `binding` for legal acts (vermilion), `danger` for what destroys, otherwise plain. */
  kind?: 'plain' | 'binding' | 'danger';
  /** Asks for a written reason; phrases are offered for one click. */
  reason?: { label: string; required: boolean; phrases?: readonly string[] };
}

export interface Confirmed {
  reason: string;
}

export interface Confirm {
  pending: ShallowRef<Question | null>;
  /** Resolves to null when the person thinks better of it. */
  ask: (question: Question) => Promise<Confirmed | null>;
  answer: (answer: Confirmed | null) => void;
}

export const confirmKey: InjectionKey<Confirm> = Symbol('confirm');

/** One dialog for the program; a new question answers an open one with "no". */
export function createConfirm(): Confirm {
  const pending = shallowRef<Question | null>(null);
  let resolve: ((answer: Confirmed | null) => void) | null = null;

  function answer(given: Confirmed | null): void {
    pending.value = null;
    resolve?.(given);
    resolve = null;
  }

  function ask(question: Question): Promise<Confirmed | null> {
    answer(null);
    pending.value = question;
    return new Promise((settle) => {
      resolve = settle;
    });
  }

  return { pending, ask, answer };
}

export function useConfirm(): Confirm['ask'] {
  const confirm = inject(confirmKey);
  if (!confirm) throw new Error('useConfirm needs a confirm provided by the app');
  return confirm.ask;
}
