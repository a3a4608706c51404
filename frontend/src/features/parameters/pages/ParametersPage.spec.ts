import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Role } from '@/shared/roles';
import { makeMe } from '@/testing/factories';
import { makeParameter } from '@/testing/parameters';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import ParametersPage from './ParametersPage.vue';

const DEFAULT = { valid_from: null, document: '', set_by_name: '' };
const LEAD = makeParameter({ key: 'admission.task_lead_days_working', title: '任务最短办理时间', unit: 'working_days', value: 3, rules: ['ADM-9', 'R103'], description: '至少给社区留几个工作日。' });
const STANDARD = makeParameter({ key: 'admission.hourly_standard_fen', title: '每工时经费标准', unit: 'fen', value: 6000 });
const QUORUM = makeParameter({ key: 'admission.quorum', title: '联合评审法定人数比例', unit: 'share', value: '2/3' });
const VERBS = makeParameter({
  key: 'admission.assist_verbs', title: '依法协助事项的动词白名单', unit: 'words', value: ['inform', 'contact'], choices: ['contact', 'inform', 'persuade'],
});
const COMPLEX = makeParameter({
  key: 'stamping.complex_working_days', title: '复杂证明办理期限', unit: 'working_days', value: 5,
  history: [{ value: 3, valid_from: '2199-01-01', document: '区民政局〔2026〕9号', set_by_name: '许管' }, { value: 5, ...DEFAULT }],
});
const JOINED = makeParameter({ key: 'stamping.keeper_may_be_applicant', title: '经办人可兼用印人', unit: 'switch', value: false });
const GATE = api('admission', '/parameters');
const SEALS = api('stamping', '/parameters');

function serving(): void {
  server.use(
    http.get(GATE, () => HttpResponse.json({ as_of: '2026-11-29', first_day: '2026-11-29', items: [LEAD, STANDARD, QUORUM, VERBS] })),
    http.get(SEALS, () => HttpResponse.json({ as_of: '2026-11-29', first_day: '2026-11-30', items: [COMPLEX, JOINED] })),
  );
}

async function opened(role: Role): Promise<void> {
  await renderPage(ParametersPage, { at: '/parameters', me: makeMe([role]), messages: ['parameters'] });
}

async function changing(name: RegExp): Promise<HTMLElement> {
  const row = await screen.findByRole('row', { name });
  await userEvent.click(within(row).getByRole('button', { name: /^修改/ }));
  return screen.findByRole('dialog');
}

async function typed(dialog: HTMLElement, value: string): Promise<void> {
  const field = within(dialog).getByLabelText(/^新的值/);
  await userEvent.clear(field);
  if (value) await userEvent.type(field, value);
}

async function saved(dialog: HTMLElement): Promise<void> {
  await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
}

/** What was sent: the key, the version it was read with, and the body. The first answers are given, then all is well. */
function noting(address: string, ...first: Response[]): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http.put(`${address}/:key`, async ({ request, params }) => {
      const body = (await request.json()) as { valid_from: string };
      sent.push([params.key, request.headers.get('If-Match'), body]);
      return first[sent.length - 1] ?? HttpResponse.json({ ...LEAD, valid_from: body.valid_from });
    }),
  );
  return sent;
}

beforeEach(serving);

it('shows the values of both services as people say them, with what they are and the rules that ask for them', async () => {
  await opened('auditor');
  const row = await screen.findByRole('row', { name: /任务最短办理时间/ });
  expect(row).toHaveTextContent('至少给社区留几个工作日。');
  expect(row).toHaveTextContent('3 个工作日');
  expect(row).toHaveTextContent('ADM-9、R103');
  expect(row).toHaveTextContent('默认值来源：');
  expect(screen.getByRole('row', { name: /每工时经费标准/ })).toHaveTextContent('¥60.00');
  expect(screen.getByRole('row', { name: /动词白名单/ })).toHaveTextContent('告知宣传、联系居民');
  const seals = screen.getByRole('region', { name: '用印' });
  expect(await within(seals).findByRole('row', { name: /经办人可兼用印人/ })).toHaveTextContent('不允许');
  expect(document.body).not.toHaveTextContent(/admission\.|stamping\.|working_days|inform/);
  expect(screen.queryByRole('button', { name: /^修改/ })).not.toBeInTheDocument();
});

