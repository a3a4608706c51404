import { copy } from '@/shared/form/copy';
import type { ApplicationDetail, Content, Schemas } from '@/shared/gate/contract';
import type { SheetCommunity, SheetItem } from '@/shared/gate/sheet';

/** What the editor holds: the content, whose it is, the targets, and the item it changes. */
export type ApplicationValues = Pick<ApplicationDetail, keyof Schemas['ApplicationDraft']>;

/** An untouched application of a department. */
export function emptyValues(departmentId: string): ApplicationValues {
  return {
    department_id: departmentId,
    kind: 'work',
    category: 'assist',
    title: '',
    content: '',
    standard: '',
    bases: [],
    why_community: '',
    valid_from: null,
    valid_until: null,
    review_on: null,
    frequency: null,
    hours_per_occurrence: null,
    verbs: [],
    deliverables: [],
    personal_data: [],
    checker: '',
    exit_condition: '',
    powers: '',
    people: '',
    funding_lines: [],
    waiver_reason: '',
    training: '',
    contact: '',
    attachments: [],
    community_is_responsible: false,
    has_one_vote_veto: false,
    has_target_figures: false,
    asks_responsibility_letter: false,
    emergency_type: '',
    details: {},
    community_ids: [],
    changes_item_id: null,
  };
}

/** The part of an application that its department writes; nothing else may be sent back. */
export function valuesOf(application: ApplicationDetail): ApplicationValues {
  const names = Object.keys(emptyValues('')) as (keyof ApplicationValues)[];
  return copy(Object.fromEntries(names.map((name) => [name, application[name]])) as ApplicationValues);
}

/** What only an item of this kind says: the names in `details`, in the order of the form. Layout, not a rule. */
export const DETAILS: Readonly<Record<string, readonly { name: string; type: 'text' | 'number' | 'day' | 'period' | 'long' }[]>> = {
  organization: [{ name: 'name', type: 'text' }, { name: 'staffing', type: 'text' }],
  plaque: [{ name: 'text', type: 'text' }, { name: 'place', type: 'text' }],
  ledger: [{ name: 'fields', type: 'long' }, { name: 'medium', type: 'text' }],
  report: [{ name: 'fields', type: 'long' }, { name: 'period', type: 'period' }],
  survey: [{ name: 'questions', type: 'long' }, { name: 'sample', type: 'text' }],
  inspection: [{ name: 'method', type: 'text' }, { name: 'count_per_year', type: 'number' }],
  assessment: [{ name: 'criteria', type: 'long' }, { name: 'use_of_results', type: 'long' }],
  certificate: [{ name: 'certificate_type', type: 'text' }, { name: 'purpose', type: 'text' }],
  system: [{ name: 'name', type: 'text' }, { name: 'owner', type: 'text' }, { name: 'fields', type: 'long' }],
  channel: [{ name: 'platform', type: 'text' }, { name: 'closes_on', type: 'day' }],
  meeting: [{ name: 'subject', type: 'text' }, { name: 'count_per_year', type: 'number' }],
};

/** The application as the public will read the item. */
export function sheetOf(content: Omit<Content, 'attachments'>, department: string | null, communities: readonly SheetCommunity[], totalFen: number | null): SheetItem {
  return {
    department,
    content: content.content,
    standard: content.standard,
    whyCommunity: content.why_community,
    bases: content.bases,
    verbs: content.verbs,
    frequency: content.frequency,
    hours: content.hours_per_occurrence,
    deliverables: content.deliverables,
    communities,
    validFrom: content.valid_from,
    validUntil: content.valid_until,
    reviewOn: content.review_on,
    powers: content.powers,
    people: content.people,
    training: content.training,
    checker: content.checker,
    exitCondition: content.exit_condition,
    contact: content.contact,
    totalFen,
    waived: content.funding_lines.length === 0 && content.waiver_reason !== '',
    waiverReason: content.waiver_reason,
    personalData: content.personal_data.map(({ name, purpose, keeping_months }) => ({ name, purpose, months: keeping_months })),
  };
}
