import { screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { makeSeal } from '@/testing/seals';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import RequestActs from './RequestActs.vue';

const REQUEST = {
  id: 'request-1', version: 4, status: 'verified', title: '婚姻状况证明', certificate_type_code: 'CT35', asking_body_name: '城东银行', copies: 1, allowed_actions: ['approval'],
  evidence: [{ id: 'e1', document_key: 'transitional_demand', media_type: 'application/pdf', size: 9 }], verification: { confirmed: true }, transitional: { within_duties: true },
};
const PATH = { valid_from: '2026-11-01', valid_until: '2199-01-01', reason: '接口尚未开通。', document: '区民政局〔2026〕21号' };
const ACT = api('stamping', '/stamp-requests/request-1/transitional-approval');

function serving(transitional: unknown): void {
  server.use(http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json({ code: 'CT35', transitional })));
}

beforeEach(() => {
  server.use(http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })));
});

const shown = (request: unknown) => renderPage(RequestActs, { props: { request }, me: makeMe(['head']), messages: ['stamping'] });

it('asks the director for a word of his own on a transitional case, nothing ticked beforehand (R5)', async () => {
  serving(PATH);
  const sent: unknown[] = [];
  server.use(
    http.post(ACT, async ({ request }) => {
      sent.push(await request.json());
      if (sent.length === 1) return problem(422, { reasons: [{ rule: 'R5', code: 'transition-unconfirmed', detail: '过渡办理：主任未确认。', pointer: '/transitional' }] });
      return HttpResponse.json({ ...REQUEST, status: 'approved', certificate_number: 'N-1' });
    }),
  );
  await shown(REQUEST);
  await userEvent.click(await screen.findByRole('button', { name: '批准' }));
  const dialog = await screen.findByRole('dialog', { name: '过渡办理审批' });
  expect(await within(dialog).findByText(/区民政局〔2026〕21号/)).toBeVisible();
  expect(within(dialog).getByText(/有索要单位的书面要求/)).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: '批准' }));
  expect((await within(dialog).findAllByText(/主任未确认/))[0]).toBeVisible();
  for (const box of within(dialog).getAllByRole('checkbox')) await userEvent.click(box);
  await userEvent.click(within(dialog).getByRole('button', { name: '批准' }));
  expect(await screen.findByText(/已批准/)).toBeVisible();
  expect(sent).toEqual([
    { within_duties: false, only_verified_facts: false },
    { within_duties: true, only_verified_facts: true },
  ]);
});

it('says before the approval that the path was switched off, and what is missing (R5)', async () => {
  serving(null);
  await shown({ ...REQUEST, evidence: [], verification: null, transitional: { within_duties: false } });
  await userEvent.click(await screen.findByRole('button', { name: '批准' }));
  const dialog = await screen.findByRole('dialog');
  for (const words of [/没有对此事项开启/, /缺少索要单位的书面要求/, /未确认属于社区职责/, /没有核实属实的记录/]) expect(await within(dialog).findByText(words)).toBeVisible();
});

const VOIDED = {
  ...REQUEST, status: 'voided', kind: 'certificate', community_id: 'c1', certificate_number: 'N-1', is_for_resident: true, purpose: '办理子女入学', asking_body_name: '青槐小学', asking_body_kind: 'school',
  valid_until: '2020-01-01', medium: 'both', hukou_link: false, evidence_seen: ['residence_paper'], resolution: null, risk_records: { investigation: false, consultation: false, risk_note: false }, transitional: null,
  allowed_actions: ['replacement'], replaces: null, replaced_by: null,
};

it('takes the content of a voided paper over into a new draft, and what was looked at not (R84, R121)', async () => {
  const sent: Record<string, unknown>[] = [];
  const looked: string[] = [];
  server.use(
    http.get(api('stamping', '/stamp-requests/request-1'), () => HttpResponse.json(VOIDED)),
    http.get(api('stamping', '/stamp-requests/request-1/applicant'), ({ request }) => {
      looked.push(new URL(request.url).search);
      return HttpResponse.json({ name: '周小舟', identity_number: '', phone: '', values: { address: '桃源里' }, proxy: null, witnesses: [], verification_note: '' });
    }),
    http.post(api('stamping', '/stamp-requests'), async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ ...VOIDED, id: 'request-2', status: 'draft', allowed_actions: ['update'] }, { status: 201 });
    }),
  );
  const { router } = await renderPage(RequestActs, { props: { request: VOIDED }, me: makeMe(['clerk']), messages: ['stamping'], routes: [{ path: '/counter', component: { template: '<p>柜台</p>' } }] });
  await userEvent.click(await screen.findByRole('button', { name: '重新办理' }));
  expect(await screen.findByText(/按原内容新建一份草稿/)).toBeVisible();
  expect(sent[0]).toMatchObject({ replaces: 'request-1', community_id: 'c1', certificate_type_code: 'CT35', values: { address: '桃源里' }, valid_until: null, evidence_seen: [], identity_document: null });
  expect(looked[0]).toContain('purpose=correction');
  expect(router.currentRoute.value.fullPath).toBe('/counter?request=request-2');
});

