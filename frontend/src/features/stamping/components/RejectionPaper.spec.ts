import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { printPaper } from '@/shared/paper/printPaper';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import RejectionPaper from './RejectionPaper.vue';

vi.mock('@/shared/paper/printPaper', () => ({ printPaper: vi.fn(() => Promise.resolve()) }));

const NUMBER = '990101-001001-BY-2026-000003';
const REQUEST = {
  id: 'request-1', status: 'rejected', reason: '入户核实，本人不在此居住。', where_to_go: '请到现居住地社区。', erased_on: null,
  rejection_notice: { id: 'refusal-1', number: NUMBER, issued_on: '2026-11-30' },
};
const options = { props: { request: REQUEST }, me: makeMe(['clerk']), messages: ['stamping'] };

it('R22, R4: says number, reason and where to go, and prints the notice in one press', async () => {
  server.use(http.get(api('stamping', '/refusals/refusal-1/notice.pdf'), () => HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { 'Content-Type': 'application/pdf' } })));
  await renderPage(RejectionPaper, options);
  expect(await screen.findByRole('heading', { name: `不予办理告知书 ${NUMBER}` })).toBeVisible();
  expect(screen.getByText('入户核实，本人不在此居住。')).toBeVisible();
  expect(screen.getByText(/请到现居住地社区/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '打印告知书' }));
  await expect.poll(() => vi.mocked(printPaper).mock.calls.length).toBe(1);
});

it('R121: asks what for from the next day on', async () => {
  const purposes: (string | null)[] = [];
  server.use(
    http.get(api('stamping', '/refusals/refusal-1/notice.pdf'), ({ request }) => {
      purposes.push(new URL(request.url).searchParams.get('purpose'));
      return problem(422, { reasons: [{ rule: 'R121', code: 'purpose-missing', detail: '查看个人信息须选择用途。' }] });
    }),
  );
  await renderPage(RejectionPaper, options);
  await userEvent.click(await screen.findByRole('button', { name: '打印告知书' }));
  expect(await screen.findByRole('combobox', { name: /查看用途/ })).toBeVisible();
  expect(purposes).toEqual([null]);
});

it.each([
  ['the keeper', makeMe(['keeper']), REQUEST],
  ['anybody once it was destroyed', makeMe(['clerk']), { ...REQUEST, reason: '', erased_on: '2036-11-30' }],
])('offers nothing to print to %s', async (_who, me, request) => {
  await renderPage(RejectionPaper, { ...options, me, props: { request } });
  expect(await screen.findByRole('heading', { name: `不予办理告知书 ${NUMBER}` })).toBeVisible();
  expect(screen.queryByRole('button', { name: '打印告知书' })).not.toBeInTheDocument();
});
