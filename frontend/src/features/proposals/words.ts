/** What the codes of proposals are called; the server sends only codes. */
import type { Words } from '@/shared/gate/words';
import type { Meaning } from '@/shared/ui/types';
import type { LocalizedText } from '@/shared/i18n/locales';
import type { ProposalSummary } from './types';

function two(zh: string, en: string): LocalizedText {
  return { 'zh-CN': zh, en };
}

export const STATES: Words = {
  draft: two('草稿', 'Draft'),
  under_review: two('征求意见', 'Under review'),
  adopted: two('已采纳', 'Adopted'),
  refused: two('不采纳', 'Refused'),
  published: two('已公布', 'Published'),
  withdrawn: two('已撤回', 'Withdrawn'),
};

export const MEANINGS: Readonly<Record<ProposalSummary['status'], Meaning>> = {
  draft: 'rest',
  under_review: 'due',
  adopted: 'due',
  refused: 'refused',
  published: 'done',
  withdrawn: 'rest',
};

/** The five departments whose opinions a new certificate needs (R9). */
export const DEPARTMENTS: Words = {
  development_reform: two('发展改革', 'Development and reform'),
  public_security: two('公安', 'Public security'),
  justice: two('司法行政', 'Justice'),
  human_resources: two('人力资源社会保障', 'Human resources'),
  health: two('卫生健康', 'Health'),
};

export const STANCES: Words = { for: two('同意', 'For'), against: two('不同意', 'Against') };

export const OUTCOMES: Words = { adopted: two('采纳', 'Adopt'), refused: two('不采纳', 'Refuse') };

export const FIELD_TYPES: Words = {
  text: two('文字', 'Text'),
  long_text: two('长文字', 'Long text'),
  date: two('日期', 'Date'),
  integer: two('整数', 'Whole number'),
  identity_number: two('公民身份号码', 'Identity number'),
  choice: two('选择', 'Choice'),
};
