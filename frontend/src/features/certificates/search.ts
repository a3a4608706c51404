import { stamping, unwrap } from '@/api/clients';
import { useSessionStore } from '@/session/useSessionStore';
import type { FeatureSearch } from '@/shared/feature';
import { currentLocale } from '@/shared/i18n';
import { homeDistrictId } from '@/shared/gate/district';
import { ofDistrict } from '@/shared/paper/catalogue';
import type { CertificateTypeList } from '@/shared/paper/contract';
import { nameOfType, verdictOf } from '@/shared/paper/verdict';

const SHOWN = 6;

/** Certificate types by what people say; whoever sits at the counter goes there at once. */
export const search: FeatureSearch = async (query, signal) => {
  const { items } = await unwrap<CertificateTypeList>(stamping.GET('/certificate-types', { signal, params: { query: { query, ...ofDistrict(homeDistrictId()) } } }));
  const atCounter = useSessionStore().can(['clerk', 'head']);
  return items.slice(0, SHOWN).map((type) => ({
    id: `certificate-${type.code}`,
    title: nameOfType(type, currentLocale()),
    note: verdictOf(type).words,
    to: atCounter ? `/counter?type=${type.code}` : `/certificates/${type.code}`,
  }));
};
