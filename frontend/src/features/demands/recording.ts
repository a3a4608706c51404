import type { Schemas } from '@/shared/gate/contract';

/** What the form of a demand holds: as little as a call leaves time for. */
export interface Recording {
  department_id: string;
  /** In free words, where no department of the district fits. */
  asked_by: string;
  description: string;
  channel: Schemas['Channel'];
  asked_by_name: string;
  evidence: string;
}

/** The same as the service takes it, asked in this community today. */
export function recordOf(values: Recording, communityId: string): Schemas['DemandRecorded'] {
  const note = values.evidence.trim();
  return {
    community_id: communityId,
    department_id: values.department_id || null,
    asked_by: values.department_id ? '' : values.asked_by.trim(),
    asked_by_name: values.asked_by_name.trim(),
    description: values.description.trim(),
    channel: values.channel,
    evidence: note ? [note] : [],
  };
}
