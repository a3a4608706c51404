import type { UntypedPaths } from './untyped';

export type paths = UntypedPaths;
