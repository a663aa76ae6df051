import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markMatches } from '../src/index.ts';

const marked = (text: string, ...words: string[]) =>
  markMatches(text, words)
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join('');

describe('what matched', () => {
  it('is marked as it stands there, with its marks', () => {
    assert.equal(marked('Làm giấy kết hôn', 'ket', 'hon'), 'Làm giấy [kết] [hôn]');
  });

  it('is marked as far as it was typed', () => {
    assert.equal(marked('Làm giấy khai sinh', 'khai', 'si'), 'Làm giấy [khai] [si]nh');
  });

  it('is marked where a letter slipped', () => {
    assert.equal(marked('Làm giấy khai sinh', 'kahi'), 'Làm giấy [khai] sinh');
  });

  it('leaves out words that say nothing beside words that do', () => {
    assert.equal(marked('Làm giấy khai sinh cho con', 'khai', 'cho'), 'Làm giấy [khai] sinh cho con');
    assert.equal(marked('Làm giấy khai sinh cho con', 'cho'), 'Làm giấy khai sinh [cho] con');
  });

  it('keeps the text as it is, whatever was typed', () => {
    const text = '<b>Kết hôn</b> & “mai táng” (CT01) 😀';
    for (const words of [[], ['b'], ['ket'], ['ct01']])
      assert.equal(
        markMatches(text, words)
          .map((piece) => piece.text)
          .join(''),
        text,
      );
  });
});
