/** What the codes of the gate are called. Every feature of the gate uses these words; the server sends only codes. */
import { localized } from '@/shared/i18n';
import type { LocalizedText } from '@/shared/i18n/locales';

export type Words = Readonly<Record<string, LocalizedText>>;

function two(zh: string, en: string): LocalizedText {
  return { 'zh-CN': zh, en };
}

/** The name of a code; a code without a name is shown as it is. */
export function wordOf(words: Words, code: string | null | undefined): string {
  if (!code) return '—';
  const word = words[code];
  return word ? localized(word) : code;
}

export interface Choice {
  value: string;
  label: string;
}

/** All codes of a vocabulary as choices of a select. */
export function choicesOf(words: Words, except: readonly string[] = []): Choice[] {
  return Object.keys(words)
    .filter((code) => !except.includes(code))
    .map((value) => ({ value, label: wordOf(words, value) }));
}

export const KINDS: Words = {
  work: two('工作任务', 'Work'),
  organization: two('设立机构', 'Organization'),
  plaque: two('挂牌', 'Plaque'),
  ledger: two('台账', 'Ledger'),
  report: two('报表', 'Report'),
  survey: two('调查统计', 'Survey'),
  inspection: two('检查', 'Inspection'),
  assessment: two('考核评比', 'Assessment'),
  certificate: two('证明事项', 'Certificate'),
  system: two('信息系统/APP', 'System or app'),
  channel: two('工作群', 'Chat group'),
  meeting: two('会议活动', 'Meeting or event'),
};

export const CATEGORIES: Words = {
  statutory: two('依法履职', 'Statutory'),
  assist: two('依法协助', 'Assist by law'),
  entrusted: two('委托/购买服务', 'Entrusted service'),
  temporary: two('临时事项', 'Temporary'),
  emergency: two('应急事项', 'Emergency'),
  forbidden: two('禁入事项', 'Forbidden'),
};

/** The short code by which the field names a category. */
export const CATEGORY_CODES: Readonly<Record<string, string>> = {
  statutory: 'A1',
  assist: 'A2',
  entrusted: 'B1',
  temporary: 'B2',
  emergency: 'E',
  forbidden: 'X',
};

export const BASIS_LEVELS: Words = {
  law: two('法律', 'Law'),
  regulation: two('法规', 'Regulation'),
  rule: two('规章', 'Rule'),
  central_document: two('党中央国务院文件', 'Central document'),
  policy_document: two('政策文件', 'Policy document'),
  agreement: two('协议', 'Agreement'),
  notice: two('部门通知', 'Notice'),
};

export const SPANS: Words = {
  year: two('每年', 'a year'),
  quarter: two('每季度', 'a quarter'),
  month: two('每月', 'a month'),
  week: two('每周', 'a week'),
  day: two('每工作日', 'a working day'),
  on_demand: two('按需', 'on demand'),
  once: two('总共', 'in all'),
};

export const DELIVERABLES: Words = {
  ledger: two('台账', 'Ledger'),
  report: two('报表', 'Report'),
  plaque: two('挂牌', 'Plaque'),
  meeting: two('会议', 'Meeting'),
  training: two('培训', 'Training'),
  survey: two('调查', 'Survey'),
  system: two('信息系统', 'System'),
  channel: two('工作群', 'Chat group'),
};

export const REPORT_PERIODS: Words = {
  month: two('每月', 'Monthly'),
  quarter: two('每季度', 'Quarterly'),
  year: two('每年', 'Yearly'),
};

export const VERBS: Words = {
  contact: two('联系居民', 'Contact residents'),
  accompany: two('陪同上门', 'Accompany'),
  mobilise: two('动员', 'Mobilise'),
  inform: two('告知宣传', 'Inform'),
  persuade: two('劝导', 'Persuade'),
  spot: two('发现', 'Spot'),
  report: two('上报', 'Report'),
};

export const FUNDING_BASES: Words = {
  lump_sum: two('总额', 'Lump sum'),
  per_community: two('按社区', 'Per community'),
  per_household: two('按户', 'Per household'),
  per_case: two('按件', 'Per case'),
  per_hour: two('按小时', 'Per hour'),
};

export const WEIGHTS: Words = {
  equal: two('平均', 'Equally'),
  households: two('按户数', 'By households'),
  residents: two('按人口', 'By residents'),
};

export const SCHEDULES: Words = {
  once: two('一次性', 'Once'),
  quarterly: two('按季', 'Quarterly'),
  yearly: two('按年', 'Yearly'),
};

export const EMERGENCY_TYPES: Words = {
  life_and_property: two('生命财产安全', 'Life and property'),
  national_safety: two('国家安全', 'National safety'),
  public_safety: two('公共安全', 'Public safety'),
  environmental_safety: two('环境安全', 'Environmental safety'),
  public_health: two('公共卫生', 'Public health'),
};
