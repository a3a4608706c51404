import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import NewSealPage from './NewSealPage.vue';

const UNITS = [
  { id: 's1', code: '130702001000', name: '青槐街道', kind: 'subdistrict', parent_id: 'district-1', subdistrict_id: null },
  { id: 'c1', code: '130702001001', name: '望江社区', kind: 'community', parent_id: 's1', subdistrict_id: 's1' },
];
const duty = (id: string, name: string, changes: object = {}) => ({ person: { id, name }, role: 'keeper', valid_until: null, may_act: true, leads_a_community: false, ...changes });
const DUTIES = [
  duty('p1', '林静'),
  duty('p2', '王云'),
  duty('p3', '赵书记', { role: 'head' }),
  duty('p4', '钱合同', { may_act: false }),
  duty('p5', '孙主任', { leads_a_community: true }),
];
const routes = ['seal', 'seals', 'grants'].map((name) => ({ name, path: `/${name}/:sealId?`, component: { render: () => null } }));

async function choose(label: RegExp, option: string): Promise<void> {
  const box = await screen.findByRole('combobox', { name: label });
  await userEvent.click(box);
  const list = document.getElementById(box.getAttribute('aria-controls') ?? '') ?? document.body;
  await userEvent.click(await within(list).findByRole('option', { name: option, hidden: true }));
}

it('R90, R74, R75, R81: offers only who can stamp, suggests the legal name, shows the drawing with the norm, and puts a refusal on its field', async () => {
  const drawn: unknown[] = [];
  const sent: unknown[] = [];
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [{ id: 'district-1', code: '130702', name: '云州区' }] })),
    http.get(api('organization', '/directory'), () => HttpResponse.json({ district: { id: 'district-1', name: '云州区' }, as_of: '2026-11-29', units: UNITS, calendar: [] })),
    http.get(api('organization', '/units/c1/duties'), () => HttpResponse.json({ unit_id: 'c1', items: DUTIES })),
    http.get(api('stamping', '/parameters'), () => HttpResponse.json({ as_of: '2026-11-29', first_day: '2026-11-30', items: [{ key: 'seal.head_may_keep_seal', value: false }] })),
    http.post(api('stamping', '/seal-drawings'), async ({ request }) => {
      drawn.push(await request.json());
      return HttpResponse.json({ image_svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', diameter_mm: 42, findings: [{ rule: 'R90', code: 'code-wrong', detail: '印章编码为 13 位数字。', pointer: '/code' }] });
    }),
    http.post(api('stamping', '/seals'), async ({ request }) => {
      sent.push(await request.json());
      return problem(422, { title: '按规定不予办理。', reasons: [{ rule: 'R75', code: 'head-keeps-seal', detail: '书记、主任一般不得保管印章。', pointer: '/deputy_id' }] });
    }),
  );
  await renderPage(NewSealPage, { me: makeMe(['administrator']), messages: ['register'], routes });
  await choose(/社区/, '望江社区');
  expect(await screen.findByDisplayValue('青槐街道望江社区居民委员会')).toBeVisible();
  expect(await screen.findByText('印章编码为 13 位数字。')).toBeVisible();
  expect(drawn).toEqual([{ community_id: 'c1', kind: 'committee', name: '青槐街道望江社区居民委员会', code: '' }]);
  await choose(/^保管人/, '林静');
  for (const barred of ['赵书记', '钱合同', '孙主任']) expect(screen.queryByRole('option', { name: barred, hidden: true })).toBeNull();
  await choose(/^备任保管人/, '王云');
  await userEvent.click(screen.getByRole('button', { name: '制发印章' }));
  expect((await screen.findAllByText('书记、主任一般不得保管印章。')).length).toBeGreaterThan(0);
  expect(sent).toEqual([
    expect.objectContaining({
      community_id: 'c1',
      keeper: { id: 'p1', name: '林静', is_secretary_or_director: false },
      deputy: { id: 'p2', name: '王云', is_secretary_or_director: false },
    }),
  ]);
});
