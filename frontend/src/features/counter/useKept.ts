import { ref, shallowRef, watch, type Ref } from 'vue';
import { randomKey } from '@/api/clients';
import { usePreferencesStore } from '@/shared/preferences/usePreferencesStore';
import { findSitting, openSittings, type Sitting } from './sittings';

interface UseKept {
  /** What this device kept of the sitting in the address, or null. */
  kept: Readonly<Ref<Sitting | null>>;
  /** The name of the sitting; it goes into the address, and is right before it stands there. */
  id: Readonly<Ref<string>>;
  /** False until this device was asked. */
  looked: Readonly<Ref<boolean>>;
  /** The sitting is over: no form stands on it while the address still changes. */
  forget: () => void;
}

/** The sitting that the address names: found again after a reload; what goes out by itself already is left alone. */
export function useKept(sittingId: Ref<string>, open: Readonly<Ref<boolean>>, leave: () => void): UseKept {
  const owner = usePreferencesStore().owner;
  const kept = shallowRef<Sitting | null>(null);
  const looked = ref(false);
  const known = ref('');

  function begin(id: string, found: Sitting | null): void {
    known.value = id;
    kept.value = found;
    looked.value = true;
  }

  function forget(): void {
    known.value = '';
    kept.value = null;
    looked.value = false;
  }

  async function look(id: string): Promise<void> {
    known.value = id;
    looked.value = false;
    const found = await findSitting(owner, id);
    if (sittingId.value !== id) return;
    if (found?.sending && found.refusal === null) leave();
    else begin(id, found);
  }

  watch(
    [sittingId, open],
    async ([id, opened]) => {
      if (!opened) {
        forget();
        return;
      }
      if (id === '') {
        const fresh = randomKey();
        begin(fresh, null);
        sittingId.value = fresh;
        return;
      }
      if (id !== known.value && !openSittings.has(id)) await look(id);
    },
    { immediate: true },
  );

  return { kept, id: known, looked, forget };
}
