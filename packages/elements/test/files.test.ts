import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sortFiles } from '../src/attachments/file-refusal.ts';
import { sizeText } from '../src/attachments/file-size.ts';
import { typeOfBytes } from '../src/attachments/file-type.ts';

describe('the type of a file', () => {
  it('is what its bytes say', () => {
    assert.equal(typeOfBytes(new Uint8Array([0xff, 0xd8, 0xff, 0xe1])), 'image/jpeg');
    assert.equal(typeOfBytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), 'image/png');
    assert.equal(typeOfBytes(new TextEncoder().encode('\n%PDF-1.7')), 'application/pdf');
    assert.equal(typeOfBytes(new TextEncoder().encode('<html>')), 'unknown');
    assert.equal(typeOfBytes(new Uint8Array()), 'unknown');
  });
});

describe('the size of a file', () => {
  it('is told in words of people', () => {
    assert.equal(sizeText(900, 'vi'), '1 KB');
    assert.equal(sizeText(820 * 1024, 'vi'), '820 KB');
    assert.equal(sizeText(1.5 * 1024 * 1024, 'vi'), '1,5 MB');
    assert.equal(sizeText(1.5 * 1024 * 1024, 'en'), '1.5 MB');
  });
});

describe('files chosen for a paper', () => {
  const rule = { types: ['image/jpeg'] as ['image/jpeg'], maxBytes: 100, maxFiles: 2 };
  const file = (name: string, size: number, type = 'image/jpeg') => ({ id: name, name, size, type });

  it('are taken as far as the rule allows, and the rest is refused with its reason', () => {
    const files = [
      file('rỗng', 0),
      file('to', 101),
      file('chữ', 5, 'unknown'),
      file('vừa', 100),
      file('thừa', 5),
    ];
    const { taken, refused } = sortFiles(files, rule, 1);
    assert.deepEqual(
      taken.map(({ name }) => name),
      ['vừa'],
    );
    assert.deepEqual(
      refused.map((one) => `${one.file.name}: ${one.kind}`),
      ['rỗng: empty', 'to: too-big', 'chữ: wrong-type', 'thừa: too-many'],
    );
  });
});
