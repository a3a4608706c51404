import { organization, unwrap } from '@/api/clients';
import type { NumberedPage } from '@/api/pages';
import { i18n } from '@/shared/i18n';
import type { FeatureSearch } from '@/shared/feature';
import type { Unit } from './types';

/** Units by Chinese, pinyin, initials or code. */
export const search: FeatureSearch = async (query, signal) => {
  const { items } = await unwrap<NumberedPage<Unit>>(
    organization.GET('/units', { signal, params: { query: { query, page: 1, size: 8 } } }),
  );
  return items.map((unit) => ({
    id: unit.id,
    title: unit.name,
    note: [i18n.global.t(`kind.${unit.kind}`), unit.parent_name].filter(Boolean).join(' · '),
    to: `/organization/units/${unit.id}`,
  }));
};
