import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { fetchFile, saveFile } from '@/api/files';
import { toProblem } from '@/api/problem';

interface Download {
  busy: Readonly<Ref<boolean>>;
  problem: Readonly<ShallowRef<unknown>>;
  download: (path: string, name: string) => Promise<void>;
}

/** Takes a file of the stamping service away; what hinders it is said where it was asked for. */
export function useDownload(): Download {
  const busy = ref(false);
  const problem = shallowRef<unknown>(null);

  async function download(path: string, name: string): Promise<void> {
    busy.value = true;
    problem.value = null;
    try {
      const { blob } = await fetchFile(`/api/v1/stamping${path}`, name);
      saveFile({ blob, name });
    } catch (cause) {
      problem.value = toProblem(cause);
    } finally {
      busy.value = false;
    }
  }

  return { busy, problem, download };
}
