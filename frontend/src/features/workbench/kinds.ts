import type { components } from '@/api/admission.gen';

type Seal = 'register_closing' | 'seal_deputy' | 'seal_handover' | 'seal_loss_record' | 'seal_outing' | 'seal_replacement' | 'seal_retirement' | 'seal_sealing_off';
/** Every kind of thing that can wait for somebody: those of the gate, those of the seal, and the unforeseen. */
export type WaitingKind = components['schemas']['WaitingKind'] | Seal | 'delivery' | 'other' | 'stamp_request' | 'stamping' | 'use_stopped';
