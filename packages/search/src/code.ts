/** A code of a procedure among what was typed. */
export interface TypedCode {
  /** Its seven digits, or the first of them while it is being typed. */
  readonly digits: string;
  /** What was typed besides. */
  readonly rest: string;
}

const whole = /(^|[^\p{L}\p{N}])(\d)[.,\s]?(\d{3})[.,\s]?(\d{3})(?:\.\d{1,2})?(?![\p{L}\p{N}])/u;
const begun = /^\s*(\d\.\d{1,5}|\d{4,6})\s*$/;

/** The code in what was typed, with its dot or without, `.01` of a case cut off; undefined where there is none. */
export function typedCode(typed: string): TypedCode | undefined {
  const [matched, before = '', ...parts] = whole.exec(typed) ?? [];
  if (matched !== undefined) return { digits: parts.join(''), rest: typed.replace(matched, `${before} `) };
  const [, beginning] = begun.exec(typed) ?? [];
  return beginning === undefined ? undefined : { digits: beginning.replace('.', ''), rest: '' };
}
