/** Refusal notices: what a resident takes home instead of a paper that the community must not issue. */
import { idempotencyKey, stamping, unwrap } from '@/api/clients';
import { fetchFile } from '@/api/files';
import type { NewRefusal, Refusal } from './contract';

export function issueRefusal(body: NewRefusal, key: string): Promise<Refusal> {
  return unwrap<Refusal>(stamping.POST('/refusals', { body, headers: idempotencyKey(key) }));
}

export async function noticeOf(id: string): Promise<Blob> {
  return (await fetchFile(`/api/v1/stamping/refusals/${id}/notice.pdf`)).blob;
}
