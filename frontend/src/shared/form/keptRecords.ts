/**
 * What could not be sent yet and holds personal data: on this device, apart for each person, for a day at most.
 *
 * It is erased when it was sent, when the person signs out, and once it is a day old; nothing of it stands in `localStorage`.
 */
import { createStore, del, delMany, entries, get, set, type UseStore } from 'idb-keyval';

const KEPT_MS = 86_400_000;

interface Kept<T> {
  owner: string;
  savedAt: string;
  value: T;
}

let opened: UseStore | null = null;

function store(): UseStore {
  opened ??= createStore('qingdan-kept', 'records');
  return opened;
}

function nameOf(owner: string, kind: string, id: string): string {
  return `${owner}/${kind}/${id}`;
}

function isOver({ savedAt }: Kept<unknown>, now: number): boolean {
  return now - new Date(savedAt).getTime() > KEPT_MS;
}

/** Where the browser keeps nothing (private window, full disk) everything works as if nothing had been kept. */
async function orNothing<R>(work: () => Promise<R>, nothing: R): Promise<R> {
  try {
    return await work();
  } catch {
    return nothing;
  }
}

/** True when it is kept: only then may the page say so. */
export function keepRecord(owner: string, kind: string, id: string, value: unknown): Promise<boolean> {
  const kept: Kept<unknown> = { owner, savedAt: new Date().toISOString(), value };
  return orNothing(() => set(nameOf(owner, kind, id), kept, store()).then(() => true), false);
}

export async function keptRecord<T>(owner: string, kind: string, id: string): Promise<T | null> {
  const found = await orNothing(() => get<Kept<T>>(nameOf(owner, kind, id), store()), undefined);
  return found === undefined || isOver(found, Date.now()) ? null : found.value;
}

export function dropRecord(owner: string, kind: string, id: string): Promise<void> {
  return orNothing(() => del(nameOf(owner, kind, id), store()), undefined);
}

/** A person's records of one kind, the oldest first; what is over, whoever's it is, goes for good. */
export async function keptRecords<T>(owner: string, kind: string): Promise<T[]> {
  const all = await orNothing(() => entries<string, Kept<T>>(store()), []);
  const now = Date.now();
  const over = all.filter(([, kept]) => isOver(kept, now)).map(([key]) => key);
  if (over.length > 0) await orNothing(() => delMany(over, store()), undefined);
  return all
    .filter(([key, kept]) => key.startsWith(`${owner}/${kind}/`) && !isOver(kept, now))
    .toSorted(([, one], [, other]) => one.savedAt.localeCompare(other.savedAt))
    .map(([, { value }]) => value);
}

async function keysOf(owner: string): Promise<string[]> {
  const all = await orNothing(() => entries<string, Kept<unknown>>(store()), []);
  return all.filter(([key]) => key.startsWith(`${owner}/`)).map(([key]) => key);
}

/** How much of a person's would be lost by signing out. */
export async function countKept(owner: string): Promise<number> {
  return (await keysOf(owner)).length;
}

export async function eraseKept(owner: string): Promise<void> {
  const keys = await keysOf(owner);
  await orNothing(() => delMany(keys, store()), undefined);
}
