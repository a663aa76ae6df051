/**
 * The script of one exact version, `/kit/v1.4.2/dvc.js`, for pages that give its hash (`integrity`): one file with all that the first step
 * runs, and one hash that all further files are held to. A browser refuses it when a byte of it is another.
 *
 * It draws later than the script of a channel (`dvc.ts`), since the definition waits for it and for the table of hashes.
 */

import { publishedFiles } from './fetching/published-files.ts';
import { guardForms } from './host-page/guard.ts';
import { tellPrevented } from './host-page/prevented.ts';
import { missing } from './old-browsers/missing.ts';
import { tooOld } from './old-browsers/too-old.ts';

guardForms(tellPrevented);
const lacks = missing();
if (lacks) tooOld(lacks);
else KIT_OPEN().start(new Map(), publishedFiles);
