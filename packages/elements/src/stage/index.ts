export type { Example } from './example.ts';
export { birthAnswers } from './sample-answers.ts';
export { sampleCommune, sampleServices } from './sample-services.ts';
export { Stage } from './stage.ts';
