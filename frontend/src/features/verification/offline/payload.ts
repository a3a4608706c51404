/** The signed payload in a QR code's fragment, `<payload>.<signature>`: the facts of a paper, read without a network (CRT-11). */

export interface PaperFacts {
  number: string;
  title: string;
  issuer: string;
  masked_name: string;
  /** `YYYY-MM-DD` */
  issued_on: string;
  /** The last good day, `YYYY-MM-DD`; null for what has no end, as a form that somebody else made. */
  valid_until: string | null;
  demo: boolean;
}

export interface Payload {
  keyId: string;
  facts: PaperFacts;
  /** What the signature is over: the purpose, then the very bytes of the payload. */
  signed: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
}

const PURPOSE = new TextEncoder().encode('qingdan qr payload v1\0');
const VERSION = 1;
const DAY = /^(\d{4})(\d{2})(\d{2})$/;
const BASE64URL = /^[A-Za-z0-9_-]+$/;

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (!BASE64URL.test(text)) throw new Error('not base64url');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

function dayOf(compact: string): string {
  const [, year, month, day] = DAY.exec(compact) ?? [];
  const iso = `${year}-${month}-${day}`;
  const found = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(found.getTime()) || found.toISOString().slice(0, 10) !== iso) throw new Error('not a day');
  return iso;
}

function textOf(stated: Record<string, unknown>, key: string): string {
  const value = stated[key];
  if (typeof value !== 'string') throw new Error(`${key} is missing`);
  return value;
}

function factsOf(stated: Record<string, unknown>): PaperFacts {
  if (stated.v !== VERSION) throw new Error('unknown version');
  return {
    number: textOf(stated, 'n'),
    title: textOf(stated, 't'),
    issuer: textOf(stated, 'i'),
    masked_name: textOf(stated, 'p'),
    issued_on: dayOf(textOf(stated, 'd')),
    valid_until: stated.u === undefined ? null : dayOf(textOf(stated, 'u')),
    demo: stated.x === 1,
  };
}

/** What the fragment says and what its signature is over, or null when it is no payload of ours. */
export function readPayload(fragment: string): Payload | null {
  try {
    const [payload, signature, ...rest] = fragment.replace(/^#/, '').split('.');
    if (payload === undefined || signature === undefined || rest.length > 0) return null;
    const bytes = bytesOf(payload);
    const stated: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    if (typeof stated !== 'object' || stated === null) return null;
    const signed = new Uint8Array(PURPOSE.length + bytes.length);
    signed.set(PURPOSE);
    signed.set(bytes, PURPOSE.length);
    const named = stated as Record<string, unknown>;
    return { keyId: textOf(named, 'k'), facts: factsOf(named), signed, signature: bytesOf(signature) };
  } catch {
    // Whatever a camera finds is an answer, never an error.
    return null;
  }
}
