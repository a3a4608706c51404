import { computed, onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';

/** An object once it has been quiet for a moment, compared by what it says: for asking the service while one types. */
export function useSettled<T>(source: () => T, milliseconds = 400): Readonly<ShallowRef<T>> {
  const settled = shallowRef(source());
  const words = computed(() => JSON.stringify(source()));
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(words, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      settled.value = source();
    }, milliseconds);
  });
  onScopeDispose(() => clearTimeout(timer));
  return settled;
}
