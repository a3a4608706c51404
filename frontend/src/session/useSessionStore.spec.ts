import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it } from 'vitest';
import { organization, unwrap } from '@/api/clients';
import type { components } from '@/api/organization.gen';
import { toProblem } from '@/api/problem';
import { configureTransport } from '@/api/transport';
import { makeMe } from '@/testing/factories';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import { useSessionStore } from './useSessionStore';

const REFRESH = api('organization', '/sessions/refresh');
const UNITS = api('organization', '/units');

/** A body to tell requests apart by; the service that would ask for more is not there. */
function named(name: string): components['schemas']['UnitCreation'] {
  return { name } as components['schemas']['UnitCreation'];
}

function answer(token: string): Response {
  return HttpResponse.json({ access_token: token, expires_in: 900, me: makeMe(['clerk']) });
}

beforeEach(() => {
  setActivePinia(createPinia());
  const session = useSessionStore();
  configureTransport({ accessToken: () => session.token, language: () => 'zh-CN', renew: () => session.renew() });
});

it('renews an expired token once for requests at the same time and repeats them with their bodies', async () => {
  let renewals = 0;
  const bodies: unknown[] = [];
  server.use(
    http.post(REFRESH, ({ request }) => {
      renewals += 1;
      expect(request.headers.get('X-Qingdan-Request')).toBe('1');
      expect(request.headers.get('Authorization')).toBeNull();
      return answer('new');
    }),
    http.post(UNITS, async ({ request }) => {
      if (request.headers.get('Authorization') !== 'Bearer new') return problem(401);
      bodies.push(await request.json());
      return HttpResponse.json({ id: 'u' });
    }),
  );
  const session = useSessionStore();
  session.$patch({ token: 'old', me: makeMe(['clerk']), state: 'signed-in' });
  await Promise.all(['一', '二'].map((name) => unwrap(organization.POST('/units', { body: named(name) }))));
  expect(renewals).toBe(1);
  expect(bodies).toEqual([{ name: '一' }, { name: '二' }]);
});

it('keeps the person when the session has ended, so that the page can stay', async () => {
  server.use(
    http.post(REFRESH, () => problem(401)),
    http.post(UNITS, () => problem(401)),
  );
  const session = useSessionStore();
  session.$patch({ token: 'old', me: makeMe(['clerk']), state: 'signed-in' });
  await expect(unwrap(organization.POST('/units', { body: named('') }))).rejects.toMatchObject({ status: 401 });
  expect(session.state).toBe('expired');
  expect(session.me?.person.name).toBe('林晓');
});

it('does not end the session because the network is gone', async () => {
  server.use(http.post(REFRESH, () => HttpResponse.error()));
  const session = useSessionStore();
  session.$patch({ token: 'old', me: makeMe(['clerk']), state: 'signed-in' });
  expect(await session.renew()).toBe(false);
  expect(session.state).toBe('signed-in');
  expect(session.token).toBe('old');
});

it('shows a wrong password as the answer of the sign-in, without renewing', async () => {
  server.use(http.post(api('organization', '/sessions'), () => problem(401, { title: '用户名或密码不对' })));
  const session = useSessionStore();
  const cause: unknown = await session.signIn('a', 'b').catch((error: unknown) => error);
  expect(toProblem(cause).message).toBe('用户名或密码不对');
});

it('judges roles by the unit the person works for now', async () => {
  const me = makeMe(['clerk']);
  me.grants.push({ role: 'keeper', unit: { id: 'unit-2', name: '绿水社区', kind: 'community' }, subdistrict_id: null, valid_until: null });
  server.use(http.post(REFRESH, () => HttpResponse.json({ access_token: 't', expires_in: 900, me })));
  localStorage.setItem('qingdan.session', '1');
  const session = useSessionStore();
  await session.start();
  expect(session.can(['clerk'])).toBe(true);
  expect(session.can(['keeper'])).toBe(false);
  session.chooseUnit('unit-2');
  expect(session.can(['clerk'])).toBe(false);
  expect(session.can(['keeper'])).toBe(true);
});

it('asks nothing of the server for a visitor who never signed in here', async () => {
  // Any request would fail this spec: the server answers none.
  const session = useSessionStore();
  await session.start();
  expect(session.state).toBe('anonymous');
});
