import { beforeEach, expect, it } from 'vitest';
import { toProblem } from '@/api/problem';
import { eraseKept } from '@/shared/form/keptRecords';
import type { CertificateTypeDetail, RequestDetail } from '@/shared/paper/contract';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import { contentOf, emptyValues } from './content';
import { sameContent, sendSitting } from './sending';
import { allSittings, findSitting, keepSitting, newSitting, type Sitting } from './sittings';

const TYPE = {
  code: 'CT01', name: '居住情况证明', asking_bodies: ['青槐小学'], asking_body_kinds: [], default_validity_days: 90, personal_status_paper: false,
  public_interest: false, fields: [{ key: 'holder_name' }], documents: [],
} as unknown as CertificateTypeDetail;
const ME = 'person-1';

/** A server that knows keys, and whose answers can get lost on the way. */
class Office {
  calls: string[] = [];
  requests: RequestDetail[] = [];
  photos = new Map<string, string>();
  private readonly answered = new Map<string, unknown>();
  private lost: string | null = null;

  /** The next answer to this act gets lost although the act was done. */
  losesTheAnswerTo(act: string): void {
    this.lost = act;
  }

  answer(act: string, key: string | null, work: () => unknown): Response {
    this.calls.push(act);
    const known = key === null ? undefined : this.answered.get(key);
    const body = known ?? work();
    if (key !== null) this.answered.set(key, body);
    if (this.lost !== act) return HttpResponse.json(body as Record<string, unknown>);
    this.lost = null;
    return HttpResponse.error();
  }

  get only(): RequestDetail {
    const [one, ...others] = this.requests;
    if (one === undefined || others.length > 0) throw new Error(`${this.requests.length} requests`);
    return one;
  }

  change(changes: Partial<RequestDetail>): RequestDetail {
    this.requests = [{ ...this.only, ...changes, version: this.only.version + 1 }];
    return this.only;
  }
}

function opened(): Office {
  const office = new Office();
  const keyOf = (request: Request): string | null => request.headers.get('Idempotency-Key');
  const path = (rest: string): string => api('stamping', `/stamp-requests${rest}`);
  server.use(
    http.post(path(''), ({ request }) =>
      office.answer('file', keyOf(request), () => {
        office.requests.push({ id: 'r1', version: 1, status: 'draft', evidence: [] } as unknown as RequestDetail);
        return office.requests.at(-1);
      }),
    ),
    http.put(path('/r1'), ({ request }) => {
      if (request.headers.get('If-Match') !== `"${office.only.version}"`) return problem(412);
      return office.answer('update', null, () => office.change({}));
    }),
    http.post(path('/r1/evidence'), async ({ request }) => {
      const body = await request.text();
      return office.answer('photo', keyOf(request), () => {
        office.photos.set(keyOf(request) ?? '', body);
        return {};
      });
    }),
    http.post(path('/r1/submission'), ({ request }) => office.answer('submit', keyOf(request), () => office.change({ status: 'submitted' }))),
    http.post(path('/r1/verification'), ({ request }) => office.answer('verify', keyOf(request), () => office.change({ status: 'verified' }))),
  );
  return office;
}

function submitted(): Sitting {
  const values = emptyValues(TYPE, '2026-08-03');
  values.applicant.name = '周小舟';
  const content = contentOf(TYPE, values);
  const check = { method: 'archive', confirmed: true, note: '', witnesses: [] } as const;
  return {
    ...newSitting('s1', TYPE, 'certificate', 'unit-qingshan', values),
    photos: [{ key: 'photo-key-1', documentKey: 'residence_paper', file: new File(['photo'], 'a.jpg', { type: 'image/jpeg' }) }],
    sending: { submissionKey: 'submission-key', checkKey: 'check-key-1', content, check: { ...check, witnesses: [] } },
  };
}

/** Tries like the outbox: from what the device kept, as after a reload. */
async function attempt(): Promise<RequestDetail | null> {
  const sitting = await findSitting(ME, 's1');
  if (!sitting) throw new Error('nothing was kept');
  try {
    return await sendSitting(sitting, (now) => keepSitting(ME, now));
  } catch (cause) {
    if (!toProblem(cause).isUnreachable) throw cause;
    return null;
  }
}

beforeEach(async () => {
  await eraseKept(ME);
  await keepSitting(ME, submitted());
});

it('sends a sitting whole: draft, photos, submission, check', async () => {
  const office = opened();
  expect((await attempt())?.status).toBe('verified');
  expect(office.calls).toEqual(['file', 'photo', 'submit', 'verify']);
  expect(office.photos.size).toBe(1);
});

it.each(['file', 'photo', 'submit', 'verify'])('makes nothing twice when the answer to “%s” is lost and the page is loaded again', async (act) => {
  const office = opened();
  office.losesTheAnswerTo(act);
  expect(await attempt()).toBeNull();
  expect((await attempt())?.status).toBe('verified');
  expect(office.requests).toHaveLength(1);
  expect(office.photos.size).toBe(1);
  expect(office.only.version).toBe(3);
});

it('stops for a person when somebody else changed the draft meanwhile', async () => {
  const office = opened();
  office.losesTheAnswerTo('photo');
  await attempt();
  office.change({});
  const sitting = await findSitting(ME, 's1');
  if (!sitting?.sending) throw new Error('nothing was kept');
  sitting.sending.content = { ...sitting.sending.content, purpose: '单位录用' };
  await keepSitting(ME, sitting);
  server.use(
    http.get(api('stamping', '/stamp-requests/r1'), () => HttpResponse.json({ ...office.only, kind: 'certificate', title: '', purpose: '办理公积金', asking_body_name: '', evidence_seen: [], copies: 1 })),
    http.get(api('stamping', '/stamp-requests/r1/applicant'), () => HttpResponse.json({ name: '周小舟', identity_number: '', phone: '', values: {}, proxy: null, witnesses: [] })),
  );
  await expect(attempt()).rejects.toMatchObject({ isStale: true });
  expect(office.calls).not.toContain('submit');
});

it('keeps nothing longer than a day and nothing for anybody else', async () => {
  expect(await allSittings(ME)).toHaveLength(1);
  expect(await allSittings('person-2')).toEqual([]);
  await eraseKept('person-2');
  expect(await allSittings(ME)).toHaveLength(1);
  await eraseKept(ME);
  expect(await allSittings(ME)).toEqual([]);
});

it('tells content apart by what it says, not by the order of its keys', () => {
  const { sending } = submitted();
  const content = sending?.content ?? contentOf(TYPE, emptyValues(TYPE, '2026-08-03'));
  expect(sameContent(content, { ...Object.fromEntries(Object.entries(content).toReversed()) } as typeof content)).toBe(true);
  expect(sameContent(content, { ...content, purpose: '单位录用' })).toBe(false);
});
