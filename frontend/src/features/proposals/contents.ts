import type { Proposal, ProposalContent } from './types';

type Definition = Proposal['definition'];
type Field = Definition['fields'][number];
export type FieldValues = Omit<Field, 'options'> & { options: string };

/** A proposal as the form holds it: lists of plain words are lines of text. */
export interface ProposalValues extends Omit<ProposalContent, 'definition' | 'requested_on'> {
  requested_on: string | null;
  definition: Omit<Definition, 'aliases' | 'asking_bodies' | 'guide' | 'fields'> & {
    aliases: string;
    asking_bodies: string;
    guide: Omit<Definition['guide'], 'materials' | 'steps'> & { materials: string; steps: string };
    fields: FieldValues[];
  };
}

/** The guide in the order in which people read it (R2). */
export const GUIDE_BLOCKS = ['name_and_use', 'issuer', 'legal_basis', 'conditions', 'materials', 'steps', 'time_limit', 'requesting_body', 'form_sample'] as const;

const joined = (lines: readonly string[]): string => lines.join('\n');

/** The words of a text, one a line; empty lines are left out. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

export function valuesOf(proposal: Proposal): ProposalValues {
  const { definition, asking_body_name, asking_body_kind, request_document_number, requested_on } = proposal;
  const { guide } = definition;
  return {
    asking_body_name, asking_body_kind, request_document_number, requested_on,
    definition: {
      ...definition,
      aliases: joined(definition.aliases),
      asking_bodies: joined(definition.asking_bodies),
      guide: { ...guide, materials: joined(guide.materials), steps: joined(guide.steps) },
      fields: definition.fields.map((field) => ({ ...field, options: joined(field.options) })),
    },
  };
}

export function contentOf(values: ProposalValues): ProposalContent {
  const { definition } = values;
  const { guide } = definition;
  return {
    ...values,
    definition: {
      ...definition,
      // What is simple is answered the same day (R10).
      working_days: definition.complexity === 'complex' ? (definition.working_days ?? null) : null,
      aliases: linesOf(definition.aliases),
      asking_bodies: linesOf(definition.asking_bodies),
      guide: { ...guide, materials: linesOf(guide.materials), steps: linesOf(guide.steps) },
      fields: definition.fields.map((field) => ({ ...field, options: linesOf(field.options) })),
    },
  };
}

/** The first key of this kind that nothing has yet: `document_1`, `document_2` … */
export function freshKey(kind: string, taken: readonly { key: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ key }) => key === `${kind}_${number}`)) number += 1;
  return `${kind}_${number}`;
}
