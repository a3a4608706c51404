import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { todayInBeijing } from '@/shared/format';
import { makeMe, makeWorkItem } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import WorkbenchPage from './WorkbenchPage.vue';

const ADMISSION = api('admission', '/work-queue');
const STAMPING = api('stamping', '/work-queue');
const options = { at: '/', me: makeMe(['clerk']), messages: ['workbench'] };

it('merges what waits from both services, overdue first, figures as links', async () => {
  server.use(
    http.get(ADMISSION, () =>
      HttpResponse.json({
        figures: [{ key: 'tasks_overdue', value: 2, link: '/tasks?state=overdue' }],
        items: [makeWorkItem({ id: 'a', title: '等待中的任务' }), makeWorkItem({ id: 'b', title: '逾期的任务', overdue: true, due_on: '2020-01-06' })],
      }),
    ),
    http.get(STAMPING, () => HttpResponse.json({ figures: [], items: [makeWorkItem({ id: 'c', kind: 'stamp_request', title: '居住证明', link: '/stamping/c' })] })),
  );
  await renderPage(WorkbenchPage, options);
  const overdue = await screen.findByRole('region', { name: '已逾期' });
  expect(within(overdue).getByRole('link', { name: /逾期的任务/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /2\s*逾期任务/ })).toHaveAttribute('href', '/tasks?state=overdue');
  await screen.findByRole('link', { name: /居住证明/ });
  await userEvent.click(screen.getByRole('button', { name: '用印申请 1' }));
  expect(screen.queryByText('等待中的任务')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /居住证明/ })).toBeVisible();
});

it('shows one service’s work while the other does not answer, and says so', async () => {
  server.use(
    http.get(ADMISSION, () => HttpResponse.json({ figures: [], items: [makeWorkItem()] })),
    http.get(STAMPING, () => problem(500, { title: '用印服务暂不可用' })),
  );
  await renderPage(WorkbenchPage, options);
  expect(await screen.findByRole('alert')).toHaveTextContent('用印服务暂不可用');
  expect(screen.getByRole('link', { name: /老年人信息核实/ })).toBeVisible();
});

it('R80: calls late what was due at an hour of today that has passed', async () => {
  const out = makeWorkItem({ id: 'o', kind: 'seal_outing', title: '上门用印', overdue: true, due_on: todayInBeijing() });
  server.use(
    http.get(ADMISSION, () => HttpResponse.json({ figures: [], items: [] })),
    http.get(STAMPING, () => HttpResponse.json({ figures: [], items: [out] })),
  );
  await renderPage(WorkbenchPage, options);
  const line = await screen.findByRole('link', { name: /上门用印/ });
  expect(line).toHaveTextContent('已逾期');
  expect(line).not.toHaveTextContent('今天到期');
});

it('R85–R88: shows what is due with seals in its order, by its day, with its figure', async () => {
  const items = [
    makeWorkItem({ id: 's1', kind: 'seal_sealing_off', title: '甲社区居民委员会', due_on: null, link: '/register/s1' }),
    makeWorkItem({ id: 's2', kind: 'register_closing', title: '乙社区居民委员会 · 2025', due_on: '2099-06-30', link: '/register/s2' }),
    makeWorkItem({ id: 's3', kind: 'seal_handover', title: '丙社区居民委员会', due_on: '2020-01-03', overdue: true, link: '/register/s3' }),
  ];
  const figures = [{ key: 'seal_matters_overdue', value: 1, link: '/register?due=true' }];
  server.use(
    http.get(ADMISSION, () => HttpResponse.json({ figures: [], items: [] })),
    http.get(STAMPING, () => HttpResponse.json({ figures, items })),
  );
  await renderPage(WorkbenchPage, options);
  const lines = [await screen.findByRole('link', { name: /丙社区/ }), screen.getByRole('link', { name: /乙社区/ }), screen.getByRole('link', { name: /甲社区/ })];
  expect(lines.map((line) => line.getAttribute('href'))).toEqual(['/register/s3', '/register/s2', '/register/s1']);
  expect(lines[0]).toHaveTextContent('印章移交');
  expect(lines[1]).toHaveTextContent('年度封账');
  expect(lines[0]?.compareDocumentPosition(lines[1] as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(lines[1]?.compareDocumentPosition(lines[2] as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByText('印章事项逾期')).toBeVisible();
});

it('says so when nothing waits', async () => {
  const nothing = { figures: [], items: [] };
  server.use(http.get(ADMISSION, () => HttpResponse.json(nothing)), http.get(STAMPING, () => HttpResponse.json(nothing)));
  await renderPage(WorkbenchPage, options);
  expect(await screen.findByText('没有等您处理的事')).toBeVisible();
});
