import { wordOf } from '@/shared/gate/words';
import { localized } from '@/shared/i18n';
import type { Meaning } from '@/shared/ui/types';
import type { CertificateTypeSummary } from './contract';
import { CERTIFICATE_CLASSES } from './words';

export interface Verdict {
  words: string;
  meaning: Meaning;
}

type Judged = Pick<CertificateTypeSummary, 'certificate_class' | 'issuable'>;

const MEANINGS: Record<CertificateTypeSummary['certificate_class'], Meaning> = {
  issue: 'done',
  issue_with_basis: 'due',
  local: 'rest',
  must_not_issue: 'refused',
};

const NOT_ON_LOCAL_LIST = { 'zh-CN': '本地清单未列入，社区不开', en: 'Not on the local list: not issued here' };
const NOT_NOW = { 'zh-CN': '目前不能受理', en: 'Cannot be filed at present' };

/** Whether the community issues it, in words, before any form. */
export function verdictOf(type: Judged): Verdict {
  if (type.certificate_class === 'must_not_issue' || type.issuable) {
    return { words: wordOf(CERTIFICATE_CLASSES, type.certificate_class), meaning: MEANINGS[type.certificate_class] };
  }
  return { words: localized(type.certificate_class === 'local' ? NOT_ON_LOCAL_LIST : NOT_NOW), meaning: 'refused' };
}

/** Name and place in the language of the page. */
export function nameOfType(type: { name: string; name_en: string }, locale: string): string {
  return locale === 'en' ? type.name_en : type.name;
}

const SAME_DAY = { 'zh-CN': '当天办结', en: 'Answered the same working day' };

/** Within how many working days it is answered, by the list of the district (R10). */
export function timeLimitOf({ working_days: days }: { working_days: number }): string {
  if (days === 0) return localized(SAME_DAY);
  return localized({ 'zh-CN': `${days} 个工作日内办结`, en: days === 1 ? 'Answered within 1 working day' : `Answered within ${days} working days` });
}

export function whereToGo(type: { where_to_go: string; where_to_go_en: string }, locale: string): string {
  return locale === 'en' ? type.where_to_go_en : type.where_to_go;
}
