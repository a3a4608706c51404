import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { renderPage } from '@/testing/renderPage';
import AppProblem from './AppProblem.vue';

const shown = (problem: object) => renderPage(AppProblem, { props: { problem: new ProblemError({ type: 'x', title: '按规则不予办理', status: 422, ...problem }) } });

it('says once what was refused, why, and no number that nobody needs', async () => {
  await shown({ detail: '按规则不予办理。', instance: 'urn:uuid:7', reasons: [{ rule: 'R12', code: 'x', detail: '领取人须为申请人本人。' }] });
  expect(screen.getAllByText(/按规则不予办理/)).toHaveLength(1);
  expect(screen.getByText(/领取人须为申请人本人/)).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('keeps the number of an error aside, to be copied for whoever looks it up', async () => {
  await shown({ title: '系统内部错误', status: 500, detail: '系统内部错误', instance: 'urn:uuid:0198-abc' });
  expect(screen.queryByText(/0198-abc/)).not.toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '复制错误编号' }));
  expect(await screen.findByRole('button', { name: '已复制' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe('0198-abc');
});
