import { inject, type Component, type InjectionKey } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { LocalizedText } from './i18n/locales';
import type { Role } from './roles';

/** Which frame a page stands in: the signed-in shell, the public site, or nothing around it. */
export type Layout = 'shell' | 'public' | 'bare';

declare module 'vue-router' {
  interface RouteMeta {
    /** Browser title; AppPage replaces it with the record's own name. */
    title?: LocalizedText;
    /** Only these roles may open the page; absent = every signed-in person. */
    roles?: readonly Role[];
    layout?: Layout;
    /** Reachable without signing in. */
    open?: boolean;
    /** Set by the router from the feature's name: whose messages must be loaded. */
    feature?: string;
  }
}

/** A place in the left rail (and, with `phone`, in the bottom bar of a phone). */
export interface MenuEntry {
  title: LocalizedText;
  to: string;
  icon: Component;
  /** Position in the rail, ascending. */
  order: number;
  roles?: readonly Role[];
  /** Position in the bottom bar; the first three for a role are shown, then 我的. */
  phone?: number;
}

/** The act a role does most: the workbench shows the first one that the person may do as its big button. */
export interface QuickAct {
  title: LocalizedText;
  hint: LocalizedText;
  to: string;
  icon: Component;
  roles: readonly Role[];
  order: number;
}

/** One line in the command box. */
export interface SearchHit {
  id: string;
  title: string;
  /** What kind of thing it is and where it belongs. */
  note: string;
  to: string;
}

export type FeatureSearch = (query: string, signal: AbortSignal) => Promise<SearchHit[]>;

/** Everything a feature adds to the product, in one place. */
export interface Feature {
  name: string;
  routes: RouteRecordRaw[];
  menu?: MenuEntry[];
  /** Places on the public site, open to everyone. */
  publicMenu?: Pick<MenuEntry, 'title' | 'to' | 'order'>[];
  acts?: QuickAct[];
  /** Stands above every page of the shell for these roles: work that goes on wherever one is. */
  companion?: { roles: readonly Role[]; load: () => Promise<{ default: Component }> };
  /** Loaded when the command box is first used; roles as in `menu`. */
  search?: { roles?: readonly Role[]; load: () => Promise<{ search: FeatureSearch }> };
}

export function defineFeature(feature: Feature): Feature {
  return feature;
}

export const featuresKey: InjectionKey<readonly Feature[]> = Symbol('features');

/** All features of the product, for the few pages that compose them (workbench, menus, command box). */
export function useFeatures(): readonly Feature[] {
  return inject(featuresKey, []);
}
