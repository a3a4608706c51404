/** Personal data is shown masked unless a page has a reason to show it whole. */

/** `110101199003071234` → `1101**********1234`. */
export function maskIdNumber(idNumber: string): string {
  return idNumber.length < 15 ? '*'.repeat(idNumber.length) : `${idNumber.slice(0, 4)}${'*'.repeat(idNumber.length - 8)}${idNumber.slice(-4)}`;
}

/** `13800001234` → `138****1234`. */
export function maskPhone(phone: string): string {
  return phone.length < 7 ? '*'.repeat(phone.length) : `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}`;
}

/** `张小明` → `张*明`, `张明` → `张*`. */
export function maskName(name: string): string {
  const letters = Array.from(name);
  if (letters.length < 2) return name;
  const last = letters.length > 2 ? (letters.at(-1) ?? '') : '';
  return `${letters[0] ?? ''}${'*'.repeat(letters.length - (last ? 2 : 1))}${last}`;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** GB 11643: true when the 18th character fits the first 17. */
export function isValidIdNumber(idNumber: string): boolean {
  if (!/^\d{17}[\dX]$/.test(idNumber)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(idNumber[index]), 0);
  return CHECK_CHARACTERS[sum % 11] === idNumber[17];
}
