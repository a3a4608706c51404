/** Refusal notices: what a resident takes home instead of a paper that the community must not issue. */
import { idempotencyKey, stamping, unwrap } from '@/api/clients';
import { fetchFile } from '@/api/files';
import type { NewRefusal, Refusal, StatedPurpose } from './contract';
import { purposeQuery } from './purposes';

export function issueRefusal(body: NewRefusal, key: string): Promise<Refusal> {
  return unwrap<Refusal>(stamping.POST('/refusals', { body, headers: idempotencyKey(key) }));
}

/** The printed notice; after the day it was issued only to who says what for (R121). */
export async function noticeOf(id: string, stated: StatedPurpose | null = null): Promise<Blob> {
  return (await fetchFile(`/api/v1/stamping/refusals/${id}/notice.pdf${purposeQuery(stated)}`)).blob;
}
