import { describe, expect, it } from 'vitest';
import { refusedGroups } from './groups';

const load = { open_tasks: 0, due_within_a_week: 0 };
const late = { rule: 'FEE-6', code: 'money-overdue', detail: '经费逾期', pointer: null };
const used = { rule: 'ADM-9', code: 'frequency-used-up', detail: '次数已用完', pointer: null };

function judged(name: string, ...reasons: (typeof late)[]) {
  return { community: { id: name, name }, allowed: reasons.length === 0, reasons, load };
}

describe('communities that cannot take a task', () => {
  it('are gathered under the reasons they share, most of them first', () => {
    const groups = refusedGroups([judged('青山', late), judged('柳园', used), judged('桥头', used), judged('东门')]);
    expect(groups.map(({ communities }) => communities.map(({ name }) => name))).toEqual([['柳园', '桥头'], ['青山']]);
  });

  it('keep every reason of a community that has several', () => {
    const [group] = refusedGroups([judged('青山', late, used)]);
    expect(group?.reasons).toEqual([late, used]);
  });

  it('leaves out those that can take it', () => {
    expect(refusedGroups([judged('东门')])).toEqual([]);
  });
});
