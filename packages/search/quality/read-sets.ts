import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OffTopicQuery, Query } from './measure.ts';

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

export function readOffTopic(): OffTopicQuery[] {
  return rowsOf('off-topic.tsv').map(([text = '', answer]) => ({
    text,
    elsewhere: answer === '-' ? undefined : answer,
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
