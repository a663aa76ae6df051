import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  type HandedInPart,
  openPackage,
  openSupplemented,
  packSupplemented,
  supplementedSchema,
} from '@dvc-kit/dossier/package';
import { slugOf } from '@dvc-kit/procedure/slug';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { schemas } from './published.ts';
import { dossier, samplePackage } from './sample-package.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const notice = { id: 'birth-notice', name: 'Giấy chứng sinh' };
const added = (id: string, of: typeof notice | null, name = `${id}.pdf`) => ({
  id,
  of,
  name,
  type: 'application/pdf',
  bytes: bytes(id),
});

const parts: readonly HandedInPart[] = [
  { package: samplePackage },
  { added: [added('c', notice), added('d', notice), added('e', null, '../../e.pdf')], note: 'Đã chụp lại.' },
  { package: samplePackage },
  { added: [], note: 'Chỉ có lời.' },
];
const packed = packSupplemented(dossier.procedure, parts, slugOf);

describe('the file of a dossier that was supplemented', () => {
  it('has all that was handed in, in its order, each by the paper that it is for', () => {
    const opened = openSupplemented(packed);
    assert.ok(opened && 'manifest' in opened, JSON.stringify(opened));
    assert.deepEqual(
      opened.manifest.files.map(({ name, kind, of, title }) => [name, kind, of, title]),
      [
        ['dossiers/01.zip', 'package', '', 'Đăng ký khai sinh'],
        ['supplements/02-giay-chung-sinh-1.pdf', 'attachment', 'birth-notice', 'c.pdf'],
        ['supplements/02-giay-chung-sinh-2.pdf', 'attachment', 'birth-notice', 'd.pdf'],
        ['supplements/02-giay-to-khac-3.pdf', 'attachment', '', '../../e.pdf'],
        ['supplements/02-loi-nhan.txt', 'note', '', 'Lời của người nộp'],
        ['dossiers/03.zip', 'package', '', 'Đăng ký khai sinh'],
        ['supplements/04-loi-nhan.txt', 'note', '', 'Lời của người nộp'],
      ],
    );
    assert.ok('manifest' in openPackage(opened.files.get('dossiers/03.zip')!));
    assert.deepEqual(opened.files.get('supplements/02-loi-nhan.txt'), bytes('Đã chụp lại.\n'));
    assert.deepEqual(packSupplemented(dossier.procedure, parts, slugOf), packed);
  });

  it('has a list as its published schema says, and is told apart from a package', () => {
    const opened = openSupplemented(packed);
    assert.ok(opened && 'manifest' in opened);
    const published = JSON.parse(readFileSync(`${schemas}supplemented-1.schema.json`, 'utf8'));
    assert.deepEqual(published, JSON.parse(JSON.stringify(supplementedSchema)));
    assert.ok(new Ajv2020({ strict: false }).compile(published)(opened.manifest));
    assert.equal(openSupplemented(samplePackage), null);
    assert.equal('manifest' in openPackage(packed), false);
  });

  it('tells each byte that is another one than was packed', () => {
    for (let at = 0; at < packed.length; at += 17) {
      const damaged = Uint8Array.from(packed);
      damaged[at]! ^= 1;
      const opened = openSupplemented(damaged) ?? openPackage(damaged);
      assert.equal('manifest' in opened, false, `byte ${at}`);
    }
  });
});
