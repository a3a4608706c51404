import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { isUnreachable } from '../queries';

interface Asked {
  data: Readonly<Ref<unknown>>;
  failureReason: Readonly<Ref<unknown>>;
  fetchStatus: Readonly<Ref<string>>;
  refetch: () => unknown;
}

const PATIENCE_MS = 3000;

/** True while the server has not answered: no network, a gateway without a service behind it, or silence for some seconds. */
export function useUnanswered(asked: Asked, wanted: () => boolean): Readonly<Ref<boolean>> {
  const unanswered = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(
    [wanted, asked.data, asked.failureReason, asked.fetchStatus],
    ([asking, answer, failure, status]) => {
      clearTimeout(timer);
      if (!asking || answer !== undefined) {
        unanswered.value = false;
        return;
      }
      if (isUnreachable(failure) || status === 'paused') unanswered.value = true;
      else timer = setTimeout(() => (unanswered.value = true), PATIENCE_MS);
    },
    { immediate: true },
  );

  /** The query itself asks again from time to time; a network that is back is asked at once. */
  function again(): void {
    if (unanswered.value && asked.fetchStatus.value === 'idle') asked.refetch();
  }

  window.addEventListener('online', again);
  onScopeDispose(() => {
    window.removeEventListener('online', again);
    clearTimeout(timer);
  });
  return unanswered;
}
