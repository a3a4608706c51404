/** Small sentences made of codes and numbers, in the language of the page. */
import { currentLocale } from '@/shared/i18n';
import { formatFen } from '@/shared/format';
import { CATEGORIES, CATEGORY_CODES, DELIVERABLES, REPORT_PERIODS, SPANS, wordOf } from './words';

export interface FrequencyWords {
  times: number;
  per: string;
}

/** `{times: 2, per: 'year'}` → `每年 2 次`. */
export function frequencyPhrase(frequency: FrequencyWords | null | undefined): string {
  if (!frequency) return '—';
  const { times, per } = frequency;
  if (currentLocale() === 'zh-CN') return per === 'on_demand' ? `按需，每年约 ${times} 次` : `${wordOf(SPANS, per)} ${times} 次`;
  if (per === 'on_demand') return `on demand, about ${times} a year`;
  return `${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} ${wordOf(SPANS, per)}`;
}

/** `A2 依法协助`. */
export function categoryPhrase(category: string): string {
  return `${CATEGORY_CODES[category] ?? ''} ${wordOf(CATEGORIES, category)}`.trim();
}

interface DeliverableWords {
  kind: string;
  title: string;
  count: number;
  period?: string | null;
}

/** `报表《矫治情况表》1 份（每季度）`. */
export function deliverablePhrase({ kind, title, count, period }: DeliverableWords): string {
  const every = period ? wordOf(REPORT_PERIODS, period) : '';
  if (currentLocale() === 'zh-CN') return `${wordOf(DELIVERABLES, kind)}“${title}”× ${count}${every ? `（${every}）` : ''}`;
  return `${wordOf(DELIVERABLES, kind)} “${title}” × ${count}${every ? ` (${every})` : ''}`;
}

interface BasisWords {
  document: string;
  article?: string | null;
}

/** `《反家庭暴力法》第二十四条`; a document with a number in brackets stands without book marks. */
export function basisPhrase({ document, article }: BasisWords): string {
  const name = /[《〔]/.test(document) || currentLocale() !== 'zh-CN' ? document : `《${document}》`;
  return article ? `${name}${currentLocale() === 'zh-CN' ? '' : ' '}${article}` : name;
}

/** The period of a half-open range as people say it: its last day included. */
export function lastDayOf(validUntil: string): string {
  const end = new Date(`${validUntil}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** The first day that is no longer covered, from the last day that is. */
export function dayAfter(lastDay: string): string {
  const end = new Date(`${lastDay}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return end.toISOString().slice(0, 10);
}

/** The sum of amounts in fen, as money. */
export function sumPhrase(amounts: readonly number[]): string {
  return formatFen(amounts.reduce((sum, amount) => sum + amount, 0));
}
