import { fireEvent, screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import TextPage from './TextPage.vue';

vi.mock('@/shared/paper/renderPaper', () => ({ renderPaper: () => Promise.resolve([]) }));

const TEXTS = api('stamping', '/certificate-templates');
const NATIONAL = '兹证明{holder_name}居住。用于{purpose}，有效期至{valid_until}。';
const TYPE = {
  code: 'CT01', name: '居住情况证明', name_en: 'Residence', text_title: '证明', text_body: NATIONAL,
  fields: [{ key: 'holder_name', label: '姓名', label_en: 'Name', type: 'text', required: true, options: [] }],
};
const SUMMARY = {
  id: 't1', type_code: 'CT01', type_name: '居住情况证明', number: 1, version: 1, standing: 'draft', title: '证明', in_force_from: null, note: '',
  created_by_name: '管理员甲', created_at: '2026-11-29T02:00:00Z', changed_by_name: '管理员甲', changed_at: '2026-11-29T02:00:00Z',
  published_by_name: null, published_at: null, withdrawn_by_name: null, withdrawn_at: null, allowed_actions: ['update', 'publication', 'withdrawal'],
};
const DETAIL = { ...SUMMARY, body: NATIONAL, problems: [], warnings: [], replaces: null, difference: [], title_before: '证明' };
const GAP = { rule: 'R14', code: 'use-or-validity-missing', detail: '证明文本须写明用途和有效期。', pointer: '/template/body' };
const administrator = {
  at: '/catalogue/texts/CT01', path: '/catalogue/texts/:code', props: { code: 'CT01' }, me: makeMe(['administrator']), messages: ['catalogue'],
  routes: [{ path: '/catalogue/texts', name: 'catalogue-texts', component: { template: '<p>elsewhere</p>' } }],
};

function withVersions(...items: object[]): void {
  server.use(http.get(TEXTS, () => HttpResponse.json({ items, next: null })));
}

beforeEach(() => {
  localStorage.clear();
  server.use(
    http.get(api('stamping', '/certificate-types/CT01'), () => HttpResponse.json(TYPE)),
    http.get(`${TEXTS}/t1`, () => HttpResponse.json(DETAIL)),
    http.get(`${TEXTS}/t1/preview.pdf`, () => HttpResponse.arrayBuffer(new ArrayBuffer(0), { headers: { 'Content-Type': 'application/pdf' } })),
  );
});

it('begins a draft from the text that holds', async () => {
  withVersions();
  const sent: unknown[] = [];
  server.use(
    http.post(TEXTS, async ({ request }) => {
      sent.push(await request.json());
      withVersions(SUMMARY);
      return HttpResponse.json(DETAIL, { status: 201 });
    }),
  );
  await renderPage(TextPage, administrator);
  await userEvent.click(await screen.findByRole('button', { name: '起草新文本' }));
  expect(await screen.findByRole('heading', { name: '第 1 版草稿' })).toBeVisible();
  expect(sent).toEqual([{ type_code: 'CT01', title: '证明', body: NATIONAL }]);
});

it('puts a placeholder at the cursor, saves by itself and names what is wrong (R14)', async () => {
  withVersions(SUMMARY);
  const saved: { body: string; version: string | null }[] = [];
  server.use(
    http.put(`${TEXTS}/t1`, async ({ request }) => {
      const { body } = (await request.json()) as { body: string };
      saved.push({ body, version: request.headers.get('If-Match') });
      return HttpResponse.json({ ...DETAIL, body, version: 2, problems: [GAP] });
    }),
  );
  await renderPage(TextPage, administrator);
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /正文/ });
  await fireEvent.update(text, '兹证明住。');
  text.setSelectionRange(3, 3);
  await userEvent.click(screen.getByRole('button', { name: '插入：姓名' }));
  expect(text).toHaveValue('兹证明{holder_name}住。');
  expect(await screen.findByText(/须写明用途和有效期/, {}, { timeout: 3000 })).toBeVisible();
  expect(saved.at(-1)).toEqual({ body: '兹证明{holder_name}住。', version: '"1"' });
  expect(screen.getByRole('button', { name: '公布' })).toBeDisabled();
});

