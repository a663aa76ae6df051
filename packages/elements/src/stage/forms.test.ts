/**
 * What forms do that engines may do otherwise, on one page, as in `fields.test.ts`. Those that add to the history of the browser come first, since
 * WebKit takes no more than a hundred changes in ten seconds. What lies in databases has pages of its own.
 */
import '../kept/step-history.test.ts';
import '../procedure/host-page/page-around.test.ts';
import '../taking/taking.test.ts';
import '../id-card/id-card.test.ts';
import '../kept/typing.test.ts';
import '../kept/undo.test.ts';
import '../attachments/papers.test.ts';
