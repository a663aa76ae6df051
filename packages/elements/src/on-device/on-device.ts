/**
 * Drafts on this device: keeps a form in the database of the browser beyond the life of its tab, once the citizen has asked for it. A file of its own,
 * fetched when she does, and where the tab goes on with such a draft.
 */
import './keep-here.ts';
import './kept-drafts.ts';
import type { OpenedForm } from '../carrying/open-again.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { DeviceDrafts } from './device-drafts.ts';
import { type DeviceWords, deviceWords } from './device-words.ts';

export class OnDevice extends DeviceDrafts {
  /** What stands above the form: asked for while drawing. `ask` opens the dialog, `take` puts on show what was opened. */
  words(setting: DrawingSetting, ask: () => void, take: (opened: OpenedForm) => void): DeviceWords | null {
    return deviceWords(this, setting, ask, take);
  }
}
