export { buildIndex } from './build-index.ts';
export { findableEntry } from './findable-entry.ts';
