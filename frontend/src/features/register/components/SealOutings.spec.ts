import { screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import SealOutings from './SealOutings.vue';

const SEAL = { id: 's1', community_id: 'unit-qingshan', state: 'in_use', keeper_id: 'k', keeper_name: '林静', deputy_id: 'd', deputy_name: '王云' };
const OUTING = {
  id: 'o1', version: 3, seal_id: 's1', status: 'overdue', purpose: '上门用印', destination: '养老院', carriers: [{ id: 'k', name: '林静' }, { id: 'd', name: '王云' }],
  back_by: '2026-08-03T09:00:00Z', asked_by_name: '陈一', asked_at: '2026-08-03T01:00:00Z', approved_by_name: '李二', approved_at: '2026-08-03T01:10:00Z', refused_by_name: null,
  refused_at: null, reason: '', taken_at: '2026-08-03T02:00:00Z', handed_out_by_name: '林静', returned_at: null, taken_back_by_name: null, allowed_actions: ['return'],
};
const options = (role: 'keeper' | 'clerk') => ({ at: '/register/s1', me: makeMe([role]), messages: ['register'], props: { seal: SEAL } });

it('says what is late, and offers the keeper to take the seal back (R80)', async () => {
  let body: unknown = null;
  server.use(
    http.get(api('stamping', '/seals/s1/outings'), () => HttpResponse.json({ items: [OUTING], next: null })),
    http.post(api('stamping', '/seals/s1/outings/o1/return'), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"3"');
      body = await request.json();
      return HttpResponse.json({ ...OUTING, status: 'returned', allowed_actions: [] });
    }),
  );
  await renderPage(SealOutings, options('keeper'));
  const item = await screen.findByRole('listitem');
  expect(item).toHaveTextContent('逾期未还');
  expect(item).toHaveTextContent('同行：林静、王云');
  expect(screen.queryByRole('button', { name: '申请外带' })).not.toBeInTheDocument();
  await userEvent.click(within(item).getByRole('button', { name: '收回印章' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), '完好');
  await userEvent.click(within(dialog).getByRole('button', { name: '收回印章' }));
  await waitFor(() => expect(body).toEqual({ note: '完好' }));
});

it('puts what the rules say against a booking on its fields', async () => {
  server.use(
    http.get(api('stamping', '/seals/s1/outings'), () => HttpResponse.json({ items: [], next: null })),
    http.post(api('stamping', '/seals/s1/outings'), () =>
      problem(422, { title: '不能办理', reasons: [{ rule: 'R80', code: 'two-persons', detail: '印章外带须两人同行。', pointer: '/carriers' }] }),
    ),
  );
  await renderPage(SealOutings, options('clerk'));
  await userEvent.click(await screen.findByRole('button', { name: '申请外带' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/为什么外带/), '上门用印');
  await userEvent.click(within(dialog).getByRole('button', { name: '申请外带' }));
  expect(await within(dialog).findByText('印章外带须两人同行。', { selector: '.error' })).toBeVisible();
});
