import type { components } from '@/api/admission.gen';

/** Every kind of thing that can wait for somebody: those of the gate, those of the seal, and the unforeseen. */
export type WaitingKind = components['schemas']['WaitingKind'] | 'delivery' | 'other' | 'seal_outing' | 'stamp_request' | 'stamping' | 'use_stopped';
