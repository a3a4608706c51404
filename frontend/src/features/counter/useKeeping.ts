import { onScopeDispose, reactive, watch } from 'vue';
import { copy } from '@/shared/form/copy';
import { usePreferencesStore } from '@/shared/preferences/usePreferencesStore';
import type { CounterValues } from './content';
import { dropSitting, keepSitting, openSittings, roomForPhotos, type Sitting } from './sittings';

export interface Keeping {
  sitting: Sitting;
  /** Writes it down at once; true when this device keeps it. */
  keep: () => Promise<boolean>;
  /** Everything is on the server: nothing stays here. */
  drop: () => Promise<void>;
  /** True when this device has room for these files. */
  hasRoom: (files: readonly File[]) => Promise<boolean>;
}

const DELAY_MS = 300;

/** Keeps a sitting on this device from the first key press until it stands on the server. */
export function useKeeping(sitting: Sitting, values: () => CounterValues, dirty: () => boolean): Keeping {
  const owner = usePreferencesStore().owner;
  const kept: Sitting = reactive(sitting);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  let released = false;
  const unsent = (): boolean => dirty() || kept.photos.length > 0 || kept.sending !== null;

  /** One write after the other, so that the last one wins. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = writing.then(work);
    writing = next;
    return next;
  }

  function keep(): Promise<boolean> {
    clearTimeout(timer);
    kept.values = copy(values());
    return inTurn(() => keepSitting(owner, kept));
  }

  function drop(): Promise<void> {
    clearTimeout(timer);
    return inTurn(() => dropSitting(owner, kept.id));
  }

  function follow(): void {
    clearTimeout(timer);
    if (released) return;
    if (unsent()) timer = setTimeout(() => void keep(), DELAY_MS);
    else void drop();
  }

  async function hasRoom(files: readonly File[]): Promise<boolean> {
    const wanted = files.reduce((sum, { size }) => sum + size, 0);
    return wanted <= (await roomForPhotos(owner, kept.photos));
  }

  /** The page goes away: what was typed in the last moment is written down still. */
  function leaving(): void {
    if (unsent()) void keep();
  }

  openSittings.add(kept.id);
  window.addEventListener('pagehide', leaving);
  watch([() => JSON.stringify(values()), unsent, () => kept.photos.length], follow);
  onScopeDispose(() => {
    window.removeEventListener('pagehide', leaving);
    const waiting = timer;
    released = true;
    if (waiting !== undefined && unsent()) void keep();
    openSittings.delete(kept.id);
  });

  return { sitting: kept, keep, drop, hasRoom };
}
