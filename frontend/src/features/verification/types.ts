import type { components } from '@/api/stamping.gen';

export type VerificationKey = components['schemas']['VerificationKey'];
export type VerificationKeyList = components['schemas']['VerificationKeyList'];
