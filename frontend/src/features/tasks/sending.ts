import type { ItemDetail, TaskQuestion, TaskSent } from './queries';

/** What the form of a task holds. */
export interface SendingValues {
  item_id: string;
  title: string;
  description: string;
  community_ids: string[];
  due_on: string | null;
  deliverables: ItemDetail['content']['deliverables'];
}

/** What the service judges, under the version of the item that the sender saw. */
export function questionOf(values: SendingValues, itemVersion: number): TaskQuestion {
  return {
    item_id: values.item_id,
    item_version: itemVersion,
    community_ids: [...values.community_ids],
    due_on: values.due_on ?? '',
    deliverables: [...values.deliverables],
  };
}

/** The task as it is sent: to every community named, or not at all. */
export function taskOf(values: SendingValues, itemVersion: number): TaskSent {
  return { ...questionOf(values, itemVersion), title: values.title.trim(), description: values.description.trim(), only_allowed: false };
}
