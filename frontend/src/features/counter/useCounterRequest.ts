import { useQueryClient } from '@tanstack/vue-query';
import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { randomKey } from '@/api/clients';
import { toProblem, type ProblemError } from '@/api/problem';
import { todayInBeijing } from '@/shared/format';
import { useAutosave, type Autosave } from '@/shared/form/useAutosave';
import type { ApplicantAnswer, CertificateTypeDetail, RequestContent, RequestDetail, RequestKind, SubmittedRequest } from '@/shared/paper/contract';
import { applicantQuery, fileRequest, putForm, removeEvidence, requestKeys, requestQuery, submitRequest, turnForm, updateRequest, verifyRequest } from '@/shared/paper/requests';
import { checkOf, contentOf, emptyValues, followApplicant, isWorthKeeping, valuesOf, type CounterValues } from './content';
import { sameContent } from './sending';
import { newSitting, type Sitting, type WaitingPhoto } from './sittings';
import { useKeeping } from './useKeeping';
import { useWaitingPhotos } from './useWaitingPhotos';

/** A request with what its submission still lacked (CRT-7); a later step of it says nothing of that. */
export type Submitted = RequestDetail & { gaps?: SubmittedRequest['gaps'] };

interface Existing {
  request: RequestDetail;
  people: ApplicantAnswer;
}

export interface CounterMatter {
  type: CertificateTypeDetail;
  communityId: string;
  kind: RequestKind;
  /** The transitional path for what must not be issued (R5). */
  transitional?: boolean;
  existing: Existing | null;
  /** What this device kept of an earlier visit. */
  kept: Sitting | null;
  /** Under which name this device keeps it. */
  sittingId: string;
}

export interface CounterRequest {
  autosave: Autosave<CounterValues>;
  /** Files that wait on this device. */
  waiting: Readonly<Ref<readonly WaitingPhoto[]>>;
  /** True when the server is not reached and this device keeps everything. */
  offline: Readonly<Ref<boolean>>;
  /** The draft on the server, from the first thing typed on. */
  request: Readonly<Ref<RequestDetail | null>>;
  submitting: Readonly<Ref<boolean>>;
  problem: Readonly<Ref<ProblemError | null>>;
  /** The request; `kept` when it goes out by itself once there is a network; null when a person must do something. */
  submit: () => Promise<Submitted | 'kept' | null>;
  attach: (files: File[], documentKey: string) => Promise<void>;
  detach: (evidenceId: string) => Promise<void>;
  /** Uploads the form to be stamped, in the place of an earlier one. */
  attachForm: (file: File) => Promise<void>;
  /** Turns the photo it was made of, by degrees clockwise from how the camera was held. */
  turnForm: (turned: 0 | 90 | 180 | 270) => Promise<void>;
}

