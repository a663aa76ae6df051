import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openFonts } from '../src/pdf/fonts.ts';
import { fontBytes } from './sample.ts';

const fonts = openFonts(fontBytes);
const styles = Object.entries(fonts);

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
/** Letters of Ba Na, Cơ Ho, Ê Đê, Gia Rai, Mnông, Ra Glai and other languages written with Latin letters. */
const ethnic = ['ƀ', 'č', 'ĕ', 'ĭ', 'ŏ', 'ŭ', 'ñ', 'đ', 'ơ̆', 'ư̆', 'ê̆', 'ô̆', 'â̆', 'ā', 'ē', 'ō'];
const signs = '0123456789.,;:!?()[]/\\-–—…\'"‘’“”%&*+=<>@#°№₫€½²³□';

describe('the fonts of the paper', () => {
  for (const [style, font] of styles) {
    it(`print every Vietnamese letter, the letters of ethnic languages and the signs of forms, ${style}`, () => {
      const letters = [...vietnamese, ...ethnic, ...'bcdfghjklmnpqrstvwxz'];
      const wanted = [...letters, ...letters.map((letter) => letter.toUpperCase()), ...signs].join('');
      const absent = [...new Set(wanted)].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0)!));
      assert.deepEqual(absent, []);
    });

    it(`give each character a glyph of its own, so that text copies out as it went in, ${style}`, () => {
      const glyphs = font.characterSet
        .filter((point) => point >= 0x20)
        .map((point) => font.glyphForCodePoint(point).id);
      assert.equal(new Set(glyphs).size, glyphs.length);
    });
  }

  it('print the same characters in every style', () => {
    const [first, ...others] = styles.map(([, { characterSet }]) => [...characterSet].sort((a, b) => a - b));
    for (const other of others) assert.deepEqual(other, first);
  });
});
