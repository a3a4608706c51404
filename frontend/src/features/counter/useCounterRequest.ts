import { useQueryClient } from '@tanstack/vue-query';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { toProblem, type ProblemError } from '@/api/problem';
import { todayInBeijing } from '@/shared/format';
import { useAutosave, type Autosave } from '@/shared/form/useAutosave';
import type { ApplicantAnswer, CertificateTypeDetail, NewRequest, RequestDetail, RequestKind } from '@/shared/paper/contract';
import { addEvidence, applicantQuery, fileRequest, putForm, removeEvidence, requestKeys, requestQuery, submitRequest, updateRequest, verifyRequest } from '@/shared/paper/requests';
import { checkOf, contentOf, emptyValues, followApplicant, valuesOf, type CounterValues } from './content';

interface Existing {
  request: RequestDetail;
  people: ApplicantAnswer;
}

export interface CounterRequest {
  autosave: Autosave<CounterValues>;
  /** The draft on the server, from the first thing typed on. */
  request: Readonly<Ref<RequestDetail | null>>;
  submitting: Readonly<Ref<boolean>>;
  problem: Readonly<Ref<ProblemError | null>>;
  submit: () => Promise<RequestDetail | null>;
  attach: (files: File[], documentKey: string) => Promise<void>;
  detach: (evidenceId: string) => Promise<void>;
  /** Uploads the form to be stamped, in the place of an earlier one. */
  attachForm: (file: File) => Promise<void>;
}

/** One resident at the counter: the form saves itself as a draft, then one act submits it and records the check. */
export function useCounterRequest(type: CertificateTypeDetail, communityId: string, existing: Existing | null, kind: RequestKind = 'certificate', transitional = false): CounterRequest {
  const queries = useQueryClient();
  const today = todayInBeijing();
  const request = shallowRef<RequestDetail | null>(existing?.request ?? null);
  const submitting = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  const submissionKey = crypto.randomUUID();
  // The first send may have arrived although its answer was lost: it is repeated unchanged under its key, then brought up to date.
  // A form on its way brings a new version: what is typed meanwhile is sent after it, over that version.
  let uploading: Promise<unknown> = Promise.resolve();
  let filing: { key: string; body: NewRequest } | null = null;

  async function save(values: CounterValues, version: number): Promise<number> {
    await uploading;
    const content = contentOf(type, values);
    let saved = request.value;
    if (saved === null) {
      filing ??= { key: crypto.randomUUID(), body: { ...content, community_id: communityId } };
      saved = await fileRequest(filing.body, filing.key);
      if (JSON.stringify(filing.body) !== JSON.stringify({ ...content, community_id: communityId })) {
        request.value = saved;
        saved = await updateRequest(saved.id, content, saved.version);
      }
    } else {
      saved = await updateRequest(saved.id, content, Math.max(autosave.version, version));
    }
    request.value = saved;
    queries.setQueryData(requestKeys.one(saved.id), saved);
    return saved.version;
  }

  const autosave = useAutosave<CounterValues>({
    record: { values: existing ? valuesOf(type, existing.request, existing.people, today) : emptyValues(type, today, kind, transitional), version: existing?.request.version ?? 0 },
    draftKey: `counter.${existing?.request.id ?? (type.code || kind)}`,
    save,
    reload: async () => {
      const id = request.value?.id ?? '';
      const now = await queries.query({ ...requestQuery(id), staleTime: 0 });
      const people = await queries.query({ ...applicantQuery(id), staleTime: 0 });
      request.value = now;
      return { values: valuesOf(type, now, people, today), version: now.version };
    },
  });

  watch(
    () => ({ ...autosave.values.applicant }),
    (_now, former) => followApplicant(autosave.values, former),
  );

  function take(next: RequestDetail): RequestDetail {
    request.value = next;
    autosave.follow(next.version);
    queries.setQueryData(requestKeys.one(next.id), next);
    return next;
  }

  /** What is there already is not done again: a failed check after a submission repeats only the check. */
  async function send(): Promise<RequestDetail | null> {
    if (request.value?.status !== 'submitted' && !(await stored())) return null;
    let current = request.value;
    if (current === null) return null;
    if (current.status !== 'submitted') current = take(await submitRequest(current.id, current.version, submissionKey));
    const check = checkOf(autosave.values);
    if (check) current = take(await verifyRequest(current.id, current.version, check));
    return current;
  }

  /** An untouched form is sent too, so that the server says what is missing. */
  async function stored(): Promise<boolean> {
    if (!(await autosave.flush())) return false;
    if (request.value === null) autosave.follow(await save(autosave.values, 0));
    return true;
  }

  async function guarded<T>(work: () => Promise<T>): Promise<T | null> {
    problem.value = null;
    try {
      return await work();
    } catch (cause) {
      problem.value = toProblem(cause);
      return null;
    }
  }

  async function submit(): Promise<RequestDetail | null> {
    if (submitting.value) return null;
    submitting.value = true;
    const done = await guarded(send);
    submitting.value = false;
    if (done) await queries.invalidateQueries({ queryKey: requestKeys.all });
    return done;
  }

  async function refresh(id: string): Promise<void> {
    take(await queries.query({ ...requestQuery(id), staleTime: 0 }));
  }

  async function attach(files: File[], documentKey: string): Promise<void> {
    await guarded(async () => {
      if (!(await stored()) || request.value === null) return;
      const { id } = request.value;
      for (const file of files) await addEvidence(id, documentKey, file);
      await refresh(id);
    });
  }

  async function detach(evidenceId: string): Promise<void> {
    await guarded(async () => {
      if (request.value === null) return;
      await removeEvidence(request.value.id, evidenceId);
      await refresh(request.value.id);
    });
  }

  async function attachForm(file: File): Promise<void> {
    await guarded(async () => {
      if (!(await stored()) || request.value === null) return;
      const sending = putForm(request.value.id, request.value.version, file);
      uploading = sending.catch(() => undefined);
      take(await sending);
    });
  }

  return { autosave, request: computed(() => request.value), submitting, problem, submit, attach, detach, attachForm };
}
