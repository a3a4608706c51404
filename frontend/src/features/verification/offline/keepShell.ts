/** This page and the list of keys are kept by a small service worker, so that a QR code opens it without a network (CRT-11). */

/** The office's screens lie outside this scope: the worker never sees them. */
const SCOPE = '/verify';

export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Where it is not allowed (plain HTTP, private window) the page works as before, with a network only.
  navigator.serviceWorker.register('/sw.js', { scope: SCOPE }).catch(() => undefined);
}
