import { createI18n } from 'vue-i18n';
import { nextTick } from 'vue';
import { isLocale, type Locale, type LocalizedText, type Messages } from './locales';
import zhCN from './zh-CN';
import { copy } from '@/shared/form/copy';

/** A copy, because merging a feature's messages changes the object it merges into. */
const builtIn: Record<string, Messages> = { 'zh-CN': copy(zhCN) };

/** One instance for the program; Chinese is built in, everything else is loaded when needed. */
export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: builtIn,
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
});

type Loader = () => Promise<{ default: Messages }>;

const featureFiles = import.meta.glob<{ default: Messages }>('../../features/*/locales/*.ts');
const loaded = new Set<string>();

export function currentLocale(): Locale {
  const locale = i18n.global.locale.value;
  return isLocale(locale) ? locale : 'zh-CN';
}

export function localized(text: LocalizedText): string {
  return text[currentLocale()];
}

async function load(part: string, locale: Locale, loader: Loader | undefined, namespace: string | null): Promise<void> {
  const key = `${part}:${locale}`;
  if (loaded.has(key) || !loader) return;
  const messages = (await loader()).default;
  i18n.global.mergeLocaleMessage(locale, namespace === null ? messages : { [namespace]: messages });
  loaded.add(key);
}

/** Loads a feature's messages in the current language under the feature's own name. */
export async function loadFeatureMessages(feature: string): Promise<void> {
  const locale = currentLocale();
  await load(feature, locale, featureFiles[`../../features/${feature}/locales/${locale}.ts`], feature);
}

/** Changes the language and brings every part that was already loaded along. */
export async function setLocale(locale: Locale): Promise<void> {
  if (locale === 'en') await load('shared', locale, () => import('./en'), null);
  const features = new Set([...loaded].map((key) => key.split(':')[0] ?? ''));
  features.delete('shared');
  await Promise.all(
    [...features].map((name) => load(name, locale, featureFiles[`../../features/${name}/locales/${locale}.ts`], name)),
  );
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  await nextTick();
}
