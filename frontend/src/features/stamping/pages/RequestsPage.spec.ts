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
