import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type Look, lookAt, originOf } from '../src/look-at.ts';
import { type BytePart, bytesOf, jpeg, onePage, pdf, pdfBomb, png } from './samples.ts';

/** In a word or two. */
function told(look: Look): string {
  if (look.is === 'refused') return `${look.fault} (${look.kind})`;
  if (look.is === 'pdf') return `pdf of ${look.pages}${look.isSigned ? ', signed' : ''}`;
  const { width, height, isOnItsSide } = look.size;
  return `${look.kind} ${width}×${height}${isOnItsSide ? ' on its side' : ''}`;
}

const seen = (...parts: BytePart[]) => told(lookAt(bytesOf(...parts)));

const ZIP = bytesOf('PK\x03\x04', new Uint8Array(26), 'PK\x01\x02', new Uint8Array(42));
const ZIP_END = bytesOf('PK\x05\x06', [0, 0, 0, 0, 1, 0, 1, 0, 46, 0, 0, 0, 30, 0, 0, 0, 0, 0]);

describe('a picture', () => {
  it('tells its size and whether it lies on its side, whatever its name says', () => {
    assert.equal(seen(jpeg({ width: 4000, height: 3000 })), 'jpeg 4000×3000');
    assert.equal(seen(jpeg({ width: 4000, height: 3000, orientation: 6 })), 'jpeg 4000×3000 on its side');
    assert.equal(seen(jpeg({ orientation: 3 })), 'jpeg 40×30');
    assert.equal(seen(png(800, 600)), 'png 800×600');
    assert.equal(seen('GIF89a', [32, 3, 88, 2, 0, 0]), 'gif 800×600');
    const box = ['\0\0\0\x14ispe\0\0\0\0', [0, 0, 0x0f, 0xc0, 0, 0, 0x0b, 0xd0]] as const;
    const thumbnail = ['\0\0\0\x14ispe\0\0\0\0', [0, 0, 1, 0x40, 0, 0, 0, 0xf0]] as const;
    assert.equal(
      seen('\0\0\0\x18ftypheic\0\0\0\0', ...box, ...thumbnail, new Uint8Array(20)),
      'heic 4032×3024',
    );
    assert.equal(
      seen(
        'RIFF',
        [30, 0, 0, 0],
        'WEBPVP8X',
        [10, 0, 0, 0, 0, 0, 0, 0, 31, 3, 0, 87, 2, 0],
        new Uint8Array(8),
      ),
      'webp 800×600',
    );
  });

  it('that was cut off is damaged, though the thumbnail in its head has an end', () => {
    const whole = jpeg();
    assert.equal(seen(whole.subarray(0, whole.length - 2)), 'damaged (jpeg)');
    assert.equal(seen(png().subarray(0, 50)), 'damaged (png)');
    const heic = ['\0\0\0\x10ftypheic\0\0\0\0', '\0\0\0\x14ispe\0\0\0\0', [0, 0, 4, 0, 0, 0, 3, 0]] as const;
    assert.equal(seen(...heic, '\0\0\0\x20mdat', new Uint8Array(23)), 'damaged (heic)');
    assert.equal(seen(...heic, '\0\0\0\x20mdat', new Uint8Array(24), 'SEFT behind it'), 'heic 1024×768');
    assert.equal(seen([0xff, 0xd8, 0xff, 0xe0, 1]), 'damaged (jpeg)');
  });

  it('with a film behind it, as phones add one, is taken', () => {
    assert.equal(seen(jpeg(), '\0\0\0\x18ftypmp42 a film'), 'jpeg 40×30');
  });

  it('that would fill the memory is refused before anything is unpacked', () => {
    assert.equal(seen(png(20_000, 20_000)), 'bomb (png)');
    assert.equal(seen(jpeg({ width: 12_000, height: 9000 })), 'bomb (jpeg)');
    assert.equal(seen(jpeg({ width: 8000, height: 6000 })), 'jpeg 8000×6000');
  });
});

