import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { defineComponent, h, type Component } from 'vue';
import { expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { renderPage } from '@/testing/renderPage';
import AppTable from './AppTable.vue';
import type { Column } from './types';

interface Row {
  id: string;
  name: string;
}

const ROWS: Row[] = ['青山', '绿水', '白云'].map((name, index) => ({ id: String(index), name }));
const COLUMNS: Column<Row>[] = [{ key: 'name', title: '名称', value: (row) => row.name, sortable: true }];

/** Renders the table through a parent, as pages do, and collects what it emits. */
function tableWith(props: Record<string, unknown>): Component {
  return defineComponent({
    // h() cannot infer a generic component's slots.
    render: () => h(AppTable as unknown as Component, { rows: ROWS, columns: COLUMNS, rowKey: (row: Row) => row.id, caption: '社区', ...props }),
  });
}

it('walks rows by arrow keys and opens with Enter', async () => {
  const onOpen = vi.fn();
  await renderPage(tableWith({ openable: true, onOpen }));
  const user = userEvent.setup();
  await user.tab();
  await user.tab();
  expect(screen.getByRole('row', { name: '青山' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  expect(screen.getByRole('row', { name: '白云' })).toHaveFocus();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(ROWS[2]);
});

it('says what is empty, what is loading and what failed', async () => {
  const empty = await renderPage(tableWith({ rows: [] }));
  expect(screen.getByText('这里还没有内容')).toBeVisible();
  empty.unmount();
  const loading = await renderPage(tableWith({ rows: undefined, pending: true }));
  expect(screen.getByRole('status')).toHaveTextContent('正在加载');
  loading.unmount();
  const onRetry = vi.fn();
  const problem = new ProblemError({ type: 'x', title: '服务暂不可用', status: 503 });
  await renderPage(tableWith({ rows: undefined, problem, onRetry }));
  await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: '重试' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

it('keeps the rows it has when the next page fails', async () => {
  const problem = new ProblemError({ type: 'x', title: '服务暂不可用', status: 503 });
  await renderPage(tableWith({ problem, more: true }));
  expect(screen.getByText('青山')).toBeVisible();
  expect(screen.getByText('服务暂不可用')).toBeVisible();
});

it('turns pages and names the total', async () => {
  const onPage = vi.fn();
  await renderPage(tableWith({ paging: { page: 2, size: 3, total: 8 }, onPage }));
  expect(screen.getByText('共 8 条')).toBeVisible();
  expect(screen.getByText('第 2 / 3 页')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '下一页' }));
  expect(onPage).toHaveBeenCalledExactlyOnceWith(3);
});

it('asks for the other order when a title is pressed', async () => {
  const onSort = vi.fn();
  await renderPage(tableWith({ sort: { key: 'name', descending: false }, 'onUpdate:sort': onSort }));
  expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(screen.getByRole('button', { name: /名称/ }));
  expect(onSort).toHaveBeenCalledExactlyOnceWith({ key: 'name', descending: true });
});
