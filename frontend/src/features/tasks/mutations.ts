import { admission, idempotencyKey, unwrap } from '@/api/clients';
import type { Schemas } from '@/shared/gate/contract';
import type { TaskDetail, TaskSent } from './queries';

function at(taskId: string, communityId: string): { path: { task_id: string; community_id: string } } {
  return { path: { task_id: taskId, community_id: communityId } };
}

export function sendTask(task: TaskSent, key: string): Promise<TaskDetail> {
  return unwrap<TaskDetail>(admission.POST('/tasks', { headers: idempotencyKey(key), body: task }));
}

export function acceptAssignment(taskId: string, communityId: string): Promise<TaskDetail> {
  return unwrap<TaskDetail>(admission.POST('/tasks/{task_id}/assignments/{community_id}/acceptance', { params: at(taskId, communityId) }));
}

export function completeAssignment(taskId: string, communityId: string, body: Schemas['Completion']): Promise<TaskDetail> {
  return unwrap<TaskDetail>(admission.POST('/tasks/{task_id}/assignments/{community_id}/completion', { params: at(taskId, communityId), body }));
}
