/** Everything that is drawn in a declaration but not on most first pages. A file of its own, fetched while that is read. */
import '../address-field/address-field.ts';
import '../combobox/combobox.ts';
import '../combobox-field/combobox-field.ts';
import '../date-field/date-field.ts';
import '../derived-field/derived-field.ts';
import '../filled/filled.ts';
import '../in-app/in-app-note.ts';
import '../procedure/wipe.ts';
import '../select-field/select-field.ts';

export { leaving } from '@dvc-kit/engine/leaving';
export { openRest } from '@dvc-kit/validation/open-rest';
export { inSentence } from '@dvc-kit/wording/in-sentence';
export { placesFault } from '../address-field/places-fault.ts';
export { errorSummary } from '../error-summary/error-summary.ts';
export { summaryEntries } from '../error-summary/summary-entries.ts';
export { moreStyles } from '../field-styles/more.styles.ts';
export { blockHead } from '../filled/block-head.ts';
export { filledText } from '../filled/filled-note.ts';
export { appAround } from '../in-app/app-around.ts';
export { issueMessage } from '../issue-message.ts';
export { listIssueMessage } from '../list-issue-message.ts';
export { prepareForm } from '../procedure/prepare-form.ts';
export { answerText } from '../review/answer-text.ts';
export { warningMessage } from '../warning-message.ts';
export { confirmAction, saidNote, warningNote } from '../warning-note.ts';
export { nameCommune } from './name-commune.ts';
export { namePlaces } from './name-places.ts';
