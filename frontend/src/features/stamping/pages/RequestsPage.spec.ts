import { screen, within } from '@testing-library/vue';
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

it('R10: narrows to the late ones and to one type; both stand in the address, and counts of all are not set beside them', async () => {
  const { router } = await renderPage(RequestsPage, { at: '/stamping?type=CT01', path: '/stamping', me: makeMe(['head']), messages: ['stamping'] });
  await userEvent.click(await screen.findByRole('checkbox', { name: '只看逾期' }));
  await expect.poll(() => asked.at(-1), { timeout: 8000 }).toEqual({ limit: '50', certificate_type_code: 'CT01', overdue: 'true' });
  expect(router.currentRoute.value.query).toEqual({ type: 'CT01', overdue: 'true' });
});

it('finds by number, kind and days; all of it stands in the address and can be cleared at once', async () => {
  const address = '/stamping?status=stamped&number=2026-7&kind=register_only&filedFrom=2026-11-01&filedTo=2026-11-30&stampedFrom=2026-11-02';
  const { router } = await renderPage(RequestsPage, { at: address, path: '/stamping', me: makeMe(['head']), messages: ['stamping'] });
  expect(await screen.findByText(/查找条件：编号 2026-7；实体印章用印登记；收件日期 2026年11月1日.* 至 2026年11月30日.*；盖章日期 2026年11月2日.* 至 不限。/)).toBeVisible();
  expect(asked.at(-1)).toEqual({
    limit: '50', status: 'stamped', number: '2026-7', kind: 'register_only', filed_from: '2026-11-01', filed_to: '2026-11-30', stamped_from: '2026-11-02',
  });
  const [clear] = screen.getAllByRole('button', { name: '清除条件' });
  if (clear) await userEvent.click(clear);
  await expect.poll(() => router.currentRoute.value.query).toEqual({ status: 'stamped' });
  await userEvent.type(screen.getByRole('textbox', { name: '编号或登记号' }), '440304-');
  await expect.poll(() => router.currentRoute.value.query, { timeout: 8000 }).toEqual({ status: 'stamped', number: '440304-' });
});

it('CRT-12, R121: looks for a resident in a body and for a purpose; nothing of it stands in the address', async () => {
  const sought: unknown[] = [];
  server.use(
    http.post(api('stamping', '/stamp-requests/searches'), async ({ request }) => {
      sought.push(await request.json());
      return HttpResponse.json({ items: [], next: null });
    }),
  );
  const { router } = await renderPage(RequestsPage, { at: '/stamping?status=stamped', path: '/stamping', me: makeMe(['head']), messages: ['stamping'] });
  await userEvent.click(await screen.findByRole('button', { name: '按居民查找' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: '查找' }));
  expect(await within(dialog).findByText('请填写完整姓名或公民身份号码', { selector: '.error' })).toBeVisible();
  const number = within(dialog).getByLabelText(/^公民身份号码/);
  await userEvent.type(number, '110105194912310021');
  await userEvent.click(within(dialog).getByRole('button', { name: '查找' }));
  expect(await within(dialog).findByText(/号码不正确/)).toBeVisible();
  await userEvent.clear(number);
  await userEvent.type(number, '11010519491231002x');
  await userEvent.click(within(dialog).getByRole('button', { name: '查找' }));
  expect(await screen.findByText(/查找条件：居民 1101\*+002X。/)).toBeVisible();
  expect(sought).toEqual([
    { status: 'stamped', community_id: 'unit-qingshan', applicant_name: '', identity_number: '11010519491231002X', purpose: 'resident', purpose_note: '', limit: 50 },
  ]);
  expect(router.currentRoute.value.query).toEqual({ status: 'stamped' });
}, 15_000);

it('R121, R122: takes what the list shows away, once it is said what for', async () => {
  const taken: unknown[] = [];
  server.use(
    http.post(api('stamping', '/stamp-requests/exports'), async ({ request }) => {
      taken.push(await request.json());
      return new HttpResponse('收件日期', { headers: { 'Content-Type': 'text/csv' } });
    }),
  );
  await renderPage(RequestsPage, { at: '/stamping?status=stamped&type=CT01', path: '/stamping', me: makeMe(['auditor']), messages: ['stamping'] });
  await userEvent.click(await screen.findByRole('button', { name: '导出' }));
  const dialog = await screen.findByRole('dialog', { name: '导出用印申请' });
  expect(await within(dialog).findByText(/导出符合条件的申请：居住情况证明。/)).toBeVisible();
  const take = within(dialog).getByRole('button', { name: '导出' });
  expect(take).toBeDisabled();
  await userEvent.click(within(dialog).getByRole('combobox'));
  await userEvent.click(await screen.findByRole('option', { name: '审计检查' }));
  await userEvent.click(take);
  await expect.poll(() => taken).toEqual([{ status: 'stamped', certificate_type_code: 'CT01', purpose: 'audit', purpose_note: '' }]);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
}, 15_000);

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
