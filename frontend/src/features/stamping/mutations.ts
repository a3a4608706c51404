import { useQueryClient } from '@tanstack/vue-query';
import { idempotencyKey, ifMatch, randomKey, stamping, unwrap } from '@/api/clients';
import type { components } from '@/api/stamping.gen';
import { todayInBeijing } from '@/shared/format';
import type { RequestDetail, RequestSummary, VerificationInput } from '@/shared/paper/contract';
import { fileRequest, readApplicant, readRequest, requestKeys, submitRequest, verifyRequest } from '@/shared/paper/requests';
import { requestInPlaceOf } from './replacing';

export type RejectionInput = components['schemas']['RejectionInput'];
export type VoidingInput = components['schemas']['VoidingInput'];
export type Recipient = components['schemas']['Recipient'];
export type TransitionalApproval = components['schemas']['TransitionalApproval'];

/** What every act needs of a request: which, and as it was read. */
export type Target = Pick<RequestSummary, 'id' | 'version'>;

export interface RequestMutations {
  submit: (target: Target) => Promise<RequestDetail>;
  verify: (target: Target, body: VerificationInput) => Promise<RequestDetail>;
  approve: (target: Target) => Promise<RequestDetail>;
  approveTransitional: (target: Target, body: TransitionalApproval) => Promise<RequestDetail>;
  approveAgain: (target: Target, opinion: string) => Promise<RequestDetail>;
  sendBack: (target: Target, reason: string) => Promise<RequestDetail>;
  reject: (target: Target, body: RejectionInput) => Promise<RequestDetail>;
  withdraw: (target: Target, reason: string) => Promise<RequestDetail>;
  stamp: (target: Target, copies: number, wetSealUsed?: boolean) => Promise<RequestDetail>;
  deliver: (target: Target, takenBy: Recipient) => Promise<RequestDetail>;
  voidPaper: (target: Target, body: VoidingInput) => Promise<RequestDetail>;
  /** Files a draft in the place of a voided one; reading its names in full is written down as a correction (R121). */
  makeAnew: (target: Target) => Promise<RequestDetail>;
}

function addressed({ id, version }: Target) {
  return { params: { path: { request_id: id }, header: ifMatch(version) } };
}

/** Every write on a request; each leaves lists, workbench and registers to be read anew. */
export function useRequestMutations(): RequestMutations {
  const queries = useQueryClient();

  async function settle(work: Promise<RequestDetail>): Promise<RequestDetail> {
    const request = await work;
    queries.setQueryData(requestKeys.one(request.id), request);
    await Promise.all([requestKeys.all, ['work-queue'], ['seals'], ['trail']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    return request;
  }

  return {
    submit: (target) => settle(submitRequest(target.id, target.version, randomKey())),
    verify: (target, body) => settle(verifyRequest(target.id, target.version, body)),
    approve: (target) => settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/approval', addressed(target)))),
    approveTransitional: (target, body) =>
      settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/transitional-approval', { ...addressed(target), body }))),
    approveAgain: (target, opinion) =>
      settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/second-approval', { ...addressed(target), body: { opinion } }))),
    sendBack: (target, reason) =>
      settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/return', { ...addressed(target), body: { reason } }))),
    reject: (target, body) => settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/rejection', { ...addressed(target), body }))),
    withdraw: (target, reason) =>
      settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/withdrawal', { ...addressed(target), body: { reason } }))),
    // The key is the request and its version: stamping the same state twice is one act, however often it is sent.
    stamp: (target, copies, wetSealUsed = false) =>
      settle(
        unwrap<RequestDetail>(
          stamping.POST('/stamp-requests/{request_id}/stamping', {
            ...addressed(target),
            headers: idempotencyKey(`stamp-${target.id}-${target.version}`),
            body: { copies, wet_seal_used: wetSealUsed },
          }),
        ),
      ),
    deliver: (target, takenBy) =>
      settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/delivery', { ...addressed(target), body: { taken_by: takenBy } }))),
    makeAnew: async (target) => {
      const [former, people] = await Promise.all([readRequest(target.id), readApplicant(target.id, { purpose: 'correction', purpose_note: '' })]);
      return settle(fileRequest(requestInPlaceOf(former, people, todayInBeijing()), `replace-${target.id}-${randomKey()}`));
    },
    voidPaper: (target, body) => settle(unwrap<RequestDetail>(stamping.POST('/stamp-requests/{request_id}/voiding', { ...addressed(target), body }))),
  };
}
