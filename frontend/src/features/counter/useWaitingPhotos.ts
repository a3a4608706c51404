import { ref, type Ref } from 'vue';
import { randomKey } from '@/api/clients';
import { ProblemError, toProblem } from '@/api/problem';
import type { RequestDetail } from '@/shared/paper/contract';
import { sendPhotos } from './sending';
import type { Keeping } from './useKeeping';
import { useRetrying } from './useRetrying';

interface Needed {
  keeping: Keeping;
  request: Readonly<Ref<RequestDetail | null>>;
  /** Reads the request anew, with the files that arrived. */
  refresh: (id: string) => Promise<void>;
  /** True when the draft stands on the server. */
  stored: () => Promise<boolean>;
  /** Does something and shows what went wrong. */
  guarded: (work: () => Promise<void>) => Promise<unknown>;
  /** True when nothing else is on its way. */
  ready: () => boolean;
}

export interface WaitingPhotos {
  /** True when the last try did not reach the server. */
  away: Readonly<Ref<boolean>>;
  send: () => Promise<void>;
  attach: (files: File[], documentKey: string) => Promise<void>;
  /** True when the file still waited here. */
  takeBack: (key: string) => boolean;
}

const TOO_MUCH = new ProblemError({ type: 'about:blank#full', title: 'No room left on this device', status: 0 }, 'full');

/** Files of a request: each waits on this device until it has arrived. */
export function useWaitingPhotos({ keeping, request, refresh, stored, guarded, ready }: Needed): WaitingPhotos {
  const { sitting } = keeping;
  const away = ref(false);
  let underway: Promise<void> | null = null;

  async function sendAll(id: string): Promise<void> {
    try {
      await sendPhotos(sitting, id, () => keeping.keep());
      away.value = false;
    } catch (cause) {
      // What the server refuses is not sent again; what did not arrive waits.
      away.value = toProblem(cause).isUnreachable;
      if (!away.value) sitting.photos = sitting.photos.slice(1);
      throw cause;
    }
    await refresh(id);
  }

  /** One after the other, and only once however many ask for it. */
  function send(): Promise<void> {
    const { value: current } = request;
    if (current === null || sitting.photos.length === 0) return Promise.resolve();
    underway ??= sendAll(current.id).finally(() => {
      underway = null;
    });
    return underway;
  }

  /** No network is no failure: the photos wait, and the page says so. */
  async function quietly(work: () => Promise<void>): Promise<void> {
    await guarded(async () => {
      try {
        await work();
      } catch (cause) {
        if (!toProblem(cause).isUnreachable) throw cause;
      }
    });
  }

  function attach(files: File[], documentKey: string): Promise<void> {
    return quietly(async () => {
      if (!(await keeping.hasRoom(files))) throw TOO_MUCH;
      sitting.photos = [...sitting.photos, ...files.map((file) => ({ key: randomKey(), documentKey, file }))];
      await keeping.keep();
      if (await stored()) await send();
    });
  }

  function takeBack(key: string): boolean {
    const others = sitting.photos.filter((photo) => photo.key !== key);
    if (others.length === sitting.photos.length) return false;
    sitting.photos = others;
    return true;
  }

  useRetrying(
    () => ready() && request.value !== null && sitting.photos.length > 0,
    () => quietly(send),
  );

  return { away, send, attach, takeBack };
}
