/** Ed25519 (RFC 8032) in the browser: its own where it has one, a small library in older ones and on plain HTTP. */

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

type Bytes = Uint8Array<ArrayBuffer>;

/** Null where the browser can't tell: Ed25519 came to Chromium in 2025, and nothing of it exists outside secure contexts. */
async function byBrowser(key: Bytes, signature: Bytes, message: Bytes): Promise<boolean | null> {
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, message);
  } catch {
    return null;
  }
}

export async function byLibrary(key: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  return ed25519.verify(signature, message, key, { zip215: false });
}

/** Tells whether the signature over the message holds for the key; whatever is malformed does not. */
export async function signatureHolds(key: Bytes, signature: Bytes, message: Bytes): Promise<boolean> {
  if (key.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  return (await byBrowser(key, signature, message)) ?? (await byLibrary(key, signature, message));
}

export function bytesOfHex(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
