/** Money is an integer number of fen everywhere; only these functions turn it into text and back. */

const GROUPS = /\B(?=(\d{3})+(?!\d))/g;
const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** `1230000` → `¥12,300.00`. Works on digits, not on floating point numbers. */
export function formatFen(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not a whole number of fen: ${fen}`);
  const digits = Math.abs(fen).toString().padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(GROUPS, ',');
  return `${fen < 0 ? '-' : ''}¥${yuan}.${digits.slice(-2)}`;
}

/** `1.23 万` for narrow places; the exact amount belongs beside it. */
export function formatFenShort(fen: number): string {
  const tenThousands = Math.abs(fen) / 1_000_000;
  if (tenThousands < 1) return formatFen(fen);
  const text = tenThousands.toFixed(2).replace(/\.?0+$/, '');
  return `${fen < 0 ? '-' : ''}¥${text}万`;
}

/** What a person typed as yuan (`12,300`, `￥12300.5`, full-width digits) in fen; null when it is no amount. */
export function parseYuan(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[¥,\s]|元$/g, '');
  const parts = AMOUNT.exec(plain);
  if (!parts) return null;
  const fen = Number(`${parts[2] ?? ''}${(parts[3] ?? '').padEnd(2, '0')}`);
  if (!Number.isSafeInteger(fen)) return null;
  return parts[1] === '-' && fen !== 0 ? -fen : fen;
}

/** Fen as a person would type it into a field: `12300.00`. */
export function fenAsInput(fen: number): string {
  return formatFen(fen).replaceAll(/[¥,]/g, '');
}
