import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { Problem } from '@/api/problem';

const ORIGIN = 'http://localhost:3000/api/v1';

/** Answers of the services in a spec; each spec adds its own with `server.use`. */
export const server = setupServer();

export function api(service: 'organization' | 'admission' | 'stamping', path: string): string {
  return `${ORIGIN}/${service}${path}`;
}

export function problem(status: number, body: Partial<Problem> = {}): Response {
  return HttpResponse.json(
    { type: 'urn:test', title: '未能完成', status, ...body },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

export { http, HttpResponse };
