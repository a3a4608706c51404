import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, problem, server } from '@/testing/server';
import type { Post } from '../types';
import PersonPosts from './PersonPosts.vue';

const POST: Post = {
  id: 'post-1', unit: { id: 'unit-1', name: '青山社区', kind: 'community' }, kind: 'social_worker', name: '社工', employment: 'community_worker', valid_from: '2024-01-01', valid_until: null,
};
const routes = [{ name: 'unit', path: '/unit/:unitId', component: { render: () => null } }];

it('R81: shows how the holder is employed, and changes it from a day with the refusal on its field', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(api('organization', '/posts/post-1/employment'), async ({ request }) => {
      sent.push(await request.json());
      return problem(422, { title: '按规定不予办理。', reasons: [{ rule: 'R81', code: 'employment-as-before', detail: '用工性质没有变化。', pointer: '/employment' }] });
    }),
  );
  await renderPage(PersonPosts, { props: { posts: [POST], manages: true }, me: makeMe(['administrator']), messages: ['organization'], routes });
  expect(await screen.findByText('社区专职工作者')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '改用工性质' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText(/不能审批，也不能保管、使用印章/)).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
  expect((await within(dialog).findAllByText('用工性质没有变化。')).length).toBeGreaterThan(0);
  expect(sent).toEqual([expect.objectContaining({ employment: 'community_worker' })]);
});

it('R81: offers no change to whoever only reads', async () => {
  await renderPage(PersonPosts, { props: { posts: [POST], manages: false }, me: makeMe(['head']), messages: ['organization'], routes });
  expect(await screen.findByText('社区专职工作者')).toBeVisible();
  expect(screen.queryByRole('button', { name: '改用工性质' })).not.toBeInTheDocument();
});
