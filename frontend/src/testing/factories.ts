import type { WorkQueueItem } from '@/api/pages';
import type { Me } from '@/session/types';
import type { Role } from '@/shared/roles';

const COMMUNITY = { id: 'unit-qingshan', name: '青山社区', kind: 'community' };

/** A signed-in person with these roles at one community. */
export function makeMe(roles: readonly Role[] = ['clerk'], changes: Partial<Me> = {}): Me {
  return {
    person: { id: 'person-lin', name: '林晓', username: 'linxiao' },
    district: { id: 'district-1', name: '云州区' },
    grants: roles.map((role) => ({ role, unit: COMMUNITY, subdistrict_id: 'unit-subdistrict', valid_until: null })),
    department_ids: [],
    departments: [],
    ...changes,
  };
}

export function makeWorkItem(changes: Partial<WorkQueueItem> = {}): WorkQueueItem {
  return { kind: 'task', id: 'task-1', title: '老年人信息核实', who: '区民政局', due_on: null, overdue: false, link: '/tasks/task-1', ...changes };
}
