import { networkProblem } from './problem';

/** What the transport must be told by the layers above; set once in `main.ts`. */
export interface TransportHooks {
  accessToken: () => string | null;
  language: () => string;
  /** Tries to renew the access token; true when a new one is at hand. Concurrent callers share one attempt. */
  renew: () => Promise<boolean>;
}

let hooks: TransportHooks = {
  accessToken: () => null,
  language: () => 'zh-CN',
  renew: () => Promise.resolve(false),
};

export function configureTransport(next: TransportHooks): void {
  hooks = next;
}

function withHeaders(request: Request): { request: Request; authorized: boolean } {
  const headers = new Headers(request.headers);
  const token = hooks.accessToken();
  headers.set('Accept-Language', hooks.language());
  headers.set('X-Qingdan-Request', '1');
  if (token) headers.set('Authorization', `Bearer ${token}`);
  return { request: new Request(request, { headers }), authorized: token !== null };
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw networkProblem();
  }
}

/**
 * `fetch` with our headers. A 401 on a request that carried a token renews the token once and repeats the request;
 * a 401 without a token (a wrong password) is the caller's answer.
 */
export async function authorizedFetch(input: Request): Promise<Response> {
  const again = input.clone();
  const first = withHeaders(input);
  const response = await send(first.request);
  if (response.status !== 401 || !first.authorized) return response;
  if (!(await hooks.renew())) return response;
  return send(withHeaders(again).request);
}
