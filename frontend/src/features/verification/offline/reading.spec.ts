import { expect, it, vi } from 'vitest';
import type { Verification } from '@/shared/paper/contract';
import type { VerificationKey } from '../types';
import { readPayload } from './payload';
import { compareWithServer, readOffline, type OfflineReading } from './reading';
import { byLibrary, bytesOfHex, signatureHolds } from './signature';
import made from './vectors.json';

const keys: VerificationKey[] = made.keys;

function asked(address: string): Promise<OfflineReading> {
  const number = /verify\/([^?]+)/.exec(address)?.[1] ?? '';
  return readOffline({ fragment: address.slice(address.indexOf('#')), number, keys, today: made.today });
}

it.each(made.vectors)('$name → $answer (CRT-11)', async ({ address, answer, python_reads_it }) => {
  const reading = await asked(address);
  expect(reading.answer).toBe(answer);
  expect(reading.checks.at(-1)).toEqual({ name: 'register', outcome: 'not_checked' });
  // No fact of a code that is not ours is repeated; what Python calls signed holds here too.
  expect(reading.facts !== null).toBe(python_reads_it && answer !== 'key_not_in_use');
  expect(reading.checks.find(({ name }) => name === 'signature')?.outcome === 'pass').toBe(python_reads_it || ['other_key', 'other_number'].includes(answer));
});

it('reads the very facts that Python signed', async () => {
  const [first] = made.vectors;
  expect((await asked(first?.address ?? '')).facts).toEqual(made.facts);
});

it('answers nothing but “not checked” while no list of keys is at hand', async () => {
  const fragment = made.vectors[0]?.address.split('#')[1] ?? '';
  const reading = await readOffline({ fragment, number: made.number, keys: null, today: made.today });
  expect(reading.answer).toBe('no_keys');
  expect(new Set(reading.checks.map(({ outcome }) => outcome))).toEqual(new Set(['not_checked']));
});

it('gives the same verdict by the library where the browser has no Ed25519', async () => {
  for (const { address, answer } of made.vectors) {
    const payload = readPayload(address.slice(address.indexOf('#')));
    const key = keys.find(({ id }) => id === payload?.keyId);
    if (!payload || !key || payload.signature.length !== 64) continue;
    const held = await byLibrary(bytesOfHex(key.public_key), payload.signature, payload.signed);
    expect(held).toBe(!['changed', 'other_key'].includes(answer));
    expect(await signatureHolds(bytesOfHex(key.public_key), payload.signature, payload.signed)).toBe(held);
  }
});

it('falls back to the library when the browser refuses the algorithm', async () => {
  const payload = readPayload(made.vectors[0]?.address.split('#')[1] ?? '');
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no', 'NotSupportedError'));
  expect(await signatureHolds(bytesOfHex(keys[0]?.public_key ?? ''), payload?.signature ?? new Uint8Array(), payload?.signed ?? new Uint8Array())).toBe(true);
});

it('says what differs from the register, and when the register knows nothing of a good signature', async () => {
  const reading = await asked(made.vectors[0]?.address ?? '');
  const server: Verification = { ...made.facts, result: 'valid', checks: [], seal_lost_on: null, replaced_on: null, paper_original: false };
  expect(compareWithServer(reading, server)).toEqual({ outcome: 'same', differing: [] });
  expect(compareWithServer(reading, { ...server, title: '收入证明', valid_until: '2026-09-01' })).toEqual({ outcome: 'different', differing: ['title', 'valid_until'] });
  const cut: OfflineReading = { ...reading, facts: reading.facts && { ...reading.facts, title: '居住情…' } };
  expect(compareWithServer(cut, server).outcome).toBe('same');
  expect(compareWithServer(cut, { ...server, title: '居住证明' })).toEqual({ outcome: 'different', differing: ['title'] });
  const unknown = { ...server, result: 'unknown', number: null, title: null, issuer: null, masked_name: null, issued_on: null, valid_until: null } as const;
  expect(compareWithServer(reading, unknown).outcome).toBe('not_registered');
  expect(compareWithServer({ ...reading, answer: 'changed', facts: null }, server).outcome).toBe('not_ours');
  expect(compareWithServer({ ...reading, answer: 'no_keys', facts: null }, server).outcome).toBe('not_compared');
});
