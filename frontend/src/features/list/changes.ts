import { formatFen } from '@/shared/format';
import { basisPhrase, categoryPhrase, deliverablePhrase, frequencyPhrase, lastDayOf } from '@/shared/gate/phrases';
import { KINDS, VERBS, wordOf } from '@/shared/gate/words';

type Value = unknown;

function isRecord(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(record: Record<string, Value>, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}

function numberOf(record: Record<string, Value>, name: string): number {
  const value = record[name];
  return typeof value === 'number' ? value : 0;
}

/** How one entry of a list field reads. */
function entryWords(field: string, entry: Value): string {
  if (field === 'verbs' && typeof entry === 'string') return wordOf(VERBS, entry);
  if (!isRecord(entry)) return typeof entry === 'string' ? entry : JSON.stringify(entry);
  if (field === 'bases') return basisPhrase({ document: textOf(entry, 'document'), article: textOf(entry, 'article') });
  return deliverablePhrase({ kind: textOf(entry, 'kind'), title: textOf(entry, 'title'), count: numberOf(entry, 'count'), period: textOf(entry, 'period') });
}

/** A published field before or after a change, as people read it: `money_total_fen: 120000` → `¥1,200.00`. */
export function changeWords(field: string, value: Value): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map((entry) => entryWords(field, entry)).join('\n');
  if (typeof value === 'boolean') return value ? '✓' : '—';
  if (typeof value === 'number') return field.endsWith('_fen') ? formatFen(value) : String(value);
  if (isRecord(value)) return field === 'frequency' ? frequencyPhrase({ times: numberOf(value, 'times'), per: textOf(value, 'per') }) : JSON.stringify(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'category') return categoryPhrase(value);
  if (field === 'kind') return wordOf(KINDS, value);
  return field === 'valid_until' ? lastDayOf(value) : value;
}
