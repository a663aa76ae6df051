import { createRequire } from 'node:module';
import type { JS } from 'refa';
import { mostRepeated } from '../../shapes/bounds.ts';

type Elements = ReturnType<JS.Parser['parse']>['expression']['alternatives'][number]['elements'];

/**
 * Whether some answers keep the browser busy for minutes, since the expression can be matched in ever more ways
 * (`^(a+)+$`, `^(a|a)*$`): the page would hang while somebody types. `unjudged` where that takes more than a second or so to
 * tell. By size and steps, never by the clock: the verdict is the same on any machine, however busy.
 */
export function judgeRepetition(pattern: string): Repetition {
  if (!repeatsBrackets(pattern)) return 'harmless';
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  const found = isJudged(pattern) ? judge(pattern) : 'unjudged';
  judged.set(pattern, found);
  return found;
}

/** Only what repeats something in brackets, more than once, multiplies the ways. */
export function repeatsBrackets(pattern: string): boolean {
  return /\)[*+{]/.test(pattern);
}

type Repetition = 'harmless' | 'endless' | 'unjudged';

const judged = new Map<string, Repetition>();

function judge(pattern: string): Repetition {
  const found = recheck().checkSync(pattern, 'u', steps);
  if (found.status === 'unknown') return 'unjudged';
  return found.status === 'vulnerable' && found.complexity.type === 'exponential' ? 'endless' : 'harmless';
}

/**
 * How far is looked, as states of an automaton, characters tried and rounds: about a second for what is just small
 * enough, and a few hundredths for what forms have. The clock, which `recheck` goes by unless told otherwise, is off.
 */
const steps = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxNFASize: 1000,
  maxPatternSize: 500,
  attackLimit: 200_000,
  maxAttackStringSize: 20_000,
  maxGeneStringSize: 600,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 40,
  mutationSize: 20,
  crossoverSize: 10,
} as const;

/** Whether the expression is small enough when all that it repeats is written out. */
function isJudged(pattern: string): boolean {
  try {
    const parser = refa().JS.Parser.fromLiteral({ source: pattern, flags: 'u' });
    const { expression } = parser.parse({ maxBackreferenceWords: 0, backreferences: 'unknown' });
    return writtenOut(expression.alternatives) <= mostRepeated;
  } catch {
    // Ten thousand parts, or brackets too deep to be gone through.
    return false;
  }
}

function writtenOut(alternatives: readonly { readonly elements: Elements }[]): number {
  return alternatives
    .flatMap(({ elements }) => elements)
    .reduce((sum, element) => {
      if (element.type === 'Quantifier') {
        const times = element.max === Infinity ? element.min + 1 : element.max;
        return sum + Math.max(1, times) * writtenOut(element.alternatives);
      }
      return sum + ('alternatives' in element ? writtenOut(element.alternatives) : 1);
    }, 0);
}

/** Three megabytes of script, for few patterns: loaded when the first of them is met. */
function recheck(): typeof import('recheck') {
  return createRequire(import.meta.url)('recheck/lib/browser.js');
}

function refa(): typeof import('refa') {
  return createRequire(import.meta.url)('refa');
}
