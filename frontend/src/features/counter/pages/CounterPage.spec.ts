import { screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import CounterPage from './CounterPage.vue';

const SUMMARY = {
  code: 'CT32', name: '单身证明', name_en: 'Single status', matched: '单身证明', certificate_class: 'must_not_issue', issuable: false, complexity: 'simple',
  responsible_body: '民政部门', where_to_go: '找民政局婚姻登记处', where_to_go_en: 'Go to the marriage registry',
};
const DETAIL = {
  ...SUMMARY, aliases: [], national_class: 'must_not_issue', decided_by: 'national', deciding_document: null,
  reasons: [{ rule: 'CRT-3', code: 'must-not-issue', detail: '社区不得出具。' }], replacements: ['data_sharing'], seal: 'committee', personal_status_paper: false,
  legal_risk: false, public_interest: false, hukou_link_required: false, asking_body_kinds: [], asking_bodies: ['银行'], documents: [], legal_basis: [], transitional: null,
  default_validity_days: null, guide: null, fields: [], text_title: null, text_body: null, valid_from: '2020-05-01', valid_until: null,
};

const head = (id: string, name: string, may_act = true) => ({ person: { id, name }, role: 'head', valid_until: null, may_act, leads_a_community: false });
const DUTIES = [head('person-head', '陈主任'), head('person-deputy', '何副主任'), head('person-hired', '钱合同', false)];

beforeEach(() => {
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('organization', '/units/:id/duties'), () => HttpResponse.json({ unit_id: 'unit-qingshan', items: DUTIES })),
    http.get(api('stamping', '/certificate-types'), () => HttpResponse.json({ items: [SUMMARY], registry_facts: [] })),
    http.get(api('stamping', '/certificate-types/titles'), () => HttpResponse.json({ certificate_type: null, registry_facts: [], reasons: [] })),
    http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json(DETAIL)),
    http.get(api('stamping', '/refusals'), () => HttpResponse.json({ items: [{ asking_body_name: '城东银行' }, { asking_body_name: '' }], next: null })),
    http.get(api('stamping', '/stamp-requests'), () => HttpResponse.json({ items: [], next: null })),
  );
});
const options = { at: '/counter', me: makeMe(['clerk']), messages: ['counter'] };

it('CRT-6, R81: tells a head who files that another approves and names who can, before anything is filed', async () => {
  const me = makeMe(['head']);
  me.person.id = 'person-head';
  await renderPage(CounterPage, { ...options, me });
  expect(await screen.findByText(/可以审批的有：何副主任。$/)).toBeVisible();
});

it.each([
  ['head' as const, /^您提交的申请没有人能审批。/],
  ['clerk' as const, /^本社区目前没有人能审批。/],
])('CRT-6: says to the %s at once that nobody can approve', async (role, words) => {
  server.use(http.get(api('organization', '/units/:id/duties'), () => HttpResponse.json({ unit_id: 'unit-qingshan', items: [] })));
  await renderPage(CounterPage, { ...options, me: makeMe([role]) });
  expect(await screen.findByText(words)).toBeVisible();
});

it('answers before any form: not to be issued, and where to go (CRT-3)', async () => {
  await renderPage(CounterPage, options);
  await userEvent.type(await screen.findByRole('combobox', { name: '什么证明？给谁用？' }), '单身');
  const choice = await screen.findByRole('option', { name: /单身证明/ });
  expect(choice).toHaveTextContent('社区不得出具');
  expect(choice).toHaveTextContent('找民政局婚姻登记处');
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});

it('R21: asks who wanted it by name, never by a kind of body, offers who asked before, and repeats a lost send under the same key', async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post(api('stamping', '/refusals'), async ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      expect(await request.json()).toMatchObject({ certificate_type_code: 'CT32', community_id: 'unit-qingshan', asking_body: { name: '城东银行', kind: 'financial' } });
      return keys.length === 1 ? problem(503) : problem(422, { title: '不能办理', reasons: [{ rule: 'R4', code: 'x', detail: '缺少内容' }] });
    }),
  );
  await renderPage(CounterPage, options);
  await userEvent.type(await screen.findByRole('combobox', { name: '什么证明？给谁用？' }), '单身');
  await screen.findByRole('option', { name: /单身证明/ });
  await userEvent.keyboard('{Enter}');
  const button = await screen.findByRole('button', { name: /打印告知书/ });
  expect(screen.getByLabelText(/哪个单位要的/)).toHaveValue('');
  await userEvent.click(await screen.findByRole('button', { name: '城东银行' }));
  await userEvent.click(button);
  await screen.findByRole('alert');
  await userEvent.click(button);
  expect(within(await screen.findByRole('alert')).getByText(/缺少内容/)).toBeVisible();
  expect(new Set(keys).size).toBe(1);
});

it('R21: a body that nobody named is said to be so, and none is made up', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post(api('stamping', '/refusals'), async ({ request }) => {
      bodies.push(((await request.json()) as { asking_body: unknown }).asking_body);
      return problem(503);
    }),
  );
  await chosen();
  await userEvent.click(screen.getByRole('checkbox', { name: '居民没有说明是哪个单位' }));
  expect(screen.getByLabelText(/哪个单位要的/)).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: /打印告知书/ }));
  await expect.poll(() => bodies).toEqual([null]);
});

