/** Refusal notices: what a resident takes home instead of a paper that the community must not issue. */
import { idempotencyKey, stamping, unwrap } from '@/api/clients';
import { queryOptions } from '@tanstack/vue-query';
import { fetchFile } from '@/api/files';
import type { NewRefusal, Refusal, StatedPurpose } from './contract';
import { purposeQuery } from './purposes';

export function issueRefusal(body: NewRefusal, key: string): Promise<Refusal> {
  return unwrap<Refusal>(stamping.POST('/refusals', { body, headers: idempotencyKey(key) }));
}

const PAST_NOTICES = 50;
const SHOWN_BODIES = 6;

/** The bodies that were refused the same paper in this community before, the last one first (R21). */
export function refusedBodiesQuery(communityId: string, typeCode: string) {
  return queryOptions({
    queryKey: ['refusals', 'bodies', communityId, typeCode] as const,
    queryFn: async ({ signal }) => {
      const query = { community_id: communityId, certificate_type_code: typeCode, limit: PAST_NOTICES };
      const { items } = await unwrap<{ items: Refusal[] }>(stamping.GET('/refusals', { signal, params: { query } }));
      return [...new Set(items.map(({ asking_body_name }) => asking_body_name).filter((name) => name !== ''))].slice(0, SHOWN_BODIES);
    },
  });
}

/** The printed notice; after the day it was issued only to who says what for (R121). */
export async function noticeOf(id: string, stated: StatedPurpose | null = null): Promise<Blob> {
  return (await fetchFile(`/api/v1/stamping/refusals/${id}/notice.pdf${purposeQuery(stated)}`)).blob;
}
