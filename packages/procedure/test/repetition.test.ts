import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeRepetition } from '../src/checks/declaration/repetition.ts';

describe('an expression that repeats something in brackets', () => {
  const expressions = {
    harmless: [
      '^a+( a+)*$',
      '^(?:(?:\\p{L}|\\p{M})+(?:[ ’-](?:\\p{L}|\\p{M})+)*)$',
      '^([^ ]+ )*[^ ]+@([^ .]+\\.)+[^ .]+$',
      '^([A-Z]{1,3}\\d{1,4}[-/ ]?){1,30}$',
      '^(a+)?$',
    ],
    endless: [
      '^(a+)+$',
      '^(a|a)*$',
      '^(\\p{L}+ ?)+$',
      // Here the automaton has too many states: found by trying.
      '^(\\p{L}+[ -]?){1,20}$',
      '^(?=.*[0-9])([a-z0-9]{3,8}[-. ]?)*$',
    ],
    unjudged: [
      '^(\\p{L}{1,200} ){1,200}$',
      '^((((a{1,9}){1,9}){1,9}){1,9}){1,9}$',
      `^(${Array.from({ length: 200 }, (_, index) => `word${index}`).join('|')})+$`,
      `^(${'a?h?'.repeat(475)})+$`,
      `^${'('.repeat(200)}a${')+'.repeat(200)}$`,
    ],
  } as const;

  for (const [verdict, patterns] of Object.entries(expressions))
    for (const pattern of patterns)
      it(`is ${verdict}: ${pattern.slice(0, 40)}`, () => assert.equal(judgeRepetition(pattern), verdict));
});
