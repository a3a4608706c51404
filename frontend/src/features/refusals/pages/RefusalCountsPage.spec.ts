import { screen, within } from '@testing-library/vue';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import { filtersOf, NOBODY } from '../filters';
import { monthsBack } from '../months';
import RefusalCountsPage from './RefusalCountsPage.vue';

const routes = [{ name: 'refusals', path: '/refusals', component: { render: () => null } }];
const options = { at: '/refusals/counts?month=2026-01', me: makeMe(['office']), messages: ['refusals'], routes };

it('R21: every number is a link to its records with the same filter', async () => {
  const asked: string[] = [];
  server.use(
    http.get(api('stamping', '/refusal-counts'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('month') ?? '');
      return HttpResponse.json({
        month: '2026-01',
        total: 4,
        next: null,
        items: [
          { asking_body_name: '某某银行', asking_body_kind: 'financial', count: 3, communities: 2, previous_count: 1, rejected_count: 2 },
          { asking_body_name: '', asking_body_kind: null, count: 1, communities: 1, previous_count: 0, rejected_count: 0 },
        ],
      });
    }),
  );
  await renderPage(RefusalCountsPage, options);
  const bank = await screen.findByRole('row', { name: /某某银行/ });
  const hrefs = within(bank).getAllByRole('link').map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
  expect(hrefs).toEqual(['/refusals?month=2026-01&of=demand&body=某某银行&kind=financial', '/refusals?month=2026-01&of=request&body=某某银行&kind=financial', '/refusals?month=2025-12&of=demand&body=某某银行&kind=financial']);
  const nobody = screen.getByRole('row', { name: /未写明/ });
  expect(within(nobody).getByRole('link', { name: '1' })).toHaveAttribute('href', `/refusals?month=2026-01&of=demand&body=${NOBODY}`);
  expect(screen.getByRole('link', { name: '本月共 4 件' })).toHaveAttribute('href', '/refusals?month=2026-01&of=demand');
  expect(asked).toEqual(['2026-01']);
});

it('says when nothing was refused, and shows a failure as a problem', async () => {
  server.use(http.get(api('stamping', '/refusal-counts'), () => HttpResponse.json({ month: '2026-01', total: 0, next: null, items: [] })));
  await renderPage(RefusalCountsPage, options);
  expect(await screen.findByText('这个月没有不予出具的证明')).toBeVisible();
  server.use(http.get(api('stamping', '/refusal-counts'), () => problem(503, { title: '服务暂不可用' })));
  await renderPage(RefusalCountsPage, options);
  expect(await screen.findByText(/服务暂不可用/)).toBeVisible();
});

it('reads the filters of the address as the service takes them', () => {
  const none = { community: '', type: '', body: '', kind: '', month: '', of: '' };
  expect(filtersOf(none)).toEqual({});
  expect(filtersOf({ ...none, body: NOBODY, month: '2026-01' })).toEqual({ asking_body: '', month: '2026-01' });
  expect(filtersOf({ ...none, of: 'request' })).toEqual({ of_request: true });
  expect(filtersOf({ ...none, of: 'demand' })).toEqual({ of_request: false });
  expect(monthsBack('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
});
