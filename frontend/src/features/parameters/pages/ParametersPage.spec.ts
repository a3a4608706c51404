import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import { firstDay, toCome } from '../types';
import ParametersPage from './ParametersPage.vue';

const DEFAULT = { value: 5, valid_from: null, document: '', set_by_name: '' };
const COMPLEX = {
  key: 'stamping.complex_working_days', title: '复杂证明办理期限', title_en: 'Complex certificates', unit: 'working_days', source: 'C14, R10', value: 5, valid_from: null,
  history: [{ value: 3, valid_from: '2199-01-01', document: '区民政局〔2026〕9号', set_by_name: '许管' }, DEFAULT],
};
const JOINED = {
  key: 'stamping.keeper_may_be_applicant', title: '经办人可兼用印人', title_en: 'Whoever applied may also stamp', unit: 'switch', source: 'CRT-6', value: false, valid_from: null,
  history: [{ ...DEFAULT, value: false }],
};
const LIST = api('stamping', '/parameters');

function serving(): void {
  server.use(http.get(LIST, () => HttpResponse.json({ as_of: '2026-11-29', items: [COMPLEX, JOINED] })));
}

it('shows what holds, its source and what comes; the history says from which day, by whom, by which document', async () => {
  serving();
  await renderPage(ParametersPage, { at: '/stamping/parameters', me: makeMe(['auditor']), messages: ['parameters'] });
  const row = await screen.findByRole('row', { name: /复杂证明办理期限/ });
  expect(row).toHaveTextContent('5 工作日');
  expect(row).toHaveTextContent(/2199年1月1日.*起改为 3 工作日/);
  expect(screen.queryByRole('button', { name: /^修改/ })).not.toBeInTheDocument();
  await userEvent.click(within(row).getByRole('button', { name: /沿革/ }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('3 工作日 · 未生效')).toBeVisible();
  expect(within(dialog).getByText('5 工作日 · 现行')).toBeVisible();
  expect(within(dialog).getByText('许管设定')).toBeVisible();
  expect(within(dialog).getByText('区民政局〔2026〕9号')).toBeVisible();
  expect(within(dialog).getByText('产品默认值')).toBeVisible();
});

it('sends a switch from tomorrow on, and keeps what was chosen when the server refuses', async () => {
  serving();
  const sent: unknown[] = [];
  server.use(
    http.put(`${LIST}/:key`, async ({ request, params }) => {
      sent.push([params.key, await request.json()]);
      if (sent.length === 1) return problem(422, { errors: [{ pointer: '/valid_from', code: 'not-later', detail: '只能从明天或以后生效。' }] });
      return HttpResponse.json({ ...JOINED, value: true, valid_from: '2199-01-01' });
    }),
  );
  await renderPage(ParametersPage, { at: '/stamping/parameters', me: makeMe(['administrator']), messages: ['parameters'] });
  const row = await screen.findByRole('row', { name: /经办人可兼用印人/ });
  await userEvent.click(within(row).getByRole('button', { name: /^修改/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: '允许' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
  expect(await within(dialog).findByText('只能从明天或以后生效。', { selector: '.error' })).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
  expect(await screen.findByText(/已保存，2199年1月1日.*起生效/)).toBeVisible();
  expect(sent).toEqual(Array(2).fill(['stamping.keeper_may_be_applicant', { value: true, valid_from: firstDay(), document: '' }]));
});

it('counts tomorrow over the end of a year, and orders what is to come', () => {
  expect(firstDay('2026-12-31')).toBe('2027-01-01');
  const history = [{ ...DEFAULT, valid_from: '2027-03-01' }, { ...DEFAULT, valid_from: '2027-01-01' }, { ...DEFAULT, valid_from: '2026-01-01' }, DEFAULT];
  expect(toCome({ ...COMPLEX, history }, '2026-11-29').map(({ valid_from }) => valid_from)).toEqual(['2027-01-01', '2027-03-01']);
});
