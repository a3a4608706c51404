import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery, type Router } from 'vue-router';

type Changes = Record<string, string | undefined>;

/** Changes of one tick go into the address together: a new filter and the page going back to 1 are one step. */
const waiting = new WeakMap<Router, Changes>();

function change(router: Router, current: () => LocationQuery, name: string, value: string | undefined): void {
  const open = waiting.get(router);
  if (open) {
    open[name] = value;
    return;
  }
  const changes: Changes = { [name]: value };
  waiting.set(router, changes);
  queueMicrotask(() => {
    waiting.delete(router);
    void router.replace({ query: { ...current(), ...changes } });
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
