/** Where a version can be taken away as a file; open to everybody, so a plain link is enough. */
export function exportAddress(districtId: string, number: number, format: 'xlsx' | 'json'): string {
  return `/api/v1/admission/lists/${number}/export.${format}?district_id=${encodeURIComponent(districtId)}`;
}
