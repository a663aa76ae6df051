import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OffTopicQuery, Query } from './measure.ts';

/** Queries that were written together, before any of them was run. */
export interface Round<Of> {
  readonly name: string;
  readonly queries: readonly Of[];
}

/** The test set beside this file. */
export function readQueries(): Query[] {
  return rowsOf('queries.tsv').map(([text = '', codes = '', kind = '', written, day]) => ({
    text,
    codes: codes.split(' '),
    kind,
    isBlind: written === 'before',
    isLater: Boolean(day),
  }));
}

/**
 * What strangers would type, written in rounds, each before it was run for the first time. The last round is kept back: it is run
 * and nothing is mended by it.
 */
export function readStrangers(): Round<Query>[] {
  return roundsOf(
    rowsOf('strangers.tsv').map(([text = '', codes = '', kind = '', round]) => ({
      round,
      query: { text, codes: codes.split(' '), kind, isBlind: true, isLater: true },
    })),
  );
}

export function readOffTopic(): OffTopicQuery[] {
  return rowsOf('off-topic.tsv').map(offTopicOf);
}

/** The same for what is not done at the commune. */
export function readOffTopicOfStrangers(): Round<OffTopicQuery>[] {
  return roundsOf(
    rowsOf('strangers-off-topic.tsv').map((row) => ({ round: row[2], query: offTopicOf(row) })),
  );
}

function offTopicOf([text = '', answer]: readonly string[]): OffTopicQuery {
  return { text, elsewhere: answer === '-' ? undefined : answer };
}

function roundsOf<Of>(rows: readonly { round: string | undefined; query: Of }[]): Round<Of>[] {
  const names = [...new Set(rows.map(({ round = '' }) => round))];
  return names.map((name) => ({
    name,
    queries: rows.filter(({ round }) => round === name).map(({ query }) => query),
  }));
}

/** Names like those of a commune's other procedures, as remembered: for noise and weight, published nowhere. */
export function readOtherNames(): string[] {
  return textOf('other-procedures.txt')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...more] = line.split('|');
      const last = more[more.length - 1] ?? '';
      // "Cấp|Cấp lại Giấy phép …" are beginnings of one name, else the parts are ends of the first.
      if (first.length < last.length)
        return [first, ...more].map((part) => (part === last ? part : `${part} ${last}`));
      return [first, ...more.map((part) => `${first} ${part}`)];
    });
}

function rowsOf(file: string): string[][] {
  const [, ...lines] = textOf(file).trim().split('\n');
  return lines.map((line) => line.split('\t'));
}

function textOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
}
