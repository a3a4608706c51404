import { computed, ref, type ComputedRef, type Ref } from 'vue';

interface FewFirst<Row> {
  /** The pressing rows first; only those, or the first few, until all are asked for. */
  shown: ComputedRef<Row[]>;
  hidden: ComputedRef<number>;
  all: Ref<boolean>;
}

/** Long lists of which only some rows ask for anything: what presses comes first, the rest on wish. */
export function useFewFirst<Row>(rows: () => readonly Row[], presses: (row: Row) => boolean, few = 8): FewFirst<Row> {
  const all = ref(false);
  const ordered = computed(() => [...rows().filter((row) => presses(row)), ...rows().filter((row) => !presses(row))]);
  const atLeast = computed(() => Math.max(few, rows().filter((row) => presses(row)).length));
  const shown = computed(() => (all.value ? ordered.value : ordered.value.slice(0, atLeast.value)));
  return { shown, hidden: computed(() => ordered.value.length - shown.value.length), all };
}
