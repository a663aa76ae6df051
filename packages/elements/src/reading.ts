/** For pages that read codes and show answers without a form: what the form itself reads and says them with. */
export { type CameraFault, closeCamera, openCamera } from './id-card/camera.ts';
export { drawn, photoFrames } from './id-card/photo-frames.ts';
export { plainReader } from './id-card/plain-reader.ts';
export { loadLanguage, speak } from './language/language.ts';
export { issueMessage } from './messages/issue-message.ts';
export { listIssueMessage } from './messages/list-issue-message.ts';
export type { CodeReader } from './ports/readers.ts';
export { answerText } from './review/answer-text.ts';
