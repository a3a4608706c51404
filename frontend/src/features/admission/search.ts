import { admission, unwrap } from '@/api/clients';
import type { KeysetPage } from '@/api/pages';
import type { FeatureSearch } from '@/shared/feature';
import { APPLICATION_STATES, stateWord } from '@/shared/gate/states';
import type { ApplicationSummary } from './queries';

/** Applications by title or department: Chinese, pinyin or initials. */
export const search: FeatureSearch = async (query, signal) => {
  const { items } = await unwrap<KeysetPage<ApplicationSummary>>(admission.GET('/applications', { params: { query: { query, limit: 6 } }, signal }));
  return items.map((found) => ({
    id: found.id,
    title: found.title,
    note: [found.number, stateWord(APPLICATION_STATES, found.state), found.department.name].filter(Boolean).join(' · '),
    to: `/applications/${found.id}`,
  }));
};
