import { useI18n } from 'vue-i18n';
import { formatDay } from '@/shared/format';
import type { Locale } from '@/shared/i18n/locales';

interface Facts {
  number: string | null;
  title: string | null;
  issuer: string | null;
  masked_name: string | null;
  issued_on: string | null;
  valid_until: string | null;
  replaced_on?: string | null;
  seal_lost_on?: string | null;
}

/** What is known of a paper, as lines of key and words; what is not known is left out. */
export function useFactWords(): (facts: Facts) => [key: string, value: string][] {
  const { locale } = useI18n();
  const day = (value: string | null): string | null => (value ? formatDay(value, locale.value as Locale) : null);
  return ({ number, title, issuer, masked_name, issued_on, valid_until, replaced_on, seal_lost_on }) =>
    Object.entries({ title, issuer, masked_name, issued_on: day(issued_on), valid_until: day(valid_until), replaced_on: day(replaced_on ?? null), seal_lost_on: day(seal_lost_on ?? null), number }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    );
}
