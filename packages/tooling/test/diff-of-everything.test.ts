import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadProcedure, type Procedure } from '@dvc-kit/procedure';
import { compareDetails } from '../src/diff/facts/compare-details.ts';
import { compareFacts } from '../src/diff/facts/compare-facts.ts';
import { compareFields } from '../src/diff/form/compare-fields.ts';
import { comparePapers } from '../src/diff/form/compare-papers.ts';
import { compareQuestions } from '../src/diff/form/compare-questions.ts';
import type { Change } from '../src/diff/members/change.ts';

const folder = fileURLToPath(new URL('../../../schemas/procedures/', import.meta.url));
const procedure = (slug: string): Procedure => {
  const { procedure: read } = loadProcedure(join(folder, slug));
  return read ?? assert.fail(slug);
};

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Keys by which nothing is different for anyone but editors. */
const unnoticed = new Set(['$schema', '$comment', '$id', '$defs', 'why']);

/**
 * Every copy of the value in which one thing is otherwise: a text, a number, a yes or no, a member that is gone, two neighbours
 * in a list that changed places. `isList` tells of which lists the order means nothing.
 */
function* mutants(
  value: Json,
  at: readonly string[],
  isSet: (at: readonly string[]) => boolean,
): Iterable<[string, Json]> {
  const here = at.join('/');
  if (typeof value === 'string')
    yield [here, /^\d{4}-\d\d-\d\d$/.test(value) ? '2024-02-29' : `${value} khác`];
  else if (typeof value === 'number') yield [here, value + 1];
  else if (typeof value === 'boolean') yield [here, !value];
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      yield [`${here}/${index} gone`, value.filter((_, other) => other !== index)];
      const next = value[index + 1];
      if (next !== undefined && !isSet(at) && JSON.stringify(one) !== JSON.stringify(next))
        yield [`${here}/${index} moved`, value.with(index, next).with(index + 1, one)];
      for (const [place, inner] of mutants(one, [...at, String(index)], isSet))
        yield [place, value.with(index, inner)];
    }
  } else if (value !== null)
    for (const [key, one] of Object.entries(value)) {
      if (unnoticed.has(key)) continue;
      const { [key]: _gone, ...rest } = value;
      yield [`${here}/${key} gone`, rest];
      for (const [place, inner] of mutants(one, [...at, key], isSet))
        yield [place, { ...value, [key]: inner }];
    }
}

/** Lists that stand for "any of these". */
const sets = new Set([
  'required',
  'enum',
  'channels',
  'delivery',
  'types',
  'lifeEvents',
  'aliases',
  'partOf',
  'supersedes',
  'instead',
  'serviceLevels',
  'allOf',
  'anyOf',
  'x-suggestions',
]);
/** Below these, all there is is one condition. */
const isInCondition = (at: readonly string[]) =>
  at.some((key) => key === 'when' || key === 'if' || key === 'not');
const isSet = (at: readonly string[]) =>
  isInCondition(at) || sets.has(/^\d+$/.test(at.at(-1) ?? '') ? '' : (at.at(-1) ?? ''));

type Part = 'file' | 'declaration' | 'papers';

/** What tells of each part: all of a procedure for every mutant would take minutes. */
const compare: Readonly<Record<Part, (was: Procedure, is: Procedure) => Change[]>> = {
  file: (was, is) => [...compareFacts(was, is), ...compareDetails(was.file, is.file)],
  papers: (was, is) => [...compareFacts(was, is), ...comparePapers(was, is)],
  declaration: ({ declaration: was }, { declaration: is }) =>
    was && is ? [...compareQuestions(was, is), ...compareFields(was, is)] : [],
};

/** Places of which no sentence tells, among those that were tried: every so many of all. */
function untold(
  was: Procedure,
  part: Part,
  every: number,
): { readonly tried: number; readonly silent: string[] } {
  const silent: string[] = [];
  let [turn, tried] = [0, 0];
  for (const [place, value] of mutants(was[part] as unknown as Json, [], isSet)) {
    turn += 1;
    if (turn % every > 0 || isUnreadable(part, place)) continue;
    tried += 1;
    const sentences = compare[part](was, { ...was, [part]: value as never });
    if (sentences.length === 0) silent.push(place);
    for (const { text } of sentences) assert.match(text, /^\p{Lu}.*\.$/su, place);
  }
  return { tried, silent };
}

/** What no file that can be read has: a channel or a block of an unknown kind, a fact without its text. */
function isUnreadable(part: Part, place: string): boolean {
  if (part === 'file')
    return /\/(channel|kind|option|scheme|value|field|implementingLevel)( gone)?$|\/(types|channels|delivery)\/|^\/?(field|implementingLevel|lifeEvents)| gone$/.test(
      place,
    );
  if (part === 'papers') return /\/block( gone)?$|(^| )gone$/.test(place);
  return /\/(type|format)( gone)?$|\/(properties|title|const) gone$/.test(place);
}

describe('the difference between two versions', () => {
  for (const [slug, part, every, least] of [
    ['xac-nhan-tinh-trang-hon-nhan', 'file', 1, 200],
    ['dang-ky-khai-sinh', 'papers', 2, 100],
    ['cap-the-bao-hiem-y-te', 'declaration', 3, 100],
  ] as const)
    it(`has a sentence for each change in the ${part} of ${slug}`, () => {
      const { tried, silent } = untold(procedure(slug), part, every);
      assert.ok(tried > least, `${tried}`);
      assert.deepEqual(silent, []);
    });
});
