import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { configureDistrict } from '@/shared/gate/district';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import type { Demand } from '../queries';
import RecordDemandPage from './RecordDemandPage.vue';

const Elsewhere = { render: () => null };
const POLICE = { id: 'unit-police', code: 'D05', name: '区公安分局', kind: 'department', parent_id: 'district-1', subdistrict_id: null };
const DEMAND: Partial<Demand> = { id: 'demand-1', state: 'recorded', allowed_actions: ['cover', 'refuse'] };

/** What the page sent, in order: method and path, with the body of a POST. */
function service(refusal: () => Response = () => HttpResponse.json({ ...DEMAND, state: 'refused', notice_number: 'QDW-2026-000001' })): unknown[] {
  const sent: unknown[] = [];
  configureDistrict(() => 'district-1');
  server.use(
    http.get(api('organization', '/directory'), () => HttpResponse.json({ district: POLICE, as_of: '2026-11-24', units: [POLICE], calendar: [] })),
    http.get(api('admission', '/off-list-demands/matches'), () => HttpResponse.json({ items: [] })),
    http.post(api('admission', '/off-list-demands'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(DEMAND, { status: 201 });
    }),
    http.post(api('admission', '/off-list-demands/demand-1/refusal'), () => {
      sent.push('refusal');
      return refusal();
    }),
  );
  return sent;
}

async function openPage(): Promise<ReturnType<typeof renderPage>> {
  return renderPage(RecordDemandPage, {
    me: makeMe(['clerk']),
    messages: ['demands'],
    routes: [{ path: '/off-list-demands/:demandId', name: 'demand', component: Elsewhere }, { path: '/off-list-demands', name: 'demands', component: Elsewhere }],
  });
}

describe('recording an off-list demand', () => {
  it('takes two presses and one sentence from the call to the refusal (ADM-10)', async () => {
    const sent = service();
    const user = userEvent.setup();
    const { router } = await openPage();
    await user.click(await screen.findByRole('button', { name: '区公安分局' }));
    await user.type(screen.getByRole('textbox', { name: /要求做什么/ }), '周五前报一份养犬登记表');
    expect(await screen.findByText(/清单外：没有事项包含这件事/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '登记并拒绝' }));
    await waitFor(() => expect(router.currentRoute.value.params.demandId).toBe('demand-1'));
    expect(sent[0]).toMatchObject({ department_id: 'unit-police', description: '周五前报一份养犬登记表', community_id: 'unit-qingshan', channel: 'phone' });
    expect(sent[1]).toBe('refusal');
  });

  it('does not record twice when the refusal failed and is pressed again', async () => {
    let fails = true;
    const sent = service(() => {
      if (!fails) return HttpResponse.json({ ...DEMAND, state: 'refused' });
      fails = false;
      return problem(503, { title: '服务繁忙' });
    });
    const user = userEvent.setup();
    const { router } = await openPage();
    await user.click(await screen.findByRole('button', { name: '区公安分局' }));
    await user.type(screen.getByRole('textbox', { name: /要求做什么/ }), '报表');
    await user.click(screen.getByRole('button', { name: '登记并拒绝' }));
    expect(await screen.findByText('服务繁忙')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '登记并拒绝' }));
    await waitFor(() => expect(router.currentRoute.value.params.demandId).toBe('demand-1'));
    expect(sent.filter((entry) => entry !== 'refusal')).toHaveLength(1);
  });

  it('asks who it was before it sends anything', async () => {
    const sent = service();
    const user = userEvent.setup();
    await openPage();
    await user.click(screen.getByRole('button', { name: '登记并拒绝' }));
    expect(await screen.findByText('请选择是哪个部门')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});
