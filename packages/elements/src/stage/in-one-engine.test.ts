/**
 * What no engine does otherwise than the others: markup, words, the order of things. To open a page for it in Firefox takes longer than all that is in it,
 * so one engine tries it, on one page, as in `fields.test.ts`.
 */
import '../beside/paper-beside.test.ts';
import '../complete/complete.test.ts';
import '../fees/with-postage.test.ts';
import '../filled/filled.test.ts';
import '../more/fill-sections.test.ts';
import '../online/online.test.ts';
import '../other-texts/mark-texts.test.ts';
import '../procedure/hand-in.test.ts';
import '../messages/retry-notice.test.ts';
import '../signed-in/locked.test.ts';
import '../signed-in/visit.test.ts';
import '../status/status.test.ts';
import './accessibility.test.ts';
