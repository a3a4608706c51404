import { fireEvent, screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import ProposalPage from './ProposalPage.vue';

const ONE = api('stamping', '/type-proposals/p1');
const EMPTY = {
  name: '', name_en: '', aliases: [], certificate_class: 'issue', seal: 'committee', complexity: 'simple', personal_status_paper: false, legal_risk: false,
  public_interest: false, hukou_link_required: false, asking_body_kinds: [], asking_bodies: [], documents: [], legal_basis: [], responsible_body: '',
  where_to_go: '', where_to_go_en: '', default_validity_days: null, template: { title: '', body: '' }, fields: [],
  guide: { name_and_use: '', issuer: '', legal_basis: '', conditions: '', materials: [], steps: [], time_limit: '', requesting_body: '', form_sample: '' },
};
const DRAFT = {
  id: 'p1', number: 1, version: 1, status: 'draft', name: '', asking_body_name: '', asking_body_kind: 'school', request_document_number: '', requested_on: null,
  missing_opinions: ['development_reform', 'public_security', 'justice', 'human_resources', 'health'], type_code: null, from_day: null, ends_on: null,
  created_by_name: '准入办甲', created_at: '2026-11-29T02:00:00Z', changed_by_name: '准入办甲', changed_at: '2026-11-29T02:00:00Z',
  allowed_actions: ['update', 'submission', 'withdrawal'], definition: EMPTY, opinions: [], barred_from_decision: [], submitted_by_name: '', submitted_at: null, decided_by_name: '',
  decided_at: null, decision_reason: '', decision_document: '', published_by_name: '', published_at: null, end_document: '', withdrawn_by_name: '',
  withdrawn_at: null, withdrawal_reason: '', problems: [{ rule: 'R2', code: 'name-missing', detail: '须写明证明事项名称。', pointer: '/definition/name' }],
};
const NAMED = { ...EMPTY, name: '老年大学学员居住证明' };
const SAID = { department: 'justice', stance: 'for', words: '无不同意见。', document_number: '司函8号', recorded_by_name: '准入办甲', recorded_at: '2026-11-29T03:00:00Z' };
const REVIEW = { ...DRAFT, version: 3, status: 'under_review', definition: NAMED, problems: [], opinions: [SAID], missing_opinions: ['health'], allowed_actions: ['opinion', 'decision', 'withdrawal'] };
const WHOLE = { ...REVIEW, missing_opinions: [] };
const page = (role: 'administrator' | 'auditor' = 'administrator') => ({
  at: '/catalogue/proposals/p1', path: '/catalogue/proposals/:id', props: { id: 'p1' }, me: makeMe([role]), messages: ['proposals'],
  routes: [
    { path: '/catalogue/proposals', name: 'type-proposals', component: { template: '<p>elsewhere</p>' } },
    { path: '/certificates/:code', name: 'certificate-type', component: { template: '<p>elsewhere</p>' } },
  ],
});

function withProposal(proposal: object): void {
  server.use(http.get(ONE, () => HttpResponse.json(proposal)));
}

it('names every gap, saves again and again, and lays it before the departments when nothing is missing (R2, R9)', async () => {
  withProposal(DRAFT);
  const versions: (string | null)[] = [];
  server.use(
    http.put(ONE, async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      const body = (await request.json()) as { definition: { name: string } };
      const version = versions.length + 1;
      return HttpResponse.json({ ...DRAFT, ...body, version, problems: versions.length === 1 ? DRAFT.problems : [] });
    }),
  );
  await renderPage(ProposalPage, page());
  expect(await screen.findByText('须写明证明事项名称。')).toBeVisible();
  expect(screen.getByRole('button', { name: '送五部门征求意见' })).toBeDisabled();
  await fireEvent.update(await screen.findByLabelText(/^来文文号/), '教函15号');
  await userEvent.click(screen.getByRole('button', { name: '保存并检查' }));
  await waitFor(() => expect(versions).toEqual(['"1"']));
  await fireEvent.update(screen.getByLabelText(/证明事项名称/), '老年大学学员居住证明');
  await userEvent.click(await screen.findByRole('button', { name: '保存并检查' }));
  await waitFor(() => expect(versions).toEqual(['"1"', '"2"']));
  expect(await screen.findByText(/没有缺项，可以送/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole('button', { name: '送五部门征求意见' })).toBeEnabled());
});

it('offers no decision before five departments have spoken, and records an opinion once (R9)', async () => {
  withProposal(REVIEW);
  const sent: unknown[] = [];
  server.use(
    http.post(`${ONE}/opinions`, async ({ request }) => {
      sent.push(await request.json());
      return problem(422, { reasons: [{ rule: 'R9', code: 'opinion-is-on-record', detail: '该部门的意见已记录', pointer: '/department' }] });
    }),
  );
  await renderPage(ProposalPage, page());
  expect(await screen.findByRole('button', { name: '作出决定' })).toBeDisabled();
  expect(screen.getByText('卫生健康')).toBeVisible();
  expect(screen.getByText('司法行政 · 同意')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '登记意见' }));
  const dialog = await screen.findByRole('dialog');
  await fireEvent.update(within(dialog).getByLabelText(/意见全文/), '无意见');
  await userEvent.click(within(dialog).getByRole('button', { name: '登记意见' }));
  expect((await within(dialog).findAllByText(/该部门的意见已记录/))[0]).toBeVisible();
  expect(sent).toEqual([{ department: '', stance: '', words: '无意见', document_number: '' }]);
});

it('publishes an adopted certificate from a day and then shows its guide (R9, R19)', async () => {
  const adopted = { ...WHOLE, status: 'adopted', allowed_actions: ['publication', 'withdrawal'] };
  withProposal(adopted);
  server.use(
    http.post(`${ONE}/publication`, () =>
      HttpResponse.json({ ...adopted, status: 'published', type_code: 'DT001', from_day: '2026-11-30', version: 4, allowed_actions: ['ending'], published_at: '2026-11-29T04:00:00Z', published_by_name: '管理员乙' }),
    ),
  );
  await renderPage(ProposalPage, page());
  await userEvent.click(await screen.findByRole('button', { name: '公布' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: '公布' }));
  expect(await screen.findByText('公布，编码 DT001')).toBeVisible();
  expect(screen.getByRole('link', { name: '看办事指南' })).toHaveAttribute('href', '/certificates/DT001');
});

it('shows an auditor everything and no way to change it', async () => {
  withProposal({ ...WHOLE, allowed_actions: [] });
  await renderPage(ProposalPage, page('auditor'));
  expect(await screen.findByRole('heading', { name: '老年大学学员居住证明' })).toBeVisible();
  expect(screen.getByText('五个部门的意见已齐')).toBeVisible();
  for (const act of ['登记意见', '作出决定', '撤回提案', '保存并检查']) expect(screen.queryByRole('button', { name: act })).not.toBeInTheDocument();
});

it('R9: tells who had a hand in it why another decides, and offers no decision', async () => {
  const barred = [{ rule: 'R9', code: 'decider-prepared-it', detail: '起草、修改、送审该提案或登记过意见的人不能作决定。', pointer: null }];
  withProposal({ ...REVIEW, allowed_actions: ['opinion', 'withdrawal'], barred_from_decision: barred });
  await renderPage(ProposalPage, page());
  expect(await screen.findByText(/登记过意见的人不能作决定/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '作出决定' })).not.toBeInTheDocument();
});
