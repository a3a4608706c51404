import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Refusal } from '@/shared/paper/contract';
import type { Role } from '@/shared/roles';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import RefusalsPage from './RefusalsPage.vue';

const REFUSAL: Refusal = {
  id: 'r1', number: '130702-001001-BY-2026-000001', community_id: 'unit-qingshan', community_name: '青山社区', certificate_type_code: 'CT32', registry_fact: null, request_id: null, subject: 'type',
  title: '无犯罪记录证明', asking_body_name: '某某银行', asking_body_kind: 'financial', applicant_name: '周*舟', purpose: '入职', reason: '不应由社区出具。', basis: ['《某文件》'],
  responsible_body: '公安机关', responsible_place: '派出所', replacement: '由主管部门办理', offers_notice_and_commitment: false, issued_on: '2026-01-05', issued_by_name: '林静',
  created_at: '2026-01-05T02:00:00Z',
};
const routes = ['refusal-counts', 'refusals'].map((name) => ({ name, path: `/${name}`, component: { render: () => null } }));
const asked: Record<string, string>[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/certificate-types'), () => HttpResponse.json({ items: [], registry_facts: [] })),
    http.get(api('stamping', '/refusals'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ items: [REFUSAL], next: null });
    }),
  );
});

async function open(role: Role, at: string): Promise<HTMLElement> {
  await renderPage(RefusalsPage, { at, me: makeMe([role]), messages: ['refusals'], routes });
  return screen.findByRole('row', { name: /无犯罪记录证明/ });
}

it('R21: asks for what the address says, also for refusals where nobody was named', async () => {
  await open('office', '/refusals?month=2026-01&body=-&kind=financial');
  expect(asked).toEqual([{ month: '2026-01', asking_body: '', asking_body_kind: 'financial', limit: '50' }]);
});

it('CRT-3: shows why and where to go, and prints the same notice again at the counter', async () => {
  server.use(http.get(api('stamping', '/refusals/r1/notice.pdf'), () => problem(503, { title: '服务暂不可用' })));
  await userEvent.click(await open('clerk', '/refusals'));
  expect(await screen.findByText('派出所')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '再打印告知书' }));
  expect(within(await screen.findByRole('alert')).getByText(/服务暂不可用/)).toBeVisible();
});

it('R121: asks what for before it prints a notice of an earlier day again', async () => {
  const stated: (string | null)[] = [];
  server.use(
    http.get(api('stamping', '/refusals/r1/notice.pdf'), ({ request }) => {
      const purpose = new URL(request.url).searchParams.get('purpose');
      stated.push(purpose);
      if (purpose === null) return problem(422, { title: '不予办理', reasons: [{ rule: 'R121', code: 'purpose-missing', detail: '查看个人信息须选择用途。' }] });
      return problem(503, { title: '服务暂不可用' });
    }),
  );
  await userEvent.click(await open('clerk', '/refusals'));
  await userEvent.click(await screen.findByRole('button', { name: '再打印告知书' }));
  await userEvent.click(await screen.findByRole('combobox', { name: /用途/ }));
  await userEvent.click(await screen.findByRole('option', { name: '补打文件' }));
  await userEvent.click(screen.getByRole('button', { name: '查看' }));
  await screen.findByText(/服务暂不可用/);
  expect(stated).toEqual([null, 'reprint']);
});

it('R121: asks anew for the next notice of the list', async () => {
  const second = { ...REFUSAL, id: 'r2', title: '婚姻状况证明' };
  server.use(
    http.get(api('stamping', '/refusals'), () => HttpResponse.json({ items: [REFUSAL, second], next: null })),
    http.get(api('stamping', '/refusals/:id/notice.pdf'), () =>
      problem(422, { title: '不予办理', reasons: [{ rule: 'R121', code: 'purpose-missing', detail: '查看个人信息须选择用途。' }] }),
    ),
  );
  await userEvent.click(await open('clerk', '/refusals'));
  await userEvent.click(await screen.findByRole('button', { name: '再打印告知书' }));
  expect(await screen.findByRole('combobox', { name: /用途/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '下一条' }));
  expect(await screen.findByRole('button', { name: '再打印告知书' })).toBeVisible();
  expect(screen.queryByRole('combobox', { name: /用途/ })).not.toBeInTheDocument();
});

it('offers no notice to whoever only counts', async () => {
  await userEvent.click(await open('office', '/refusals'));
  expect(await screen.findByText('派出所')).toBeVisible();
  expect(screen.queryByRole('button', { name: '再打印告知书' })).not.toBeInTheDocument();
});

it('R22: tells a refused request apart, leads to it, and is asked for by its own filter', async () => {
  server.use(
    http.get(api('stamping', '/refusals'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ items: [{ ...REFUSAL, subject: 'request', request_id: 'request-1' }], next: null });
    }),
  );
  const row = await open('clerk', '/refusals?of=request');
  expect(asked).toEqual([{ of_request: 'true', limit: '50' }]);
  expect(row).toHaveTextContent('办件不予办理');
  await userEvent.click(row);
  expect(await screen.findByRole('link', { name: '查看这件申请' })).toHaveAttribute('href', '/stamping/request-1');
});
