import createClient, { type ClientOptions } from 'openapi-fetch';
import type { paths as AdmissionPaths } from './admission.gen';
import type { paths as OrganizationPaths } from './organization.gen';
import type { paths as StampingPaths } from './stamping.gen';
import { problemOfResponse } from './problem';
import { authorizedFetch } from './transport';

function options(service: string): ClientOptions {
  return {
    baseUrl: `${window.location.origin}/api/v1/${service}`,
    credentials: 'same-origin',
    fetch: authorizedFetch,
    querySerializer: { array: { style: 'form', explode: true } },
  };
}

export const organization = createClient<OrganizationPaths>(options('organization'));
export const admission = createClient<AdmissionPaths>(options('admission'));
export const stamping = createClient<StampingPaths>(options('stamping'));

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; otherwise throws the server's problem as a ProblemError. */
export async function unwrap<T>(pending: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await pending;
  if (!response.ok) throw problemOfResponse(error, response);
  return data as T;
}

/** Headers for a write to a record that was read with this version. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** 128 random bits; `crypto.randomUUID` does not exist where an intranet serves plain HTTP. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Headers for a POST that may be sent twice. Keep the key with the form when a lost answer is to be asked for again. */
export function idempotencyKey(key: string = randomKey()): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
