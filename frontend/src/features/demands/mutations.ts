import { admission, idempotencyKey, unwrap } from '@/api/clients';
import type { Schemas } from '@/shared/gate/contract';
import type { Demand } from './queries';

function at(id: string): { path: { demand_id: string } } {
  return { path: { demand_id: id } };
}

export function recordDemand(body: Schemas['DemandRecorded'], key: string): Promise<Demand> {
  return unwrap<Demand>(admission.POST('/off-list-demands', { headers: idempotencyKey(key), body }));
}

export function refuseDemand(id: string): Promise<Demand> {
  return unwrap<Demand>(admission.POST('/off-list-demands/{demand_id}/refusal', { params: at(id), body: { covering_item_id: null } }));
}

export function coverDemand(id: string, itemId: string): Promise<Demand> {
  return unwrap<Demand>(admission.POST('/off-list-demands/{demand_id}/coverage', { params: at(id), body: { item_id: itemId } }));
}

export function withdrawDemand(id: string, note: string): Promise<Demand> {
  return unwrap<Demand>(admission.POST('/off-list-demands/{demand_id}/withdrawal', { params: at(id), body: { note } }));
}

/** The department starts an application instead: the demand leads to the new draft. */
export function turnIntoApplication(id: string): Promise<Demand> {
  return unwrap<Demand>(admission.POST('/off-list-demands/{demand_id}/application', { params: at(id), body: { category: 'assist' } }));
}

export function addEvidence(id: string, note: string): Promise<Demand> {
  return unwrap<Demand>(admission.POST('/off-list-demands/{demand_id}/evidence', { params: at(id), body: { note } }));
}
