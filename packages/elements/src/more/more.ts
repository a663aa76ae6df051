/** Everything that is drawn in a declaration but not on most first pages. A file of its own, fetched while that is read. */
import '../fields/combobox/combobox.ts';
import '../filled/filled.ts';
import '../in-app/in-app-note.ts';
import '../procedure/drawing/wipe.ts';
import './more-elements.ts';

export { leaving } from '@dvc-kit/engine/leaving';
export { openRest } from '@dvc-kit/validation/open-rest';
export { inSentence } from '@dvc-kit/wording/in-sentence';
export { errorSummary } from '../error-summary/error-summary.ts';
export { summaryEntries } from '../error-summary/summary-entries.ts';
export { placesFault } from '../fields/address-field/places-fault.ts';
export { confirmAction, saidNote, warningNote } from '../fields/warning-note.ts';
export { blockHead } from '../filled/block-head.ts';
export { filledText } from '../filled/filled-note.ts';
export { appAround } from '../in-app/app-around.ts';
export { issueMessage } from '../messages/issue-message.ts';
export { listIssueMessage } from '../messages/list-issue-message.ts';
export { warningMessage } from '../messages/warning-message.ts';
export { prepareForm } from '../procedure/host-page/prepare-form.ts';
export { answerText } from '../review/answer-text.ts';
export { moreStyles } from '../styles/more.styles.ts';
export { asksRare } from './asks-rare.ts';
export { countFilled, fillRest } from './fill-sections.ts';
export { takeLateAnswers } from './late-answers.ts';
export { namePlaces } from './name-places.ts';
export { whenDrawn } from './when-drawn.ts';
