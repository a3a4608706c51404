import { expect, it } from 'vitest';
import { i18n } from '.';
import type { Messages } from './locales';
import en from './en';
import zhCN from './zh-CN';

const files = import.meta.glob<{ default: Messages }>('../../features/*/locales/*.ts', { eager: true });
const sources = import.meta.glob<string>(['../../**/*.{vue,ts}', '!../../**/*.spec.ts', '!../../testing/**'], { eager: true, query: '?raw', import: 'default' });

function keysOf(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}

function messagesOf(feature: string, locale: string): Messages {
  return files[`../../features/${feature}/locales/${locale}.ts`]?.default ?? {};
}

/** Parts of shared/ that bring their own words add them when they are imported. */
import.meta.glob('../*/messages.ts', { eager: true });
const features = [...new Set(Object.keys(files).map((path) => path.split('/')[3] ?? ''))];
const known = new Set([...keysOf(zhCN), ...features.flatMap((feature) => keysOf(messagesOf(feature, 'zh-CN'), `${feature}.`))]);

it('says the same things in both languages, shared', () => {
  expect(keysOf(en).toSorted()).toEqual(keysOf(zhCN).toSorted());
});

it.each(features)('says the same things in both languages, %s', (feature) => {
  expect(keysOf(messagesOf(feature, 'en')).toSorted()).toEqual(keysOf(messagesOf(feature, 'zh-CN')).toSorted());
});

it('has words for every key that stands in the code', () => {
  const used = Object.entries(sources).flatMap(([path, text]) =>
    [...text.matchAll(/\bt\('([a-zA-Z]+(?:\.[\w-]+)+)'/g)].map((match) => ({ path, key: match[1] ?? '' })),
  );
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter(({ key }) => !known.has(key) && !i18n.global.te(key))).toEqual([]);
});
