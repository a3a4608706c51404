import { useQueryClient } from '@tanstack/vue-query';
import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { toProblem } from '@/api/problem';
import { requestKeys } from '@/shared/paper/requests';
import type { RequestDetail } from '@/shared/paper/contract';
import { usePreferencesStore } from '@/shared/preferences/usePreferencesStore';
import { sendSitting } from './sending';
import { allSittings, changes, dropSitting, findSitting, keepSitting, openSittings, type Sitting } from './sittings';
import { useRetrying } from './useRetrying';

export interface Outbox {
  /** What this device keeps and no form shows: to be sent, refused, or left half-written. */
  kept: Readonly<Ref<readonly Sitting[]>>;
  /** What was sent since the page was opened. */
  sent: Readonly<Ref<readonly RequestDetail[]>>;
  sendingId: Readonly<Ref<string | null>>;
  waiting: ComputedRef<number>;
  discard: (id: string) => Promise<void>;
  dismiss: () => void;
}

/** Another window may have kept something. */
const LOOK_MS = 10_000;
const UNAUTHORIZED = 401;

/** Two windows must not send the same at the same moment; the keys would make it harmless, the lock makes it quiet. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request('qingdan-outbox', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}

/** Sends by itself, once, what was submitted while there was no network. */
export function useOutbox(): Outbox {
  const owner = usePreferencesStore().owner;
  const queries = useQueryClient();
  const kept = shallowRef<readonly Sitting[]>([]);
  const sent = shallowRef<readonly RequestDetail[]>([]);
  const sendingId = ref<string | null>(null);
  const ready = computed(() => kept.value.filter(({ sending, refusal }) => sending !== null && refusal === null));

  async function look(): Promise<void> {
    const all = await allSittings(owner);
    kept.value = all.filter(({ id }) => !openSittings.has(id));
  }

  /** True when the next one may be tried: without a network none goes out. */
  async function sendOne(id: string): Promise<boolean> {
    const sitting = await findSitting(owner, id);
    if (!sitting?.sending || openSittings.has(id)) return true;
    sendingId.value = id;
    try {
      const request = await sendSitting(sitting, (now) => keepSitting(owner, now));
      await dropSitting(owner, id);
      sent.value = [...sent.value, request];
      await queries.invalidateQueries({ queryKey: requestKeys.all });
      return true;
    } catch (cause) {
      const problem = toProblem(cause);
      if (problem.isUnreachable || problem.status === UNAUTHORIZED) return false;
      const words = [problem.problem.detail ?? problem.problem.title, ...problem.reasons.map(({ detail }) => detail)];
      await keepSitting(owner, { ...sitting, refusal: [...new Set(words)].join(' ') });
      return true;
    } finally {
      sendingId.value = null;
    }
  }

  async function sendAll(): Promise<void> {
    await alone(async () => {
      for (const { id } of ready.value) {
        if (!(await sendOne(id))) break;
      }
    });
    await look();
  }

  async function discard(id: string): Promise<void> {
    await dropSitting(owner, id);
    await look();
  }

  watch([changes, () => [...openSittings].join()], look, { immediate: true });
  const timer = setInterval(() => void look(), LOOK_MS);
  onScopeDispose(() => clearInterval(timer));
  useRetrying(() => ready.value.length > 0, sendAll);

  return {
    kept, sent, sendingId, discard,
    waiting: computed(() => ready.value.length),
    dismiss: () => {
      sent.value = [];
    },
  };
}
