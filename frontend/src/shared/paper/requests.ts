/** Stamp requests: reading, and the acts on one. Every act answers with the request as it now stands. */
import { queryOptions } from '@tanstack/vue-query';
import { idempotencyKey, ifMatch, stamping, unwrap } from '@/api/clients';
import { fetchFile, uploadFile, uploadFileOnce } from '@/api/files';
import type { ApplicantAnswer, EvidenceAnswer, KnownResident, NewRequest, RequestContent, RequestDetail, SubmittedRequest, RequestSummary, StatedPurpose, TakenFacts, VerificationInput } from './contract';
import { purposeQuery } from './purposes';

export const requestKeys = {
  all: ['stamp-requests'] as const,
  one: (id: string) => [...requestKeys.all, 'one', id] as const,
  applicant: (id: string) => [...requestKeys.all, 'applicant', id] as const,
  paper: (id: string, version: number | string) => [...requestKeys.all, 'paper', id, version] as const,
  counts: (community: string) => [...requestKeys.all, 'counts', community] as const,
  list: (filter: Record<string, string | undefined>) => [...requestKeys.all, 'list', filter] as const,
};

export function readRequest(id: string, signal?: AbortSignal): Promise<RequestDetail> {
  return unwrap<RequestDetail>(stamping.GET('/stamp-requests/{request_id}', { ...(signal && { signal }), params: { path: { request_id: id } } }));
}

export function requestQuery(id: string) {
  return queryOptions({ queryKey: requestKeys.one(id), queryFn: ({ signal }) => readRequest(id, signal) });
}

export function readApplicant(id: string, stated: StatedPurpose | null = null, signal?: AbortSignal): Promise<ApplicantAnswer> {
  const query = { ...stated };
  return unwrap<ApplicantAnswer>(
    stamping.GET('/stamp-requests/{request_id}/applicant', { ...(signal && { signal }), params: { path: { request_id: id }, query } }),
  );
}

/** Names and numbers in full. Reading them is written down, so nothing asks for them again by itself. */
export function applicantQuery(id: string, stated: StatedPurpose | null = null) {
  return queryOptions({
    queryKey: [...requestKeys.applicant(id), stated] as const,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => readApplicant(id, stated, signal),
  });
}

function pathOf(id: string): string {
  return `/api/v1/stamping/stamp-requests/${id}`;
}

/** The unsigned paper as it will be printed, for this version of the request. */
export function previewQuery(id: string, version: number | string, stated: StatedPurpose | null = null) {
  return queryOptions({
    queryKey: [...requestKeys.paper(id, version), stated] as const,
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: async () => (await fetchFile(`${pathOf(id)}/preview.pdf${purposeQuery(stated)}`)).blob,
  });
}

/** Somebody else's form as it was uploaded, without the strip it will be verified by. */
export function uploadedFormQuery(id: string, sha256: string) {
  return queryOptions({
    queryKey: [...requestKeys.paper(id, sha256), 'uploaded'] as const,
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: async () => (await fetchFile(`${pathOf(id)}/preview.pdf?uploaded=true`)).blob,
  });
}

export function documentQuery(id: string, stated: StatedPurpose | null = null) {
  return queryOptions({
    queryKey: [...requestKeys.one(id), 'document', stated] as const,
    staleTime: Infinity,
    queryFn: () => fetchFile(`${pathOf(id)}/document.pdf${purposeQuery(stated)}`, 'document.pdf'),
  });
}

/** Where the SM2 seal signature beside the signed file is downloaded. */
export function sealSignaturePath(id: string): string {
  return `${pathOf(id)}/seal-signature.der`;
}

export function fileRequest(body: NewRequest, key: string): Promise<RequestDetail> {
  return unwrap<RequestDetail>(stamping.POST('/stamp-requests', { body, headers: idempotencyKey(key) }));
}

