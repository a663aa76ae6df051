import { createRequire } from 'node:module';
import type { CharSet, Concatenation, Element, Expression, NFA, NoParent, ReadonlyNFA } from 'refa';
import { formatNamed } from '../formats/formats.ts';
import { textChecks } from '../shapes/assertions.ts';
import type { Schema } from '../shapes/declaration.ts';
import { brokenKeyword } from './broken-keyword.ts';
import { keptOtherwise } from './kept-as.ts';
import { sampledTexts } from './sampled-texts.ts';

/**
 * Whether some text that can be typed satisfies `pattern`, `format` and lengths of all these schemas. True as well where that
 * cannot be told: what is refused has been proved to take no answer at all.
 */
export function someTextFits(schemas: readonly Schema[]): boolean {
  return textsThatFit(schemas) !== 'none';
}

/**
 * Whether there are texts that can be typed and satisfy `pattern`, `format` and lengths of all these schemas; `unproved` where
 * neither an example, nor one of the texts tried here, nor an automaton tells.
 */
export function textsThatFit(schemas: readonly Schema[]): TextsThatFit {
  const asked = schemas.filter((one) => textChecks.some((keyword) => keyword in one));
  const written = textChecks.map((keyword) => asked.map((one) => one[keyword] ?? null));
  if (!asked.some(({ pattern, format }) => pattern !== undefined || format !== undefined)) return 'some';
  if (hasWitness(asked, schemas)) return 'some';
  const key = JSON.stringify(written);
  const found = judged.get(key) ?? byAutomata(asked);
  judged.set(key, found);
  return found;
}

export type TextsThatFit = 'some' | 'none' | 'unproved';

/** The same few patterns stand in many declarations. */
const judged = new Map<string, TextsThatFit>();

/** Most are settled by an example, for nothing. */
function hasWitness(asked: readonly Schema[], schemas: readonly Schema[]): boolean {
  const witnesses = [
    ...schemas.flatMap(({ examples = [], 'x-suggestions': suggested = [] }) => [...examples, ...suggested]),
    ...asked.flatMap(({ format }) => formatNamed(format)?.example ?? []),
  ];
  return witnesses.some((one) => fits(asked, one));
}

function fits(asked: readonly Schema[], text: unknown): boolean {
  return (
    typeof text === 'string' &&
    asked.every((schema) => !brokenKeyword(schema, text) && keptOtherwise(schema, text) === undefined)
  );
}

/** By the automata of all patterns together. */
function byAutomata(asked: readonly Schema[]): TextsThatFit {
  const patterns = asked.flatMap(({ pattern, format }) => [
    ...(pattern === undefined ? [] : [pattern]),
    ...(formatNamed(format) ? [formatNamed(format)?.pattern ?? ''] : []),
  ]);
  const least = Math.max(1, ...asked.map(({ minLength = 0 }) => minLength));
  const most = Math.min(...asked.map(({ maxLength = Infinity }) => maxLength));
  try {
    const together = allTogether([...new Set(patterns)]);
    if (!hasTextOf(together, least, most)) return 'none';
    // What the automata leave out may still forbid all that they take.
    if (!patterns.some((one) => leftOut.test(one))) return 'some';
    const tried = sampledTexts(together, { least, isEdge });
    return tried.some((text) => fits(asked, text)) ? 'some' : 'unproved';
  } catch {
    // A back reference, or more states than are worth it.
    return 'unproved';
  }
}

/** Borders of words, and looking ahead or behind. */
const leftOut = /\\[bB]|\(\?<?[=!]/;

/**
 * Stand before the beginning and behind the end of a text, as often as one likes, so that `^` and `$` are characters like
 * others. Nobody can type them: they are halves of characters, like all between the two.
 */
const [beginning, end] = [0xd800, 0xdbff];

/** As `plainText` leaves a text: something that is seen at both ends, and plain blanks between. */
const seen = '(?:[0-9]|[^\\s\\p{Nd}\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}])';
const typed = `\\ud800+${seen}(?:(?:${seen}|[ \\n])*${seen})?\\udbff+`;

/** States of one automaton, and steps of the search through them, that are worth a sentence. */
const [mostStates, mostSteps] = [1000, 100_000];

function allTogether(patterns: readonly string[]): ReadonlyNFA {
  const { NFA } = refa();
  return patterns
    .flatMap((one) => [automatonOf(one, foundAnywhere), ...lookedAheadFor(one)])
    .reduce(
      (all, one) => NFA.fromIntersection(all, one, new NFA.LimitedNodeFactory(mostStates)),
      automatonOf(typed, ({ alternatives }) => alternatives),
    );
}

type Alternatives = readonly NoParent<Concatenation>[];

/** `part` where it is but a part of the pattern that is read. */
function automatonOf(
  pattern: string,
  read: (parsed: NoParent<Expression>) => Alternatives,
  part?: number,
): NFA {
  const key = part === undefined ? pattern : `${part} of ${pattern}`;
  const known = automata.get(key);
  if (known) return known;
  const { JS, NFA } = refa();
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source: pattern, flags: 'u' }).parse({
    backreferences: 'throw',
  });
  const limited = new NFA.LimitedNodeFactory(mostStates);
  const made = NFA.fromRegex(read(expression), { maxCharacter }, { assertions: 'throw' }, limited);
  automata.set(key, made);
  return made;
}

