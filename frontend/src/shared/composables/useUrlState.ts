import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery, type Router } from 'vue-router';

type Changes = Record<string, string | undefined>;

/** What is on its way into the address of one router: changes that the address does not show yet. */
interface OnItsWay {
  changes: Changes;
  /** Navigations sent so far; only the end of the last one says that everything has arrived. */
  sent: number;
  scheduled: boolean;
}

const onTheirWay = new WeakMap<Router, OnItsWay>();

/**
 * Changes of one tick go into the address together: a new filter and the page going back to 1 are one step. A change
 * that comes while another is still on its way takes it along; otherwise the later one would undo the earlier.
 */
function change(router: Router, current: () => LocationQuery, name: string, value: string | undefined): void {
  const state = onTheirWay.get(router) ?? { changes: {}, sent: 0, scheduled: false };
  onTheirWay.set(router, state);
  state.changes[name] = value;
  if (state.scheduled) return;
  state.scheduled = true;
  queueMicrotask(() => {
    state.scheduled = false;
    state.sent += 1;
    const { sent } = state;
    void router.replace({ query: { ...current(), ...state.changes } }).finally(() => {
      if (sent === state.sent && !state.scheduled) state.changes = {};
    });
  });
}

/** One value of the address (`?tab=people`), so that filters, tabs and open records can be linked and come back. */
export function useUrlState(name: string, initial = ''): WritableComputedRef<string> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => {
      const value = route.query[name];
      return typeof value === 'string' ? value : initial;
    },
    set: (value) => change(router, () => route.query, name, value === initial || value === '' ? undefined : value),
  });
}

/** The page number in the address, from 1. */
export function useUrlPage(): WritableComputedRef<number> {
  const text = useUrlState('page', '1');
  return computed({
    get: () => Math.max(1, Number.parseInt(text.value, 10) || 1),
    set: (page) => {
      text.value = String(page);
    },
  });
}
