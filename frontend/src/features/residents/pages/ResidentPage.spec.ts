import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import ResidentPage from './ResidentPage.vue';

const NUMBER = '11010519491231002X';
const FOUND = {
  identity_number: '110***********002X',
  requests: [{ id: 'request-1', title: '居住情况证明', purpose: '办理子女入学', received_at: '2026-08-01T02:00:00Z', status: 'stamped' }],
  as_proxy: [{ id: 'request-2', title: '困难家庭证明', purpose: '申请救助', received_at: '2026-08-01T02:00:00Z', status: 'delivered', applicant_name: '沈*七' }],
  refusals: [{ id: 'refusal-1', title: '单身证明', number: '110105-001-BY-2026-000001', issued_on: '2026-08-02' }],
};
const options = { at: '/residents', me: makeMe(['clerk']), messages: ['residents'] };

it('asks for a whole number and sends number and purpose in the body, never in an address (CRT-12, R121)', async () => {
  const asked: { body: unknown; url: string }[] = [];
  server.use(
    http.post(api('stamping', '/residents/searches'), async ({ request }) => {
      asked.push({ body: await request.json(), url: request.url });
      return HttpResponse.json(FOUND);
    }),
  );
  const { router } = await renderPage(ResidentPage, options);
  const field = screen.getByRole('textbox', { name: /公民身份号码/ });
  await userEvent.type(field, '1101');
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByText('请填写完整的 18 位号码')).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, '110105194912310021');
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByText('号码不正确，请核对最后一位校验码')).toBeVisible();
  expect(asked).toEqual([]);
  await userEvent.clear(field);
  await userEvent.type(field, NUMBER);
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByRole('link', { name: '居住情况证明' })).toHaveAttribute('href', '/stamping/request-1');
  expect(screen.getByText(/110105-001-BY-2026-000001/)).toBeVisible();
  expect(asked[0]?.body).toEqual({ community_id: 'unit-qingshan', identity_number: NUMBER, purpose: 'resident', purpose_note: '' });
  expect(`${asked[0]?.url}${router.currentRoute.value.fullPath}`).not.toContain(NUMBER);
});

it('is used in one community', async () => {
  const me = makeMe(['clerk']);
  const [grant] = me.grants;
  if (grant) grant.unit = { id: 'district-1', name: '云州区', kind: 'district' };
  await renderPage(ResidentPage, { ...options, me });
  expect(await screen.findByText('居民查询要在一个社区办理')).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

it('hands nothing out where nothing was found', async () => {
  server.use(http.post(api('stamping', '/residents/searches'), () => HttpResponse.json({ ...FOUND, requests: [], as_proxy: [], refusals: [] })));
  await renderPage(ResidentPage, options);
  await userEvent.type(screen.getByRole('textbox', { name: /公民身份号码/ }), NUMBER);
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByText('本社区没有此人的记录')).toBeVisible();
  expect(screen.queryByRole('button', { name: /导出/ })).not.toBeInTheDocument();
});

it('CRT-12, R12: shows apart what somebody did for others, exports it too, and says what a number does not find', async () => {
  server.use(http.post(api('stamping', '/residents/searches'), () => HttpResponse.json({ ...FOUND, requests: [], refusals: [] })));
  await renderPage(ResidentPage, options);
  await userEvent.type(screen.getByRole('textbox', { name: /公民身份号码/ }), NUMBER);
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByRole('heading', { name: '代他人办理的' })).toBeVisible();
  expect(screen.getByRole('link', { name: '困难家庭证明' })).toHaveAttribute('href', '/stamping/request-2');
  expect(screen.getByText('委托人 沈*七')).toBeVisible();
  expect(screen.getByRole('note')).toHaveTextContent('没有留号码的');
  expect(screen.getByRole('button', { name: /导出/ })).toBeVisible();
});
