export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A short text needed before a feature's messages are loaded: menu entries, page titles. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Messages of one language: nested objects with text at the leaves. */
export interface Messages {
  [key: string]: string | Messages;
}

export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}
