import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileFault } from '../src/files/file-fault.ts';
import { BYTES_TO_TELL, type FileType, fileTypeOf, fileTypes } from '../src/files/file-types.ts';

describe('the type of a file', () => {
  const typed = (text: string) => new TextEncoder().encode(text);

  it('is what its bytes say', () => {
    assert.equal(fileTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe1])), 'image/jpeg');
    assert.equal(fileTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), 'image/png');
    assert.equal(fileTypeOf(typed('\n%PDF-1.7')), 'application/pdf');
    assert.equal(fileTypeOf(typed('<html>')), 'unknown');
    assert.equal(fileTypeOf(new Uint8Array([0xff, 0xd8])), 'unknown');
    assert.equal(fileTypeOf(new Uint8Array()), 'unknown');
  });

  it('is told by the bytes that are read of it, wherever its mark may stand', () => {
    for (const type of Object.keys(fileTypes) as FileType[]) {
      const { mark, within } = fileTypes[type];
      const bytes = new Uint8Array([...new Uint8Array(within), ...mark]);
      assert.equal(fileTypeOf(bytes.subarray(0, BYTES_TO_TELL)), type);
      assert.equal(fileTypeOf(new Uint8Array([0, ...bytes])), 'unknown');
    }
  });
});

it('takes a file that the rule of its paper allows, and says what is wrong with another', () => {
  const rule = { types: ['image/jpeg' as const], maxBytes: 100, maxFiles: 2 };
  const fault = (size: number, before = 0, type = 'image/jpeg') => fileFault({ size, type }, rule, before);
  assert.equal(fault(100, 1), undefined);
  assert.equal(fault(0), 'empty');
  assert.equal(fault(5, 0, 'unknown'), 'wrong-type');
  assert.equal(fault(101), 'too-big');
  assert.equal(fault(5, 2), 'too-many');
});