/** One resident at the counter: the form saves itself as a draft, then one act submits it and records the check. */
export function useCounterRequest({ type, communityId, kind, transitional = false, existing, kept, sittingId }: CounterMatter): CounterRequest {
  const queries = useQueryClient();
  const today = todayInBeijing();
  const request = shallowRef<RequestDetail | null>(kept?.request ?? existing?.request ?? null);
  const submitting = ref(false);
  const problem = shallowRef<ProblemError | null>(null);
  const empty = emptyValues(type, today, kind, transitional);
  // A form on its way brings a new version: what is typed meanwhile is sent after it, over that version.
  let uploading: Promise<unknown> = Promise.resolve();

  /** Whoever was only looked up, and got an earlier paper again, leaves no draft behind. */
  function worthKeeping(values: CounterValues): boolean {
    return request.value !== null || isWorthKeeping(type, values, empty);
  }

  /** The first send may have arrived although its answer was lost: it is repeated unchanged under its key, then brought up to date. */
  async function file(values: CounterValues): Promise<RequestDetail> {
    const content = contentOf(type, values);
    sitting.filing ??= { key: randomKey(), content };
    await keeping.keep();
    const { key, content: sent } = sitting.filing;
    const filed = await fileRequest({ ...sent, community_id: communityId }, key);
    sitting.settled = sent;
    if (sameContent(sent, content)) return filed;
    hold(filed);
    return update(filed, content, filed.version);
  }

  async function update({ id }: RequestDetail, content: RequestContent, version: number): Promise<RequestDetail> {
    const updated = await updateRequest(id, content, version);
    sitting.settled = content;
    return updated;
  }

  function hold(next: RequestDetail): void {
    request.value = next;
    sitting.request = next;
    queries.setQueryData(requestKeys.one(next.id), next);
  }

  async function save(values: CounterValues, version: number): Promise<number> {
    await uploading;
    const { value: known } = request;
    const saved = known === null ? await file(values) : await update(known, contentOf(type, values), Math.max(autosave.version, version));
    hold(saved);
    return saved.version;
  }

  const autosave: Autosave<CounterValues> = useAutosave<CounterValues>({
    record: { values: existing ? valuesOf(type, existing.request, existing.people, today) : empty, version: request.value?.version ?? 0 },
    draftKey: null,
    restored: kept?.values ?? null,
    worthKeeping,
    same: (mine, theirs) => sameContent(contentOf(type, mine), contentOf(type, theirs)),
    save,
    reload: async () => {
      const id = request.value?.id ?? '';
      const now = await queries.query({ ...requestQuery(id), staleTime: 0 });
      const people = await queries.query({ ...applicantQuery(id), staleTime: 0 });
      hold(now);
      return { values: { ...valuesOf(type, now, people, today), check: autosave.values.check }, version: now.version };
    },
  });

  const keeping = useKeeping(
    kept ?? { ...newSitting(sittingId, type, kind, communityId, empty), request: request.value },
    () => autosave.values,
    () => autosave.dirty && worthKeeping(autosave.values),
  );
  const { sitting } = keeping;
  const photos = useWaitingPhotos({ keeping, request, refresh, stored, guarded, ready: () => autosave.state === 'saved' && !submitting.value });
  if (sitting.refusal !== null) {
    Object.assign(sitting, { sending: null, refusal: null });
    void keeping.keep();
  }

  watch(
    () => ({ ...autosave.values.applicant }),
    (_now, former) => followApplicant(autosave.values, former),
  );

  function take(next: RequestDetail): RequestDetail {
    hold(next);
    autosave.follow(next.version);
    return next;
  }

  /** What is there already is not done again: a failed check after a submission repeats only the check. */
  async function send(keys: NonNullable<Sitting['sending']>): Promise<Submitted | null> {
    if (request.value?.status !== 'submitted') {
      if (!(await stored())) {
        if (autosave.problem?.isUnreachable) throw autosave.problem;
        return null;
      }
      await photos.send();
    }
    let current = request.value;
    if (current === null) return null;
    let gaps: SubmittedRequest['gaps'] = [];
    if (current.status !== 'submitted') {
      const submitted = await submitRequest(current.id, current.version, keys.submissionKey);
      ({ gaps } = submitted);
      current = take(submitted);
    }
    if (keys.check) current = take(await verifyRequest(current.id, current.version, keys.check, keys.checkKey));
    return { ...current, gaps };
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

  /** Written down before anything is sent: whatever happens meanwhile, it goes out once, and not twice. */
  async function submit(): Promise<Submitted | 'kept' | null> {
    if (submitting.value) return null;
    submitting.value = true;
    const sending = (sitting.sending ??= { submissionKey: randomKey(), checkKey: randomKey(), content: contentOf(type, autosave.values), check: null });
    Object.assign(sending, { content: contentOf(type, autosave.values), check: checkOf(autosave.values) });
    const written = await keeping.keep();
    const done = await guarded(() => send(sending));
    submitting.value = false;
    if (done === null && problem.value?.isUnreachable && written && (await keeping.keep())) return 'kept';
    sitting.sending = null;
    if (!done) return null;
    await keeping.drop();
    await queries.invalidateQueries({ queryKey: requestKeys.all });
    return done;
  }

  async function refresh(id: string): Promise<void> {
    take(await queries.query({ ...requestQuery(id), staleTime: 0 }));
  }

  async function detach(evidenceId: string): Promise<void> {
    if (photos.takeBack(evidenceId)) return;
    await guarded(async () => {
      if (request.value === null) return;
      await removeEvidence(request.value.id, evidenceId);
      await refresh(request.value.id);
    });
  }

  async function changeForm(send: (id: string, version: number) => Promise<RequestDetail>): Promise<void> {
    await guarded(async () => {
      if (!(await stored()) || request.value === null) return;
      const sending = send(request.value.id, request.value.version);
      uploading = sending.catch(() => undefined);
      take(await sending);
    });
  }

  return {
    autosave,
    waiting: computed(() => sitting.photos),
    offline: computed(() => photos.away.value || (autosave.problem?.isUnreachable ?? false)),
    request: computed(() => request.value),
    submitting, problem, submit, detach,
    attachForm: (file) => changeForm((id, version) => putForm(id, version, file)),
    turnForm: (turned) => changeForm((id, version) => turnForm(id, version, turned)),
    attach: photos.attach,
  };
}
