/** The states of the gate's matters: what they are called and what colour says it. */
import { wordOf } from './words';
import type { Meaning } from '@/shared/ui/types';

interface StateWord {
  'zh-CN': string;
  en: string;
  meaning: Meaning;
}

type States = Readonly<Record<string, StateWord>>;

function state(zh: string, en: string, meaning: Meaning): StateWord {
  return { 'zh-CN': zh, en, meaning };
}

export const APPLICATION_STATES: States = {
  draft: state('草稿', 'Draft', 'rest'),
  submitted: state('已提交', 'Submitted', 'due'),
  returned: state('退回补正', 'Returned', 'due'),
  accepted: state('评审中', 'Under review', 'due'),
  reviewed: state('待审定', 'To be decided', 'due'),
  approved: state('同意准入', 'Approved', 'done'),
  approved_with_conditions: state('附条件同意', 'Approved with conditions', 'done'),
  rejected: state('不予准入', 'Rejected', 'refused'),
  published: state('已列入清单', 'On the list', 'done'),
  withdrawn: state('已撤回', 'Withdrawn', 'rest'),
};

export const ITEM_STATES: States = {
  not_yet_in_force: state('尚未生效', 'Not yet in force', 'due'),
  in_force: state('生效中', 'In force', 'done'),
  suspended: state('暂停', 'Suspended', 'overdue'),
  ended: state('已到期', 'Ended', 'rest'),
  withdrawn: state('已退出', 'Withdrawn', 'rest'),
};

export const PAYMENT_STATES: States = {
  nothing_due: state('未到拨付日', 'Nothing due yet', 'rest'),
  settled: state('已到位', 'Settled', 'done'),
  in_grace: state('宽限期内', 'In grace', 'due'),
  overdue: state('逾期未到', 'Overdue', 'overdue'),
};

export const ASSIGNMENT_STATES: States = {
  sent: state('待接收', 'To accept', 'due'),
  accepted: state('办理中', 'In work', 'rest'),
  completed: state('已办结', 'Completed', 'done'),
};

export const DEMAND_STATES: States = {
  recorded: state('待处理', 'To answer', 'due'),
  covered: state('属清单内', 'On the list', 'rest'),
  refused: state('已拒绝', 'Refused', 'refused'),
  withdrawn: state('部门已撤回', 'Withdrawn by the department', 'done'),
  turned_into_application: state('已转申请', 'Turned into an application', 'rest'),
};

export const OUTCOMES: States = {
  approve: state('同意准入', 'Approve', 'done'),
  approve_with_conditions: state('附条件同意', 'Approve with conditions', 'done'),
  reject: state('不予准入', 'Reject', 'refused'),
  abstain: state('弃权', 'Abstain', 'rest'),
};

export function stateWord(states: States, code: string | null | undefined): string {
  return wordOf(states, code);
}

export function stateMeaning(states: States, code: string | null | undefined): Meaning {
  return states[code ?? '']?.meaning ?? 'rest';
}
