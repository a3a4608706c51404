import { admission, idempotencyKey, unwrap } from '@/api/clients';
import type { Schemas } from '@/shared/gate/contract';
import type { ItemDetail, ListVersion } from './queries';

export function publishList(body: Schemas['Publication'], key: string): Promise<ListVersion> {
  return unwrap<ListVersion>(admission.POST('/publications', { headers: idempotencyKey(key), body }));
}

export function confirmMeans(itemId: string, body: Schemas['MeansConfirmation']): Promise<ItemDetail> {
  return unwrap<ItemDetail>(admission.POST('/items/{item_id}/means-receipts', { params: { path: { item_id: itemId } }, body }));
}
