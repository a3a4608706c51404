import { onScopeDispose, watch } from 'vue';

const RETRY_MS = 8000;

/** Does something as soon as it is wanted, when the network is back, and every few seconds until it is no longer wanted. */
export function useRetrying(wanted: () => boolean, work: () => Promise<unknown>): void {
  let underway = false;

  async function attempt(): Promise<void> {
    if (!wanted() || underway) return;
    underway = true;
    try {
      await work();
    } finally {
      underway = false;
    }
  }

  const again = (): void => void attempt();
  const timer = setInterval(again, RETRY_MS);
  window.addEventListener('online', again);
  watch(wanted, again, { immediate: true });
  onScopeDispose(() => {
    clearInterval(timer);
    window.removeEventListener('online', again);
  });
}
