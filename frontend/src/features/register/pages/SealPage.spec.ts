import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { todayInBeijing } from '@/shared/format';
import type { SealDetail } from '@/shared/paper/contract';
import type { Role } from '@/shared/roles';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import { makeSeal } from '@/testing/seals';
import SealPage from './SealPage.vue';

const SEAL = api('stamping', '/seals/seal-1');
const routes = [{ name: 'seal', path: '/register/:sealId', component: { render: () => null } }, { name: 'seals', path: '/register', component: { render: () => null } }];

let current: SealDetail;

/** The service keeps what was done: the page reads the seal anew after each act. */
function becomes(changes: Partial<SealDetail>): Response {
  current = makeSeal({ version: 4, ...changes });
  return HttpResponse.json(current);
}

async function open(role: Role, changes: Partial<SealDetail>): Promise<void> {
  current = makeSeal(changes);
  server.use(http.get(SEAL, () => HttpResponse.json(current)));
  await renderPage(SealPage, { props: { sealId: 'seal-1' }, at: '/seal?tab=seal', me: makeMe([role]), messages: ['register'], routes });
  await screen.findByRole('heading', { name: '青槐街道青山社区居民委员会' });
}

it('offers only the acts that the service allows, and says who may when there is none', async () => {
  await open('clerk', {});
  expect(screen.queryByRole('button', { name: '退出使用' })).not.toBeInTheDocument();
  expect(await screen.findByText(/由街道登记/)).toBeVisible();
});

it('R74, R81: says who was appointed and cannot stamp', async () => {
  await open('administrator', { unable_to_stamp: ['deputy'] });
  expect(await screen.findByText(/^王云现在不能用这枚印章/)).toBeVisible();
});

it('R80, R85: offers no hand-over of a seal that is out, while the rest of what the service allows stays', async () => {
  await open('administrator', { allowed_actions: ['certificate'], allowed_after_return: ['keepers', 'retirement'] });
  expect(screen.getByText('印章外带未归还（R80），归还后才能办理：移交保管、退出使用。')).toBeVisible();
  expect(screen.getByRole('button', { name: '导入签章证书' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '移交保管' })).not.toBeInTheDocument();
});

it('R87: destroys a retired seal only with two witnesses, and shows every reason of a refusal', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(api('organization', '/people'), () => HttpResponse.json({ items: [{ id: 'p1', name: '周明' }, { id: 'p2', name: '何敏' }], page: 1, size: 20, total: 2 })),
    http.post(`${SEAL}/destruction`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return problem(422, { title: '按规定不予办理。', reasons: [{ rule: 'R87', code: 'two-witnesses', detail: '须有保管人以外的两名见证人。' }] });
    }),
  );
  await open('administrator', { state: 'retired', allowed_actions: ['sealing-off', 'destruction'] });
  await userEvent.click(screen.getByRole('button', { name: '销毁' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/办理地点/), '街道办事处');
  await userEvent.type(within(dialog).getByLabelText(/事由/), '社区合并');
  await userEvent.click(within(dialog).getByRole('button', { name: '销毁' }));
  expect(await within(dialog).findByText('请选择两名见证人')).toBeVisible();
  expect(sent).toEqual([]);
  const witnesses = within(dialog).getByRole('combobox', { name: /见证人/ });
  await userEvent.type(witnesses, '周');
  await userEvent.click(await screen.findByRole('option', { name: '周明' }));
  await userEvent.click(await screen.findByRole('option', { name: '何敏' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '销毁' }));
  expect(await within(dialog).findByText('须有保管人以外的两名见证人。')).toBeVisible();
  expect(sent).toEqual([['"3"', expect.objectContaining({ place: '街道办事处', witnesses: [{ id: 'p1', name: '周明' }, { id: 'p2', name: '何敏' }] })]]);
});

it('R86: retires a lost seal that turned up, with a reason', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${SEAL}/retirement`, async ({ request }) => {
      sent.push(await request.json());
      return becomes({ state: 'retired' });
    }),
  );
  await open('administrator', { state: 'lost', lost_on: '2026-11-01', replaceable_on: '2026-12-01', allowed_actions: ['retirement'] });
  expect(screen.getByText('待街道备案')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '退出使用' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), '已找回');
  await userEvent.click(within(dialog).getByRole('button', { name: '退出使用' }));
  await screen.findByText('待封存或销毁');
  expect(sent).toEqual([{ reason: '已找回' }]);
});

it('R85: records an election for the street and shows the history with its records', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${SEAL}/election`, async ({ request }) => {
      sent.push(await request.json());
      return becomes({ handover_due_on: '2999-12-02' });
    }),
  );
  const event = { occurred_at: '2026-11-01T02:00:00Z', person_name: '周明', reason: '岗位调整', held_on: null, place: '', number: '', witnesses: [] };
  await open('subdistrict_officer', {
    allowed_actions: ['election'],
    events: [{ ...event, kind: 'handed-over', keepers_before: ['林静', '王云'], keepers_after: ['何敏', '王云'] }],
  });
  expect(within(screen.getByRole('list', { name: '印章经历' })).getByText(/由 林静、王云 移交 何敏、王云/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '登记换届' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/事由/), '第五届换届');
  await userEvent.click(within(dialog).getByRole('button', { name: '登记换届' }));
  expect(await screen.findByText('待移交')).toBeVisible();
  expect(sent).toEqual([{ election_on: todayInBeijing(), reason: '第五届换届' }]);
});

it('R93: sends a certificate file with its password and shows every flaw that was found', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(`${SEAL}/certificate`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return problem(422, {
        title: '按规定不予办理。',
        reasons: [
          { rule: 'R93', code: 'chain-broken', detail: '证书链不完整。', pointer: '/file' },
          { rule: 'R91', code: 'certificate-not-valid', detail: '证书不在有效期内。', pointer: '/file' },
        ],
      });
    }),
  );
  await open('administrator', { allowed_actions: ['certificate'] });
  await userEvent.click(screen.getByRole('button', { name: '导入签章证书' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.upload(within(dialog).getByLabelText(/证书文件/, { selector: 'input[type="file"]' }), new File(['abc'], 'seal.p12'));
  await userEvent.type(within(dialog).getByLabelText(/^密码/), '秘密');
  await userEvent.type(within(dialog).getByLabelText(/事由/), '证书机构签发');
  await userEvent.click(within(dialog).getByRole('button', { name: '导入签章证书' }));
  const alert = await within(dialog).findByRole('alert');
  expect(within(alert).getByText('证书不在有效期内。')).toBeVisible();
  expect(sent).toEqual([['"3"', { file: 'YWJj', password: '秘密', reason: '证书机构签发' }]]);
});
