import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import AccessesPage from './AccessesPage.vue';

const LOOK = {
  id: 'look-1', occurred_at: '2026-08-01T02:00:00Z', person_id: 'person-1', person_name: '林晓', community_id: 'unit-qingshan', subject_kind: 'stamp_request',
  subject_id: 'request-1', subject_title: '居住情况证明', seen: 'applicant', detail: '', purpose: 'other', purpose_note: '居民来电核对',
};

beforeEach(() => {
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/personal-accesses/people'), () => HttpResponse.json({ items: [{ id: 'person-1', name: '林晓' }] })),
  );
});

it('R121: narrows the log by person, kind and days in the address, and takes it away for a purpose', async () => {
  const asked: Record<string, string>[] = [];
  const taken: unknown[] = [];
  server.use(
    http.get(api('stamping', '/personal-accesses'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ items: [], next: null });
    }),
    http.post(api('stamping', '/personal-accesses/exports'), async ({ request }) => {
      taken.push(await request.json());
      return new HttpResponse('时间', { headers: { 'Content-Type': 'text/csv' } });
    }),
  );
  const address = '/personal-accesses?person=person-1&seen=export&from=2026-11-01&to=2026-11-30';
  const { router } = await renderPage(AccessesPage, { at: address, path: '/personal-accesses', me: makeMe(['head']), messages: ['residents'] });
  expect(await screen.findByText(/查找条件：林晓；导出全部记录；2026年11月1日.* 至 2026年11月30日.*。/)).toBeVisible();
  const wanted = { person_id: 'person-1', seen: 'export', first_day: '2026-11-01', last_day: '2026-11-30' };
  expect(asked.at(-1)).toEqual({ ...wanted, limit: '50' });
  await userEvent.click(screen.getByRole('button', { name: '导出访问记录' }));
  const dialog = await screen.findByRole('dialog', { name: '导出访问记录' });
  await userEvent.click(within(dialog).getByRole('combobox'));
  // The form above offers the same purposes.
  const options = await screen.findAllByRole('option', { name: '审计检查' });
  for (const option of options.slice(-1)) await userEvent.click(option);
  await userEvent.click(within(dialog).getByRole('button', { name: '导出' }));
  await expect.poll(() => taken).toEqual([{ ...wanted, purpose: 'audit', purpose_note: '' }]);
  for (const clear of screen.getAllByRole('button', { name: '清除条件' }).slice(-1)) await userEvent.click(clear);
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
}, 15_000);

it('lists who saw what and what for, and prints the answer to one resident (CRT-12, R121)', async () => {
  server.use(
    http.get(api('stamping', '/personal-accesses'), () => HttpResponse.json({ items: [LOOK], next: null })),
    http.post(api('stamping', '/personal-accesses/searches'), async ({ request }) => {
      expect(await request.json()).toEqual({ identity_number: '11010519491231002X', purpose: 'resident', purpose_note: '' });
      return HttpResponse.json({ identity_number: '110***********002X', items: [LOOK], complete: true, made_at: '2026-08-03T02:00:00Z' });
    }),
  );
  await renderPage(AccessesPage, { at: '/personal-accesses', me: makeMe(['head']), messages: ['residents'] });
  const row = await screen.findByRole('row', { name: /林晓/ });
  expect(row).toHaveTextContent('完整姓名和号码');
  expect(row).toHaveTextContent('其他：居民来电核对');
  await userEvent.type(screen.getByRole('textbox', { name: /公民身份号码/ }), '11010519491231002X');
  await userEvent.click(screen.getByRole('button', { name: '查这位居民的记录' }));
  expect(await screen.findByRole('heading', { level: 1, name: '谁看过我的信息' })).toBeVisible();
  expect(screen.getByText(/110\*+002X/)).toBeVisible();
  expect(screen.getByRole('button', { name: '打印给居民' })).toBeVisible();
});

it('shows whoever watches a district the looks at one of its communities; the address keeps which (CRT-12)', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/personal-accesses'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('community_id'));
      return HttpResponse.json({ items: [LOOK], next: null });
    }),
  );
  const me = makeMe(['auditor']);
  const [grant] = me.grants;
  if (grant) grant.unit = { id: 'district-1', name: '云州区', kind: 'district' };
  await renderPage(AccessesPage, { at: '/personal-accesses?community=unit-qingshan', me, messages: ['residents'] });
  expect(await screen.findByRole('row', { name: /林晓/ })).toBeVisible();
  expect(screen.getByRole('combobox', { name: '社区' })).toBeVisible();
  expect(asked).toEqual(['unit-qingshan']);
});
