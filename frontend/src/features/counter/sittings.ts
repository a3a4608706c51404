/** One resident's matter while it is not wholly on the server: values, photos, and under which keys it is sent. */
import { ref, shallowReactive } from 'vue';
import { randomKey } from '@/api/clients';
import { copy } from '@/shared/form/copy';
import { dropRecord, keepRecord, keptRecord, keptRecords } from '@/shared/form/keptRecords';
import type { CertificateTypeDetail, RequestContent, RequestDetail, RequestKind, VerificationInput } from '@/shared/paper/contract';
import type { CounterValues } from './content';

/** A file that was chosen and has not arrived. Its key makes a repeated send harmless. */
export interface WaitingPhoto {
  key: string;
  documentKey: string;
  file: File;
}

/** What the clerk has submitted; it goes out by itself, step by step, each under its own key. */
export interface Sending {
  submissionKey: string;
  checkKey: string;
  content: RequestContent;
  check: VerificationInput | null;
}

export interface Sitting {
  id: string;
  type: CertificateTypeDetail;
  kind: RequestKind;
  communityId: string;
  values: CounterValues;
  /** The draft as the server last answered; null while no answer came. */
  request: RequestDetail | null;
  /** What the server took last. */
  settled: RequestContent | null;
  /** What was sent first: repeated unchanged, so that a lost answer makes no second draft. */
  filing: { key: string; content: RequestContent } | null;
  photos: WaitingPhoto[];
  sending: Sending | null;
  /** Why the server did not take it, in its words; a person must look. */
  refusal: string | null;
}

/** All photos that wait on this device, of one person. */
export const MOST_PHOTO_BYTES = 60 * 1024 * 1024;

const KIND = 'counter';

/** Sittings whose form is open in this window: their form sends them. */
export const openSittings = shallowReactive(new Set<string>());

/** Grows with everything that is kept or dropped in this window. */
export const changes = ref(0);

async function changed<T>(work: Promise<T>): Promise<T> {
  const done = await work;
  changes.value += 1;
  return done;
}

export function newSitting(id: string, type: CertificateTypeDetail, kind: RequestKind, communityId: string, values: CounterValues): Sitting {
  return { id: id === '' ? randomKey() : id, type, kind, communityId, values, request: null, settled: null, filing: null, photos: [], sending: null, refusal: null };
}

/** Whether somebody typed, chose or photographed anything in it; what the form fills in by itself is no work. */
export function isTyped({ values, photos, sending, refusal }: Sitting): boolean {
  if (photos.length > 0 || sending !== null || refusal !== null) return true;
  const { applicant, proxy, check, document_title: title, purpose } = values;
  const words = [title, purpose, applicant.name, applicant.identity_number, applicant.phone, proxy?.name ?? '', check.note, ...Object.values(values.values)];
  return words.some((word) => word.trim() !== '') || values.evidence_seen.length > 0 || values.identity_document !== '';
}

export function keepSitting(owner: string, sitting: Sitting): Promise<boolean> {
  return changed(keepRecord(owner, KIND, sitting.id, copy(sitting)));
}

export function findSitting(owner: string, id: string): Promise<Sitting | null> {
  return keptRecord<Sitting>(owner, KIND, id);
}

export function dropSitting(owner: string, id: string): Promise<void> {
  return changed(dropRecord(owner, KIND, id));
}

export function allSittings(owner: string): Promise<Sitting[]> {
  return keptRecords<Sitting>(owner, KIND);
}

/** What this device still takes of photos, in bytes. */
export async function roomForPhotos(owner: string, own: readonly WaitingPhoto[]): Promise<number> {
  const kept = (await allSittings(owner)).flatMap(({ photos }) => photos);
  const waiting = new Map([...kept, ...own].map(({ key, file }) => [key, file.size]));
  return MOST_PHOTO_BYTES - [...waiting.values()].reduce((sum, size) => sum + size, 0);
}
