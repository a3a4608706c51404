export * from './dates';
export * from './masks';
export * from './money';
export * from './sizes';
