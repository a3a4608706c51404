import { admission, unwrap } from '@/api/clients';
import type { KeysetPage } from '@/api/pages';
import type { FeatureSearch } from '@/shared/feature';
import { categoryPhrase } from '@/shared/gate/phrases';
import type { ItemSummary } from './queries';

/** Items by name, department or number: Chinese, pinyin or initials. */
export const search: FeatureSearch = async (query, signal) => {
  const { items } = await unwrap<KeysetPage<ItemSummary>>(admission.GET('/items', { params: { query: { query, limit: 6 } }, signal }));
  return items.map((item) => ({ id: item.id, title: item.title, note: `${item.number} · ${categoryPhrase(item.category)} · ${item.department.name}`, to: `/items/${item.id}` }));
};
