import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { defineComponent, h, type Component } from 'vue';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/renderPage';
import AppAttachments from './AppAttachments.vue';
import type { Attachment } from './types';

const DEMANDED = [
  { kind: 'id_card', label: '身份证', required: true },
  { kind: 'photo', label: '照片', required: false },
];

function attachmentsWith(files: Attachment[], onAdd = vi.fn()): Component {
  return defineComponent({ render: () => h(AppAttachments, { files, demanded: DEMANDED, onAdd }) });
}

it('marks what is demanded and not there yet', async () => {
  const empty = await renderPage(attachmentsWith([]));
  expect(screen.getByRole('heading', { name: /身份证/ })).toHaveTextContent('尚缺');
  expect(screen.getByRole('heading', { name: /照片/ })).toHaveTextContent('选填');
  empty.unmount();
  await renderPage(attachmentsWith([{ id: '1', name: '正面.jpg', size: 2_621_440, kind: 'id_card' }]));
  expect(screen.getByRole('heading', { name: /身份证/ })).not.toHaveTextContent('尚缺');
  expect(screen.getByText('2.5 MB')).toBeVisible();
});

it('hands over the chosen files with the piece they answer', async () => {
  const onAdd = vi.fn();
  await renderPage(attachmentsWith([], onAdd));
  const file = new File(['x'], '正面.jpg', { type: 'image/jpeg' });
  const [ofIdCard] = screen.getAllByLabelText(/添加文件/);
  if (!ofIdCard) throw new Error('no place for a file');
  await userEvent.upload(ofIdCard, file);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith([file], 'id_card');
});
