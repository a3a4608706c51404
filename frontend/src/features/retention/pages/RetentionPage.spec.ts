import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import RetentionPage from './RetentionPage.vue';

const DUE = { record_class: 'evidence', what: 'evidence', years: 10, days: 0, files: 3, closed_before: '2016-01-01', records: 3, first_closed_on: '2014-02-03', last_closed_on: '2015-06-07' };
const APPRAISAL = {
  id: 'appraisal-1', record_class: 'evidence', closed_before: '2016-01-01', finding: '期满', document: '鉴定〔2026〕1号', approved_by: '区档案馆 李敏',
  appraised_by_name: '管理员', appraised_at: '2026-11-01T02:00:00Z', covers: [{ what: 'evidence', records: 3, files: 3 }], is_spent: false,
};
const RECORD = {
  id: 'record-1', appraisal_id: 'appraisal-1', record_class: 'evidence', what: 'evidence', records: 2, files: 2, first_closed_on: '2014-02-03', last_closed_on: '2015-06-07',
  ids_sha256: 'ab', approved_by: '区档案馆 李敏', witnessed_by: '监察 王云', executed_by_name: '管理员', executed_at: '2026-11-02T02:00:00Z',
};

const PERIODS = [
  { record_class: 'evidence', years: 10, valid_from: null, document: '' },
  { record_class: 'evidence', years: 12, valid_from: '2027-01-01', document: '档发〔2026〕9号' },
  { record_class: 'register', years: 30, valid_from: '2026-01-01', document: '' },
];

function serving(): void {
  server.use(
    http.get(api('stamping', '/retention/periods'), () => HttpResponse.json({ items: PERIODS })),
    http.get(api('stamping', '/retention/plan'), () => HttpResponse.json({ as_of: '2026-11-02', items: [DUE] })),
    http.get(api('stamping', '/retention/appraisals'), () => HttpResponse.json({ items: [APPRAISAL], next: null })),
    http.get(api('stamping', '/retention/destructions'), () => HttpResponse.json({ items: [RECORD], next: null })),
  );
}

it('shows the auditor what is due and what was destroyed, and no act (R89, R124)', async () => {
  serving();
  await renderPage(RetentionPage, { at: '/retention', me: makeMe(['auditor']), messages: ['retention'] });
  const due = await screen.findByRole('table', { name: '今天到期的' });
  expect(await within(due).findByRole('row', { name: /留存的依据材料/ })).toHaveTextContent('3');
  expect(await within(due).findByText(/2027年1月1日起 12 年/)).toHaveAttribute('title', '档发〔2026〕9号');
  expect(within(due).queryByText(/起 30 年/)).not.toBeInTheDocument();
  const gone = await screen.findByRole('row', { name: /监察 王云/ });
  expect(gone).toHaveTextContent('2 件，2 个文件');
  expect(screen.queryByRole('button', { name: '销毁' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '鉴定' })).not.toBeInTheDocument();
  expect(screen.queryByRole('columnheader', { name: '办理' })).not.toBeInTheDocument();
});

it('carries an appraisal out with a witness, batch by batch, and keeps the words when it is refused', async () => {
  serving();
  const sent: unknown[] = [];
  server.use(
    http.post(api('stamping', '/retention/destructions'), async ({ request }) => {
      const body = (await request.json()) as { witnessed_by: string };
      sent.push(body);
      if (body.witnessed_by === '') return problem(422, { title: '不予办理', reasons: [{ rule: 'R89', code: 'witness-missing', detail: '销毁须有监销人。', pointer: '/witnessed_by' }] });
      return HttpResponse.json({ items: [RECORD], remaining: sent.length < 3 ? 1 : 0 }, { status: 201 });
    }),
  );
  await renderPage(RetentionPage, { at: '/retention', me: makeMe(['administrator']), messages: ['retention'] });
  const row = await screen.findByRole('row', { name: /鉴定〔2026〕1号/ });
  await userEvent.click(within(row).getByRole('button', { name: '销毁' }));
  const dialog = await screen.findByRole('dialog', { name: '销毁到期档案？' });
  await userEvent.click(within(dialog).getByRole('button', { name: '销毁' }));
  expect(await within(dialog).findAllByText('销毁须有监销人。')).not.toHaveLength(0);
  await userEvent.type(within(dialog).getByRole('textbox', { name: /监销人/ }), '监察 王云');
  await userEvent.click(within(dialog).getByRole('button', { name: '销毁' }));
  expect(await screen.findByText('已销毁 4 件')).toBeVisible();
  expect(sent).toHaveLength(3);
});

const STUBS = [
  { ...DUE, record_class: 'stub', what: 'request', records: 11, files: 4 },
  { ...DUE, record_class: 'stub', what: 'refusal', records: 11, files: 11 },
];

it('counts every kind that an appraisal covers, in the line and in the dialog (R89)', async () => {
  serving();
  const days: (string | null)[] = [];
  server.use(
    http.get(api('stamping', '/retention/plan'), ({ request }) => {
      days.push(new URL(request.url).searchParams.get('closed_before'));
      return HttpResponse.json({ as_of: '2026-11-02', items: STUBS });
    }),
  );
  await renderPage(RetentionPage, { at: '/retention', me: makeMe(['administrator']), messages: ['retention'] });
  const line = await screen.findByRole('row', { name: /一般证明存根/ });
  expect(line).toHaveTextContent(/申请中的个人信息\s*11 件，4 个文件/);
  expect(line).toHaveTextContent(/告知书中的个人信息\s*11 件，11 个文件/);
  await userEvent.click(within(line).getByRole('button', { name: '鉴定' }));
  const dialog = await screen.findByRole('dialog', { name: '鉴定：一般证明存根' });
  const goes = await within(dialog).findByRole('region', { name: '将销毁：' });
  expect(await within(goes).findByText(/告知书中的个人信息\s*11 件/)).toBeVisible();
  expect(days).toContain('2016-01-01');
});

it('offers no destruction under a spent appraisal, and shows what was found', async () => {
  serving();
  server.use(http.get(api('stamping', '/retention/appraisals'), () => HttpResponse.json({ items: [{ ...APPRAISAL, is_spent: true }], next: null })));
  await renderPage(RetentionPage, { at: '/retention', me: makeMe(['administrator']), messages: ['retention'] });
  const row = await screen.findByRole('row', { name: /鉴定〔2026〕1号/ });
  expect(row).toHaveTextContent('期满');
  expect(row).toHaveTextContent('已全部销毁');
  expect(within(row).queryByRole('button')).not.toBeInTheDocument();
});

it('lists the records that are due before anybody appraises them', async () => {
  serving();
  const record = { id: 'one', what: 'evidence', number: '110105-001-2014-000001', title: '居住情况证明', community_name: '青山社区', closed_on: '2014-02-03' };
  server.use(http.get(api('stamping', '/retention/due/evidence'), () => HttpResponse.json({ items: [record], next: null })));
  await renderPage(RetentionPage, { at: '/retention', me: makeMe(['auditor']), messages: ['retention'] });
  await userEvent.click(await screen.findByRole('button', { name: '看明细' }));
  const dialog = await screen.findByRole('dialog', { name: '到期明细：留存的依据材料' });
  expect(await within(dialog).findByRole('row', { name: /110105-001-2014-000001/ })).toHaveTextContent('居住情况证明');
});
