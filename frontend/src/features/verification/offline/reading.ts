/** What a QR code is worth by itself, while nobody can be asked (CRT-11, R94, R97). */
import type { Verification } from '@/shared/paper/contract';
import type { VerificationKey } from '../types';
import { readPayload, type PaperFacts, type Payload } from './payload';
import { bytesOfHex, signatureHolds } from './signature';

/** Each is an answer of its own; only the first three come with facts, since nothing else is known to be ours. */
export type OfflineAnswer =
  | 'signed'
  | 'expired'
  | 'demo'
  | 'changed'
  | 'other_key'
  | 'other_number'
  | 'key_not_in_use'
  | 'unknown_key'
  | 'no_keys'
  | 'unreadable';

export type Outcome = 'pass' | 'fail' | 'not_checked';

/** `register` is never checked here: only the server knows what was voided. */
export interface OfflineCheck {
  name: 'signature' | 'key' | 'same_number' | 'validity' | 'legal_effect' | 'register';
  outcome: Outcome;
}

export interface OfflineReading {
  answer: OfflineAnswer;
  facts: PaperFacts | null;
  demo: boolean;
  checks: OfflineCheck[];
}

export interface Asked {
  fragment: string;
  /** The number in the address, which a browser does send. */
  number: string;
  /** Null when no list of keys is at hand. */
  keys: readonly VerificationKey[] | null;
  today: string;
}

function outcomeOf(holds: boolean): Outcome {
  return holds ? 'pass' : 'fail';
}

function refused(answer: OfflineAnswer, known: Partial<Record<OfflineCheck['name'], Outcome>> = {}): OfflineReading {
  const names: OfflineCheck['name'][] = ['signature', 'key', 'same_number', 'validity', 'legal_effect', 'register'];
  return { answer, facts: null, demo: false, checks: names.map((name) => ({ name, outcome: known[name] ?? 'not_checked' })) };
}

function holdsFor(key: VerificationKey, { signature, signed }: Payload): Promise<boolean> {
  return signatureHolds(bytesOfHex(key.public_key), signature, signed);
}

/** The signature does not hold for the key it names: made by another of ours, or over other facts. */
async function refusedSignature(payload: Payload, others: readonly VerificationKey[]): Promise<OfflineReading> {
  for (const key of others) {
    if (await holdsFor(key, payload)) return refused('other_key', { signature: 'pass', key: 'fail' });
  }
  return refused('changed', { signature: 'fail', key: 'pass' });
}

/** The key spoke for papers of these days only; `valid_until` is the first day it no longer did. */
function inUse(key: VerificationKey, day: string): boolean {
  return (key.valid_from === null || key.valid_from <= day) && (key.valid_until === null || day < key.valid_until);
}

/** Says, by named checks, what the signed payload of a QR code is worth on a day. */
export async function readOffline({ fragment, number, keys, today }: Asked): Promise<OfflineReading> {
  const payload = readPayload(fragment);
  if (payload === null) return refused('unreadable', { signature: 'fail' });
  if (keys === null || keys.length === 0) return refused('no_keys');
  const key = keys.find(({ id }) => id === payload.keyId);
  if (key === undefined) return refused('unknown_key');
  if (!(await holdsFor(key, payload))) return refusedSignature(payload, keys.filter((one) => one !== key));
  const { facts } = payload;
  if (facts.number !== number) return refused('other_number', { signature: 'pass', key: 'pass', same_number: 'fail' });
  if (!inUse(key, facts.issued_on)) return refused('key_not_in_use', { signature: 'pass', key: 'fail', same_number: 'pass' });
  const demo = facts.demo || key.demo;
  const expired = facts.valid_until !== null && facts.valid_until < today;
  return {
    answer: expired ? 'expired' : demo ? 'demo' : 'signed',
    facts,
    demo,
    checks: [
      { name: 'signature', outcome: 'pass' },
      { name: 'key', outcome: 'pass' },
      { name: 'same_number', outcome: 'pass' },
      { name: 'validity', outcome: outcomeOf(!expired) },
      { name: 'legal_effect', outcome: outcomeOf(!demo) },
      { name: 'register', outcome: 'not_checked' },
    ],
  };
}

const COMPARED = ['number', 'title', 'issuer', 'masked_name', 'issued_on', 'valid_until', 'demo'] as const;

/** A long title is cut in the code, and says so; what is left of it is compared. */
function isSame(name: ComparedFact, read: PaperFacts, server: Verification): boolean {
  if (name !== 'title' || !read.title.endsWith('…')) return read[name] === server[name];
  return server.title?.startsWith(read.title.slice(0, -1)) ?? false;
}

export type ComparedFact = (typeof COMPARED)[number];

/** How the QR code stands to what the server knows; the server is right. */
export interface Comparison {
  outcome: 'same' | 'different' | 'not_ours' | 'not_registered' | 'not_compared';
  differing: ComparedFact[];
}

export function compareWithServer(reading: OfflineReading, server: Verification): Comparison {
  if (reading.answer === 'no_keys') return { outcome: 'not_compared', differing: [] };
  const { facts } = reading;
  if (facts === null) return { outcome: 'not_ours', differing: [] };
  if (server.number === null) return { outcome: 'not_registered', differing: [] };
  const differing = COMPARED.filter((name) => !isSame(name, facts, server));
  return { outcome: differing.length === 0 ? 'same' : 'different', differing };
}
