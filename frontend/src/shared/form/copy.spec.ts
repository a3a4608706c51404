import { describe, expect, it } from 'vitest';
import { isProxy, reactive } from 'vue';
import { copy } from './copy';

describe('copy', () => {
  it('takes what was chosen from a reactive list out of its proxies', () => {
    const people = reactive([{ id: '1', name: '王云' }]);
    const values = reactive({ witnesses: [] as { id: string; name: string }[] });
    values.witnesses = people.filter(({ id }) => id === '1');
    const copied = copy(values);
    expect(isProxy(copied.witnesses[0])).toBe(false);
    expect(copied).toEqual({ witnesses: [{ id: '1', name: '王云' }] });
  });

  it('shares nothing with what it copied but files', () => {
    const file = new File(['x'], 'x.txt');
    const values = { place: { page: 1 }, file };
    const copied = copy(values);
    copied.place.page = 2;
    expect(values.place.page).toBe(1);
    expect(copied.file).toBe(file);
  });
});
