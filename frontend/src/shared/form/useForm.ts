import { computed, inject, onScopeDispose, reactive, ref, shallowRef, toRaw, watch } from 'vue';
import { matchedRouteKey, onBeforeRouteLeave } from 'vue-router';
import { useI18n } from 'vue-i18n';
import { toProblem, type ProblemError } from '@/api/problem';
import { useConfirm } from '@/shared/composables/useConfirm';
import { usePreferencesStore } from '@/shared/preferences/usePreferencesStore';
import { copy } from './copy';
import { dropDraft, readDraft, writeDraft } from './drafts';

export interface FormOptions<Values extends object, Result> {
  /** Values of an untouched form. */
  initial: () => Values;
  /** Sends the values; throws ProblemError. `version` is the one last read, for If-Match. */
  submit: (values: Values, version: number | null) => Promise<Result>;
  done?: (result: Result) => unknown;
  /** Quick checks before sending: message by field name. The server stays the judge. */
  check?: (values: Values) => Partial<Record<string, string>>;
  /** Keeps what is typed on this device under this key; `except` names fields too personal to keep. */
  draft?: { key: string; except?: (keyof Values & string)[] };
  version?: number;
  /** Reads the record anew after a 412, so that both versions can be shown. */
  reload?: () => Promise<{ values: Values; version: number }>;
  /** Forms inside a dialog leave the question to the dialog. */
  guardsRoute?: boolean;
}

export interface Conflict<Values> {
  theirs: Values;
  version: number;
}

/** A reactive object: read `form.values.name`, `form.submitting` in templates; do not destructure it. */
export interface Form<Values extends object> {
  values: Values;
  readonly errors: ReadonlyMap<string, string>;
  readonly problem: ProblemError | null;
  readonly submitting: boolean;
  readonly dirty: boolean;
  readonly draftSavedAt: string | null;
  readonly draftRestored: boolean;
  readonly conflict: Conflict<Values> | null;
  /** True when the server took it. */
  submit: () => Promise<boolean>;
  /** Back to the untouched form, or to these values as the new baseline. */
  reset: (values?: Values) => void;
  clearError: (name: string) => void;
  keepMine: () => Promise<boolean>;
  takeTheirs: () => void;
  /** Asks when something would be lost; true when one may go. */
  mayLeave: () => Promise<boolean>;
}

const DRAFT_DELAY_MS = 400;

/** One form: its values, whether they changed, sending them, the server's errors on their fields, drafts, leaving. */
export function useForm<Values extends object, Result>(options: FormOptions<Values, Result>): Form<Values> {
  const { t } = useI18n();
  const confirm = useConfirm();
  const owner = usePreferencesStore().owner;
  const values = reactive(copy(options.initial())) as Values;
  const baseline = ref(JSON.stringify(values));
  const errors = shallowRef<ReadonlyMap<string, string>>(new Map());
  const problem = shallowRef<ProblemError | null>(null);
  const submitting = ref(false);
  const draftSavedAt = ref<string | null>(null);
  const draftRestored = ref(false);
  const conflict = shallowRef<Conflict<Values> | null>(null);
  const dirty = computed(() => JSON.stringify(values) !== baseline.value);
  let version = options.version ?? null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function saveDraft(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!options.draft || !dirty.value) return;
    const hidden = new Set<string>(options.draft.except ?? []);
    const kept = Object.fromEntries(Object.entries(toRaw(values)).filter(([name]) => !hidden.has(name)));
    draftSavedAt.value = writeDraft(owner, options.draft.key, kept);
    draftRestored.value = false;
  }

  function forgetDraft(): void {
    clearTimeout(timer);
    timer = undefined;
    draftSavedAt.value = null;
    draftRestored.value = false;
    if (options.draft) dropDraft(owner, options.draft.key);
  }

  function reset(next?: Values): void {
    Object.assign(values, copy(next ?? options.initial()));
    baseline.value = JSON.stringify(values);
    errors.value = new Map();
    problem.value = null;
    forgetDraft();
  }

  async function failed(cause: unknown): Promise<void> {
    const found = toProblem(cause);
    if (found.isStale && options.reload) {
      const { values: theirs, version: theirVersion } = await options.reload();
      conflict.value = { theirs, version: theirVersion };
      return;
    }
    problem.value = found;
    errors.value = found.fieldErrors();
  }

  function checkFails(): boolean {
    const messages = Object.entries(options.check?.(values) ?? {});
    errors.value = new Map(messages.filter((entry): entry is [string, string] => Boolean(entry[1])));
    problem.value = null;
    return errors.value.size > 0;
  }

  async function submit(): Promise<boolean> {
    if (submitting.value || checkFails()) return false;
    submitting.value = true;
    try {
      const result = await options.submit(copy(values), version);
      baseline.value = JSON.stringify(values);
      forgetDraft();
      await options.done?.(result);
      return true;
    } catch (cause) {
      saveDraft();
      await failed(cause);
      return false;
    } finally {
      submitting.value = false;
    }
  }

  function keepMine(): Promise<boolean> {
    if (conflict.value) version = conflict.value.version;
    conflict.value = null;
    return submit();
  }

  function takeTheirs(): void {
    if (!conflict.value) return;
    version = conflict.value.version;
    reset(conflict.value.theirs);
    conflict.value = null;
  }

  function clearError(name: string): void {
    if (!errors.value.has(name)) return;
    errors.value = new Map([...errors.value].filter(([field]) => field !== name));
  }

  async function mayLeave(): Promise<boolean> {
    if (!dirty.value) return true;
    const message = options.draft ? t('ui.leaveDraft') : t('ui.leaveDirty');
    const answer = await confirm({ title: t('ui.leaveTitle'), message, confirmLabel: t('ui.leave'), cancelLabel: t('ui.stay') });
    return answer !== null;
  }

  const stored = options.draft ? readDraft(owner, options.draft.key) : null;
  if (stored) {
    Object.assign(values, stored.values);
    draftSavedAt.value = stored.savedAt;
    draftRestored.value = true;
  }

  watch(values, () => {
    clearTimeout(timer);
    if (options.draft) timer = setTimeout(saveDraft, DRAFT_DELAY_MS);
  });

  function beforeUnload(event: BeforeUnloadEvent): void {
    saveDraft();
    if (dirty.value) event.preventDefault();
  }

  window.addEventListener('beforeunload', beforeUnload);
  onScopeDispose(() => {
    window.removeEventListener('beforeunload', beforeUnload);
    if (timer !== undefined) saveDraft();
  });
  const inRoute = inject(matchedRouteKey, null) !== null;
  if (inRoute && options.guardsRoute !== false) onBeforeRouteLeave(mayLeave);

  return reactive({
    values, errors, problem, submitting, dirty, draftSavedAt, draftRestored, conflict,
    submit, reset, clearError, keepMine, takeTheirs, mayLeave,
  }) as Form<Values>;
}
