import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import SignInPage from './SignInPage.vue';

const DEMO = api('organization', '/demo-accounts');
const answer = { access_token: 't', expires_in: 900, me: makeMe(['keeper']) };

it('shows why the sign-in was refused and keeps the name', async () => {
  server.use(
    http.get(DEMO, () => problem(404)),
    http.post(api('organization', '/sessions'), () => problem(401, { title: '用户名或密码不对', detail: '还可以再试 4 次。' })),
  );
  await renderPage(SignInPage, { at: '/sign-in', messages: ['session'] });
  await userEvent.type(screen.getByLabelText('用户名'), 'linxiao');
  await userEvent.type(screen.getByLabelText('密码'), 'wrong{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('还可以再试 4 次。');
  expect(screen.getByLabelText('用户名')).toHaveValue('linxiao');
  expect(screen.queryByText('演示账号')).not.toBeInTheDocument();
});

it('goes on to the page that was wanted, but never to another site', async () => {
  server.use(http.get(DEMO, () => problem(404)), http.post(api('organization', '/sessions'), () => HttpResponse.json(answer)));
  const first = await renderPage(SignInPage, { at: '/sign-in?next=/tasks/7', messages: ['session'] });
  await userEvent.type(screen.getByLabelText('用户名'), 'linxiao');
  await userEvent.type(screen.getByLabelText('密码'), 'right{Enter}');
  await screen.findByText('elsewhere');
  expect(first.router.currentRoute.value.fullPath).toBe('/tasks/7');
  first.unmount();

  const evil = await renderPage(SignInPage, { at: '/sign-in?next=//evil.example', messages: ['session'] });
  await userEvent.type(screen.getByLabelText('用户名'), 'linxiao');
  await userEvent.type(screen.getByLabelText('密码'), 'right{Enter}');
  await screen.findByText('elsewhere');
  expect(evil.router.currentRoute.value.fullPath).toBe('/');
});

it('enters a demo role with one press', async () => {
  const asked: unknown[] = [];
  server.use(
    http.get(DEMO, () => HttpResponse.json({ items: [{ username: 'zhou', name: '周敏', role: 'keeper', unit_name: '青山社区', can: '盖章、登记' }] })),
    http.post(api('organization', '/demo-sessions'), async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(answer);
    }),
  );
  await renderPage(SignInPage, { at: '/sign-in', messages: ['session'] });
  await userEvent.click(await screen.findByRole('button', { name: /印章保管人/ }));
  await screen.findByText('elsewhere');
  expect(asked).toEqual([{ username: 'zhou' }]);
});
