import { screen, waitFor } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import ProposalsPage from './ProposalsPage.vue';

const ALL = api('stamping', '/type-proposals');
const ROW = {
  id: 'p1', number: 1, version: 3, status: 'under_review', name: '老年大学学员居住证明', asking_body_name: '示例区教育局', asking_body_kind: 'administrative_organ',
  request_document_number: '教函15号', requested_on: '2026-11-02', missing_opinions: ['health'], type_code: null, from_day: null, ends_on: null,
  created_by_name: '甲', created_at: '2026-11-29T02:00:00Z', changed_by_name: '甲', changed_at: '2026-11-29T02:00:00Z', allowed_actions: [],
};
const Elsewhere = { template: '<p>elsewhere</p>' };
const routes = [
  { path: '/catalogue', name: 'catalogue', component: Elsewhere },
  { path: '/catalogue/proposals/:id', name: 'type-proposal', component: Elsewhere },
];

it('says who has not spoken yet, and takes an auditor nowhere but to read', async () => {
  server.use(http.get(ALL, () => HttpResponse.json({ items: [ROW], next: null })));
  await renderPage(ProposalsPage, { at: '/catalogue/proposals', me: makeMe(['auditor']), messages: ['proposals'], routes });
  expect(await screen.findByRole('link', { name: '老年大学学员居住证明' })).toHaveAttribute('href', '/catalogue/proposals/p1');
  expect(screen.getByText('卫生健康')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '新建提案' })).not.toBeInTheDocument();
});

it('begins a proposal and opens it', async () => {
  server.use(
    http.get(ALL, () => HttpResponse.json({ items: [], next: null })),
    http.post(ALL, () => HttpResponse.json({ ...ROW, status: 'draft' }, { status: 201 })),
  );
  const { router } = await renderPage(ProposalsPage, { at: '/catalogue/proposals', me: makeMe(['office']), messages: ['proposals'], routes });
  expect(await screen.findByText('还没有提案')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '新建提案' }));
  await waitFor(() => expect(router.currentRoute.value.params).toEqual({ id: 'p1' }));
});
