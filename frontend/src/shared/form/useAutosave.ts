import { computed, onScopeDispose, reactive, ref, shallowRef, toRaw, watch } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import { useI18n } from 'vue-i18n';
import { toProblem, type ProblemError } from '@/api/problem';
import { useConfirm } from '@/shared/composables/useConfirm';
import { usePreferencesStore } from '@/shared/preferences/usePreferencesStore';
import { copy } from './copy';
import { dropDraft, readDraft, writeDraft } from './drafts';
import type { Conflict } from './useForm';

/** What is known of the record on the server. */
export interface Saved<Values> {
  values: Values;
  version: number;
}

export interface AutosaveOptions<Values extends object> {
  record: Saved<Values>;
  /** Writes the values over this version; answers with the new version. Throws ProblemError. */
  save: (values: Values, version: number) => Promise<number>;
  /** Reads the record anew after a 412. */
  reload: () => Promise<Saved<Values>>;
  /** Where what could not be saved is kept on this device; null where the caller keeps it. */
  draftKey: string | null;
  /** What the caller kept of an earlier visit: goes on top of the record. */
  restored?: Values | null;
  /** False as long as nothing typed is worth a record of its own: it is neither saved by itself nor held on leaving. */
  worthKeeping?: (values: Values) => boolean;
  /** True when both say the same; then a stale version was our own write whose answer was lost. */
  same?: (mine: Values, theirs: Values) => boolean;
}

export type AutosaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

export interface Autosave<Values extends object> {
  values: Values;
  readonly version: number;
  readonly state: AutosaveState;
  readonly savedAt: string | null;
  readonly problem: ProblemError | null;
  readonly conflict: Conflict<Values> | null;
  readonly dirty: boolean;
  /** True when everything typed stands on the server. */
  flush: () => Promise<boolean>;
  /** Takes over a version that another act brought about. */
  follow: (version: number) => void;
  keepMine: () => Promise<boolean>;
  takeTheirs: () => void;
}

const DELAY_MS = 900;
const RETRY_MS = 8000;

/** A record that saves itself while it is written; what cannot be sent stays on this device until it can. */
export function useAutosave<Values extends object>(options: AutosaveOptions<Values>): Autosave<Values> {
  const { t } = useI18n();
  const confirm = useConfirm();
  const owner = usePreferencesStore().owner;
  const values = reactive(copy(options.record.values)) as Values;
  const version = ref(options.record.version);
  const settled = ref(JSON.stringify(values));
  const state = ref<AutosaveState>('saved');
  const savedAt = ref<string | null>(null);
  const problem = shallowRef<ProblemError | null>(null);
  const conflict = shallowRef<Conflict<Values> | null>(null);
  const current = computed(() => JSON.stringify(values));
  const dirty = computed(() => current.value !== settled.value);
  /** Asked anew each time: whoever judges the values may read them past the reactivity. */
  const pressing = (): boolean => dirty.value && (options.worthKeeping?.(values) ?? true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  /** What was sent when no answer came: it may have arrived. */
  let unanswered: string | null = null;

  function schedule(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function remember(): void {
    if (options.draftKey !== null) writeDraft(owner, options.draftKey, toRaw(values) as Record<string, unknown>);
  }

  function forgetDraft(): void {
    if (options.draftKey !== null) dropDraft(owner, options.draftKey);
  }

  function stands(sent: string): void {
    unanswered = null;
    settled.value = sent;
    savedAt.value = new Date().toISOString();
    problem.value = null;
    state.value = dirty.value ? 'waiting' : 'saved';
    if (!dirty.value) forgetDraft();
  }

  /** True when it stands there after all. */
  async function failed(cause: unknown, sent: string): Promise<boolean> {
    const found = toProblem(cause);
    remember();
    if (found.isStale) {
      const theirs = await options.reload();
      const arrived = [sent, unanswered].find((text) => text !== null && options.same?.(JSON.parse(text) as Values, theirs.values));
      if (arrived) {
        version.value = theirs.version;
        stands(arrived);
        return true;
      }
      conflict.value = { theirs: theirs.values, version: theirs.version };
      state.value = 'conflict';
      return false;
    }
    problem.value = found;
    state.value = 'failed';
    if (found.isUnreachable) {
      unanswered = sent;
      schedule(RETRY_MS);
    }
    return false;
  }

  async function saveOnce(): Promise<boolean> {
    const sent = current.value;
    state.value = 'saving';
    try {
      version.value = await options.save(JSON.parse(sent) as Values, version.value);
    } catch (cause) {
      return failed(cause, sent);
    }
    stands(sent);
    return true;
  }

  /** One write at a time; what was typed meanwhile goes with the next one. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (running) await running;
    while (dirty.value && state.value !== 'conflict') {
      running = saveOnce().finally(() => {
        running = null;
      });
      if (!(await running)) return false;
    }
    return !dirty.value;
  }

  function settle(theirs: Conflict<Values>): void {
    version.value = theirs.version;
    settled.value = JSON.stringify(theirs.theirs);
    conflict.value = null;
    state.value = 'waiting';
  }

  function keepMine(): Promise<boolean> {
    if (conflict.value) settle(conflict.value);
    return flush();
  }

  function takeTheirs(): void {
    const found = conflict.value;
    if (!found) return;
    settle(found);
    Object.assign(values, copy(found.theirs));
    settled.value = current.value;
    state.value = 'saved';
    forgetDraft();
  }

  function follow(next: number): void {
    version.value = next;
  }

  watch(current, () => {
    if (!pressing() || state.value === 'conflict') return;
    state.value = running ? 'saving' : 'waiting';
    schedule(DELAY_MS);
  });

  const left = options.draftKey === null ? null : readDraft(owner, options.draftKey);
  if (left) Object.assign(values, left.values);
  if (options.restored) Object.assign(values, copy(options.restored));

  /** A network that is back is used at once. */
  function again(): void {
    if (problem.value?.isUnreachable) schedule(0);
  }

  function beforeUnload(event: BeforeUnloadEvent): void {
    if (!pressing()) return;
    remember();
    event.preventDefault();
  }

  window.addEventListener('beforeunload', beforeUnload);
  window.addEventListener('online', again);
  onScopeDispose(() => {
    window.removeEventListener('online', again);
    window.removeEventListener('beforeunload', beforeUnload);
    clearTimeout(timer);
  });

  onBeforeRouteLeave(async () => {
    if (!pressing() || (await flush())) return true;
    const answer = await confirm({ title: t('ui.leaveTitle'), message: t('ui.leaveDraft'), confirmLabel: t('ui.leave'), cancelLabel: t('ui.stay') });
    return answer !== null;
  });

  return reactive({ values, version, state, savedAt, problem, conflict, dirty, flush, follow, keepMine, takeTheirs }) as Autosave<Values>;
}
