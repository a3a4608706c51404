import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { makeSeal } from '@/testing/seals';
import { api, http, HttpResponse, server } from '@/testing/server';
import SealsPage from './SealsPage.vue';

const routes = ['seal', 'seal-new'].map((name) => ({ name, path: `/${name}/:sealId?`, component: { render: () => null } }));

it('asks for a subdistrict and for what is due, as its address says (R85–R87)', async () => {
  const asked: string[] = [];
  server.use(
    http.get(api('stamping', '/seals'), ({ request }) => {
      asked.push(new URL(request.url).search);
      const due = request.url.includes('due=true');
      return HttpResponse.json({ items: due ? [] : [makeSeal()], next: null });
    }),
  );
  await renderPage(SealsPage, { at: '/register?unit=unit-subdistrict', me: makeMe(['administrator']), messages: ['register'], routes });
  expect(await screen.findByRole('link', { name: '青槐街道青山社区居民委员会' })).toBeVisible();
  expect(asked[0]).toContain('unit_id=unit-subdistrict');
  await userEvent.setup().click(screen.getByRole('checkbox', { name: '只看待办' }));
  expect(await screen.findByText('没有符合条件的印章')).toBeVisible();
  await waitFor(() => expect(asked.at(-1)).toContain('due=true'));
});
