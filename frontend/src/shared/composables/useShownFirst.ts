import { inject, onScopeDispose, readonly, ref, watch, type InjectionKey, type Ref } from 'vue';

/** How long something must have been in sight before it is decided on: longer than a double click, shorter than reading. */
export const MOMENT_MS = 1000;

/** Set by a queue, whose next item comes up under a pointer that may still be pressing for the one before. */
export const inQueueKey: InjectionKey<boolean> = Symbol('in-queue');

/**
 * Whether what is open may be decided on yet: only once it has been shown for a moment. A second click, or a key that
 * is still down, then never acts on what nobody has seen. `subject` names what is open as it stands, with its version.
 * Outside a queue the first one is open to decisions at once: somebody went there.
 */
export function useShownFirst(subject: () => string, shown: () => boolean): Readonly<Ref<boolean>> {
  const ready = ref(!inject(inQueueKey, false));
  let seen = ready.value ? subject() : null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    [subject, shown],
    ([current, isShown]) => {
      if (current === seen) return;
      ready.value = false;
      clearTimeout(timer);
      if (!isShown) return;
      timer = setTimeout(() => {
        seen = current;
        ready.value = true;
      }, MOMENT_MS);
    },
    // Before anything is drawn: a button must not be pressable for even a frame.
    { immediate: true, flush: 'sync' },
  );
  onScopeDispose(() => clearTimeout(timer));
  return readonly(ready);
}
