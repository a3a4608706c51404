/**
 * Keeps the public page of verification and the list of keys, so that a QR code opens it without a network (CRT-11).
 *
 * Its scope is `/verify`: the office's screens never pass through it, and no answer about a paper or a person is kept.
 */

export {};

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the page's own files, and a name that changes with any of them. */
declare const QINGDAN_SHELL: { version: string; entry: string; files: string[] };

const { version, entry, files } = QINGDAN_SHELL;
const PREFIX = 'qingdan-verify-shell-';
const SHELL = `${PREFIX}${version}`;
const KEYS = 'qingdan-verify-keys';
const PAGE = '/verify';
const KEY_LIST = '/api/v1/stamping/verification-keys';
/** Whoever stands at a counter waits no longer for a network that is there in name only. */
const PATIENCE_MS = 4000;
const SERVER_FAILED = 500;

const own = new Set(files);

async function fill(): Promise<void> {
  const page = await fetch(PAGE, { cache: 'no-store' });
  // While a release is being rolled out the page may be of another build than this worker: then later.
  if (!page.ok || !(await page.clone().text()).includes(entry)) throw new Error('the page is of another build');
  const shell = await caches.open(SHELL);
  await shell.addAll(files);
  await shell.put(PAGE, page);
  const list = await fetch(KEY_LIST);
  if (list.ok) await (await caches.open(KEYS)).put(KEY_LIST, list);
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== SHELL).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function inTime(request: Request): Promise<Response> {
  const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (answer.status >= SERVER_FAILED) throw new Error(`the server answered ${answer.status}`);
  return answer;
}

/** The network first, so that nobody works with an old page or an old list while there is one. */
async function newest(request: Request, name: string, key: string, keep: boolean): Promise<Response> {
  const cache = await caches.open(name);
  try {
    const answer = await inTime(request);
    if (keep && answer.ok) await cache.put(key, answer.clone());
    return answer;
  } catch (cause) {
    const kept = await cache.match(key, { ignoreVary: true });
    if (kept) return kept;
    throw cause;
  }
}

/** Names of files change with their content: what is kept is right. */
async function keptFile(request: Request): Promise<Response> {
  const cache = await caches.open(SHELL);
  return (await cache.match(new URL(request.url).pathname, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(fill());
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(newest(request, SHELL, PAGE, false));
  else if (pathname === KEY_LIST) event.respondWith(newest(request, KEYS, KEY_LIST, true));
  else if (own.has(pathname)) event.respondWith(keptFile(request));
});
