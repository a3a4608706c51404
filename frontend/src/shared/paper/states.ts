/** The states of requests and seals: what they are called and what colour says it. */
import { stateMeaning, stateWord } from '@/shared/gate/states';
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

export const REQUEST_STATES: States = {
  draft: state('草稿', 'Draft', 'rest'),
  submitted: state('待核验', 'To verify', 'due'),
  returned: state('退回补正', 'Returned', 'due'),
  verified: state('待审批', 'To approve', 'due'),
  approved: state('待盖章', 'To stamp', 'due'),
  stamped: state('已盖章待发放', 'Stamped', 'binding'),
  delivered: state('已发放', 'Handed over', 'done'),
  rejected: state('不予办理', 'Rejected', 'refused'),
  withdrawn: state('已撤回', 'Withdrawn', 'rest'),
  voided: state('已作废', 'Voided', 'refused'),
};

export const SEAL_STATES: States = {
  in_use: state('在用', 'In use', 'done'),
  suspended: state('停用', 'Suspended', 'due'),
  lost: state('挂失', 'Lost', 'overdue'),
  retired: state('退出使用', 'Retired', 'rest'),
  destroyed: state('已销毁', 'Destroyed', 'rest'),
};

export const OUTING_STATES: States = {
  requested: state('待审批', 'To approve', 'due'),
  refused: state('不同意', 'Refused', 'refused'),
  approved: state('待交出', 'Approved', 'due'),
  out: state('在外', 'Outside', 'binding'),
  overdue: state('逾期未还', 'Not back in time', 'overdue'),
  returned: state('已归还', 'Back', 'done'),
};

export { stateMeaning, stateWord };
