import type { Feature } from '@/shared/feature';

const manifests = import.meta.glob<{ default: Feature }>('../features/*/feature.ts', { eager: true });

/** Every feature of the product: a folder with a `feature.ts` is enough to be found. */
export const features: readonly Feature[] = Object.values(manifests).map((manifest) => manifest.default);
