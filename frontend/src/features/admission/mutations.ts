import { admission, idempotencyKey, ifMatch, unwrap } from '@/api/clients';
import type { ApplicationDetail, Schemas } from '@/shared/gate/contract';
import type { ApplicationValues } from './content';

function at(id: string): { path: { application_id: string } } {
  return { path: { application_id: id } };
}

export function createApplication(values: ApplicationValues, key: string): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications', { headers: idempotencyKey(key), body: values }));
}

export function saveApplication(id: string, values: ApplicationValues, version: number): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.PUT('/applications/{application_id}', { params: { ...at(id), header: ifMatch(version) }, body: values }));
}

export function submitApplication(id: string, version: number): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/submission', { params: { ...at(id), header: ifMatch(version) } }));
}

export function acceptApplication(id: string, version: number): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/acceptance', { params: { ...at(id), header: ifMatch(version) } }));
}

export function returnApplication(id: string, version: number, body: Schemas['ReturnForSupplement']): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/return', { params: { ...at(id), header: ifMatch(version) }, body }));
}

export function withdrawApplication(id: string, version: number, body: Schemas['WithdrawalOfApplication']): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/withdrawal', { params: { ...at(id), header: ifMatch(version) }, body }));
}

export function giveOpinion(id: string, body: Schemas['OpinionGiven']): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/opinions', { params: at(id), body }));
}

export function castVote(id: string, body: Schemas['VoteCast']): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/votes', { params: at(id), body }));
}

export function closeReview(id: string, version: number): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/review-closure', { params: { ...at(id), header: ifMatch(version) } }));
}

export function decideApplication(id: string, version: number, body: Schemas['DecisionMade']): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.POST('/applications/{application_id}/decision', { params: { ...at(id), header: ifMatch(version) }, body }));
}
