import { useI18n } from 'vue-i18n';
import { formatDay } from '@/shared/format';
import { wordOf } from '@/shared/gate/words';
import type { Locale } from '@/shared/i18n/locales';
import { UNITS, type Parameter } from './types';

interface ParameterWords {
  nameOf: (parameter: Parameter) => string;
  valueOf: (parameter: Parameter, value: unknown) => string;
  dayOf: (day: string) => string;
}

/** A parameter and its values as people say them, in the language of the page. */
export function useWords(): ParameterWords {
  const { t, locale } = useI18n();
  return {
    nameOf: (parameter) => (locale.value === 'en' ? parameter.title_en : parameter.title),
    valueOf: (parameter, value) =>
      typeof value === 'boolean' ? t(value ? 'parameters.yes' : 'parameters.no') : `${String(value)} ${wordOf(UNITS, parameter.unit)}`.trim(),
    dayOf: (day) => formatDay(day, locale.value as Locale),
  };
}
