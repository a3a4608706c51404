import { wordOf, type Words } from '@/shared/gate/words';
import type { Parameter } from './types';

/** What stands behind the short names of sources; laws and measures that were published, or the product's own choice. */
const SOURCES: Words = {
  C11: { 'zh-CN': '北京市公开的社区工作准入办法', en: 'published admission measures of Beijing' },
  C14: { 'zh-CN': '公开的社区证明办事指南', en: 'published guides of community certificates' },
  C28: { 'zh-CN': '公开的区级事项准入办法', en: 'published admission measures of districts' },
  C35: { 'zh-CN': '公开的报表台账清理办法', en: 'published measures on forms and ledgers' },
  C44: { 'zh-CN': '公开的社区印章管理制度', en: 'published rules of communities on their seals' },
  D: { 'zh-CN': '产品设定，可按本地规定修改', en: 'the product’s own choice; set what holds locally' },
};
const RULE = /^(?:R\d+[a-z]?|[A-Z]{3}-\d+[a-z]?)$/;

/** Where the default comes from, in words: documents first, then rules that stand for themselves. */
export function sourceOf({ source, rules }: Pick<Parameter, 'source' | 'rules'>, said: (rules: readonly string[]) => string): string[] {
  const named = source.split(/[,，]\s*/).map((one) => (/^D\b/.test(one) ? 'D' : one));
  const documents = named.filter((one) => !RULE.test(one)).map((one) => wordOf(SOURCES, one));
  const own = named.filter((one) => RULE.test(one));
  if (documents.length > 0) return documents;
  return own.length > 0 ? [said(own)] : [said(rules)];
}

/** The document by which the district set what holds now; empty for a default. */
export function documentOf({ history, valid_from: since }: Pick<Parameter, 'history' | 'valid_from'>): string {
  return history.find((entry) => entry.valid_from === since)?.document ?? '';
}
