import type { LocalizedText } from '@/shared/i18n/locales';

/** What every text may use: the platform fills it in itself. */
export const COMMON: Readonly<Record<string, LocalizedText>> = {
  purpose: { 'zh-CN': '用途', en: 'Use' },
  valid_until: { 'zh-CN': '有效期至', en: 'Valid until' },
  asking_body: { 'zh-CN': '索要单位', en: 'Asked for by' },
  community_name: { 'zh-CN': '社区名称', en: 'Community' },
  issued_on: { 'zh-CN': '出具日期', en: 'Issued on' },
};
/** Named by every text (R14). */
const NAMED_ALWAYS: ReadonlySet<string> = new Set(['purpose', 'valid_until']);

interface Field {
  key: string;
  label: string;
  label_en: string;
  required: boolean;
}

export interface Placeholder {
  key: string;
  label: string;
  required: boolean;
}

/** All placeholders of a type: its own facts first, then what every text may use. */
export function placeholdersOf(fields: readonly Field[], locale: string): Placeholder[] {
  const english = locale === 'en';
  return [
    ...fields.map(({ key, label, label_en, required }) => ({ key, required, label: english ? label_en : label })),
    ...Object.entries(COMMON).map(([key, words]) => ({ key, required: NAMED_ALWAYS.has(key), label: words[english ? 'en' : 'zh-CN'] })),
  ];
}

/** The text with a placeholder in place of what is selected, and where the cursor stands afterwards. */
export function withPlaceholder(text: string, key: string, start: number, end: number): { text: string; cursor: number } {
  const written = `{${key}}`;
  return { text: `${text.slice(0, start)}${written}${text.slice(end)}`, cursor: start + written.length };
}