describe('a PDF', () => {
  it('tells how many pages it has', async () => {
    assert.equal(seen(pdf(onePage)), 'pdf of 1');
    for (const useObjectStreams of [true, false]) {
      const made = await PDFDocument.create();
      for (let page = 0; page < 23; page++) made.addPage();
      assert.equal(seen(await made.save({ useObjectStreams })), 'pdf of 23');
    }
  });

  it('that was added to tells the pages that it has by now', async () => {
    const first = bytesOf(pdf(onePage));
    const text = String.fromCharCode(...first);
    const start = /startxref\n(\d+)/.exec(text)![1];
    const two =
      '2 0 obj\n<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>\nendobj\n4 0 obj\n<</Type/Page>>\nendobj\n';
    const places = [first.length, first.length + two.indexOf('4 0 obj')].map((at) =>
      String(at).padStart(10, '0'),
    );
    const list = `xref\n2 1\n${places[0]} 00000 n \n4 1\n${places[1]} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev ${start}>>\nstartxref\n${first.length + two.length}\n%%EOF`;
    assert.equal(seen(first, two, list), 'pdf of 2');
  });

  it('is read where something stands before it, or its list is wrong, as other programs do', () => {
    assert.equal(seen('\r\n\r\n', pdf(onePage)), 'pdf of 1');
    const wrong = String.fromCharCode(...pdf(onePage)).replace(/startxref\n\d+/, 'startxref\n3');
    assert.equal(seen(wrong), 'pdf of 1');
  });

  it('that was cut off, or lacks its pages, is damaged', async () => {
    const made = await PDFDocument.create();
    for (let page = 0; page < 3; page++) made.addPage();
    const whole = await made.save({ useObjectStreams: false });
    assert.equal(seen(whole.subarray(0, whole.length / 2)), 'damaged (pdf)');
    assert.equal(seen('%PDF-1.7\n xin chào'), 'damaged (pdf)');
    assert.equal(seen(pdf([onePage[0]!, '<</Type/Pages/Kids[]/Count 3>>'])), 'damaged (pdf)');
    assert.equal(seen(pdf([onePage[0]!, '<</Type/Pages/Kids[9 0 R]/Count 1>>'])), 'damaged (pdf)');
    assert.equal(seen(pdf([onePage[0]!, '<</Type/Pages/Kids[2 0 R]/Count 1>>'])), 'damaged (pdf)');
    assert.equal(seen(pdf([`${'['.repeat(500)}`, ...onePage])), 'damaged (pdf)');
  });

  it('that asks for a password, or forbids something, is told apart', async () => {
    const made = await PDFDocument.create();
    made.addPage();
    made.encrypt({ userPassword: 'bí mật', ownerPassword: 'bí mật' });
    assert.equal(seen(await made.save()), 'encrypted (pdf)');
    assert.equal(seen(pdf(onePage, '/Encrypt<</Filter/Standard>>')), 'encrypted (pdf)');
  });

  it('that is signed is told, so that nobody joins it with another one', () => {
    assert.equal(seen(pdf([...onePage, '<</Type/Sig/ByteRange[0 1 2 3]>>'])), 'pdf of 1, signed');
  });

  it('that would fill the memory is refused', () => {
    assert.equal(told(lookAt(pdfBomb(20 * 1024 * 1024))), 'bomb (pdf)');
    const picture = '<</Type/XObject/Subtype/Image/Width 60000 /Height 60000/Length 0>>\nstream\n\nendstream';
    assert.equal(seen(pdf([...onePage, picture])), 'bomb (pdf)');
  });
});

describe('what is no paper', () => {
  it('is named for what it is, not for what it is called', () => {
    assert.equal(told(lookAt(new Uint8Array())), 'empty (unknown)');
    assert.equal(seen('xin chào'), 'not-a-paper (unknown)');
    assert.equal(seen('PK\x03\x04\0\0[Content_Types].xml'), 'not-a-paper (office)');
    assert.equal(seen('\xd0\xcf\x11\xe0'), 'not-a-paper (office)');
    assert.equal(seen(ZIP, ZIP_END), 'not-a-paper (zip)');
    assert.equal(seen('MZ\x90'), 'not-a-paper (program)');
    assert.equal(seen('\n<!DOCTYPE html><html>'), 'not-a-paper (page)');
    assert.equal(seen('\0\0\0\x18ftypmp42'), 'not-a-paper (video)');
    assert.equal(seen('II*\0\0\0\0\0'), 'not-a-paper (tiff)');
  });
});

describe('a file that is two things', () => {
  it('is refused, since each program would see another paper', () => {
    assert.equal(seen(jpeg(), ZIP, ZIP_END), 'two-in-one (jpeg)');
    assert.equal(seen(pdf(onePage), ZIP, ZIP_END), 'two-in-one (pdf)');
    assert.equal(seen('<html><script>', pdf(onePage)), 'two-in-one (pdf)');
    assert.equal(seen(jpeg().subarray(0, 4), '%PDF-1.4', jpeg()), 'two-in-one (jpeg)');
  });

  it('is not meant where the letters of a ZIP stand in it by chance', () => {
    assert.equal(seen(jpeg(), 'PK\x05\x06', new Uint8Array(40)), 'jpeg 40×30');
  });
});

it('the same bytes have the same origin, others another', () => {
  assert.equal(originOf(jpeg()), originOf(jpeg()));
  assert.notEqual(originOf(jpeg()), originOf(jpeg({ width: 41 })));
});
