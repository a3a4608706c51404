import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { defineComponent, h, ref } from 'vue';
import { expect, it } from 'vitest';
import { useConfirm, type Confirmed } from '@/shared/composables/useConfirm';
import { renderPage } from '@/testing/renderPage';

const Page = defineComponent({
  setup() {
    const confirm = useConfirm();
    const answer = ref<Confirmed | null>();
    async function ask(): Promise<void> {
      answer.value = await confirm({
        title: '退回申请？',
        confirmLabel: '退回',
        kind: 'danger',
        reason: { label: '退回理由', required: true, phrases: ['材料不齐'] },
      });
    }
    return () => [h('button', { onClick: ask }, '问'), h('output', JSON.stringify(answer.value))];
  },
});

it('does not go on without the reason that is required, and offers frequent ones', async () => {
  await renderPage(Page);
  await userEvent.click(screen.getByRole('button', { name: '问' }));
  await userEvent.click(await screen.findByRole('button', { name: '退回' }));
  expect(screen.getByLabelText(/退回理由/)).toHaveAccessibleDescription('请写明理由');
  await userEvent.click(screen.getByRole('button', { name: '材料不齐' }));
  await userEvent.click(screen.getByRole('button', { name: '退回' }));
  expect(await screen.findByText('{"reason":"材料不齐"}')).toBeInTheDocument();
});

it('answers nothing when the person thinks better of it', async () => {
  await renderPage(Page);
  await userEvent.click(screen.getByRole('button', { name: '问' }));
  await userEvent.click(await screen.findByRole('button', { name: '取消' }));
  expect(await screen.findByText('null')).toBeInTheDocument();
});
