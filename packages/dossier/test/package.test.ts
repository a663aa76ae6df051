import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { crc32 as crc32OfNode } from 'node:zlib';
import {
  openPackage,
  type PackageFault,
  packageSchema,
  packDossier,
  parsePackage,
} from '@dvc-kit/dossier/package';
import { slugOf } from '@dvc-kit/procedure/slug';
import { utf8ToBytes as utf8 } from '@noble/hashes/utils.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { archiveOf, type Entry } from '../src/archive/archive.ts';
import { crc32 } from '../src/archive/crc-32.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { textOf } from '../src/archive/text-of.ts';
import { dossierText } from '../src/dossier.ts';
import { damageFound } from './damage-package.ts';
import { schemas } from './published.ts';
import { birthModule, dossier, files, samplePackage } from './sample-package.ts';

const opened = (bytes: Uint8Array) => {
  const found = openPackage(bytes);
  assert.ok('manifest' in found, JSON.stringify(found));
  return found;
};

const faultsIn = (bytes: Uint8Array) => {
  const found = openPackage(bytes);
  return 'manifest' in found ? [] : found.map(({ name, fault }) => `${name}: ${fault}`);
};

const entriesOf = (bytes: Uint8Array) => readArchive(bytes) as readonly Entry[];

/** The package with other files in it, as somebody would make it who knows the format. */
const repacked = (change: (entries: Entry[]) => readonly Entry[]) =>
  archiveOf(change([...entriesOf(samplePackage)]));

describe('a package', () => {
  it('holds the dossier, its form and its papers under names that every machine shows', () => {
    const { manifest } = opened(samplePackage);
    assert.deepEqual(
      manifest.files.map(({ name, title }) => [name, title]),
      [
        ['dossier.json', 'Thủ tục đăng ký khai sinh'].map((text, index) =>
          index ? dossier.procedure.name : text,
        ),
        ['declaration/01-to-khai-dang-ky-khai-sinh.pdf', 'Tờ khai đăng ký khai sinh'],
        [manifest.files[2]!.name, 'Giấy chứng sinh.jpg'],
        [manifest.files[3]!.name, 'Bản sao điện tử.pdf'],
      ],
    );
    assert.match(manifest.files[2]!.name, /^attachments\/\d\d-[a-z-]+-1\.jpg$/);
    assert.match(manifest.files[3]!.name, /^attachments\/\d\d-[a-z-]+-2\.pdf$/);
  });

  it('gives back what was put in, and packed again is the same to the byte', () => {
    const found = opened(samplePackage);
    assert.equal(found.dossier, dossierText(dossier));
    const parsed = parsePackage(found, birthModule);
    assert.ok('dossier' in parsed, JSON.stringify(parsed));
    assert.deepEqual(new Map([...parsed.files].map(([id, bytes]) => [id, Uint8Array.from(bytes)])), files);
    const form = { id: 'paper', name: 'Tờ khai đăng ký khai sinh' };
    const bytes = found.files.get('declaration/01-to-khai-dang-ky-khai-sinh.pdf')!;
    assert.deepEqual(packDossier(parsed.dossier, [{ ...form, bytes }], parsed.files, slugOf), samplePackage);
  });

  it('is unpacked by other programs', () => {
    const unpacked = unzipSync(samplePackage);
    assert.deepEqual(
      Object.keys(unpacked),
      entriesOf(samplePackage).map(({ name }) => name),
    );
    assert.equal(Buffer.from(unpacked['dossier.json']!).toString(), dossierText(dossier));
  });

  it('has a list that is as the published schema says', () => {
    const published = readFileSync(`${schemas}package-1.schema.json`, 'utf8');
    assert.deepEqual(JSON.parse(published), JSON.parse(JSON.stringify(packageSchema)));
    const validate = new Ajv2020({ strict: false }).compile(packageSchema);
    assert.ok(validate(opened(samplePackage).manifest));
  });
});

