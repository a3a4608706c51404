/** Shapes of the stamping service that several features share. */
import type { components } from '@/api/stamping.gen';

type Schemas = components['schemas'];

export type CertificateTypeSummary = Schemas['CertificateTypeSummary'];
export type CertificateTypeDetail = Schemas['CertificateTypeDetail'];
export type CertificateTypeList = Schemas['CertificateTypeList'];
export type TitleAnswer = Schemas['TitleAnswer'];
export type RegistryFactAnswer = Schemas['RegistryFactAnswer'];
export type AskingBodyKind = Schemas['AskingBodyKind'];
export type RequestContent = Schemas['RequestContent'];
export type RequestDetail = Schemas['RequestDetail'];
export type SubmittedRequest = Schemas['SubmittedRequest'];
export type RequestKind = Schemas['RequestKind'];
export type Imprint = Schemas['Imprint'];
export type Sheet = Schemas['SheetAnswer'];
export type StripEdge = Schemas['StripEdge'];
export type RequestSummary = Schemas['RequestSummary'];
export type RequestPage = Schemas['RequestPage'];
export type RequestCounts = Schemas['RequestCounts'];
export type ApplicantAnswer = Schemas['ApplicantAnswer'];
export type VerificationMethod = Schemas['VerificationMethod'];
export type NewRequest = Schemas['NewRequest'];
export type EvidenceAnswer = Schemas['EvidenceAnswer'];
export type VerificationInput = Schemas['VerificationInput'];
export type Seal = Schemas['Seal'];
export type SealDetail = Schemas['SealDetail'];
export type SealPage = Schemas['SealPage'];
export type Outing = Schemas['OutingAnswer'];
export type OutingPage = Schemas['OutingPage'];
export type NewOuting = Schemas['NewOuting'];
export type RegisterEntry = Schemas['RegisterEntryAnswer'];
export type RegisterPage = Schemas['RegisterPage'];
export type RegisterCheck = Schemas['RegisterCheck'];
export type RegisterClosingList = Schemas['RegisterClosingList'];
export type CheckpointPage = Schemas['CheckpointPage'];
export type NewRefusal = Schemas['NewRefusal'];
export type Refusal = Schemas['Refusal'];
export type Verification = Schemas['Verification'];
export type ScanCounts = Schemas['ScanCounts'];
export type Purpose = Schemas['Purpose'];
export type PersonalAccess = Schemas['PersonalAccess'];
export type ResidentAccesses = Schemas['ResidentAccesses'];
export type ResidentFile = Schemas['ResidentFile'];
export type ResidentQuery = Schemas['ResidentQuery'];
export type KnownResident = Schemas['KnownResident'];
export type TakenFacts = Schemas['TakenFacts'];

export interface StatedPurpose {
  purpose: Purpose;
  purpose_note: string;
}
