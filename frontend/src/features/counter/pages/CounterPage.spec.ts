import { screen, within } from '@testing-library/vue';
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
  legal_risk: false, public_interest: false, hukou_link_required: false, asking_body_kinds: [], asking_bodies: ['城东银行'], documents: [], legal_basis: [],
  default_validity_days: null, guide: null, fields: [], text_title: null, text_body: null, valid_from: '2020-05-01', valid_until: null,
};

beforeEach(() => {
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/certificate-types'), () => HttpResponse.json({ items: [SUMMARY], registry_facts: [] })),
    http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json(DETAIL)),
  );
});
const options = { at: '/counter', me: makeMe(['clerk']), messages: ['counter'] };

it('answers before any form: not to be issued, and where to go (CRT-3)', async () => {
  await renderPage(CounterPage, options);
  await userEvent.type(await screen.findByRole('combobox', { name: '什么证明？给谁用？' }), '单身');
  const choice = await screen.findByRole('option', { name: /单身证明/ });
  expect(choice).toHaveTextContent('社区不得出具');
  expect(choice).toHaveTextContent('找民政局婚姻登记处');
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});

it('needs Enter and one button for the notice, says who asked, and repeats a lost send under the same key', async () => {
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
  await userEvent.click(button);
  await screen.findByRole('alert');
  await userEvent.click(button);
  expect(within(await screen.findByRole('alert')).getByText(/缺少内容/)).toBeVisible();
  expect(new Set(keys).size).toBe(1);
});
