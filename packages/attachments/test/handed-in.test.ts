import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import type { GivenFile, Turn } from '../src/given-file.ts';
import { handedIn, isJoinedBefore } from '../src/handed-in.ts';
import { lookAt } from '../src/look-at.ts';
import { bytesOf, jpeg } from './samples.ts';

const rule = {
  types: ['image/jpeg', 'image/png', 'application/pdf'] as ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 1e7,
  maxFiles: 5,
};
const paper = { id: 'birth-notice', name: 'Giấy chứng sinh (bản chính)', files: rule };

const photos = new Map<string, Uint8Array>();

function photo(id: string, turn: Turn = 0, width = 40, height = 30): GivenFile {
  const bytes = jpeg({ width, height });
  photos.set(id, bytes);
  return {
    id,
    name: `${id}.jpg`,
    type: 'image/jpeg',
    size: bytes.length,
    picture: { width, height, turn, doubts: [] },
  };
}

const scan: GivenFile = {
  id: 's',
  name: 'Bản quét.pdf',
  type: 'application/pdf',
  size: 9,
  pages: 2,
  isSigned: true,
};

const idsOf = (given: readonly GivenFile[], of = paper) => handedIn(of, given).map(({ file }) => file.id);

function bytesOfParts(parts: ReturnType<typeof handedIn>[number]['parts']): Uint8Array {
  return bytesOf(...parts.map((part) => (typeof part === 'string' ? part : photos.get(part.id)!)));
}

describe('what is handed in for a paper', () => {
  it('is one PDF of its photos, named by the paper, and every PDF as it is', () => {
    const [first, second, ...rest] = handedIn(paper, [photo('a'), scan, photo('b')]);
    assert.deepEqual(
      { ...first!.file, size: 0 },
      { id: 'pages-birth-notice', name: 'giay-chung-sinh-ban-chinh.pdf', type: 'application/pdf', size: 0 },
    );
    assert.deepEqual(second!.file, { id: 's', name: 'Bản quét.pdf', type: 'application/pdf', size: 9 });
    assert.deepEqual(second!.parts, [scan]);
    assert.deepEqual(rest, []);
  });

  it('is a photo alone as it is, unless it has to be turned', () => {
    assert.deepEqual(idsOf([photo('a')]), ['a']);
    assert.deepEqual(idsOf([photo('a', 1)]), ['pages-birth-notice']);
  });

  it('is each photo by itself where no PDF is taken, and what was chosen before the kit made pictures', () => {
    const onlyPictures = {
      ...paper,
      files: { ...rule, types: ['image/jpeg'] as unknown as typeof rule.types },
    };
    assert.deepEqual(idsOf([photo('a'), photo('b')], onlyPictures), ['a', 'b']);
    const before = { id: 'c', name: 'c.jpg', type: 'image/jpeg', size: 5 };
    assert.deepEqual(idsOf([before, photo('a'), photo('b')]), ['c', 'pages-birth-notice']);
  });

  it('is another file than the PDF of photos that has come back in a draft or a dossier, however often', () => {
    const back = { ...scan, id: 'pages-birth-notice', name: 'giay-chung-sinh-ban-chinh.pdf' };
    assert.deepEqual([isJoinedBefore(back), isJoinedBefore(scan)], [true, false]);
    assert.deepEqual(idsOf([back, photo('a', 1)]), ['pages-birth-notice', 'pages-birth-notice.2']);
    assert.deepEqual(idsOf([photo('a', 1), back]), ['pages-birth-notice.2', 'pages-birth-notice']);
    const twice = { ...back, id: 'pages-birth-notice.2' };
    assert.deepEqual(idsOf([twice, photo('a'), back, photo('b')]).sort(), [
      'pages-birth-notice',
      'pages-birth-notice.2',
      'pages-birth-notice.3',
    ]);
    assert.deepEqual(idsOf([twice, photo('a', 1)]), ['pages-birth-notice.2', 'pages-birth-notice']);
  });

  it('has as many pages as photos, of the size that was told, in A4, turned as she turned them', async () => {
    const turned = fc.record({
      turn: fc.constantFrom<Turn>(0, 1, 2, 3),
      width: fc.integer({ min: 1, max: 2000 }),
      height: fc.integer({ min: 1, max: 2000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(turned, { minLength: 2, maxLength: 12 }), async (pages) => {
        const given = pages.map(({ turn, width, height }, index) => photo(`p${index}`, turn, width, height));
        const [joined] = handedIn(paper, given);
        const bytes = bytesOfParts(joined!.parts);
        assert.equal(bytes.length, joined!.file.size);
        assert.deepEqual(lookAt(bytes), { is: 'pdf', pages: pages.length, isSigned: false });
        const read = await PDFDocument.load(bytes);
        for (const [index, page] of read.getPages().entries()) {
          const { turn, width, height } = pages[index]!;
          assert.equal(page.getRotation().angle, turn * 90);
          assert.equal(page.getWidth() > page.getHeight(), width > height);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is the same to the byte for the same photos', () => {
    const given = [photo('a'), photo('b', 3)];
    assert.deepEqual(handedIn(paper, given), handedIn(paper, [...given]));
  });
});
