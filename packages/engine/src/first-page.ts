/**
 * What a browser needs of the engine to draw the first page of a form and to take answers. The parts that it fetches after
 * that are `leaving` and `later-steps`; who imports the engine as a whole has all three.
 */

export { createForm, type Form } from './form/form.ts';
export { read } from './reading/reading.ts';
export { isWholeModule } from './reading/setting.ts';
export { fieldsIn } from './view/fields-in.ts';
