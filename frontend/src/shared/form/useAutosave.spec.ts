import { screen, waitFor } from '@testing-library/vue';
import { defineComponent, h, nextTick } from 'vue';
import { describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { renderPage } from '@/testing/renderPage';
import { copy } from './copy';
import { useAutosave, type Autosave } from './useAutosave';

interface Note {
  text: string;
}

const stale = new ProblemError({ type: 'urn:stale', title: '已被修改', status: 412 });

async function writing(save: (values: Note, version: number) => Promise<number>, theirs = 'theirs', worthKeeping?: (values: Note) => boolean): Promise<Autosave<Note>> {
  let autosave: Autosave<Note> | undefined;
  const page = defineComponent({
    setup() {
      autosave = useAutosave<Note>({
        record: { values: { text: 'before' }, version: 1 },
        save,
        reload: () => Promise.resolve({ values: { text: theirs }, version: 7 }),
        same: (mine, other) => mine.text === other.text,
        draftKey: 'note',
        ...(worthKeeping ? { worthKeeping } : {}),
      });
      const held = autosave;
      return () => h('p', held.state);
    },
  });
  await renderPage(page);
  if (!autosave) throw new Error('the page was not set up');
  return autosave;
}

describe('a record that saves itself', () => {
  it('writes over the version it knows and follows the new one', async () => {
    const save = vi.fn((_values: Note, version: number) => Promise.resolve(version + 1));
    const autosave = await writing(save);
    autosave.values.text = 'after';
    expect(await autosave.flush()).toBe(true);
    autosave.values.text = 'later';
    expect(await autosave.flush()).toBe(true);
    expect(save.mock.calls).toEqual([[{ text: 'after' }, 1], [{ text: 'later' }, 2]]);
    expect(autosave.version).toBe(3);
  });

  it('begins to save once there is something worth it, however the values are judged', async () => {
    const save = vi.fn((_values: Note, version: number) => Promise.resolve(version + 1));
    // Judged on a copy, as the counter does: nothing is read through Vue's proxies.
    const autosave = await writing(save, 'theirs', (values) => copy(values).text.length > 3);
    autosave.values.text = 'ab';
    await nextTick();
    expect(autosave.state).toBe('saved');
    autosave.values.text = 'abcdef';
    await waitFor(() => expect(save).toHaveBeenCalledOnce(), { timeout: 3000 });
    expect(save.mock.calls[0]?.[0]).toEqual({ text: 'abcdef' });
  });

  it('sends what was typed while an earlier write was under way', async () => {
    let release: (version: number) => void = () => undefined;
    const save = vi
      .fn<(values: Note, version: number) => Promise<number>>()
      .mockImplementationOnce(() => new Promise((resolve) => { release = resolve; }))
      .mockImplementation((_values, version) => Promise.resolve(version + 1));
    const autosave = await writing(save);
    autosave.values.text = 'first';
    const flushed = autosave.flush();
    autosave.values.text = 'second';
    release(2);
    expect(await flushed).toBe(true);
    expect(save.mock.calls.map(([values]) => values.text)).toEqual(['first', 'second']);
    expect(autosave.dirty).toBe(false);
  });

  it('shows both versions when someone else was faster, and keeps mine on wish', async () => {
    const save = vi.fn<(values: Note, version: number) => Promise<number>>().mockRejectedValueOnce(stale).mockResolvedValue(8);
    const autosave = await writing(save);
    autosave.values.text = 'mine';
    expect(await autosave.flush()).toBe(false);
    expect(autosave.conflict).toEqual({ theirs: { text: 'theirs' }, version: 7 });
    expect(autosave.values.text).toBe('mine');
    expect(await autosave.keepMine()).toBe(true);
    expect(save).toHaveBeenLastCalledWith({ text: 'mine' }, 7);
  });

  it('takes its own write whose answer was lost for no conflict, and sends what was typed since', async () => {
    const lost = new ProblemError({ type: 'urn:x', title: '', status: 0 }, 'network');
    const save = vi.fn<(values: Note, version: number) => Promise<number>>().mockRejectedValueOnce(lost).mockRejectedValueOnce(stale).mockResolvedValue(8);
    const autosave = await writing(save, 'arrived');
    autosave.values.text = 'arrived';
    expect(await autosave.flush()).toBe(false);
    autosave.values.text = 'typed since';
    expect(await autosave.flush()).toBe(true);
    expect(autosave.conflict).toBeNull();
    expect(save).toHaveBeenLastCalledWith({ text: 'typed since' }, 7);
  });

  it('tries again as soon as the network is back', async () => {
    const lost = new ProblemError({ type: 'urn:x', title: '', status: 503 });
    const save = vi.fn<(values: Note, version: number) => Promise<number>>().mockRejectedValueOnce(lost).mockResolvedValue(2);
    const autosave = await writing(save);
    autosave.values.text = 'mine';
    expect(await autosave.flush()).toBe(false);
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(autosave.dirty).toBe(false));
  });

  it('takes theirs on wish without writing again', async () => {
    const save = vi.fn<(values: Note, version: number) => Promise<number>>().mockRejectedValueOnce(stale);
    const autosave = await writing(save);
    autosave.values.text = 'mine';
    await autosave.flush();
    autosave.takeTheirs();
    expect(autosave.values.text).toBe('theirs');
    expect(autosave.version).toBe(7);
    expect(autosave.dirty).toBe(false);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('keeps on this device what could not be sent', async () => {
    const autosave = await writing(() => Promise.reject(new ProblemError({ type: 'urn:x', title: '内容有误', status: 422 })));
    autosave.values.text = 'unsent';
    expect(await autosave.flush()).toBe(false);
    await waitFor(() => expect(screen.getByText('failed')).toBeInTheDocument());
    expect(localStorage.getItem(localStorage.key(0) ?? '')).toContain('unsent');
  });
});
