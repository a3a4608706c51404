import { dayOf } from '@/shared/format';
import type { Seal } from '@/shared/paper/contract';
import type { Meaning } from '@/shared/ui/types';

export interface SealDue {
  key: 'ended' | 'handover' | 'lossRecord' | 'notice' | 'replaceable' | 'sealing' | 'deputy' | 'expired' | 'expiring' | 'closing';
  meaning: Meaning;
  day: string | null;
  /** Of a closing: which year. */
  year?: number;
}

/** What is due with a seal, most urgent first; the days are the service's own. */
export function duesOf(seal: Seal, today: string): SealDue[] {
  const dues: SealDue[] = [];
  const usable = seal.state === 'in_use' || seal.state === 'suspended';
  if (seal.community_ended && usable) dues.push({ key: 'ended', meaning: 'overdue', day: null });
  if (seal.handover_due_on) dues.push({ key: 'handover', meaning: seal.handover_overdue ? 'overdue' : 'due', day: seal.handover_due_on });
  if (usable && !seal.community_ended && seal.deputy_id === null) dues.push({ key: 'deputy', meaning: 'due', day: null });
  if (seal.state === 'lost' && !seal.replaced_by_id) dues.push(lossDue(seal, today));
  if (seal.state === 'retired' && !seal.sealed_off_on) dues.push({ key: 'sealing', meaning: 'due', day: null });
  if (usable && seal.electronic_until) dues.push(...certificateDues(dayOf(seal.electronic_until), seal.certificate_warned_from, today));
  if (seal.closing_due_on) {
    dues.push({ key: 'closing', meaning: seal.closing_due_on < today ? 'overdue' : 'due', day: seal.closing_due_on, ...(seal.closing_year !== null && { year: seal.closing_year }) });
  }
  return dues;
}

function lossDue(seal: Seal, today: string): SealDue {
  if (!seal.loss_recorded_on) return { key: 'lossRecord', meaning: 'due', day: null };
  const open = seal.replaceable_on !== null && seal.replaceable_on <= today;
  return { key: open ? 'replaceable' : 'notice', meaning: open ? 'due' : 'rest', day: seal.replaceable_on };
}

/** From which day on it is named is the district's own number of days before the end. */
function certificateDues(until: string, warnedFrom: string | null, today: string): SealDue[] {
  if (until < today) return [{ key: 'expired', meaning: 'overdue', day: until }];
  return warnedFrom !== null && warnedFrom <= today ? [{ key: 'expiring', meaning: 'due', day: until }] : [];
}
