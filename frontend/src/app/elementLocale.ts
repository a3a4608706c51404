import en from 'element-plus/es/locale/lang/en';
import zhCn from 'element-plus/es/locale/lang/zh-cn';

/** Element Plus' own words (date panel, pagination) in the language of the page. */
export function elementLocale(locale: string): typeof zhCn {
  return locale === 'en' ? en : zhCn;
}
