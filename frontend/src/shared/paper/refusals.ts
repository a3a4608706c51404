/** Refusal notices: what a resident takes home instead of a paper that the community must not issue. */
import { idempotencyKey, stamping, unwrap } from '@/api/clients';
import { queryOptions } from '@tanstack/vue-query';
import { fetchFile } from '@/api/files';
import type { NewRefusal, Refusal, StatedPurpose } from './contract';
import { purposeQuery } from './purposes';

/** A type, a fact or what stands on no list: one of them. */
export type NamedMatter = Partial<Pick<NewRefusal, 'certificate_type_code' | 'registry_fact' | 'unlisted_title'>>;

export function issueRefusal(body: Omit<NewRefusal, 'unlisted_title'> & NamedMatter, key: string): Promise<Refusal> {
  return unwrap<Refusal>(stamping.POST('/refusals', { body: { unlisted_title: '', ...body }, headers: idempotencyKey(key) }));
}

const PAST_NOTICES = 50;
const SHOWN_BODIES = 6;

/** The bodies that were refused the same in this community before, the last one first; of what is on no list: anybody (R21). */
export function refusedBodiesQuery(communityId: string, named: NamedMatter) {
  const { certificate_type_code, registry_fact } = named;
  return queryOptions({
    queryKey: ['refusals', 'bodies', communityId, certificate_type_code ?? '', registry_fact ?? ''] as const,
    queryFn: async ({ signal }) => {
      const query = { community_id: communityId, of_request: false, limit: PAST_NOTICES, ...(certificate_type_code ? { certificate_type_code } : {}), ...(registry_fact ? { registry_fact } : {}) };
      const { items } = await unwrap<{ items: Refusal[] }>(stamping.GET('/refusals', { signal, params: { query } }));
      return [...new Set(items.map(({ asking_body_name }) => asking_body_name).filter((name) => name !== ''))].slice(0, SHOWN_BODIES);
    },
  });
}

/** The printed notice; after the day it was issued only to who says what for (R121). */
export async function noticeOf(id: string, stated: StatedPurpose | null = null): Promise<Blob> {
  return (await fetchFile(`/api/v1/stamping/refusals/${id}/notice.pdf${purposeQuery(stated)}`)).blob;
}
