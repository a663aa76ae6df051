import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildIndex } from '../src/build/build.ts';
import { packText, packWords } from '../src/build/pack-text.ts';
import { type FindableEntry, openIndex } from '../src/index.ts';
import { unpackText, unpackWords } from '../src/packed-text.ts';
import { readIndex } from '../src/read-index.ts';

const entry = (facts: Partial<FindableEntry>): FindableEntry => ({
  id: 'dang-ky-ket-hon',
  title: 'Làm giấy kết hôn',
  name: 'Đăng ký kết hôn',
  code: '1.000894',
  rank: 3,
  aliases: [],
  forms: [],
  asked: '',
  ...facts,
});

describe('the index', () => {
  it('gives back what was put in, whatever stands in names', () => {
    const procedures = [
      entry({ aliases: ['cưới vợ', 'kết hôn (lần 2)', '“hôn thú” & <b>'], forms: ['mẫu CT01'] }),
      entry({ id: 'ket-hon', code: '', rank: -1, aliases: ['ơ̆ ƀĕ Niê'] }),
      entry({ id: 'visa-9', title: 'Nothing of it stands in the slug', name: '', rank: 0 }),
    ];
    const elsewhere = [{ id: 'so-do', title: 'Sổ đỏ', aliases: ['bìa đỏ, bìa hồng'] }];
    assert.deepEqual(readIndex(buildIndex({ procedures, elsewhere })), { procedures, elsewhere });
  });

  it('takes what would part its texts for a blank', () => {
    const { procedures } = readIndex(
      buildIndex({ procedures: [entry({ aliases: ['a|b¦c\nd', 'a@b {c}'] })], elsewhere: [] }),
    );
    assert.deepEqual(procedures[0]?.aliases, ['a b c d', 'a b c']);
  });

  it('can be empty', () => {
    const nothing = { procedures: [], elsewhere: [] };
    assert.deepEqual(readIndex(buildIndex(nothing)), nothing);
    assert.deepEqual(openIndex(buildIndex(nothing)).find('kết hôn').hits, []);
  });

  it('has a symbol for each of many words', () => {
    const text = Array.from({ length: 5000 }, (_, at) =>
      [...String(at)].map((digit) => 'abcdefghij'[+digit]).join(''),
    ).join(' ');
    const { words, packed } = packText(text);
    assert.equal(words.length, 5000);
    assert.equal(unpackText(packed, unpackWords(packWords(words))), text);
  });

  it('leaves out an alias that repeats a name with words that say nothing', () => {
    const [first] = readIndex(
      buildIndex({ procedures: [entry({ aliases: ['thủ tục đăng ký kết hôn', 'cưới vợ'] })], elsewhere: [] }),
    ).procedures;
    assert.deepEqual(first?.aliases, ['cưới vợ']);
  });

  it('keeps of the questions what no name says and few others are asked', () => {
    const asked = 'Có phải hợp pháp hóa lãnh sự trước khi kết hôn không?';
    const common = 'Nộp trực tuyến được không?';
    const procedures = Array.from({ length: 5 }, (_, at) =>
      entry({ id: 'dang-ky-ket-hon', asked: at ? common : `${asked} ${common}` }),
    );
    const [first, second] = readIndex(buildIndex({ procedures, elsewhere: [] })).procedures;
    assert.equal(first?.asked, 'hợp pháp hóa lãnh sự trước');
    assert.equal(second?.asked, '');
  });
});
