import { Script } from 'node:vm';

/**
 * The default export of a module given as source text. Runs it: only for text that `emitModule` or `emitForm` made.
 * For tests and the command line, in Node; a page loads the emitted file instead.
 */
export function instantiate<Value>(code: string): Value {
  const at = code.lastIndexOf('\nexport default ');
  if (at < 0) throw new Error('validation: this is not a module that emitModule or emitForm wrote');
  const body = `${code.slice(0, at)}\nreturn ${code.slice(at + '\nexport default '.length)}`;
  return new Script(`(() => {${body}})()`, { filename: 'emitted-module.js' }).runInThisContext() as Value;
}
