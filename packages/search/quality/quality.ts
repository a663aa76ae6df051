import { buildIndex } from '../src/build/build.ts';
import { type Findable, openIndex } from '../src/index.ts';
import { withKeystrokes } from './keystrokes-of.ts';
import { measureOffTopic, measureQueries, type Query, type Share } from './measure.ts';
import { amongOthers } from './quality-entries.ts';
import { readOffTopic, readOffTopicOfStrangers, readQueries, readStrangers } from './read-sets.ts';
import { numbersFrom, withSlip } from './slips.ts';

/** A figure of the search, and what it may not fall below. */
export interface Figure {
  readonly name: string;
  /** How many queries it is taken from. */
  readonly count: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly least: number;
  readonly missed: readonly string[];
}

/** What must hold, from 0 to 1. */
const least = {
  first: 0.9,
  firstThree: 0.97,
  slippedFirst: 0.8,
  slippedFirstThree: 0.93,
  keystrokes: 0.98,
  offTopic: 0.8,
  english: 0.7,
  englishFirstThree: 0.9,
  keptBack: 0.82,
  keptBackFirstThree: 0.9,
};

const isEnglish = ({ kind }: Query) => kind === 'anh';
const isVietnamese = (query: Query) => !isEnglish(query);

/** Slips are drawn this often for each query: one drawing alone says more about luck. */
const drawings = 3;

/** All figures, with the published procedures among as many others as a commune has, in Vietnamese and in English. */
export function qualityOf(published: Findable, english: Findable): Figure[] {
  const finder = openIndex(buildIndex(amongOthers(published)));
  const [queries, inEnglish] = [readQueries().filter(isVietnamese), readQueries().filter(isEnglish)];
  const englishFinder = openIndex(buildIndex(amongOthers(english)));
  const strangers = readStrangers().flatMap(({ queries: written }) => written);
  const onEnglishPages = measureQueries(englishFinder, [...inEnglish, ...strangers.filter(isEnglish)]);
  const measured = (some: readonly Query[]) => measureQueries(finder, some);
  const blind = queries.filter(({ isBlind }) => isBlind);
  const slipped = measured(queries.flatMap((query) => slipsOf(query)));
  const keyed = queries.flatMap((query) =>
    withKeystrokes(query.text).map((text): Query => ({ ...query, text })),
  );
  return [
    ...both('right', measured(queries), least.first, least.firstThree),
    ...both('right, written before any alias', measured(blind), least.first, least.firstThree),
    ...both(
      'right, written when the search stood',
      measured(queries.filter(({ isLater }) => isLater)),
      least.first,
      least.firstThree,
    ),
    ...both('right in English, on the English pages', onEnglishPages, least.english, least.englishFirstThree),
    ...both('right with one slip', slipped, least.slippedFirst, least.slippedFirstThree),
    ...both('right in raw Telex and VNI', measured(keyed), 0, least.keystrokes).slice(1),
    offTopicFigure('off-topic told', measureOffTopic(finder, readOffTopic())),
    ...ofStrangers(measured),
    offTopicFigure(
      'of strangers, off-topic told',
      measureOffTopic(
        finder,
        readOffTopicOfStrangers().flatMap(({ queries: written }) => written),
      ),
    ),
  ];
}

/**
 * Rounds that were mended by, together; and the last one, that was not: it tells how the next stranger fares. It is small, so what
 * it may not fall below leaves room for luck; 90 and 97 % are wanted of it too.
 */
function ofStrangers(measured: (queries: readonly Query[]) => Share): Figure[] {
  const rounds = readStrangers().map(({ queries }) => queries.filter(isVietnamese));
  return [
    ...both('of strangers', measured(rounds.slice(0, -1).flat()), least.first, least.firstThree),
    ...both(
      'of strangers, kept back',
      measured(rounds.slice(-1).flat()),
      least.keptBack,
      least.keptBackFirstThree,
    ),
  ];
}

function offTopicFigure(name: string, { count, right, missed }: ReturnType<typeof measureOffTopic>): Figure {
  return { name, count, share: right, least: least.offTopic, missed };
}

function both(
  name: string,
  { count, first, firstThree, missed }: Share,
  one: number,
  three: number,
): Figure[] {
  return [
    { name: `${name}, first place`, count, share: first, least: one, missed },
    { name: `${name}, first three`, count, share: firstThree, least: three, missed },
  ];
}

function slipsOf(query: Query): Query[] {
  const next = numbersFrom(
    [...query.text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7),
  );
  return Array.from({ length: drawings }, () => ({ ...query, text: withSlip(query.text, next) }));
}
