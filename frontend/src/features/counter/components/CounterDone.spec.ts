import { screen } from '@testing-library/vue';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/renderPage';
import CounterDone from './CounterDone.vue';

const REQUEST = { id: 'r1', status: 'submitted', title: '居住情况证明', applicant_name: '周*舟' };

it('CRT-7: says what is still to be brought as soon as it is submitted', async () => {
  const gaps = [{ rule: 'CRT-7', code: 'document-missing', detail: '缺少必需的依据材料：居住证明材料。', pointer: '/evidence/residence_paper' }];
  await renderPage(CounterDone, { props: { request: { ...REQUEST, gaps } }, messages: ['counter'] });
  expect(await screen.findByText('还缺以下材料，补齐后才能审批：')).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('居住证明材料');
});

it('says nothing more where nothing is missing', async () => {
  await renderPage(CounterDone, { props: { request: { ...REQUEST, gaps: [] } }, messages: ['counter'] });
  expect(await screen.findByText(/已提交：居住情况证明/)).toBeVisible();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
