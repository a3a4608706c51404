import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { defineComponent, h, nextTick } from 'vue';
import { afterEach, expect, it, vi } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import ShellLayout from './ShellLayout.vue';

const Page = defineComponent({ render: () => h(ShellLayout, null, { default: () => h('input', { 'aria-label': '用途' }) }) });

/** Stands in for the screen's width, which the test turns. */
function turnable(): (narrow: boolean) => void {
  const screenWidth = Object.assign(new EventTarget(), { matches: false });
  const plain = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => (query.includes('768px') ? (screenWidth as unknown as MediaQueryList) : plain(query)));
  return (narrow) => screenWidth.dispatchEvent(Object.assign(new Event('change'), { matches: narrow }));
}

afterEach(() => vi.restoreAllMocks());

it('keeps the page and what is typed in it when a tablet is turned or a window made small', async () => {
  const turn = turnable();
  server.use(http.get(api('organization', '/directory'), () => HttpResponse.json({ calendar: [], units: [] })));
  await renderPage(Page, { me: makeMe(['clerk']) });
  const typed = screen.getByRole('textbox', { name: '用途' });
  await userEvent.type(typed, '办理子女入学');
  for (const narrow of [true, false]) {
    turn(narrow);
    await nextTick();
    expect(screen.queryAllByRole('link', { name: '我的' })).toHaveLength(narrow ? 1 : 0);
    expect(screen.getByRole('textbox', { name: '用途' })).toBe(typed);
    expect(typed).toHaveValue('办理子女入学');
  }
});
