import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { needlessAliases } from '../quality/needless-aliases.ts';
import { qualityOf } from '../quality/quality.ts';
import { takenEntries, wholeCommune, wholeEntries } from '../quality/quality-entries.ts';
import { readOffTopic, readOffTopicOfStrangers, readQueries, readStrangers } from '../quality/read-sets.ts';
import { budgetOfFinding, weighIndex, weighLibrary } from '../quality/weigh.ts';
import { buildIndex } from '../src/build/build.ts';
import type { FindableEntry } from '../src/index.ts';

const published = takenEntries();
const english = takenEntries('en');

describe('the search', () => {
  it('finds what is asked for as often as it must (else run: npm run search-quality -- --missed)', () => {
    for (const { name, share, least, missed } of qualityOf(published, english))
      assert.ok(share >= least, `${name}: ${share.toFixed(3)}, at least ${least}\n${missed.join('\n')}`);
  });

  it('is tried with enough queries, a third of them written before any alias, all about what is published', () => {
    const asked = readQueries();
    const queries = [...asked, ...readStrangers().flatMap((round) => round.queries)];
    const codes = new Set(published.procedures.map(({ code, id }) => code || id));
    assert.ok(asked.length >= 250);
    assert.ok(asked.filter(({ isBlind }) => isBlind).length * 3 >= asked.length);
    assert.equal(new Set(queries.map(({ text }) => text)).size, queries.length);
    for (const query of queries)
      for (const code of query.codes)
        assert.ok(
          codes.has(code),
          `${query.text}: ${code} was not published; npm run search-quality -- --take`,
        );
    const places = new Set(published.elsewhere.map(({ id }) => id));
    for (const { text, elsewhere } of [
      ...readOffTopic(),
      ...readOffTopicOfStrangers().flatMap((round) => round.queries),
    ])
      assert.ok(
        elsewhere === undefined || places.has(elsewhere),
        `${text}: ${elsewhere} was not published; npm run search-quality -- --take`,
      );
  });

  it('fits its budget with the procedures of a whole commune', async () => {
    const whole = wholeEntries(published);
    assert.equal(whole.procedures.length, wholeCommune);
    const bytes = (await weighLibrary()) + weighIndex(buildIndex(whole));
    assert.ok(bytes <= budgetOfFinding, `${bytes} bytes; npm run search-quality names aliases that can go`);
  });

  it('tells which alias is found without being there', () => {
    const entry = (id: string, title: string, ...aliases: string[]): FindableEntry => ({
      id,
      title,
      name: '',
      code: '',
      rank: 1,
      aliases,
      forms: [],
      asked: '',
    });
    const procedures = [
      entry('a', 'Đăng ký kết hôn', 'đăng ký kết hôn ở xã nào', 'giấy kết hôn', 'cưới vợ'),
      entry('b', 'Đăng ký khai sinh', 'làm giấy cho bé'),
    ];
    const found = needlessAliases({ procedures, elsewhere: [] });
    assert.deepEqual(
      found.map(({ alias }) => alias),
      ['đăng ký kết hôn ở xã nào', 'giấy kết hôn'],
    );
  });
});
