import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { defineComponent, h, ref, type Component } from 'vue';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/renderPage';
import AppQueue from './AppQueue.vue';

interface Row {
  id: string;
  name: string;
  done: boolean;
}

const ROWS: Row[] = [
  { id: '1', name: '甲', done: false },
  { id: '2', name: '乙', done: true },
];
const run = vi.fn();

const Queue = defineComponent({
  setup() {
    const opened = ref<string | null>(null);
    return () =>
      // h() cannot infer a generic component's slots.
      h(
        AppQueue as unknown as Component,
        {
          rows: ROWS,
          columns: [{ key: 'name', title: '名称', value: (row: Row) => row.name }],
          rowKey: (row: Row) => row.id,
          caption: '待审批',
          detailTitle: (row: Row) => `事项${row.name}`,
          shortcuts: [{ key: 'a', run, when: (row: Row) => !row.done }],
          opened: opened.value,
          'onUpdate:opened': (id: string | null) => (opened.value = id),
        },
        { detail: ({ row }: { row: Row }) => h('div', [h('p', `详情${row.name}`), h('input', { 'aria-label': '备注' })]) },
      );
  },
});

it('shows the detail beside the list and lets the list be walked on', async () => {
  await renderPage(Queue);
  await userEvent.click(screen.getByRole('row', { name: '甲' }));
  const detail = screen.getByRole('complementary', { name: '详情' });
  expect(within(detail).getByRole('heading', { name: '事项甲' })).toBeVisible();
  screen.getByRole('row', { name: '甲' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(within(detail).getByText('详情乙')).toBeVisible();
  await userEvent.click(within(detail).getByRole('button', { name: '上一条' }));
  expect(within(detail).getByText('详情甲')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
});

it('acts by key on the open record only where allowed, and never while someone types', async () => {
  await renderPage(Queue);
  await userEvent.click(screen.getByRole('row', { name: '乙' }));
  await userEvent.keyboard('a');
  expect(run).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('row', { name: '甲' }));
  await userEvent.type(screen.getByLabelText('备注'), 'aa');
  expect(run).not.toHaveBeenCalled();
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('a');
  expect(run).toHaveBeenCalledExactlyOnceWith(ROWS[0]);
});
