import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { fetchFile, saveFile } from '@/api/files';
import { toProblem } from '@/api/problem';

interface Download {
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<ShallowRef<unknown>>;
  /** Saves what lies under a path, under this name or else under the one that the server gives it. */
  download: (path: string, name?: string) => Promise<void>;
}

/** Takes a file away; what hinders it is said where it was asked for. */
export function useDownload(): Download {
  const busy = ref(false);
  const problem = shallowRef<unknown>(null);

  async function download(path: string, name?: string): Promise<void> {
    busy.value = true;
    problem.value = null;
    try {
      const file = await fetchFile(path, name);
      saveFile(name === undefined ? file : { ...file, name });
    } catch (cause) {
      problem.value = toProblem(cause);
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, download };
}
