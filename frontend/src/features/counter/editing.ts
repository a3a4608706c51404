import { inject, type InjectionKey } from 'vue';
import type { CertificateTypeDetail } from '@/shared/paper/contract';
import type { CounterValues } from './content';
import type { CounterRequest } from './useCounterRequest';

/** What every section of the counter's form works on. */
export interface Counter {
  values: CounterValues;
  type: CertificateTypeDetail;
  communityId: string;
  counter: CounterRequest;
  /** Moves to the next field that still has to be filled in. */
  goOn: () => void;
  /** Leaves this form for a type of the catalogue: its own form, or the notice. */
  instead: (code: string) => void;
  /** Leaves this form for the notice on a fact that a document proves (R13). */
  insteadFact: (fact: string) => void;
}

export const counterKey: InjectionKey<Counter> = Symbol('counter');

export function useCounter(): Counter {
  const counter = inject(counterKey);
  if (!counter) throw new Error('a section of the counter stands outside its form');
  return counter;
}
