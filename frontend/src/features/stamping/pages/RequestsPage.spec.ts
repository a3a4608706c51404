import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import RequestsPage from './RequestsPage.vue';

const asked: Record<string, string>[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/certificate-types'), () => HttpResponse.json({ items: [{ code: 'CT01', name: '居住情况证明' }], registry_facts: [] })),
    http.get(api('stamping', '/stamp-requests/counts'), () => HttpResponse.json({ items: [{ status: 'verified', count: 3 }, { status: 'submitted', count: 1000 }, { status: 'draft', count: 0 }], overdue: 2 })),
    http.get(api('stamping', '/stamp-requests'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ items: [], next: null });
    }),
  );
});

it('CRT-5: says on each tab how many wait there, and never counts further than a thousand', async () => {
  await renderPage(RequestsPage, { at: '/stamping', path: '/stamping', me: makeMe(['head']), messages: ['stamping'] });
  expect(await screen.findByRole('tab', { name: '待审批 3' })).toBeVisible();
  expect(screen.getByRole('tab', { name: '待核验 999+' })).toBeVisible();
  expect(screen.getByRole('tab', { name: '草稿' })).toBeVisible();
});

it('R10: narrows to the late ones and to one type; both stand in the address', async () => {
  const { router } = await renderPage(RequestsPage, { at: '/stamping?type=CT01', path: '/stamping', me: makeMe(['head']), messages: ['stamping'] });
  await userEvent.click(await screen.findByRole('checkbox', { name: /只看逾期\s*2/ }));
  await expect.poll(() => asked.at(-1), { timeout: 8000 }).toEqual({ limit: '50', certificate_type_code: 'CT01', overdue: 'true' });
  expect(router.currentRoute.value.query).toEqual({ type: 'CT01', overdue: 'true' });
});

const WAITING = ['a', 'b'].map((id) => ({
  id, version: 3, status: 'verified', kind: 'certificate', certificate_type_code: 'CT01', title: `居住情况证明${id}`, community_id: 'c1', community_name: '桃源社区',
  applicant_name: '周*舟', purpose: '入学', certificate_number: null, applied_by_name: '林晓', due_on: null, overdue: false, allowed_actions: ['approval'], copies: 1,
  evidence: [], evidence_seen: [], filled_fields: [], resolution: null, risk_records: {}, verification: null, form: null, transitional: null, signed_sha256: null, imprint: null,
}));

it('CRT-6: a second click never approves the next request, which nobody has seen yet', async () => {
  const approved: string[] = [];
  const still = (): typeof WAITING => WAITING.filter(({ id }) => !approved.includes(id));
  server.use(
    http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json({ code: 'CT01', fields: [], documents: [], transitional: null })),
    http.get(api('stamping', '/stamp-requests'), () => HttpResponse.json({ items: still(), next: null })),
    http.get(api('stamping', '/stamp-requests/:id'), ({ params }) => HttpResponse.json(WAITING.find(({ id }) => id === params.id))),
    http.get(api('stamping', '/stamp-requests/:id/preview.pdf'), () => new HttpResponse(null, { status: 503 })),
    http.post(api('stamping', '/stamp-requests/:id/approval'), ({ params }) => {
      approved.push(String(params.id));
      return HttpResponse.json({ ...WAITING.find(({ id }) => id === params.id), version: 4, status: 'approved', allowed_actions: [] });
    }),
  );
  await renderPage(RequestsPage, {
    at: '/stamping?status=verified&open=a', path: '/stamping', me: makeMe(['head']), messages: ['stamping'],
    routes: [{ path: '/stamping/:requestId', name: 'stamp-request', component: { render: () => null } }],
  });
  const approve = (): HTMLElement => screen.getByRole('button', { name: '批准' });
  expect(await screen.findByRole('button', { name: '批准' })).toBeDisabled();
  await expect.poll(() => approve().hasAttribute('disabled'), { timeout: 8000 }).toBe(false);
  await userEvent.dblClick(approve());
  expect(await screen.findByRole('heading', { name: '居住情况证明b' })).toBeVisible();
  const next = await screen.findByRole('button', { name: '批准' });
  expect(next).toBeDisabled();
  await userEvent.dblClick(next);
  await userEvent.keyboard('a');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(approved).toEqual(['a']);
  await expect.poll(() => approve().hasAttribute('disabled'), { timeout: 8000 }).toBe(false);
}, 20_000);
