import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import AccessesPage from './AccessesPage.vue';

const LOOK = {
  id: 'look-1', occurred_at: '2026-08-01T02:00:00Z', person_id: 'person-1', person_name: '林晓', community_id: 'unit-qingshan', subject_kind: 'stamp_request',
  subject_id: 'request-1', subject_title: '居住情况证明', seen: 'applicant', detail: '', purpose: 'other', purpose_note: '居民来电核对',
};

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
