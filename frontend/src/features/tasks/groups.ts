import type { TaskJudgement } from './queries';

type Judged = TaskJudgement['communities'][number];

export interface RefusedGroup {
  communities: Judged['community'][];
  reasons: Judged['reasons'];
}

/** Refused communities gathered under the reasons they share, the largest group first. */
export function refusedGroups(communities: readonly Judged[]): RefusedGroup[] {
  const groups = new Map<string, RefusedGroup>();
  for (const { allowed, community, reasons } of communities) {
    if (allowed) continue;
    const key = reasons.map(({ rule, detail }) => `${rule} ${detail}`).join('\n');
    const group = groups.get(key) ?? { communities: [], reasons };
    group.communities.push(community);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => b.communities.length - a.communities.length);
}
