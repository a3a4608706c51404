import { useQuery } from '@tanstack/vue-query';
import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { todayInBeijing } from '@/shared/format';
import { keyListQuery } from '../queries';
import { readOffline, type OfflineReading } from './reading';

interface UseOfflineReading {
  /** Null while there is no fragment to read, or it is still being read. */
  reading: Readonly<Ref<OfflineReading | null>>;
  /** When the list of keys was given out, as the answer's `Date` says. */
  keysAsOf: ComputedRef<string | null>;
}

/** Reads the QR code's fragment of the present address with the newest list of keys there is. */
export function useOfflineReading(number: () => string | undefined, fragment: () => string): UseOfflineReading {
  const { data, isPending, isFetching } = useQuery(keyListQuery());
  const reading = shallowRef<OfflineReading | null>(null);
  const settled = computed(() => !isPending.value || !isFetching.value);

  watch(
    [number, fragment, data, settled],
    async ([asked, text, list, known], _former, onCleanup) => {
      const overtaken = new AbortController();
      onCleanup(() => overtaken.abort());
      reading.value = null;
      if (asked === undefined || text === '' || !known) return;
      const found = await readOffline({ fragment: text, number: asked, keys: list?.items ?? null, today: todayInBeijing() });
      if (!overtaken.signal.aborted) reading.value = found;
    },
    { immediate: true },
  );

  return { reading, keysAsOf: computed(() => data.value?.asOf ?? null) };
}
