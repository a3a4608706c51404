import { useQueryClient } from '@tanstack/vue-query';
import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { toProblem, type ProblemError } from '@/api/problem';
import { useConfirm } from '@/shared/composables/useConfirm';
import { useNotice } from '@/shared/composables/useNotice';
import { certificateTypeQuery, useDistrictId } from '@/shared/paper/catalogue';
import type { RequestDetail, RequestSummary } from '@/shared/paper/contract';
import { useRequestMutations } from './mutations';

export type Act = RequestSummary['allowed_actions'][number];
/** Acts that ask for more than a reason have a dialog of their own. */
export type DialogAct = 'approval' | 'verification' | 'rejection' | 'delivery' | 'voiding';
type Acting = RequestSummary & { copies?: number; transitional?: RequestDetail['transitional']; replaced_by?: RequestDetail['replaced_by'] };

const DIALOGS: readonly Act[] = ['verification', 'rejection', 'delivery', 'voiding'];

interface Acts {
  busy: Readonly<Ref<Act | null>>;
  problem: Readonly<Ref<ProblemError | null>>;
  dialog: Readonly<Ref<DialogAct | null>>;
  offered: ComputedRef<readonly Act[]>;
  /** `ask` puts a question before what cannot be undone: for a key that may be hit by mistake. */
  start: (act: Act, ask?: boolean) => Promise<void>;
  /** Runs the act of the open dialog; what is refused is the dialog's to show. */
  finish: (work: Promise<RequestDetail>) => Promise<void>;
  close: () => void;
}

/** The acts on one request: only those that are allowed, each in one way. */
export function useActs(request: Ref<Acting>): Acts {
  const i18n = useI18n();
  const { t } = i18n;
  const router = useRouter();
  const confirm = useConfirm();
  const notice = useNotice();
  const mutations = useRequestMutations();
  const queries = useQueryClient();
  const districtId = useDistrictId();
  const busy = ref<Act | null>(null);
  const problem = shallowRef<ProblemError | null>(null);
  const dialog = ref<DialogAct | null>(null);
  /** Once: what is being made anew already is not offered again. */
  const offered = computed(() => request.value.allowed_actions.filter((act) => act !== 'replacement' || !request.value.replaced_by));

  function say(act: Act, after: RequestDetail): void {
    // What was stamped is printed or handed over next: its own page shows the file.
    if (act === 'stamping') void router.push({ name: 'stamp-request', params: { requestId: after.id } });
    if (act === 'replacement') void router.push({ path: '/counter', query: { request: after.id } });
    const number = act === 'stamping' ? String(after.register_number ?? '') : (after.certificate_number ?? '');
    notice(t(`stamping.done.${act}`, { number }));
  }

  async function run(act: Act, work: () => Promise<RequestDetail>): Promise<void> {
    if (busy.value !== null) return;
    busy.value = act;
    problem.value = null;
    try {
      const after = await work();
      say(act, after);
    } catch (cause) {
      problem.value = toProblem(cause);
    } finally {
      busy.value = null;
    }
  }

  async function withReason(act: 'return' | 'withdrawal', title: string, phrases: string, word: string = act): Promise<void> {
    const answer = await confirm({
      title: t(title),
      ...(word === 'stop' && { message: t('stamping.stopHint') }),
      confirmLabel: t(`stamping.act.${word}`),
      reason: { label: t('stamping.reason'), required: true, phrases: Object.values<string>(i18n.tm(phrases)) },
    });
    if (!answer) return;
    await run(act, () => (act === 'return' ? mutations.sendBack(request.value, answer.reason) : mutations.withdraw(request.value, answer.reason)));
  }

  /** The subdistrict's own word on a use outside the published range (R79). */
  async function again(): Promise<void> {
    const answer = await confirm({
      title: t('stamping.confirmSecond'),
      message: t('stamping.awaitsSecond'),
      confirmLabel: t('stamping.act.second-approval'),
      kind: 'binding',
      reason: { label: t('stamping.opinion'), required: false },
    });
    if (answer) await run('second-approval', () => mutations.approveAgain(request.value, answer.reason));
  }

  async function sure(act: 'approval' | 'stamping', ask: boolean): Promise<boolean> {
    if (!ask) return true;
    const question = act === 'approval' ? ['stamping.confirmApprove', 'stamping.confirmApproveHint'] : ['stamping.confirmStamp', 'stamping.confirmStampHint'];
    const answer = await confirm({ title: t(question[0] ?? ''), message: t(question[1] ?? ''), confirmLabel: t(`stamping.act.${act}`), kind: 'binding' });
    return answer !== null;
  }

  /** What must carry the physical seal is not signed: the keeper says that the seal stands on the print (R23). */
  async function stamp(ask: boolean): Promise<void> {
    const { certificate_type_code: code, kind } = request.value;
    const type = code === null || kind === 'register_only' ? null : await queries.query(certificateTypeQuery(code, districtId.value)).catch(() => null);
    const wet = type?.personal_status_paper ?? false;
    if (wet) {
      const answer = await confirm({ title: t('stamping.wetSeal'), message: t('stamping.wetSealHint'), confirmLabel: t('stamping.wetSealUsed'), kind: 'binding' });
      if (!answer) return;
    } else if (!(await sure('stamping', ask))) return;
    await run('stamping', () => mutations.stamp(request.value, request.value.copies ?? 1, wet));
  }

  async function start(act: Act, ask = false): Promise<void> {
    if (DIALOGS.includes(act)) {
      dialog.value = act as DialogAct;
      return;
    }
    switch (act) {
      case 'update':
        await router.push({ path: '/counter', query: { request: request.value.id } });
        return;
      case 'submission':
        return run(act, () => mutations.submit(request.value));
      case 'return':
        return request.value.status === 'approved'
          ? withReason(act, 'stamping.stopTitle', 'stamping.stopPhrases', 'stop')
          : withReason(act, 'stamping.returnTitle', 'stamping.returnPhrases');
      case 'withdrawal':
        return withReason(act, 'stamping.withdrawTitle', 'stamping.withdrawPhrases');
      case 'approval':
        // What must not be issued as a rule needs the director's own word (R5).
        if (request.value.transitional) dialog.value = act;
        else if (await sure(act, ask)) await run(act, () => mutations.approve(request.value));
        return;
      case 'replacement':
        return run(act, () => mutations.makeAnew(request.value));
      case 'second-approval':
        return again();
      case 'stamping':
        return stamp(ask);
    }
  }

  async function finish(work: Promise<RequestDetail>): Promise<void> {
    const act = dialog.value;
    const after = await work;
    dialog.value = null;
    if (act !== null) say(act, after);
  }

  return {
    busy, problem, dialog, offered, start, finish,
    close: () => {
      dialog.value = null;
    },
  };
}