it('asks before another matter takes the place of a refusal that was begun, and goes back to it', async () => {
  const { router } = await renderPage(CounterPage, options);
  await userEvent.type(await screen.findByRole('combobox', { name: '什么证明？给谁用？' }), '单身');
  await screen.findByRole('option', { name: /单身证明/ });
  await userEvent.keyboard('{Enter}');
  await userEvent.type(await screen.findByLabelText(/哪个单位要的/), '城东银行');
  await userEvent.click(screen.getByRole('button', { name: '换一项' }));
  await userEvent.click(await screen.findByRole('button', { name: '留在此页' }));
  expect(screen.getByLabelText(/哪个单位要的/)).toHaveValue('城东银行');
  await userEvent.click(screen.getByRole('button', { name: '换一项' }));
  await userEvent.click(await screen.findByRole('button', { name: '离开' }));
  expect(await screen.findByRole('combobox', { name: '什么证明？给谁用？' })).toBeVisible();
  router.back();
  expect(await screen.findByRole('button', { name: /打印告知书/ })).toBeVisible();
}, 20_000);

const PATH = { valid_from: '2026-11-01', valid_until: '2199-01-01', reason: '接口尚未开通。', document: '区民政局〔2026〕21号' };

async function chosen(): Promise<void> {
  await renderPage(CounterPage, options);
  await userEvent.type(await screen.findByRole('combobox', { name: '什么证明？给谁用？' }), '单身');
  await screen.findByRole('option', { name: /单身证明/ });
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('button', { name: /打印告知书/ });
}

it('offers nothing but the notice where the transitional path is off (R5)', async () => {
  await chosen();
  expect(screen.queryByRole('region', { name: '过渡办理' })).not.toBeInTheDocument();
});

it('offers the path beside the notice where it is on: the demand as a file, the duties said, the asking body’s own form (R5)', async () => {
  const bodies: Record<string, unknown>[] = [];
  const kept: string[] = [];
  const evidence: unknown[] = [];
  const draft = (): Record<string, unknown> => ({
    id: 'r1', version: bodies.length + 1, status: 'draft', kind: 'external_form', certificate_type_code: 'CT32', title: '单身证明', form: null, evidence, evidence_seen: [], allowed_actions: ['update'],
    imprint: null, transitional: { within_duties: false },
  });
  const saved = async ({ request }: { request: Request }): Promise<HttpResponse<Record<string, unknown>>> => {
    bodies.push((await request.json()) as Record<string, unknown>);
    return HttpResponse.json(draft());
  };
  server.use(
    http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json({ ...DETAIL, transitional: PATH })),
    http.get(api('stamping', '/stamp-requests'), () => HttpResponse.json({ items: [], next: null })),
    http.get(api('stamping', '/stamp-requests/r1'), () => HttpResponse.json(draft())),
    http.post(api('stamping', '/stamp-requests'), saved),
    http.put(api('stamping', '/stamp-requests/r1'), saved),
    http.post(api('stamping', '/stamp-requests/r1/evidence'), ({ request }) => {
      kept.push(request.headers.get('Idempotency-Key') ?? '');
      const one = { id: 'e1', document_key: 'transitional_demand', media_type: 'application/pdf', size: 9, uploaded_at: '2026-11-02T00:00:00Z' };
      evidence.push(one);
      return HttpResponse.json(one, { status: 201 });
    }),
  );
  await chosen();
  const offer = screen.getByRole('region', { name: '过渡办理' });
  expect(offer).toHaveTextContent('接口尚未开通。');
  await userEvent.click(within(offer).getByRole('button', { name: '盖索要单位的表格' }));
  const section = await screen.findByRole('group', { name: '过渡办理' });
  expect(within(section).getByRole('checkbox', { name: /属于社区职责/ })).not.toBeChecked();
  expect(screen.queryByLabelText(/文件名称/)).not.toBeInTheDocument();
  const input = section.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) await userEvent.upload(input, new File(['%PDF-1.7'], 'demand.pdf', { type: 'application/pdf' }));
  await within(section).findByText(/书面要求 1\.pdf/, undefined, { timeout: 3000 });
  await waitFor(() => expect(kept).toEqual([expect.stringMatching(/./)]), { timeout: 3000 });
  await userEvent.click(within(section).getByRole('checkbox', { name: /属于社区职责/ }));
  await waitFor(() => expect(bodies.at(-1)).toMatchObject({ kind: 'external_form', certificate_type_code: 'CT32', transitional: { within_duties: true } }), { timeout: 3000 });
}, 30_000);

it('tells whoever types a title that names a type what it is, and goes to the notice at once (R3)', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(api('stamping', '/certificate-types/titles'), ({ request }) => {
      const title = new URL(request.url).searchParams.get('title');
      asked.push(title);
      const named = title === '单身证明';
      return HttpResponse.json({
        certificate_type: named ? SUMMARY : null,
        registry_facts: [],
        reasons: named ? [{ rule: 'R3', code: 'title-must-not-issue', detail: '不应由社区出具，责任单位：民政部门。', pointer: '/document_title' }] : [],
      });
    }),
    http.get(api('stamping', '/stamp-requests'), () => HttpResponse.json({ items: [], next: null })),
    http.post(api('stamping', '/stamp-requests'), () => HttpResponse.json({ id: 'r1', version: 1, status: 'draft', kind: 'register_only', title: '单身证明', form: null, evidence: [], allowed_actions: ['update'] }, { status: 201 })),
  );
  await renderPage(CounterPage, options);
  await userEvent.click(await screen.findByRole('button', { name: '登记实体印章使用' }));
  await userEvent.type(await screen.findByLabelText(/文件名称/), '单身证明');
  const verdict = await screen.findByRole('status', { name: '文件名称' });
  expect(verdict).toHaveTextContent('责任单位：民政部门');
  await userEvent.click(within(verdict).getByRole('button', { name: '打印告知书' }));
  expect(await screen.findByRole('button', { name: /打印告知书/ })).toBeVisible();
  expect(screen.queryByLabelText(/文件名称/)).not.toBeInTheDocument();
  expect(asked).toContain('单身证明');
}, 30_000);
