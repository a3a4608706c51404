import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { openPaper } from '@/shared/paper/printPaper';
import { openEvidence } from '@/shared/paper/requests';
import type { Attachment } from '@/shared/ui/types';
import { useCounter } from './editing';

/** The files of some of a request's documents: those on the server and those that wait on this device, and what is done with them. */
export interface EvidenceFiles {
  files: ComputedRef<Attachment[]>;
  busy: Ref<boolean>;
  add: (chosen: File[], documentKey: string | null) => Promise<void>;
  open: (file: Attachment) => Promise<void>;
  remove: (file: Attachment) => Promise<void>;
}

/** Lists the files whose document is wanted, named as `nameOf` says. */
export function useEvidenceFiles(wants: (documentKey: string) => boolean, nameOf: (documentKey: string) => string): EvidenceFiles {
  const { counter } = useCounter();
  const { t } = useI18n();
  const busy = ref(false);
  const files = computed<Attachment[]>(() => {
    const arrived = (counter.request.value?.evidence ?? []).map(({ id, document_key, media_type, size }) => ({ id, documentKey: document_key, media_type, size, note: '' }));
    const waiting = counter.waiting.value.map(({ key, documentKey, file }) => ({ id: key, documentKey, media_type: file.type, size: file.size, note: t('counter.waitingPhoto') }));
    return [...arrived, ...waiting]
      .filter(({ documentKey }) => wants(documentKey))
      .map(({ id, documentKey, media_type, size, note }, index) => ({ id, name: `${nameOf(documentKey)} ${index + 1}.${media_type.split('/')[1] ?? ''}${note}`, size, kind: documentKey }));
  });

  async function add(chosen: File[], documentKey: string | null): Promise<void> {
    if (documentKey === null) return;
    busy.value = true;
    await counter.attach(chosen, documentKey);
    busy.value = false;
  }

  async function open(file: Attachment): Promise<void> {
    const waiting = counter.waiting.value.find(({ key }) => key === file.id);
    const id = counter.request.value?.id;
    if (waiting) openPaper(waiting.file);
    else if (id) openPaper(await openEvidence(id, file.id));
  }

  return { files, busy, add, open, remove: ({ id }) => counter.detach(id) };
}