const automata = new Map<string, NFA>();

/**
 * All texts, with their beginning and end, in which the expression is found. Looking ahead or behind is left out: then there
 * are more than really are. What is looked ahead for from the beginning is an expression of its own.
 */
function foundAnywhere({ alternatives }: NoParent<Expression>): Alternatives {
  const { CharSet } = refa();
  const all = CharSet.all(0x10ffff);
  const anything = {
    type: 'Quantifier',
    min: 0,
    max: Infinity,
    lazy: false,
    alternatives: [{ type: 'Concatenation', elements: [{ type: 'CharacterClass', characters: all }] }],
  } satisfies NoParent<Element>;
  return [
    {
      type: 'Concatenation',
      elements: [
        anything,
        { type: 'Alternation', alternatives: [...edgesAsCharacters(alternatives)] },
        anything,
      ],
    },
  ];
}

function edgesAsCharacters(alternatives: Alternatives): Alternatives {
  return alternatives.map(({ elements }) => ({
    type: 'Concatenation',
    elements: elements.flatMap((one): NoParent<Element>[] => {
      const { CharSet } = refa();
      if (one.type === 'CharacterClass')
        return [
          {
            ...one,
            characters: one.characters.without({ min: beginning, max: end }),
          },
        ];
      if (one.type === 'Alternation' || one.type === 'Quantifier')
        return [{ ...one, alternatives: [...edgesAsCharacters(one.alternatives)] }];
      if (one.type !== 'Assertion') return [one];
      if (!one.negate || !isOfAnyCharacter(one.alternatives)) return [];
      const at = one.kind === 'behind' ? beginning : end;
      return [{ type: 'CharacterClass', characters: CharSet.fromCharacter(0x10ffff, at) }];
    }),
  }));
}

/**
 * What a pattern looks ahead for from the very beginning of a text (`^(?=.*[0-9])`): a pattern of its own, which the text begins
 * with as well. Looking ahead from elsewhere, or for what must not come, is left out.
 */
function lookedAheadFor(pattern: string): NFA[] {
  const { JS } = refa();
  const { expression } = JS.Parser.fromLiteral({ source: pattern, flags: 'u' }).parse();
  const [only, ...others] = expression.alternatives;
  const [first, ...rest] = only?.elements ?? [];
  if (others.length > 0 || !first || !isBeginning(first)) return [];
  const end = rest.findIndex((one) => one.type !== 'Assertion' || one.kind !== 'ahead');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((one) => (one.type === 'Assertion' && !one.negate ? [one.alternatives] : []))
    .map((alternatives, index) =>
      automatonOf(
        pattern,
        () =>
          foundAnywhere({
            ...expression,
            alternatives: alternatives.map((one) => ({ ...one, elements: [first, ...one.elements] })),
          }),
        index,
      ),
    );
}

function isBeginning(element: NoParent<Element>): boolean {
  return (
    element.type === 'Assertion' &&
    element.kind === 'behind' &&
    element.negate &&
    isOfAnyCharacter(element.alternatives)
  );
}

/** "No character before" is how `^` is read, "no character behind" `$`. */
function isOfAnyCharacter(alternatives: Alternatives): boolean {
  const [only, ...others] = alternatives;
  const [character, ...more] = only?.elements ?? [];
  const isOne = others.length === 0 && more.length === 0;
  return isOne && character?.type === 'CharacterClass' && character.characters.isAll;
}

/** Whether the automaton takes a text of so many characters. Beyond all its states what is taken repeats itself. */
function hasTextOf(automaton: ReadonlyNFA, least: number, most: number): boolean {
  const { initial, finals } = automaton;
  const longest = Math.min(most, least + automaton.countNodes());
  let states = new Set([initial]);
  let steps = 0;
  for (let length = 0; length <= longest && states.size > 0; length += 1) {
    const next = new Set<typeof initial>();
    // The set grows while it is gone through: the beginning and the end of a text have no length.
    for (const state of states)
      for (const [target, characters] of state.out) {
        steps += 1;
        (isEdge(characters) ? states : next).add(target);
      }
    if (length >= least && [...states].some((one) => finals.has(one))) return true;
    if (steps > mostSteps) return true;
    states = next;
  }
  return false;
}

function isEdge(characters: CharSet): boolean {
  return characters.has(beginning) || characters.has(end);
}

/** A megabyte of script, for the few patterns that no example settles: loaded when the first of them is met. */
function refa(): typeof import('refa') {
  return createRequire(import.meta.url)('refa');
}