it('says in the history from which day, by whom and by which document each value holds', async () => {
  await opened('auditor');
  const row = await screen.findByRole('row', { name: /复杂证明办理期限/ });
  expect(row).toHaveTextContent(/2199年1月1日.*起改为 3 个工作日/);
  await userEvent.click(within(row).getByRole('button', { name: /沿革/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('3 个工作日 · 未生效')).toBeVisible();
  expect(within(dialog).getByText('5 个工作日 · 现行')).toBeVisible();
  expect(within(dialog).getByText('许管设定')).toBeVisible();
  expect(within(dialog).getByText('区民政局〔2026〕9号')).toBeVisible();
  expect(within(dialog).getByText('产品默认值')).toBeVisible();
});

it('begins the history of a district with the day from which it is served', async () => {
  const history = [{ value: 4, valid_from: '2026-11-01', document: '', set_by_name: '许管' }, { ...DEFAULT, value: 3, valid_from: '2026-08-01' }, { ...DEFAULT, value: 3 }];
  server.use(http.get(GATE, () => HttpResponse.json({ as_of: '2026-11-29', first_day: '2026-11-29', items: [{ ...LEAD, history }] })));
  await opened('auditor');
  const row = await screen.findByRole('row', { name: /任务最短办理时间/ });
  await userEvent.click(within(row).getByRole('button', { name: /沿革/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getAllByRole('listitem').map((step) => step.textContent)).toEqual([expect.stringContaining('许管设定'), expect.stringContaining('产品默认值')]);
});

it('shows and asks for the numbers of admission only, where one may read no others', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => void asked.push(new URL(request.url).pathname));
  await opened('department_clerk');
  expect(await screen.findByRole('row', { name: /任务最短办理时间/ })).toBeVisible();
  expect(screen.queryByRole('region', { name: '用印' })).not.toBeInTheDocument();
  expect(asked.filter((path) => path.includes('/stamping/'))).toEqual([]);
  server.events.removeAllListeners();
});

it('leaves the numbers of one service usable while the other does not answer', async () => {
  server.use(http.get(GATE, () => problem(503, { title: '服务暂时不可用' }), { once: true }));
  await opened('administrator');
  const gate = screen.getByRole('region', { name: '准入' });
  expect(await within(gate).findByText('服务暂时不可用')).toBeVisible();
  expect(await screen.findByRole('row', { name: /复杂证明办理期限/ })).toBeVisible();
  await userEvent.click(within(gate).getByRole('button', { name: '重试' }));
  expect(await within(gate).findByRole('row', { name: /任务最短办理时间/ })).toBeVisible();
});

it('begins on the first day that the service takes, and says which it is', async () => {
  await opened('administrator');
  expect(await changing(/任务最短办理时间/)).toHaveTextContent(/最早2026年11月29日/);
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  const sent = noting(SEALS);
  const dialog = await changing(/经办人可兼用印人/);
  await userEvent.click(within(dialog).getByRole('radio', { name: '允许' }));
  await saved(dialog);
  expect(await screen.findByText(/已保存，2026年11月30日.*起生效/)).toBeVisible();
  expect(sent).toEqual([['stamping.keeper_may_be_applicant', '"0"', { value: true, valid_from: '2026-11-30', document: '' }]]);
});

it('says at the field what the server refuses, and keeps what was typed', async () => {
  const errors = [{ pointer: '/value', code: 'too-much', detail: '最多为 366。' }, { pointer: '/valid_from', code: 'in-the-past', detail: '只能从今天或以后生效。' }];
  const sent = noting(GATE, problem(422, { errors }));
  await opened('administrator');
  const dialog = await changing(/任务最短办理时间/);
  await typed(dialog, '４００');
  await userEvent.type(within(dialog).getByLabelText(/^依据文件/), '区办〔2026〕3号');
  await saved(dialog);
  expect(await within(dialog).findByText('最多为 366。', { selector: '.error' })).toBeVisible();
  expect(within(dialog).getByText('只能从今天或以后生效。', { selector: '.error' })).toBeVisible();
  expect(within(dialog).getByLabelText(/^新的值/)).toHaveValue('４００');
  expect(within(dialog).getByLabelText(/^依据文件/)).toHaveValue('区办〔2026〕3号');
  await typed(dialog, '4');
  await saved(dialog);
  expect(await screen.findByText(/已保存/)).toBeVisible();
  const rest = { valid_from: '2026-11-29', document: '区办〔2026〕3号' };
  expect(sent).toEqual([400, 4].map((value) => [LEAD.key, '"0"', { value, ...rest }]));
});

it.each([
  [/任务最短办理时间/, '三天', '请填写整数。'],
  [/任务最短办理时间/, '2.5', '请填写整数。'],
  [/任务最短办理时间/, '', '请填写整数。'],
  [/每工时经费标准/, '六十元', '请填写金额，例如 60.00。'],
  [/法定人数比例/, '', '请填写分数，例如 2/3。'],
])('sends nothing that is no value at all: %s %s', async (name, value, words) => {
  const sent = noting(GATE);
  await opened('administrator');
  const dialog = await changing(name);
  await typed(dialog, value);
  await saved(dialog);
  expect(await within(dialog).findByText(words, { selector: '.error' })).toBeVisible();
  expect(within(dialog).getByLabelText(/^新的值/)).toHaveValue(value);
  expect(sent).toEqual([]);
});

it('sends money in fen, shares as they are written, and words in their own order', async () => {
  const sent = noting(GATE);
  await opened('administrator');
  let dialog = await changing(/每工时经费标准/);
  await typed(dialog, '75.5');
  await saved(dialog);
  dialog = await changing(/法定人数比例/);
  await typed(dialog, '３／４');
  await saved(dialog);
  dialog = await changing(/动词白名单/);
  await userEvent.click(within(dialog).getByRole('checkbox', { name: '劝导' }));
  await userEvent.click(within(dialog).getByRole('checkbox', { name: '告知宣传' }));
  await saved(dialog);
  await expect.poll(() => sent.length).toBe(3);
  expect(sent.map((one) => (one as [string, string, { value: unknown }])[2].value)).toEqual([7550, '3/4', ['contact', 'persuade']]);
});

it('shows both versions when somebody else set it meanwhile, and sends again with what was read anew', async () => {
  const sent = noting(GATE, problem(412));
  await opened('administrator');
  const dialog = await changing(/动词白名单/);
  await userEvent.click(within(dialog).getByRole('checkbox', { name: '劝导' }));
  const theirs = { value: ['contact'], valid_from: '2026-11-29', document: '区办〔2026〕8号', set_by_name: '许管' };
  server.use(
    http.get(GATE, () => HttpResponse.json({ as_of: '2026-11-29', first_day: '2026-11-29', items: [{ ...VERBS, version: 1, history: [theirs, ...VERBS.history] }] })),
  );
  await saved(dialog);
  const conflict = await screen.findByRole('dialog', { name: '这条记录刚刚被别人修改过' });
  expect(within(conflict).getByRole('row', { name: /新的值/ })).toHaveTextContent('联系居民、告知宣传、劝导');
  expect(within(conflict).getByRole('row', { name: /依据文件/ })).toHaveTextContent('区办〔2026〕8号');
  await userEvent.click(within(conflict).getByRole('button', { name: '用我的修改覆盖' }));
  expect(await screen.findByText(/已保存/)).toBeVisible();
  const mine = { value: ['contact', 'inform', 'persuade'], valid_from: '2026-11-29', document: '' };
  expect(sent).toEqual([[VERBS.key, '"0"', mine], [VERBS.key, '"1"', mine]]);
});
