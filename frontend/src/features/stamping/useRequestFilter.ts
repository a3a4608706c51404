import { computed, shallowRef, type ComputedRef, type ShallowRef, type WritableComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useUrlState } from '@/shared/composables/useUrlState';
import { formatDay } from '@/shared/format';
import { maskIdNumber } from '@/shared/format/masks';
import type { Locale } from '@/shared/i18n/locales';
import { wordOf } from '@/shared/gate/words';
import { REQUEST_KINDS } from '@/shared/paper/words';
import { FILTERS, type FilterName, type Filters, type SoughtPerson } from './filter';

interface RequestFilter {
  state: Readonly<Record<FilterName, WritableComputedRef<string>>>;
  filters: ComputedRef<Filters>;
  person: ShallowRef<SoughtPerson | null>;
  /** What narrows the list beyond state, community and lateness: then the counts say something else than the list. */
  isNarrowed: ComputedRef<boolean>;
  /** What is asked for, in words, one phrase each. */
  said: ComputedRef<string[]>;
  clear: () => void;
}

const COUNTED: readonly FilterName[] = ['status', 'community', 'overdue'];

/** What a list of requests is narrowed by: in the address, but for whom it is about. */
export function useRequestFilter(nameOfType: (code: string) => string, nameOfCommunity: (id: string) => string): RequestFilter {
  const { t, locale } = useI18n();
  const state = Object.fromEntries(FILTERS.map((name) => [name, useUrlState(name)])) as Record<FilterName, WritableComputedRef<string>>;
  const filters = computed(() => Object.fromEntries(FILTERS.map((name) => [name, state[name].value])) as Record<FilterName, string>);
  const person = shallowRef<SoughtPerson | null>(null);
  const isNarrowed = computed(() => person.value !== null || FILTERS.some((name) => !COUNTED.includes(name) && filters.value[name] !== ''));

  function span(key: 'filed' | 'stamped', from: string, to: string): string {
    if (!from && !to) return '';
    const day = (value: string): string => (value ? formatDay(value, locale.value as Locale) : '');
    return t('stamping.said.span', { what: t(`stamping.${key}`), from: day(from) || t('stamping.said.open'), to: day(to) || t('stamping.said.open') });
  }

  const said = computed(() => {
    const { community, type, kind, number, filedFrom, filedTo, stampedFrom, stampedTo, overdue } = filters.value;
    return [
      number && t('stamping.said.number', { number }),
      person.value && t('stamping.said.person', { person: person.value.identity_number ? maskIdNumber(person.value.identity_number) : person.value.applicant_name }),
      type && nameOfType(type),
      kind && wordOf(REQUEST_KINDS, kind),
      span('filed', filedFrom, filedTo),
      span('stamped', stampedFrom, stampedTo),
      community && nameOfCommunity(community),
      overdue === 'true' && t('stamping.onlyOverdue'),
    ].filter((one): one is string => Boolean(one));
  });

  /** The state stays: it is the queue that one works through. */
  function clear(): void {
    person.value = null;
    for (const name of FILTERS) if (name !== 'status') state[name].value = '';
  }

  return { state, filters, person, isNarrowed, said, clear };
}
