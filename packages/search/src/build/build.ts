export { buildIndex } from './build-index.ts';
export { findableIn } from './findable-in.ts';
