import type { Answers, Json } from '@dvc-kit/validation';
import { has, isContainer, isObject } from '@dvc-kit/validation/json-values';

/** Reading and writing of nested answers by dotted path: `children.0.fullName`. Nothing is changed in place. */

export function join(path: string, key: string | number): string {
  return path ? `${path}.${key}` : String(key);
}

/** The answer at the path, or undefined. */
export function answerAt(answers: Json | undefined, path: string): Json | undefined {
  let value = answers;
  for (const key of path ? path.split('.') : []) {
    if (!isContainer(value) || !has(value, key)) return undefined;
    value = (value as Record<string, Json>)[key];
  }
  return value;
}

/** The answers with another one at the path; undefined takes it away. Lists grow by empty items where needed. */
export function withAnswer(answers: Answers, path: string, value: Json | undefined): Answers {
  const [key = '', ...rest] = path.split('.');
  return setIn(answers, key, rest, value) as Answers;
}

function setIn(
  target: Json | undefined,
  key: string,
  rest: readonly string[],
  value: Json | undefined,
): Json {
  const [next, ...further] = rest;
  const child = answerAt(target, key);
  const changed = next === undefined ? value : setIn(child, next, further, value);
  if (/^\d+$/.test(key) && !isObject(target))
    return setItem(Array.isArray(target) ? target : [], Number(key), changed);
  const copy: Record<string, Json> = { ...(isObject(target) && target) };
  if (changed === undefined) delete copy[key];
  else copy[key] = changed;
  return copy;
}

function setItem(items: readonly Json[], index: number, value: Json | undefined): Json {
  const copy = [...items];
  while (copy.length <= index) copy.push({});
  copy[index] = value ?? {};
  return copy;
}

/** An answer to one field: a value, or several where it is a multiple choice or a list of plain values. */
type Answer = string | number | boolean | readonly (string | number | boolean)[];

/** Whether the value is an answer: blank text is none, and an object or a list of objects only holds answers. */
export function isAnswer(value: Json | undefined): value is Answer {
  if (Array.isArray(value)) return value.some((one: Json) => !Array.isArray(one) && isAnswer(one));
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'number' || typeof value === 'boolean';
}

/** The path that a definition writes relative to an object: `dateOfBirth`, `person.gender`, `../dateOfBirth`. */
export function relativePath(holder: string, path: string): string {
  const steps = holder ? holder.split('.') : [];
  for (const step of path.split('/').flatMap((part) => (part === '..' ? [part] : part.split('.')))) {
    if (step === '..') steps.pop();
    else if (step) steps.push(step);
  }
  return steps.join('.');
}

/** The path of the object that holds what the path leads to. */
export function holderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
