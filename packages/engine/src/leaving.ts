/** What a browser needs of the engine when a field or a page is left; nobody waits for it before. */
export { leaving } from './leaving/leaving.ts';
