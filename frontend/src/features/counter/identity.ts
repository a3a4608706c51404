import { isValidIdNumber } from '@/shared/format';

/** What is known of an identity number while it is typed. */
export type IdentityReading =
  | { state: 'empty' }
  | { state: 'typing'; missing: number }
  | { state: 'characters' }
  | { state: 'date' }
  | { state: 'check-digit' }
  | { state: 'valid'; birth: string; sex: 'male' | 'female' };

const LENGTH = 18;

/** Full-width digits, spaces and a small x as people type them → the number as it is kept. */
export function plainIdentityNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

function birthOf(number: string): string | null {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

/** Reads an identity number (GB 11643): how much is missing, what is wrong, or birth and sex. `today` ends the days of birth. */
export function readIdentityNumber(text: string, today: string): IdentityReading {
  const number = plainIdentityNumber(text);
  if (number === '') return { state: 'empty' };
  if (!/^\d{0,17}$|^\d{17}[\dX]$/.test(number)) return { state: 'characters' };
  const birth = number.length >= 14 ? birthOf(number) : null;
  if (number.length >= 14 && (birth === null || birth > today || birth < '1870-01-01')) return { state: 'date' };
  if (number.length < LENGTH || birth === null) return { state: 'typing', missing: LENGTH - number.length };
  if (!isValidIdNumber(number)) return { state: 'check-digit' };
  return { state: 'valid', birth, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
}
