import { useQueryClient } from '@tanstack/vue-query';
import { idempotencyKey, ifMatch, stamping, unwrap } from '@/api/clients';
import { catalogueKeys } from '@/shared/paper/catalogue';
import { proposalKeys } from './queries';
import type { DecisionInput, OpinionInput, Proposal, ProposalContent, ProposalSummary } from './types';

type Known = Pick<ProposalSummary, 'id' | 'version'>;

interface ProposalMutations {
  begin: (key: string) => Promise<Proposal>;
  save: (known: Known, content: ProposalContent) => Promise<Proposal>;
  submit: (known: Known) => Promise<Proposal>;
  record: (known: Known, opinion: OpinionInput) => Promise<Proposal>;
  decide: (known: Known, decision: DecisionInput) => Promise<Proposal>;
  publish: (known: Known, fromDay: string | null) => Promise<Proposal>;
  withdraw: (known: Known, reason: string) => Promise<Proposal>;
  end: (known: Known, endsOn: string | null, documentNumber: string) => Promise<Proposal>;
}

/** Steps of a proposal; everything shown of the catalogue is read anew afterwards. */
export function useProposalMutations(): ProposalMutations {
  const queries = useQueryClient();
  const params = ({ id, version }: Known) => ({ path: { proposal_id: id }, header: ifMatch(version) });

  async function changed(pending: Promise<Proposal>): Promise<Proposal> {
    const answer = await pending;
    queries.setQueryData(proposalKeys.one(answer.id), answer);
    await queries.invalidateQueries({ queryKey: catalogueKeys.all, predicate: ({ queryKey }) => queryKey.at(-1) !== answer.id });
    return answer;
  }

  return {
    begin: (key) => changed(unwrap<Proposal>(stamping.POST('/type-proposals', { body: {} as ProposalContent, headers: idempotencyKey(key) }))),
    save: (known, body) => changed(unwrap<Proposal>(stamping.PUT('/type-proposals/{proposal_id}', { params: params(known), body }))),
    submit: (known) => changed(unwrap<Proposal>(stamping.POST('/type-proposals/{proposal_id}/submission', { params: params(known) }))),
    record: (known, body) => changed(unwrap<Proposal>(stamping.POST('/type-proposals/{proposal_id}/opinions', { params: params(known), body }))),
    decide: (known, body) => changed(unwrap<Proposal>(stamping.POST('/type-proposals/{proposal_id}/decision', { params: params(known), body }))),
    publish: (known, fromDay) =>
      changed(unwrap<Proposal>(stamping.POST('/type-proposals/{proposal_id}/publication', { params: params(known), body: { from_day: fromDay ?? '' } }))),
    withdraw: (known, reason) =>
      changed(unwrap<Proposal>(stamping.POST('/type-proposals/{proposal_id}/withdrawal', { params: params(known), body: { reason } }))),
    end: (known, endsOn, documentNumber) =>
      changed(
        unwrap<Proposal>(stamping.POST('/type-proposals/{proposal_id}/ending', { params: params(known), body: { ends_on: endsOn ?? '', document_number: documentNumber } })),
      ),
  };
}
