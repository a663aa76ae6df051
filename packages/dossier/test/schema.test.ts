import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type DossierFee, type DossierFile, dossierSchema } from '@dvc-kit/dossier';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { brokenShape } from '../src/broken-shape.ts';
import type { Shape } from '../src/dossier-schema.ts';
import { dossierOf, fileOf, moduleOf, procedureOf, rightAnswers, schemas } from './published.ts';

const published = readFileSync(`${schemas}dossier-1.schema.json`, 'utf8');
const accepts = new Ajv2020({ strict: true, allErrors: false, strictTypes: false }).compile(
  JSON.parse(published),
);

/** A file that has everything that the types know: a key more or less in the type is an error of the compiler here. */
const whole: Whole<Omit<DossierFile, Given>> & Pick<DossierFile, Given> = {
  format: 'dvc-dossier/1',
  procedure: { code: '1.001193', version: 1, name: 'Đăng ký khai sinh' },
  language: 'vi',
  commune: '00000',
  channel: 'online',
  answers: { child: { fullName: 'Y Mơ̆ng Ƀlŏ Niê' } },
  attachments: [
    {
      id: 'birth-notice',
      name: 'Giấy chứng sinh',
      waived: false,
      files: [{ id: 'a1', name: 'giay.jpg', type: 'image/jpeg', size: 10 }],
    },
  ],
  delivery: { option: 'desk' },
  fees: [
    {
      id: 'copies',
      name: 'Phí cấp bản sao',
      each: 8000,
      quantity: 3,
      total: 24_000,
      setBy: 'law',
      note: 'Trả khi nhận.',
      legal: '281/2016/TT-BTC',
      isVerified: true,
    },
  ],
  undertaking: 'Tôi cam đoan…',
  assembledAt: '2026-11-21T09:30:00+07:00',
};

/** What the declaration and the delivery say, not this format. */
type Given = 'answers' | 'delivery';

type Whole<Type> = Type extends object ? { readonly [Key in keyof Type]-?: Whole<Type[Key]> } : Type;

/** The words that the types know; the compiler refuses one more or one less. */
const words = {
  language: { vi: true, en: true } satisfies Record<DossierFile['language'], true>,
  channel: { desk: true, post: true, online: true } satisfies Record<DossierFile['channel'], true>,
  setBy: { law: true, province: true, carrier: true, 'by-page': true, unknown: true } satisfies Record<
    DossierFee['setBy'],
    true
  >,
};

describe('the published schema of the dossier file', () => {
  it('is that of the code', () => {
    assert.deepEqual(JSON.parse(published), JSON.parse(JSON.stringify(dossierSchema)));
  });

  it('is released: what has to be otherwise becomes dvc-dossier/2, beside it', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify(JSON.parse(published)))
      .digest('hex');
    assert.equal(digest, 'd7c14e2de92cb2e52fec5600025ec7e3f4e4193672cda13f2e0fd66110c88c4a');
  });

  it('takes the file of a dossier', () => {
    const birth = procedureOf('dang-ky-khai-sinh');
    const file = fileOf(dossierOf(moduleOf(birth), rightAnswers(birth)));
    assert.ok(accepts(file), JSON.stringify(accepts.errors));
  });

  it('knows the keys and the words that the types know, and no others', () => {
    assert.ok(accepts(whole), JSON.stringify(accepts.errors));
    compareKeys(dossierSchema, whole, '');
    const { properties } = dossierSchema;
    assert.deepEqual(properties.language.enum, Object.keys(words.language));
    assert.deepEqual(properties.channel.enum, Object.keys(words.channel));
    assert.deepEqual(properties.fees.items.properties.setBy.enum, Object.keys(words.setBy));
  });

  it('asks for all keys but those that the types let be missing', () => {
    const spare: Required<Optional<DossierFee>> & Optional<DossierFile> = { note: '', legal: '' };
    const { required, properties } = dossierSchema.properties.fees.items;
    const optional = Object.keys(properties).filter((key) => !required.includes(key));
    assert.deepEqual(optional, Object.keys(spare));
  });

  it('says the same of any file as the reader does', () => {
    const paths = placesIn(whole);
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(4), damage, (path, kind, value) => {
        const file = JSON.parse(JSON.stringify(whole));
        const holder = path.slice(0, -1).reduce((at, key) => at[key], file);
        const key = path.at(-1) as string;
        if (kind === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
        else if (kind === 0) delete holder[key];
        else if (kind === 1 && !Array.isArray(holder)) holder[`${key}x`] = value;
        else holder[key] = value;
        const isRight = brokenShape(file, dossierSchema).length === 0;
        assert.equal(isRight, accepts(file), JSON.stringify(file));
        seen[isRight ? 'right' : 'wrong'] += 1;
      }),
      { numRuns: 4000 },
    );
    assert.ok(seen.right > 100 && seen.wrong > 1000, JSON.stringify(seen));
  });
});

/** What stands in files, and what does not. */
const damage = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom<unknown>(
    '',
    'desk',
    'online',
    'en',
    '00001',
    'a-b',
    'A b',
    '1.000001',
    '2028-02-29T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2026-12-31T23:59:59.999-14:59',
    '2026-12-31T24:00:00Z',
    null,
    [],
    {},
    1.5,
    Number.MAX_SAFE_INTEGER,
    2 ** 60,
  ),
);

type Optional<Type> = { [Key in keyof Type as object extends Pick<Type, Key> ? Key : never]: Type[Key] };

function compareKeys(shape: Shape, value: unknown, path: string): void {
  if (Array.isArray(value)) {
    assert.ok(shape.items, path);
    for (const item of value) compareKeys(shape.items, item, `${path}[]`);
  } else if (typeof value === 'object' && value !== null && shape.properties) {
    assert.deepEqual(Object.keys(shape.properties), Object.keys(value), path);
    for (const [key, member] of Object.entries(shape.properties))
      compareKeys(member, (value as Record<string, unknown>)[key], `${path}.${key}`);
  }
}

function placesIn(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...at, key], ...placesIn(one, [...at, key])]);
}
