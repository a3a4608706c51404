/** What somebody typed or pasted into the one field: an address from the QR code, or number and check code in any order. */
export interface Asked {
  number: string;
  code: string;
  /** The signed payload of a pasted address, or nothing. */
  fragment: string;
}

const NUMBER = /[0-9A-Za-z]{1,12}-[0-9A-Za-z]{1,12}-\d{4}-\d{6,9}/;

export function readAsked(text: string): Asked | null {
  const plain = text.normalize('NFKC').trim();
  const number = NUMBER.exec(decoded(plain))?.[0];
  if (!number) return null;
  const inAddress = /[?&]code=([^&#\s]+)/.exec(plain)?.[1];
  const fragment = /#[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.exec(plain)?.[0] ?? '';
  const beside = decoded(plain).replace(number, ' ').match(/[0-9A-Za-z]{4,}/g)?.at(-1) ?? '';
  return { number, code: inAddress ? decoded(inAddress) : plain.includes('/') ? '' : beside, fragment };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
