/** Drafts of forms on this device, apart for each person, forgotten after a week. */

const PREFIX = 'qingdan.draft.';
const KEPT_DAYS = 7;
const MS_PER_DAY = 86_400_000;

export interface Draft {
  savedAt: string;
  values: Record<string, unknown>;
}

function nameOf(owner: string, key: string): string {
  return `${PREFIX}${owner}.${key}`;
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('savedAt' in value) || !('values' in value)) return false;
  return typeof value.savedAt === 'string' && typeof value.values === 'object' && value.values !== null;
}

export function readDraft(owner: string, key: string, now: Date = new Date()): Draft | null {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(nameOf(owner, key)) ?? 'null');
    if (!isDraft(parsed)) return null;
    const age = now.getTime() - new Date(parsed.savedAt).getTime();
    if (age <= KEPT_DAYS * MS_PER_DAY) return parsed;
  } catch {
    // An unreadable draft is worth nothing: drop it below.
  }
  dropDraft(owner, key);
  return null;
}

/** Returns when it was saved, or null where the browser keeps nothing (private mode, full disk). */
export function writeDraft(owner: string, key: string, values: Record<string, unknown>): string | null {
  const savedAt = new Date().toISOString();
  try {
    localStorage.setItem(nameOf(owner, key), JSON.stringify({ savedAt, values }));
    return savedAt;
  } catch {
    return null;
  }
}

export function dropDraft(owner: string, key: string): void {
  localStorage.removeItem(nameOf(owner, key));
}
