import type { CertificateTypeDetail, NewRefusal } from '@/shared/paper/contract';
import type { NamedMatter } from '@/shared/paper/refusals';

/** What is refused at the counter, and all that is known of it before anybody is asked anything. */
export interface RefusedMatter {
  /** Stands for the matter: another one is another form. */
  key: string;
  named: NamedMatter;
  goTo: string;
  replacements: readonly string[];
  /** Kinds of bodies that usually ask: never names (R21). */
  usual: readonly string[];
  reasons: CertificateTypeDetail['reasons'];
  transitional: CertificateTypeDetail['transitional'];
}

export function typeRefused(type: CertificateTypeDetail, goTo: string): RefusedMatter {
  return {
    key: type.code,
    named: { certificate_type_code: type.code },
    goTo,
    replacements: type.replacements,
    usual: type.asking_bodies,
    reasons: type.reasons,
    transitional: type.transitional,
  };
}

/** A fact that an identity document proves by itself (R13). */
export function factRefused(fact: string, goTo: string): RefusedMatter {
  const named = { registry_fact: fact as NonNullable<NewRefusal['registry_fact']> };
  return { key: fact, named, goTo, replacements: ['existing_document'], usual: [], reasons: [], transitional: null };
}

/** What stands on no list: who asks for it checks it by itself, unless the counter knows better (R4). */
export function unlistedRefused(title: string, goTo: string): RefusedMatter {
  return { key: title, named: { unlisted_title: title }, goTo, replacements: ['own_check', 'self_declaration'], usual: [], reasons: [], transitional: null };
}

const SHORTEST_TITLE = 3;

/** Initials and single characters look for something; words may name what is on no list. */
export function mayBeTitle(typed: string): boolean {
  return typed.length >= SHORTEST_TITLE && /[^\x20-\x7E]|\s/.test(typed);
}