it('offers to make a paper anew once only (R84)', async () => {
  await shown({ ...VOIDED, replaced_by: { id: 'request-2', certificate_number: null, status: 'draft' } });
  expect(screen.queryByRole('button', { name: '重新办理' })).not.toBeInTheDocument();
});

it('calls the keeper’s veto what it is, with words of its own (R82)', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(api('stamping', '/stamp-requests/request-1/return'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...REQUEST, status: 'returned', allowed_actions: [] });
    }),
  );
  await renderPage(RequestActs, { props: { request: { ...REQUEST, status: 'approved', transitional: null, allowed_actions: ['return'] } }, me: makeMe(['keeper']), messages: ['stamping'] });
  await userEvent.click(await screen.findByRole('button', { name: '停止用印' }));
  const dialog = await screen.findByRole('dialog', { name: '停止用印' });
  expect(within(dialog).queryByText(/照片不清楚/)).not.toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: '待盖章的文件与批准的内容不一致。' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '停止用印' }));
  await expect.poll(() => sent).toEqual([{ reason: '待盖章的文件与批准的内容不一致。' }]);
});

it('offers the answer first where a check found it untrue (R11)', async () => {
  await shown({ ...REQUEST, refuted: true, transitional: null, allowed_actions: ['return', 'rejection'] });
  expect((await screen.findAllByRole('button')).map(({ textContent }) => textContent.trim())).toEqual(['退回补正', '不予办理']);
  expect(screen.getByText(/核验结果为不属实，不能批准/)).toBeVisible();
});

it('R12: hands over to the applicant without asking for a name that nobody sees in full', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(api('stamping', '/stamp-requests/request-1/delivery'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...REQUEST, status: 'delivered', allowed_actions: [] });
    }),
  );
  await shown({ ...REQUEST, status: 'stamped', applicant_name: '沈**七', has_proxy: true, transitional: null, allowed_actions: ['delivery'] });
  await userEvent.click(await screen.findByRole('button', { name: '发放' }));
  const dialog = await screen.findByRole('dialog', { name: '发放' });
  expect(within(dialog).getByRole('radio', { name: '本人（沈**七）' })).toBeChecked();
  await userEvent.click(within(dialog).getByRole('radio', { name: '登记的代办人' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '发放' }));
  await expect.poll(() => sent).toEqual([{ taken_by: 'proxy' }]);
});

it.each([
  ['lost', /印章已挂失，不能盖章/],
  ['suspended', /停用期间不能盖章/],
] as const)('shows the state of the seal before the act and offers no stamping with a %s one (R86)', async (state, words) => {
  server.use(
    http.get(api('stamping', '/seals'), () => HttpResponse.json({ items: [makeSeal({ community_id: 'c1', state })], next: null })),
    http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json({ code: 'CT35', seal: 'committee', transitional: null })),
  );
  await renderPage(RequestActs, {
    props: { request: { ...REQUEST, community_id: 'c1', status: 'approved', transitional: null, allowed_actions: ['stamping', 'return'] } }, me: makeMe(['keeper']), messages: ['stamping'],
  });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: /盖章并登记/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '停止用印' })).toBeVisible();
});

it('says why the seal waits, and takes the second approval with or without an opinion (R79)', async () => {
  const waits = { ...REQUEST, status: 'approved', transitional: null, awaits_second_approval: true, allowed_actions: ['second-approval', 'return'] };
  const sent: unknown[] = [];
  server.use(
    http.post(api('stamping', '/stamp-requests/request-1/second-approval'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...waits, awaits_second_approval: false, allowed_actions: [] });
    }),
  );
  await renderPage(RequestActs, { props: { request: waits }, me: makeMe(['subdistrict_officer']), messages: ['stamping'] });
  expect(await screen.findByText(/等待街道再次批准/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '再次批准' }));
  const dialog = await screen.findByRole('dialog', { name: '再次批准这件用印？' });
  await userEvent.click(within(dialog).getByRole('button', { name: '再次批准' }));
  expect(await screen.findByText(/可以盖章/)).toBeVisible();
  expect(sent).toEqual([['"4"', { opinion: '' }]]);
});

it('asks the keeper whether the physical seal stands on the print before it registers what is not signed (R23)', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json({ code: 'CT06', personal_status_paper: true })),
    http.post(api('stamping', '/stamp-requests/request-1/stamping'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...REQUEST, status: 'stamped', register_number: 7, allowed_actions: [] });
    }),
  );
  const approved = { ...REQUEST, status: 'approved', certificate_type_code: 'CT06', kind: 'certificate', transitional: null, allowed_actions: ['stamping'] };
  await renderPage(RequestActs, { props: { request: approved }, me: makeMe(['keeper']), messages: ['stamping'] });
  await userEvent.click(await screen.findByRole('button', { name: /盖章并登记/ }));
  const dialog = await screen.findByRole('dialog', { name: '已打印并盖实体印章？' });
  expect(sent).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: '已盖实体印章，登记' }));
  await waitFor(() => expect(sent).toEqual([{ copies: 1, wet_seal_used: true }]));
});
