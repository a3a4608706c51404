import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue';

/** The value of `source` once it has been quiet for a moment: for searching while someone types. */
export function useDebounced<T extends string | number>(source: Ref<T>, milliseconds = 250): Readonly<Ref<T>> {
  const settled = ref(source.value) as Ref<T>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(source, (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      settled.value = value;
    }, milliseconds);
  });
  onScopeDispose(() => clearTimeout(timer));
  return readonly(settled) as Readonly<Ref<T>>;
}
