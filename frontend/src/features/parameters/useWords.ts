import { useI18n } from 'vue-i18n';
import { formatDay, formatFen } from '@/shared/format';
import { REPORT_PERIODS, VERBS, wordOf, type Words } from '@/shared/gate/words';
import type { Locale } from '@/shared/i18n/locales';
import type { Parameter } from './types';

interface ParameterWords {
  nameOf: (parameter: Parameter) => string;
  /** What it is, as the rules put it. */
  descriptionOf: (parameter: Parameter) => string;
  /** Which rules ask for it. */
  rulesOf: (parameter: Parameter) => string;
  /** What it is counted in; empty where the value says it itself. */
  unitOf: (parameter: Parameter) => string;
  valueOf: (parameter: Parameter, value: unknown) => string;
  choiceOf: (parameter: Parameter, choice: string) => string;
  dayOf: (day: string) => string;
}

/** What the words of a list are called, by the list. */
const VOCABULARIES: Readonly<Record<string, Words>> = {
  'admission.assist_verbs': VERBS,
  'admission.report_periods': REPORT_PERIODS,
};

/** A parameter and its values as people say them, in the language of the page. */
export function useWords(): ParameterWords {
  const i18n = useI18n();
  const { t, locale } = i18n;

  const choiceOf = ({ key }: Parameter, choice: string): string => wordOf(VOCABULARIES[key] ?? {}, choice);

  function valueOf(parameter: Parameter, value: unknown): string {
    if (typeof value === 'boolean') return t(value ? 'parameters.yes' : 'parameters.no');
    if (Array.isArray(value)) return value.map((choice) => choiceOf(parameter, String(choice))).join(t('parameters.listComma'));
    if (parameter.unit === 'fen' && typeof value === 'number') return formatFen(value);
    const counted = `parameters.counted.${parameter.unit}`;
    return i18n.te(counted) ? t(counted, { n: String(value) }, Number(value)) : String(value);
  }

  return {
    nameOf: ({ title, title_en }) => (locale.value === 'en' ? title_en : title),
    descriptionOf: ({ description, description_en }) => (locale.value === 'en' ? description_en : description),
    rulesOf: ({ rules }) => t('parameters.byRules', { rules: rules.join(t('parameters.listComma')) }),
    unitOf: ({ unit }) => (i18n.te(`parameters.unit.${unit}`) ? t(`parameters.unit.${unit}`) : ''),
    valueOf,
    choiceOf,
    dayOf: (day) => formatDay(day, locale.value as Locale),
  };
}
