import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { NumberedPage } from '@/api/pages';
import type { Role } from '@/shared/roles';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import type { Grant } from '../types';
import GrantTable from './GrantTable.vue';

function makeGrant(changes: Partial<Grant> = {}): Grant {
  return {
    id: 'grant-1',
    person: { id: 'person-1', name: '何静' },
    role: 'keeper',
    role_name: '印章保管人',
    unit: { id: 'unit-1', name: '青山社区', kind: 'community' },
    valid_from: '2020-01-01',
    valid_until: '2999-12-31',
    in_force: true,
    reason: '任命',
    revoked_at: null,
    revocation_reason: null,
    allowed_actions: ['revocation'],
    ...changes,
  };
}

function pageOf(items: Grant[]): NumberedPage<Grant> {
  return { items, page: 1, size: 20, total: items.length };
}

const LIST = api('organization', '/grants');
const routes = ['person', 'unit'].map((name) => ({ name, path: `/${name}/:${name}Id`, component: { render: () => null } }));

function optionsFor(role: Role): Parameters<typeof renderPage>[1] {
  return { props: { filter: {} }, me: makeMe([role]), messages: ['organization'], routes };
}

it('ORG-9: tells grants in force from those to come, ended and revoked', async () => {
  const items = [
    makeGrant(),
    makeGrant({ id: '2', person: { id: '2', name: '甲' }, valid_from: '2999-01-01', in_force: false }),
    makeGrant({ id: '3', person: { id: '3', name: '乙' }, valid_until: '2021-01-01', in_force: false, allowed_actions: [] }),
    makeGrant({ id: '4', person: { id: '4', name: '丙' }, revoked_at: '2021-01-01T00:00:00Z', in_force: false, allowed_actions: [] }),
  ];
  server.use(http.get(LIST, () => HttpResponse.json(pageOf(items))));
  await renderPage(GrantTable, optionsFor('administrator'));
  const state = async (name: string): Promise<string | null> => (await screen.findByRole('row', { name: new RegExp(name) })).textContent;
  expect(await state('何静')).toMatch(/有效.*收回/);
  expect(await state('甲')).toMatch(/未生效.*收回/);
  expect(await state('乙')).toMatch(/已到期$/);
  expect(await state('丙')).toMatch(/已收回$/);
});

it('revokes only with a reason and reads the list anew', async () => {
  let revoked = false;
  const sent: unknown[] = [];
  server.use(
    http.get(LIST, () => HttpResponse.json(pageOf([makeGrant({ revoked_at: revoked ? '2026-01-01T00:00:00Z' : null })]))),
    http.post(api('organization', '/grants/grant-1/revocation'), async ({ request }) => {
      sent.push(await request.json());
      revoked = true;
      return HttpResponse.json({});
    }),
  );
  await renderPage(GrantTable, optionsFor('administrator'));
  await userEvent.click(await screen.findByRole('button', { name: '收回' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: '岗位调整' }));
  await userEvent.click(within(dialog).getByRole('button', { name: '收回' }));
  expect(await screen.findByText('已收回', { selector: '.app-status' })).toBeVisible();
  expect(sent).toEqual([{ reason: '岗位调整' }]);
});

it('offers only what the server allows', async () => {
  server.use(http.get(LIST, () => HttpResponse.json(pageOf([makeGrant({ allowed_actions: [] })]))));
  await renderPage(GrantTable, optionsFor('auditor'));
  await screen.findByRole('row', { name: /何静/ });
  expect(screen.queryByRole('button', { name: '收回' })).not.toBeInTheDocument();
});
