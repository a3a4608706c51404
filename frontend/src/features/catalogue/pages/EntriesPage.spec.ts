import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import EntriesPage from './EntriesPage.vue';

const ENTRIES = api('stamping', '/catalogue-entries');
const ENTRY = {
  id: 'e1', layer: 'district', type_code: 'CT01', type_name: '居住情况证明', certificate_class: 'issue',
  document: { document: '示例区清单', number: '示例民〔2026〕1号', article: '第1项' },
  valid_from: '2026-01-01', valid_until: null, state: 'in_force', allowed_actions: ['end'],
};
const CHANGE = { type_code: 'CT02', type_name: '实践证明', from_day: '2026-08-01', before: 'local', after: 'must_not_issue', decided_by: 'district', document: '示例区清单' };
const Elsewhere = { template: '<p>elsewhere</p>' };
const routes = [
  { path: '/certificates/board', name: 'catalogue-board', component: Elsewhere },
  { path: '/catalogue/proposals', name: 'type-proposals', component: Elsewhere },
  { path: '/catalogue/texts', name: 'catalogue-texts', component: Elsewhere },
  { path: '/certificates/:code', name: 'certificate-type', component: Elsewhere },
];
const administrator = { at: '/catalogue', me: makeMe(['administrator']), messages: ['catalogue'], routes };

const SWITCHES = api('stamping', '/transitional-switches');
const PATH = {
  id: 's1', number: 1, type_code: 'CT35', type_name: '婚姻状况证明', valid_from: '2026-11-01', valid_until: '2199-01-01', reason: '接口尚未开通。', document: '区民政局〔2026〕21号',
  switched_by_name: '许管', switched_at: '2026-11-01T02:00:00Z', ended_by_name: '', ended_at: null, end_reason: '', state: 'on', allowed_actions: ['end'],
};

beforeEach(() => {
  server.use(http.get(SWITCHES, () => HttpResponse.json({ items: [] })));
});

function withEntries(): void {
  server.use(http.get(ENTRIES, () => HttpResponse.json({ items: [ENTRY] })));
}

it('lets an entry end only after a day was named, and shows the rule where it is refused (CRT-2)', async () => {
  withEntries();
  server.use(
    http.post(`${ENTRIES}/e1/ending`, () =>
      problem(422, { reasons: [{ rule: 'CRT-2', code: 'ends-too-early', detail: '失效日期不得早于今天', pointer: '/ends_on' }] }),
    ),
  );
  await renderPage(EntriesPage, administrator);
  await userEvent.click(await screen.findByRole('button', { name: '结束条目：居住情况证明' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: '结束' }));
  expect((await within(dialog).findAllByText(/失效日期不得早于今天/))[0]).toBeVisible();
});

it('checks a table first, and offers to apply it only when nothing is wrong (R18)', async () => {
  withEntries();
  const asked: string[] = [];
  server.use(
    http.post(`${ENTRIES}/import`, ({ request }) => {
      const apply = new URL(request.url).searchParams.get('apply') === 'true';
      asked.push(apply ? 'apply' : 'check');
      return HttpResponse.json({ applied: apply, rows: 1, problems: [], changes: [CHANGE] });
    }),
  );
  await renderPage(EntriesPage, administrator);
  await userEvent.click(await screen.findByRole('button', { name: '导入' }));
  await userEvent.upload(await screen.findByLabelText('选择文件'), new File(['x'], 'list.xlsx'));
  await userEvent.click(await screen.findByRole('button', { name: '导入这 1 项改动' }));
  expect(await screen.findByText('已导入，形成新的一版')).toBeVisible();
  expect(asked).toEqual(['check', 'apply']);
});

it('names every bad row and offers nothing to apply', async () => {
  withEntries();
  const problems = [{ row: 3, column: '层级', rule: null, detail: '“层级”应为：省、市、区。' }];
  server.use(http.post(`${ENTRIES}/import`, () => HttpResponse.json({ applied: false, rows: 0, problems, changes: [] })));
  await renderPage(EntriesPage, administrator);
  await userEvent.click(await screen.findByRole('button', { name: '导入' }));
  await userEvent.upload(await screen.findByLabelText('选择文件'), new File(['x'], 'list.csv'));
  expect(await screen.findByText(/第 3 行/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /导入这/ })).not.toBeInTheDocument();
});

it('shows an auditor the list without a way to change it', async () => {
  server.use(http.get(ENTRIES, () => HttpResponse.json({ items: [{ ...ENTRY, allowed_actions: [] }] })));
  await renderPage(EntriesPage, { ...administrator, me: makeMe(['auditor']) });
  expect(await screen.findByText('居住情况证明')).toBeVisible();
  expect(screen.queryByRole('button', { name: '导入' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /结束条目/ })).not.toBeInTheDocument();
});

it('says that the transitional path is off unless it was switched on, and shows no way to do so without the right (R5)', async () => {
  withEntries();
  await renderPage(EntriesPage, { ...administrator, me: makeMe(['office']) });
  expect(await screen.findByText('没有开启过过渡办理')).toBeVisible();
  expect(screen.queryByRole('button', { name: '开启过渡办理' })).not.toBeInTheDocument();
});

it('switches the path off with a day and a reason, and keeps them when it is refused (R5)', async () => {
  withEntries();
  const sent: unknown[] = [];
  server.use(
    http.get(SWITCHES, () => HttpResponse.json({ items: [PATH] })),
    http.post(`${SWITCHES}/s1/ending`, async ({ request }) => {
      sent.push(await request.json());
      if (sent.length === 1) return problem(422, { reasons: [{ rule: 'R5', code: 'transition-off-too-early', detail: '最早从今天起关闭。', pointer: '/ends_on' }] });
      return HttpResponse.json({ ...PATH, state: 'off', allowed_actions: [] });
    }),
  );
  await renderPage(EntriesPage, administrator);
  const row = await screen.findByRole('row', { name: /婚姻状况证明/ });
  expect(row).toHaveTextContent('许管开启');
  await userEvent.click(within(row).getByRole('button', { name: '关闭过渡办理：婚姻状况证明' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /关闭理由/ }), '接口已开通。');
  await userEvent.click(within(dialog).getByRole('button', { name: '关闭' }));
  expect((await within(dialog).findAllByText(/最早从今天起关闭/))[0]).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: '关闭' }));
  expect(await screen.findByText('已关闭过渡办理：婚姻状况证明')).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ reason: '接口已开通。' });
});
