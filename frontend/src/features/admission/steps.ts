import { fieldOfPointer, type Reason } from '@/api/problem';

/** The steps of an application, in the order of the rail; each can be filled at any time. */
export const STEPS = ['matter', 'basis', 'content', 'powers', 'people', 'money', 'targets', 'attachments'] as const;
export type Step = (typeof STEPS)[number];

/** Which step asks for a field, by the first part of its pointer. */
const STEP_OF_FIELD: Readonly<Record<string, Step>> = {
  department_id: 'matter',
  kind: 'matter',
  category: 'matter',
  title: 'matter',
  details: 'matter',
  emergency_type: 'matter',
  why_community: 'basis',
  bases: 'basis',
  asks_responsibility_letter: 'basis',
  responsibility_letter_basis: 'basis',
  powers: 'powers',
  people: 'people',
  training: 'people',
  contact: 'people',
  funding_lines: 'money',
  waiver_reason: 'money',
  communities: 'targets',
  community_ids: 'targets',
  personal_data: 'targets',
  attachments: 'attachments',
};

export function isStep(value: string): value is Step {
  return (STEPS as readonly string[]).includes(value);
}

/** The step where a reason can be mended; what names no field of its own belongs to the content. */
export function stepOf(reason: Pick<Reason, 'pointer'>): Step {
  const field = reason.pointer ? (fieldOfPointer(reason.pointer).split('/')[0] ?? '') : '';
  return STEP_OF_FIELD[field] ?? 'content';
}

export function gapsByStep(gaps: readonly Reason[]): Map<Step, Reason[]> {
  const found = new Map<Step, Reason[]>(STEPS.map((step) => [step, []]));
  for (const gap of gaps) found.get(stepOf(gap))?.push(gap);
  return found;
}

/** A gap that only says that something is still empty; the others say that what was written breaks a rule. */
export function isMissing(gap: Pick<Reason, 'code'>): boolean {
  return gap.code.startsWith('missing-');
}

/** Messages for the fields: what breaks a rule at once, what is merely empty once sending was tried. */
export function fieldMessages(gaps: readonly Reason[], tried: boolean): Map<string, string> {
  const messages = new Map<string, string>();
  for (const gap of gaps) {
    if (!gap.pointer || (!tried && isMissing(gap))) continue;
    const field = fieldOfPointer(gap.pointer).replace(/^communities$/, 'community_ids');
    if (!messages.has(field)) messages.set(field, gap.detail);
  }
  return messages;
}
