import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { setLocale } from '@/shared/i18n';
import type { ScanCounts } from '@/shared/paper/contract';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import PaperLookUps from './PaperLookUps.vue';

const COUNTS = api('stamping', '/stamp-requests/r1/verifications');
const TWICE: ScanCounts = { total: 7, items: [{ day: '2026-11-29', scans: 1 }, { day: '2026-11-28', scans: 6 }] };

async function show(): Promise<void> {
  await renderPage(PaperLookUps, { props: { request: { id: 'r1' } }, me: makeMe(['head']), messages: ['stamping'] });
}

afterEach(() => setLocale('zh-CN'));

it('CRT-11: says how often a paper was looked up and when last, and that nobody is in it', async () => {
  server.use(http.get(COUNTS, () => HttpResponse.json(TWICE)));
  await show();
  expect(await screen.findByText('共查验 7 次，最近一次是 2026年11月29日 周日')).toBeVisible();
  expect(screen.getByText(/不记是谁查的/)).toBeVisible();
});

it('CRT-11: says so while nobody has looked', async () => {
  server.use(http.get(COUNTS, () => HttpResponse.json({ total: 0, items: [] })));
  await show();
  expect(await screen.findByText('还没有人查验过')).toBeVisible();
});

it('shows what went wrong, and asks again', async () => {
  let asked = 0;
  server.use(
    http.get(COUNTS, () => {
      asked += 1;
      return asked === 1 ? problem(500, { title: '暂时无法读取' }) : HttpResponse.json(TWICE);
    }),
  );
  await show();
  expect(await screen.findByText('暂时无法读取')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/共查验 7 次/)).toBeVisible();
});

it('has English words for once and for more', async () => {
  server.use(http.get(COUNTS, () => HttpResponse.json({ total: 1, items: [{ day: '2026-11-29', scans: 1 }] })));
  await setLocale('en');
  await show();
  expect(await screen.findByText('Looked up once, on Sun, 29 Nov 2026')).toBeVisible();
  server.use(http.get(COUNTS, () => HttpResponse.json(TWICE)));
  await show();
  expect(await screen.findByText('Looked up 7 times, last on Sun, 29 Nov 2026')).toBeVisible();
});