it('publishes from a day, and shows the rule where the day is taken (CRT-10)', async () => {
  withVersions(SUMMARY);
  const days: unknown[] = [];
  server.use(
    http.post(`${TEXTS}/t1/publication`, async ({ request }) => {
      days.push(await request.json());
      if (days.length === 1) return problem(422, { reasons: [{ rule: 'CRT-10', code: 'day-is-taken', detail: '同一天只能有一版', pointer: '/from_day' }] });
      withVersions({ ...SUMMARY, standing: 'in_force', allowed_actions: [] });
      return HttpResponse.json({ ...DETAIL, standing: 'in_force', allowed_actions: [] });
    }),
  );
  await renderPage(TextPage, administrator);
  await userEvent.click(await screen.findByRole('button', { name: '公布' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/修改原因/), '按来文');
  await userEvent.click(within(dialog).getByRole('button', { name: '公布' }));
  expect((await within(dialog).findAllByText(/同一天只能有一版/))[0]).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: '公布' }));
  expect(await screen.findByText('第 1 版已启用')).toBeVisible();
  expect(days.at(-1)).toMatchObject({ note: '按来文' });
  expect(await screen.findByText('现用第 1 版')).toBeVisible();
});

it('shows a colleague’s change of the same draft beside mine', async () => {
  withVersions(SUMMARY);
  let theirs = DETAIL;
  server.use(
    http.get(`${TEXTS}/t1`, () => HttpResponse.json(theirs)),
    http.put(`${TEXTS}/t1`, () => problem(412, {})),
  );
  await renderPage(TextPage, administrator);
  const text = await screen.findByRole('textbox', { name: /正文/ });
  theirs = { ...DETAIL, body: '同事写的', version: 2 };
  await fireEvent.update(text, '我写的');
  expect(await screen.findByText('同事写的', {}, { timeout: 3000 })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '采用现在的内容' }));
  await waitFor(() => expect(text).toHaveValue('同事写的'));
});

it('says in the history what a version changed, and returns to its text as a new draft', async () => {
  const held = { ...SUMMARY, standing: 'superseded', in_force_from: '2026-11-29', published_by_name: '管理员乙', published_at: '2026-11-29T03:00:00Z', note: '按来文', allowed_actions: [] };
  withVersions(held);
  const sent: unknown[] = [];
  const difference = [{ kind: 'same', text: '兹证明' }, { kind: 'removed', text: '某' }, { kind: 'added', text: '本人' }];
  server.use(
    http.get(`${TEXTS}/t1`, () => HttpResponse.json({ ...DETAIL, ...held, body: '兹证明本人', difference })),
    http.post(TEXTS, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...DETAIL, id: 't2', number: 2 }, { status: 201 });
    }),
  );
  await renderPage(TextPage, administrator);
  await userEvent.click(await screen.findByRole('button', { name: '改了什么' }));
  expect((await screen.findByText('本人')).closest('ins')).toBeVisible();
  expect(screen.getByText('某').closest('del')).toBeVisible();
  expect(screen.getByText('与全国文本相比')).toBeVisible();
  const [again] = screen.getAllByRole('button', { name: '以此文本起草' });
  await userEvent.click(again ?? document.body);
  await waitFor(() => expect(sent).toEqual([{ type_code: 'CT01', title: '证明', body: '兹证明本人' }]));
});

it('shows an auditor the texts without a way to change them', async () => {
  withVersions({ ...SUMMARY, allowed_actions: [] });
  await renderPage(TextPage, { ...administrator, me: makeMe(['auditor']) });
  expect(await screen.findByText('现用文本')).toBeVisible();
  expect(screen.queryByRole('button', { name: '起草新文本' })).not.toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: /正文/ })).not.toBeInTheDocument();
});
