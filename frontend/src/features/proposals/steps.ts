import { wordOf } from '@/shared/gate/words';
import type { TimelineStep } from '@/shared/ui/types';
import type { Proposal } from './types';
import { DEPARTMENTS, OUTCOMES, STANCES } from './words';

type Translate = (key: string, named?: Record<string, unknown>) => string;

function step(key: string, title: string, at: string | null, who: string, note?: string, state?: TimelineStep['state']): TimelineStep[] {
  return at ? [{ key, title, at, who, ...(note ? { note } : {}), ...(state ? { state } : {}) }] : [];
}

/** How a proposal came to where it stands: who did what, when, by which document. */
export function stepsOf(proposal: Proposal, t: Translate): TimelineStep[] {
  const refused = proposal.status === 'refused';
  return [
    ...step('created', t('proposals.step.created'), proposal.created_at, proposal.created_by_name),
    ...step('submitted', t('proposals.step.submitted'), proposal.submitted_at, proposal.submitted_by_name),
    ...proposal.opinions.flatMap((one) =>
      step(
        one.department,
        `${wordOf(DEPARTMENTS, one.department)} · ${wordOf(STANCES, one.stance)}`,
        one.recorded_at,
        one.recorded_by_name,
        `${one.words}\n${one.document_number}`,
      ),
    ),
    ...step(
      'decided',
      t('proposals.step.decided', { outcome: wordOf(OUTCOMES, refused ? 'refused' : 'adopted') }),
      proposal.decided_at,
      proposal.decided_by_name,
      `${proposal.decision_reason}\n${proposal.decision_document}`,
      refused ? 'refused' : 'binding',
    ),
    ...step('published', t('proposals.step.published', { code: proposal.type_code ?? '' }), proposal.published_at, proposal.published_by_name, undefined, 'binding'),
    ...step('ended', t('proposals.step.ended'), proposal.ends_on, '', proposal.end_document),
    ...step('withdrawn', t('proposals.step.withdrawn'), proposal.withdrawn_at, proposal.withdrawn_by_name, proposal.withdrawal_reason),
  ];
}
