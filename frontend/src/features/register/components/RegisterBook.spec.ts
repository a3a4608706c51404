import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { expect, it } from 'vitest';
import { configureDistrict } from '@/shared/gate/district';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { makeSeal } from '@/testing/seals';
import { api, http, HttpResponse, server } from '@/testing/server';
import RegisterBook from './RegisterBook.vue';

const REGISTER = api('stamping', '/seals/seal-1/register');

it('finds an entry by a number, and offers every year there is (CRT-9)', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(REGISTER, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('number'));
      return HttpResponse.json({ items: [], next: null });
    }),
    http.get(`${REGISTER}/closings`, () => HttpResponse.json({ items: [], closable_year: null, closing_due_on: null, years: [2026, 2009, 1998] })),
  );
  server.use(http.get(api('stamping', '/registers/checkpoints'), () => HttpResponse.json({ items: [], next: null })));
  configureDistrict(() => 'district-1');
  const user = userEvent.setup();
  await renderPage(RegisterBook, { props: { seal: makeSeal() }, me: makeMe(['keeper']), messages: ['register'] });
  expect(await screen.findByText('还没有用印记录')).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: '年份' }));
  for (const year of ['2026', '2009', '1998']) expect(await screen.findByRole('option', { name: year })).toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: '登记号或证明编号' }), ' 2026-7 ');
  expect(await screen.findByText('没有这个编号的登记')).toBeVisible();
  await waitFor(() => expect(asked.at(-1)).toBe('2026-7'));
});