describe('a package that was changed', () => {
  it('is found out whichever bit is another one, and wherever it is cut off', () => {
    const { missed, unnamed } = damageFound(1500, 1);
    assert.deepEqual({ missed, unnamed }, { missed: [], unnamed: [] });
  });

  it('is found out by somebody who packs it anew', () => {
    const [list, text, form, first, second] = entriesOf(samplePackage).map(({ name }) => name) as [
      string,
      ...string[],
    ];
    assert.deepEqual(faultsIn(repacked(([one, ...rest]) => [...rest, one!])), [`${list}: missing`]);
    assert.deepEqual(faultsIn(repacked((all) => all.filter(({ name }) => name !== form))), [
      `${form}: missing`,
    ]);
    assert.deepEqual(faultsIn(repacked((all) => [...all, { name: 'virus.exe', bytes: utf8('x') }])), [
      'virus.exe: unlisted',
    ]);
    assert.deepEqual(faultsIn(repacked((all) => [...all, all[4]!])), [`${second}: unlisted`]);
    const swapped = repacked(([a, b, c, d, e]) => [a!, b!, c!, e!, d!]);
    assert.deepEqual(faultsIn(swapped), [': changed']);
    const other = (name: string, bytes: Uint8Array) =>
      repacked((all) => all.map((one) => (one.name === name ? { name, bytes } : one)));
    assert.deepEqual(faultsIn(other(first!, utf8('giả'))), [`${first}: altered`]);
    assert.deepEqual(faultsIn(other(text!, utf8('{}'))), [`${text}: altered`]);
    assert.deepEqual(faultsIn(other(list, utf8('{"format":"dvc-package/2"}'))), [`${list}: unreadable`]);
    assert.deepEqual(faultsIn(other(list, utf8('{'))), [`${list}: unreadable`]);
  });

  it('never leads out of its folder', () => {
    for (const name of ['../../x', '/x', 'C:\\x', 'a/../../x', 'x\0.pdf', 'Giấy.pdf'])
      assert.deepEqual(faultsIn(archiveOf([{ name, bytes: utf8('x') }])), [': changed'], name);
  });

  it('is none where it is something else', () => {
    assert.deepEqual(faultsIn(new Uint8Array()), [': cut-off']);
    assert.deepEqual(faultsIn(utf8('%PDF-1.7 xin chào')), [': not-one']);
    assert.deepEqual(faultsIn(archiveOf([])), [': not-one']);
  });

  it('whose dossier names other files than are in it, is found out', () => {
    const found = opened(samplePackage);
    const faults = (change: (text: string) => string) =>
      (
        parsePackage({ ...found, dossier: change(found.dossier) }, birthModule) as readonly PackageFault[]
      ).map(({ fault }) => fault);
    assert.deepEqual(
      faults((text) => text.replace('"size": 300', '"size": 301')),
      ['not-of-dossier'],
    );
    assert.deepEqual(
      faults((text) => text.replace('"id": "b"', '"id": "c"')),
      ['not-of-dossier'],
    );
    assert.deepEqual(
      faults((text) => text.replace('"waived": false', '"waived": 1')),
      ['unreadable'],
    );
  });
});

it('an archive is read as it was written, whatever is in it', () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}(\/[a-z0-9]{1,9})?\.[a-z0-9]{1,4}$/);
  const entry = fc.record({ name, bytes: fc.uint8Array({ maxLength: 2000 }) }, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), (entries) => {
      const read = readArchive(archiveOf(entries));
      assert.ok('length' in read, JSON.stringify(read));
      assert.deepEqual(
        read.map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) })),
        entries,
      );
      for (const { bytes } of entries) assert.equal(crc32(bytes), crc32OfNode(bytes));
    }),
    { numRuns: 50 },
  );
});

it('texts are written and read as everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.deepEqual(Buffer.from(utf8(text)), Buffer.from(text));
      assert.equal(textOf(utf8(text)), text);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      let expected: string | null = null;
      try {
        expected = strict.decode(bytes);
      } catch {}
      assert.equal(textOf(bytes), expected);
    }),
  );
});
