import { render, screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { i18n } from '@/shared/i18n';
import TurnablePicture from './TurnablePicture.vue';

it('turns a photo for who looks, by keyboard too, and begins upright with the next one', async () => {
  const shown = render(TurnablePicture, { props: { src: 'a.jpg', alt: '户口簿' }, global: { plugins: [i18n] } });
  const picture = screen.getByRole('img', { name: '户口簿' });
  screen.getByRole('button', { name: '左转 90°' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(picture).toHaveStyle({ transform: 'rotate(270deg)' });
  await userEvent.click(screen.getByRole('button', { name: '右转 90°' }));
  await userEvent.click(screen.getByRole('button', { name: '右转 90°' }));
  expect(picture).toHaveStyle({ transform: 'rotate(90deg)' });
  await shown.rerender({ src: 'b.jpg' });
  expect(picture).toHaveStyle({ transform: 'rotate(0deg)' });
});
