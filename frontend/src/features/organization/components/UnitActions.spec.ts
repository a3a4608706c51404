import { screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import type { UnitDetail } from '../types';
import UnitActions from './UnitActions.vue';

const UNIT: UnitDetail = {
  id: 'unit-1', code: '320508001001', name: '青山社区', kind: 'community', parent_id: 'unit-2', parent_name: '北苑街道', subdistrict_id: 'unit-2',
  urban_rural_class: '111', credit_code: null, address: '幸福路 1 号', phone: null, valid_from: '2020-01-01', valid_until: null, version: 3,
  as_of: '2026-07-01', path: [], allowed_actions: ['particulars', 'recoding'],
};

async function show(unit: UnitDetail = UNIT): Promise<void> {
  await renderPage(UnitActions, { props: { unit }, me: makeMe(['administrator']), messages: ['organization'] });
}

it('R116: keeps what was typed when a credit code is refused, says why on its field, and sends it again', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put(api('organization', '/units/unit-1/particulars'), async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      if (sent.length > 1) return HttpResponse.json({ ...UNIT, version: 4 });
      return problem(422, { title: '按规定不予办理。', reasons: [{ rule: 'ORG-2', code: 'credit-code-in-use', detail: '已登记在“西园社区”名下。', pointer: '/credit_code' }] });
    }),
  );
  await show();
  await userEvent.click(screen.getByRole('button', { name: '登记信息' }));
  const dialog = await screen.findByRole('dialog');
  const code = within(dialog).getByLabelText(/统一社会信用代码/);
  await userEvent.type(code, '54320508MB12345670');
  await userEvent.type(within(dialog).getByLabelText(/电话/), '5550001');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect((await within(dialog).findAllByText('已登记在“西园社区”名下。')).length).toBeGreaterThan(0);
  expect(code).toHaveValue('54320508MB12345670');
  await waitFor(() => {
    expect(code).toHaveFocus();
  });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
  const body = { credit_code: '54320508MB12345670', urban_rural_class: '111', address: '幸福路 1 号', phone: '5550001' };
  expect(sent).toEqual([['"3"', body], ['"3"', body]]);
});

it('shows both versions when somebody changed the particulars meanwhile', async () => {
  server.use(
    http.put(api('organization', '/units/unit-1/particulars'), () => problem(412)),
    http.get(api('organization', '/units/unit-1'), () => HttpResponse.json({ ...UNIT, address: '平安路 8 号', version: 4 })),
  );
  await show();
  await userEvent.click(screen.getByRole('button', { name: '登记信息' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText(/地址/), '甲');
  await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
  expect(await screen.findByText('平安路 8 号')).toBeVisible();
  expect(screen.getByText('幸福路 1 号甲')).toBeVisible();
});

it('ORG-3: asks for a reason when the day makes the new code a correction', async () => {
  server.use(
    http.get(api('organization', '/units/unit-1/history'), () =>
      HttpResponse.json({ id: 'unit-1', versions: [{ name: '青山社区', code: '320508001001', parent_name: null, valid_from: '2020-01-01', valid_until: null }], changes: [], predecessors: [], successors: [] }),
    ),
  );
  await show();
  await userEvent.click(screen.getByRole('button', { name: '变更代码' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/填这一天即为更正/)).toBeVisible();
  expect(within(dialog).queryByLabelText(/更正理由/)).not.toBeInTheDocument();
  const day = within(dialog).getByLabelText(/生效日期/);
  await userEvent.clear(day);
  await userEvent.type(day, '2020-01-01{Enter}');
  expect(await within(dialog).findByLabelText(/更正理由/)).toBeVisible();
});

it('ORG-2: asks only a legal body for a credit code and only a community for its class', async () => {
  await show({ ...UNIT, kind: 'grid', urban_rural_class: null });
  await userEvent.click(screen.getByRole('button', { name: '登记信息' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText(/地址/)).toBeVisible();
  expect(within(dialog).queryByLabelText(/统一社会信用代码/)).not.toBeInTheDocument();
  expect(within(dialog).queryByLabelText(/城乡分类/)).not.toBeInTheDocument();
});