export function updateRequest(id: string, body: RequestContent, version: number): Promise<RequestDetail> {
  return unwrap<RequestDetail>(
    stamping.PUT('/stamp-requests/{request_id}', { params: { path: { request_id: id }, header: ifMatch(version) }, body }),
  );
}

export function submitRequest(id: string, version: number, key: string): Promise<SubmittedRequest> {
  return unwrap<SubmittedRequest>(
    stamping.POST('/stamp-requests/{request_id}/submission', {
      params: { path: { request_id: id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
    }),
  );
}

export function verifyRequest(id: string, version: number, body: VerificationInput, key?: string): Promise<RequestDetail> {
  return unwrap<RequestDetail>(
    stamping.POST('/stamp-requests/{request_id}/verification', {
      params: { path: { request_id: id }, header: ifMatch(version) },
      headers: idempotencyKey(key),
      body,
    }),
  );
}

export function addEvidence(id: string, documentKey: string, file: File, key: string): Promise<EvidenceAnswer> {
  return uploadFileOnce<EvidenceAnswer>(`${pathOf(id)}/evidence`, file, { document_key: documentKey }, key);
}

/** The form that somebody else made, in the place of an earlier one. */
export function putForm(id: string, version: number, file: File): Promise<RequestDetail> {
  return uploadFile<RequestDetail>(`${pathOf(id)}/form`, file, {}, { method: 'PUT', headers: ifMatch(version) });
}

/** Turns the photo that the form was made of, by degrees clockwise from how the camera was held. */
export function turnForm(id: string, version: number, turned: 0 | 90 | 180 | 270): Promise<RequestDetail> {
  return unwrap<RequestDetail>(
    stamping.PUT('/stamp-requests/{request_id}/form/orientation', { params: { path: { request_id: id }, header: ifMatch(version) }, body: { turned } }),
  );
}

/** The keeper's photo of the imprint of a registered physical use. */
export function addImprintPhoto(id: string, file: File): Promise<EvidenceAnswer> {
  return uploadFile<EvidenceAnswer>(`${pathOf(id)}/imprint-photos`, file);
}

/** The seal alone, to be printed over the sheet that somebody brought. */
export async function overlayOf(id: string): Promise<Blob> {
  return (await fetchFile(`${pathOf(id)}/overlay.pdf`)).blob;
}

export function removeEvidence(id: string, evidenceId: string): Promise<unknown> {
  return unwrap(
    stamping.DELETE('/stamp-requests/{request_id}/evidence/{evidence_id}', {
      params: { path: { request_id: id, evidence_id: evidenceId } },
    }),
  );
}

export async function openEvidence(id: string, evidenceId: string, stated: StatedPurpose | null = null): Promise<Blob> {
  return (await fetchFile(`${pathOf(id)}/evidence/${evidenceId}${purposeQuery(stated)}`)).blob;
}

/** A community's requests of one person, by the exact name. */
export async function requestsOfPerson(communityId: string, name: string): Promise<RequestSummary[]> {
  const { items } = await unwrap<{ items: RequestSummary[] }>(
    stamping.POST('/stamp-requests/searches', { body: { community_id: communityId, applicant_name: name, proxy_name: '', identity_number: '', overdue: false, limit: 50, purpose_note: '' } }),
  );
  return items;
}

/** What is known of who stands at the counter, by identity number: a paper to print again, facts to take over (CRT-14, R20). */
export function knownResident(communityId: string, identityNumber: string, typeCode: string, purpose: string): Promise<KnownResident> {
  const body = { community_id: communityId, identity_number: identityNumber, certificate_type_code: typeCode, purpose };
  return unwrap<KnownResident>(stamping.POST('/residents/known', { body }));
}

/** The certified facts of an earlier paper in full; taking them over is written down. */
export function takeKnownFacts(id: string): Promise<TakenFacts> {
  return unwrap<TakenFacts>(stamping.GET('/stamp-requests/{request_id}/known-facts', { params: { path: { request_id: id } } }));
}
