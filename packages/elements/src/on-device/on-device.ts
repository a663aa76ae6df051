/**
 * Drafts on this device: keeps a form in the database of the browser beyond the life of its tab, once the citizen has asked for it. A file of its own,
 * fetched when she does, and where the tab goes on with such a draft.
 */
import './keep-here.ts';
import './kept-drafts.ts';

export { DeviceDrafts as OnDevice } from './device-drafts.ts';
