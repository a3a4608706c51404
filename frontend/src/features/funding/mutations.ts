import { admission, idempotencyKey, unwrap } from '@/api/clients';
import type { Schemas } from '@/shared/gate/contract';
import type { Appropriation } from './queries';

/** One voucher with the amount for each community. */
export function recordAppropriations(itemId: string, body: Schemas['AppropriationsRecorded'], key: string): Promise<Schemas['AppropriationList']> {
  return unwrap<Schemas['AppropriationList']>(
    admission.POST('/items/{item_id}/appropriations', { params: { path: { item_id: itemId } }, headers: idempotencyKey(key), body }),
  );
}

export function confirmReceipt(appropriationId: string, body: Schemas['ReceiptConfirmed'], key: string): Promise<Appropriation> {
  return unwrap<Appropriation>(
    admission.POST('/appropriations/{appropriation_id}/receipt', { params: { path: { appropriation_id: appropriationId } }, headers: idempotencyKey(key), body }),
  );
}
