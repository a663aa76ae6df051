import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takenEntries } from '../quality/quality-entries.ts';
import { buildIndex } from '../src/build/build.ts';
import { openIndex } from '../src/index.ts';

const published = takenEntries();
const finder = openIndex(buildIndex(published));
const first = (typed: string) => finder.find(typed).hits[0]?.entry.id;
const all = (typed: string) => finder.find(typed).hits.map(({ entry }) => entry.id);

describe('what is found', () => {
  it('is the common procedure before the rare, for the plainest words', () => {
    const plainest = {
      'khai sinh': 'dang-ky-khai-sinh',
      'kết hôn': 'dang-ky-ket-hon',
      'khai tử': 'dang-ky-khai-tu',
      'tạm trú': 'dang-ky-tam-tru',
      'thường trú': 'dang-ky-thuong-tru',
    };
    for (const [typed, wanted] of Object.entries(plainest)) {
      assert.equal(first(typed), wanted, typed);
      assert.equal(first(`giấy ${typed}`), wanted, `giấy ${typed}`);
      assert.equal(first(`giay ${typed}`), wanted, `giay ${typed}`);
    }
    assert.equal(first('người già'), 'huong-tro-cap-huu-tri-xa-hoi');
  });

  it('is the same with and without marks, in capitals, decomposed, with the tone on the other vowel', () => {
    const same = ['hòa giải', 'hoà giải', 'HÒA GIẢI', 'hòa giải'.normalize('NFD')];
    for (const typed of same) assert.deepEqual(all(typed), all('hòa giải'), typed);
    for (const typed of ['KHAI SINH', 'kHaI siNh', '  khai   sinh  ', 'khai-sinh', '“khai sinh”?'])
      assert.equal(first(typed), 'dang-ky-khai-sinh', typed);
  });

  it('is found with a wrong, a missing, a double or a swapped letter', () => {
    for (const typed of ['ket hin', 'kt hon', 'ket hoon', 'ekt hon'])
      assert.equal(first(typed), 'dang-ky-ket-hon', typed);
  });

  it('is found by words that only sound alike, with a letter off besides', () => {
    assert.ok(all('giấy khai xanh').slice(0, 2).includes('dang-ky-khai-sinh'));
    assert.equal(first('đăng ký kếc hông'), 'dang-ky-ket-hon');
  });

  it('is not led astray by words of a question that are others without their marks', () => {
    assert.equal(first('tôi đi khai sinh cho con'), 'dang-ky-khai-sinh');
    assert.equal(first('di chúc'), 'chung-thuc-di-chuc');
  });

  it('is found in words joined or split', () => {
    for (const typed of ['kethon', 'đăngkýkếthôn', 'k ết hôn', 'kết h ôn'])
      assert.equal(first(typed), 'dang-ky-ket-hon', typed);
  });

  it('is found in words joined with a slip or in raw keys, and where the blank is a letter off', () => {
    for (const typed of [
      'dangkykethhon',
      'ddangkykethon',
      'ddawngkyskeetshoon',
      'd9a8ngky1ke61tho6n',
      'đăn gký kết hôn',
    ])
      assert.equal(first(typed), 'dang-ky-ket-hon', typed);
    assert.equal(first('bả nsao trích lục'), 'ban-sao-trich-luc-ho-tich');
    assert.equal(first('trợ cấ ptrẻ mồ côi'), 'tro-cap-xa-hoi-hang-thang');
    assert.equal(finder.find('smartphone').isNear, true);
  });

  it('is found in what the South says and in the short forms of a phone', () => {
    const same = {
      'giấy khai sanh': 'giấy khai sinh',
      'đk tạm trú': 'đăng ký tạm trú',
    };
    // Typed without marks as they are, short forms leave what is far behind in another order.
    for (const [typed, meant] of Object.entries(same))
      assert.deepEqual(all(typed).slice(0, 5), all(meant).slice(0, 5), typed);
    for (const typed of ['má tui mất', 'mạ tui mất', 'bu em mất', 'ba tôi mất'])
      assert.equal(first(typed), 'dang-ky-khai-tu', typed);
    assert.equal(first('xóa ĐKTT'), 'xoa-dang-ky-thuong-tru');
    assert.equal(first('mai tang phi ccb'), 'mai-tang-cuu-chien-binh');
  });

  it('is found by a word that only its questions have', () => {
    assert.ok(all('hợp pháp hóa lãnh sự').includes('chung-thuc-chu-ky-nguoi-dich'));
  });

  it('is found in keys of Telex and VNI typed with the input method off', () => {
    for (const typed of ['keets hoon', 'ket61 hon6', 'ddawng kys keets hoon', 'd9ang8 ky1 ket61 hon6'])
      assert.equal(first(typed), 'dang-ky-ket-hon', typed);
  });

  it('is found by code, with its dot, without, with a blank, with the tail that papers print', () => {
    for (const typed of [
      '1.001193',
      '1001193',
      '1 001193',
      'mã 1.001193',
      '1.001193.01',
      '1.001193.000.00.00.H01',
    ])
      assert.equal(first(typed), 'dang-ky-khai-sinh', typed);
  });

  it('is found by the number of a form, however it is written', () => {
    for (const typed of ['CT01', 'ct01', 'mẫu CT01', 'CT-01', 'CT 01'])
      assert.equal(first(typed), 'dang-ky-tam-tru', typed);
    assert.equal(first('TK1-TS'), first('tk1ts'));
  });

  it('puts what was replaced behind what answers the same', () => {
    const entries = published.procedures;
    const replaced = new Set(entries.filter(({ rank }) => rank < 0).map(({ id }) => id));
    assert.ok(replaced.size > 0);
    for (const typed of ['khai sinh', 'liên thông khai sinh', 'khai tử', 'mai táng'])
      assert.ok(!replaced.has(first(typed) ?? ''), typed);
    for (const { id, code } of entries.filter(({ rank }) => rank < 0))
      if (code) assert.equal(first(code), id);
  });

  it('says by which other name it was found', () => {
    const [hit] = finder.find('giấy độc thân').hits;
    assert.deepEqual([hit?.entry.id, hit?.alias], ['xac-nhan-tinh-trang-hon-nhan', 'giấy độc thân']);
    assert.equal(finder.find('làm giấy kết hôn').hits[0]?.alias, undefined);
  });

  it('is nothing for nothing, and only near for what no commune does', () => {
    for (const typed of ['', '   ', '?!', '😀', '\u0000', '​'])
      assert.deepEqual(finder.find(typed).hits, [], typed);
    assert.equal(finder.find('giá vàng hôm nay').isNear, true);
  });

  it('is where it is done, for what is not done at the commune', () => {
    const where = (typed: string) => finder.find(typed).elsewhere.map(({ id }) => id);
    assert.deepEqual(where('sổ đỏ').slice(0, 1), ['so-do']);
    assert.deepEqual(where('so do').slice(0, 1), ['so-do']);
    assert.deepEqual(where('hoj chieeus'), ['ho-chieu']);
    assert.deepEqual(where('khai sinh'), []);
  });

  it('answers markup, ten kilobytes and lone halves of letters without a slip', () => {
    const bad = [
      '<img src=x onerror=alert(1)>',
      'đăng ký '.repeat(1500),
      '\ud83d',
      '%E0%A4%A',
      '.*+?^$()|{}[]\\',
      '__proto__ constructor',
    ];
    for (const typed of bad) assert.ok(Array.isArray(finder.find(typed).hits), typed.slice(0, 20));
    assert.equal(first(`kết hôn ${'😀'.repeat(50)}`), 'dang-ky-ket-hon');
  });
});
