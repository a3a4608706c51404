/** Sends what was submitted without a network: every step under its own key, so that nothing arrives twice. */
import { randomKey } from '@/api/clients';
import { toProblem } from '@/api/problem';
import { addEvidence, fileRequest, readApplicant, readRequest, submitRequest, updateRequest, verifyRequest } from '@/shared/paper/requests';
import type { RequestContent, RequestDetail } from '@/shared/paper/contract';
import { todayInBeijing } from '@/shared/format';
import { contentOf, valuesOf } from './content';
import type { Sitting } from './sittings';

type Keep = (sitting: Sitting) => Promise<unknown>;

/** One content, however its keys are ordered; who sent it does not matter. */
export function sameContent(one: RequestContent, other: RequestContent): boolean {
  const ordered = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)).map(([key, part]) => [key, ordered(part)]))
      : value;
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

async function filed(sitting: Sitting, content: RequestContent, keep: Keep): Promise<RequestDetail> {
  if (sitting.request !== null) return sitting.request;
  sitting.filing ??= { key: randomKey(), content };
  await keep(sitting);
  const { key, content: settled } = sitting.filing;
  const request = await fileRequest({ ...settled, community_id: sitting.communityId }, key);
  Object.assign(sitting, { request, settled });
  await keep(sitting);
  return request;
}

/** A change whose answer was lost meets its own new version: then it stands there already, and nobody else changed it. */
async function updated(sitting: Sitting, request: RequestDetail, content: RequestContent): Promise<RequestDetail> {
  try {
    return await updateRequest(request.id, content, request.version);
  } catch (cause) {
    if (!toProblem(cause).isStale) throw cause;
    const [now, people] = [await readRequest(request.id), await readApplicant(request.id)];
    const there = contentOf(sitting.type, valuesOf(sitting.type, now, people, todayInBeijing()));
    if (!sameContent(there, content)) throw cause;
    return now;
  }
}

export async function sendPhotos(sitting: Sitting, requestId: string, keep: Keep): Promise<void> {
  for (const photo of [...sitting.photos]) {
    await addEvidence(requestId, photo.documentKey, photo.file, photo.key);
    sitting.photos = sitting.photos.filter(({ key }) => key !== photo.key);
    await keep(sitting);
  }
}

/** Sends a submitted sitting to its end and answers with the request; throws ProblemError where it stopped. */
export async function sendSitting(sitting: Sitting, keep: Keep): Promise<RequestDetail> {
  const { sending } = sitting;
  if (sending === null) throw new Error('only what was submitted is sent by itself');
  let request = await filed(sitting, sending.content, keep);
  if (request.status !== 'submitted') {
    if (sitting.settled === null || !sameContent(sitting.settled, sending.content)) {
      request = await updated(sitting, request, sending.content);
      Object.assign(sitting, { request, settled: sending.content });
      await keep(sitting);
    }
    await sendPhotos(sitting, request.id, keep);
    request = await submitRequest(request.id, request.version, sending.submissionKey);
    sitting.request = request;
    await keep(sitting);
  }
  if (sending.check) request = await verifyRequest(request.id, request.version, sending.check, sending.checkKey);
  return request;
}
