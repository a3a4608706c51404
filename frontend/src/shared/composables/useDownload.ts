import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { fetchFile, fetchFileFor, saveFile, type FetchedFile } from '@/api/files';
import { toProblem } from '@/api/problem';

interface Download {
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<ShallowRef<unknown>>;
  /** Saves what lies under a path, under this name or else under the one that the server gives it. */
  download: (path: string, name?: string) => Promise<void>;
  /** Saves what is asked for in a body; true once it is saved. */
  downloadFor: (path: string, body: unknown, name: string) => Promise<boolean>;
}

/** Takes a file away; what hinders it is said where it was asked for. */
export function useDownload(): Download {
  const busy = ref(false);
  const problem = shallowRef<unknown>(null);

  async function save(fetched: () => Promise<FetchedFile>): Promise<boolean> {
    busy.value = true;
    problem.value = null;
    try {
      saveFile(await fetched());
      return true;
    } catch (cause) {
      problem.value = toProblem(cause);
      return false;
    } finally {
      busy.value = false;
    }
  }

  async function download(path: string, name?: string): Promise<void> {
    await save(async () => {
      const file = await fetchFile(path, name);
      return name === undefined ? file : { ...file, name };
    });
  }

  const downloadFor = (path: string, body: unknown, name: string): Promise<boolean> => save(() => fetchFileFor(path, body, name));

  return { busy, problem, download, downloadFor };
}
