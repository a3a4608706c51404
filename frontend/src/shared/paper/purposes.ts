/** What personal data is looked at for (R121); whoever handles an unfinished request is not asked. */
import { toProblem } from '@/api/problem';
import type { Words } from '@/shared/gate/words';
import type { LocalizedText } from '@/shared/i18n/locales';
import type { Purpose, StatedPurpose } from './contract';

function two(zh: string, en: string): LocalizedText {
  return { 'zh-CN': zh, en };
}

export const PURPOSES: Words = {
  handling: two('办理本件', 'The work itself'),
  reprint: two('补打文件', 'Printing it again'),
  resident: two('居民本人查询', 'The resident asks'),
  correction: two('核对更正', 'Checking and correcting'),
  complaint: two('投诉信访核查', 'A complaint'),
  audit: two('审计检查', 'Audit'),
  legal: two('司法机关依法调取', 'A court or the police, by law'),
  other: two('其他（须写明）', 'Other, in words'),
};

/** The same as the query of an address. */
export function purposeQuery(stated: StatedPurpose | null): string {
  if (!stated) return '';
  return `?${new URLSearchParams({ purpose: stated.purpose, purpose_note: stated.purpose_note }).toString()}`;
}

export function statedPurpose(purpose: string, note: string): StatedPurpose {
  return { purpose: purpose as Purpose, purpose_note: note.trim() };
}

/** True when the server shows it to nobody who does not say what for. */
export function asksPurpose(cause: unknown): boolean {
  return toProblem(cause).reasons.some(({ code }) => code === 'purpose-missing');
}
