/** Which departments asked lately, remembered on this device so that the next tap is near. */
const KEY = 'qingdan.demands.departments';
const KEPT = 6;

export function recentDepartments(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function rememberDepartment(id: string): void {
  const next = [id, ...recentDepartments().filter((known) => known !== id)].slice(0, KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing only loses the order of the tiles.
  }
}
