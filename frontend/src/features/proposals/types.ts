import type { components } from '@/api/stamping.gen';

type Schemas = components['schemas'];

export type ProposalSummary = Schemas['ProposalSummary'];
export type Proposal = Schemas['ProposalAnswer'];
export type ProposalPage = Schemas['ProposalPage'];
export type ProposalContent = Schemas['ProposalContent'];
export type OpinionInput = Schemas['OpinionInput'];
export type DecisionInput = Schemas['DecisionInput'];
