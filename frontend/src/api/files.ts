import { idempotencyKey } from './clients';
import { problemOfResponse } from './problem';
import { authorizedFetch } from './transport';

export interface FetchedFile {
  blob: Blob;
  name: string;
}

function nameOfDisposition(header: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(header ?? '')?.[1] ?? null;
}

/** Reads a file (PDF, spreadsheet, photo) with the caller's rights; a plain link could not carry the token. */
export async function fetchFile(path: string, fallbackName = 'file'): Promise<FetchedFile> {
  const response = await authorizedFetch(new Request(`${window.location.origin}${path}`));
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null);
    throw problemOfResponse(body, response);
  }
  const name = nameOfDisposition(response.headers.get('Content-Disposition')) ?? fallbackName;
  return { blob: await response.blob(), name };
}

/** The same for what is asked for in a body: what names people never stands in an address. */
export async function fetchFileFor(path: string, body: unknown, name: string): Promise<FetchedFile> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await authorizedFetch(new Request(`${window.location.origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  if (!response.ok) {
    const problem: unknown = await response.json().catch(() => null);
    throw problemOfResponse(problem, response);
  }
  return { blob: await response.blob(), name };
}

export function saveFile({ blob, name }: FetchedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Sends one file as multipart form data together with plain fields. */
export async function uploadFile<T>(
  path: string,
  file: File,
  fields: Record<string, string> = {},
  sent: { method?: string; headers?: Record<string, string> } = {},
): Promise<T> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', file);
  const response = await authorizedFetch(new Request(`${window.location.origin}${path}`, { method: 'POST', ...sent, body: form }));
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOfResponse(body, response);
  return body as T;
}

/**
 * The same under an Idempotency-Key, however often it is sent. The server knows a repeated send by its bytes, and a browser
 * draws another boundary for each: so the body is put together here, with the key as its boundary. No file name is sent.
 */
export async function uploadFileOnce<T>(path: string, file: Blob, fields: Record<string, string>, key: string): Promise<T> {
  const boundary = `qingdan-${key}`;
  const parts = Object.entries(fields).map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\nContent-Type: ${file.type || 'application/octet-stream'}\r\n\r\n`;
  const body = new Blob([...parts, head, file, `\r\n--${boundary}--\r\n`]);
  const headers = { ...idempotencyKey(key), 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  const response = await authorizedFetch(new Request(`${window.location.origin}${path}`, { method: 'POST', headers, body }));
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOfResponse(answer, response);
  return answer as T;
}
