import { defineStore } from 'pinia';
import { computed, ref, watch } from 'vue';
import { organization, unwrap } from '@/api/clients';
import { toProblem } from '@/api/problem';
import { eraseKept } from '@/shared/form/keptRecords';
import { usePreferencesStore } from '@/shared/preferences/usePreferencesStore';
import { isRole, type Role } from '@/shared/roles';
import type { GrantUnit, Me, SessionAnswer } from './types';

/** `expired`: the session ended under an open page, which stays so that nothing typed is lost until the person signs in again. */
type SessionState = 'unknown' | 'anonymous' | 'signed-in' | 'expired';
type Renewal = 'renewed' | 'refused' | 'unreachable';

const MARK = 'qingdan.session';

/** Two tabs must not rotate the refresh cookie at the same moment: the second waits and uses the new one. */
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Locks exist only in secure contexts; a plain-HTTP intranet goes without.
  if (!('locks' in navigator)) return work();
  return navigator.locks.request('qingdan-session', work);
}

/** Who is signed in. The access token lives in memory only; a reload renews it from the HttpOnly cookie. */
export const useSessionStore = defineStore('session', () => {
  const preferences = usePreferencesStore();
  const state = ref<SessionState>('unknown');
  const token = ref<string | null>(null);
  const me = ref<Me | null>(null);
  let renewal: Promise<Renewal> | null = null;

  /** The units where this person has a role, in the order of their grants. */
  const units = computed<GrantUnit[]>(() => {
    const seen = new Map<string, GrantUnit>();
    for (const grant of me.value?.grants ?? []) seen.set(grant.unit.id, grant.unit);
    return [...seen.values()];
  });

  /** The unit the person works for at the moment; roles and menus follow it. */
  const unit = computed<GrantUnit | null>(
    () => units.value.find(({ id }) => id === preferences.unitId) ?? units.value[0] ?? null,
  );

  const roles = computed<Role[]>(() => {
    const here = (me.value?.grants ?? []).filter((grant) => grant.unit.id === unit.value?.id);
    return [...new Set(here.map((grant) => grant.role))].filter(isRole);
  });

  /** True when the person holds one of these roles at the current unit; without roles, whether anyone is signed in. */
  function can(wanted?: readonly Role[]): boolean {
    if (state.value !== 'signed-in') return false;
    return wanted === undefined || wanted.some((role) => roles.value.includes(role));
  }

  async function take(answer: SessionAnswer): Promise<void> {
    token.value = answer.access_token;
    const samePerson = me.value?.person.id === answer.me.person.id;
    me.value = answer.me;
    if (!samePerson) await preferences.openFor(answer.me.person.id);
    state.value = 'signed-in';
  }

  function forget(): void {
    token.value = null;
    me.value = null;
    state.value = 'anonymous';
  }

  async function refreshOnce(): Promise<Renewal> {
    try {
      await take(await oneAtATime(() => unwrap<SessionAnswer>(organization.POST('/sessions/refresh', {}))));
      return 'renewed';
    } catch (cause) {
      return toProblem(cause).local === 'network' ? 'unreachable' : 'refused';
    }
  }

  /** Renews the token; callers at the same time share one attempt. Only a refusal ends the session, not a lost network. */
  async function renew(): Promise<boolean> {
    const former = token.value;
    // The renewal itself must not carry the old token, or its own 401 would ask for a renewal again.
    token.value = null;
    renewal ??= refreshOnce().finally(() => {
      renewal = null;
    });
    const outcome = await renewal;
    if (outcome === 'unreachable') token.value = former;
    if (outcome === 'refused') state.value = me.value === null ? 'anonymous' : 'expired';
    return outcome === 'renewed';
  }

  /** Remembers that this browser holds a session, so that a visitor of the public site asks for none. */
  watch(state, (now) => {
    if (now === 'signed-in') localStorage.setItem(MARK, '1');
    else if (now !== 'unknown') localStorage.removeItem(MARK);
  });

  /** Called once before the first page: picks up the session of an earlier visit. */
  async function start(): Promise<void> {
    if (state.value !== 'unknown') return;
    if (localStorage.getItem(MARK) !== null && (await renew())) return;
    state.value = 'anonymous';
    await preferences.openFor(null);
  }

  async function signIn(username: string, password: string): Promise<void> {
    await take(await unwrap<SessionAnswer>(organization.POST('/sessions', { body: { username, password } })));
  }

  async function signInAsDemo(username: string): Promise<void> {
    await take(await unwrap<SessionAnswer>(organization.POST('/demo-sessions', { body: { username } })));
  }

  async function signOut(): Promise<void> {
    try {
      await unwrap(organization.DELETE('/sessions/current', {}));
    } finally {
      if (me.value) await eraseKept(me.value.person.id);
      forget();
    }
  }

  function chooseUnit(unitId: string): void {
    preferences.unitId = unitId;
  }

  return { state, token, me, units, unit, roles, can, start, renew, signIn, signInAsDemo, signOut, chooseUnit };
});
