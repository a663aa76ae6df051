import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DossierFile, dossierText, type ParseContext, parseDossier } from '@dvc-kit/dossier';
import type { ProcedureModule } from '@dvc-kit/validation';
import fc from 'fast-check';
import {
  dossierOf,
  fileOf,
  moduleOf,
  procedureOf,
  procedures,
  rightAnswers,
  sampleCommune,
} from './published.ts';

const birth = procedureOf('dang-ky-khai-sinh');
const module = moduleOf(birth);
const photo = { id: 'a1', name: 'giấy chứng sinh.jpg', type: 'image/jpeg', size: 1_580_000 };
const dossier = dossierOf(module, rightAnswers(birth), {}, { files: { 'birth-notice': [photo] } });
const text = dossierText(dossier);

/** Where the paper with the photo stands among the papers. */
const withPhoto = dossier.attachments.findIndex(({ id }) => id === 'birth-notice');

const recipient = {
  fullName: 'Hồ Thị Cẩm Tú',
  phone: '0912345678',
  address: { scope: 'domestic', province: '66', commune: '24175', detail: 'Số 12, đường Trần Phú' },
};

/** What the reader of a file is told, as `path: keyword`. */
function told(given: unknown, of: ProcedureModule = module, more?: ParseContext): readonly string[] {
  const parsed = parseDossier(given, of, more);
  return 'issues' in parsed ? parsed.issues.map(({ path, keyword }) => `${path}: ${keyword}`) : [];
}

// biome-ignore lint/suspicious/noExplicitAny: what others make of a file may be anything
type Loose = any;

/** The file after somebody else had it. */
function altered(change: (file: Loose) => void): unknown {
  const file = fileOf(dossier);
  change(file);
  return file;
}

describe('a dossier that is read again', () => {
  for (const procedure of procedures)
    it(`is the same to the byte: ${procedure.slug}`, () => {
      for (const language of ['vi', 'en'] as const) {
        const own = moduleOf(procedure, language);
        const right = procedure.cases.filter(({ expect }) => expect.issues.length === 0);
        for (const { answers, channel } of right) {
          const made = dossierOf(own, answers as DossierFile['answers'], { channel });
          const parsed = parseDossier(dossierText(made), moduleOf(procedure), { commune: sampleCommune });
          assert.ok('dossier' in parsed, JSON.stringify(parsed));
          assert.deepEqual(parsed.dossier, made);
          assert.equal(dossierText(parsed.dossier), dossierText(made));
        }
      }
    });

  it('has the same bytes whatever the order in which others wrote its keys', () => {
    const reversed = (value: Loose): Loose => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, reversed(one)]),
      );
    };
    const parsed = parseDossier(reversed(fileOf(dossier)), module);
    assert.ok('dossier' in parsed);
    assert.equal(dossierText(parsed.dossier), text);
  });

  it('is refused by whoever it is not addressed to', () => {
    assert.deepEqual(told(text, module, { commune: { code: '24175', fees: [] } }), ['commune: const']);
  });

  it('needs the papers as files only where files are asked for', () => {
    assert.deepEqual(told(text, module, { filesRequired: false }), []);
    const bare = dossierText(dossierOf(module, rightAnswers(birth)));
    assert.deepEqual(told(bare, module, { filesRequired: true }), [
      `attachments.${withPhoto}.files: required`,
    ]);
  });

  it('has its provincial sums checked by who knows the commune, and no other', () => {
    const single = procedureOf('xac-nhan-tinh-trang-hon-nhan');
    const of = moduleOf(single);
    const file = fileOf(dossierOf(of, rightAnswers(single)));
    const set = sampleCommune.fees.find(({ procedure }) => procedure === single.file.code);
    assert.equal(file.fees[0]?.total, set?.vnd ?? assert.fail('the sample commune sets no fee for it'));
    const cheaper = { ...file, fees: [{ ...file.fees[0], each: 1, total: 1 }] };
    assert.deepEqual(told(cheaper, of), []);
    assert.deepEqual(told(cheaper, of, { commune: sampleCommune }), [
      'fees.0.each: const',
      'fees.0.total: const',
    ]);
    assert.deepEqual(told({ ...file, fees: [{ ...file.fees[0], total: 1 }] }, of), ['fees.0.total: const']);
  });
});

describe('a file that was damaged or forged', () => {
  const damages: readonly (readonly [string, (file: Loose) => void, readonly string[]])[] = [
    ['of another format', (file) => (file.format = 'dvc-dossier/2'), ['format: const']],
    ['of another procedure', (file) => (file.procedure.code = '1.000894'), ['procedure.code: const']],
    ['of another version', (file) => (file.procedure.version += 1), ['procedure.version: const']],
    ['renamed', (file) => (file.procedure.name = 'Đăng ký kết hôn'), ['procedure.name: const']],
    ['without its answers', (file) => delete file.answers, ['answers: required']],
    [
      'with one answer less',
      (file) => delete file.answers.child.fullName,
      ['answers.child.fullName: required'],
    ],
    [
      'with a wrong answer',
      (file) => (file.answers.pledge.date = '2026-02-30'),
      ['answers.pledge.date: format'],
    ],
    [
      'signed before the child was born',
      (file) => (file.answers.pledge.date = '2026-10-04'),
      ['answers.pledge.date: contradiction'],
    ],
    [
      'with a marriage that is still to come',
      (file) => (file.answers.parentsMarriage.date = '2026-11-22'),
      ['answers.parentsMarriage.date: not-in-future'],
    ],
    [
      'with an answer that is not asked',
      (file) => (file.answers.circumstances.abandoned = true),
      ['answers.circumstances.abandoned: forbidden'],
    ],
    ['with a key nobody knows', (file) => (file.remark = 'x'), ['remark: forbidden']],
    ['with a list in place of answers', (file) => (file.answers = []), ['answers: type']],
    ['without a way of delivery', (file) => (file.delivery = {}), ['delivery.option: required']],
    ['with delivery nobody offers', (file) => (file.delivery.option = 'drone'), ['delivery.option: enum']],
    [
      'with the address of a delivery by post that was not chosen',
      (file) => (file.delivery.recipient = recipient),
      ['delivery.recipient: forbidden'],
    ],
    [
      'with a paper nobody knows',
      (file) => (file.attachments[withPhoto].id = 'gold'),
      [`attachments.${withPhoto}: forbidden`, 'attachments: required'],
    ],
    ['with one paper less', (file) => file.attachments.splice(withPhoto, 1), ['attachments: required']],
    [
      'with a paper twice',
      (file) => file.attachments.push(file.attachments[withPhoto]),
      ['attachments: const'],
    ],
    ['with its papers in another order', (file) => file.attachments.reverse(), ['attachments: const']],
    [
      'with a paper renamed',
      (file) => (file.attachments[withPhoto].name = 'Giấy khác'),
      [`attachments.${withPhoto}.name: const`],
    ],
    [
      'with a paper left out that must not be',
      (file) => (file.attachments[0].waived = true),
      ['attachments.0.waived: const'],
    ],
    [
      'with a program for a photo',
      (file) => (file.attachments[withPhoto].files[0].type = 'application/x-msdownload'),
      [`attachments.${withPhoto}.files: file-type`],
    ],
    [
      'with a file of half a byte',
      (file) => (file.attachments[withPhoto].files[0].size = 0.5),
      [`attachments.${withPhoto}.files.0.size: type`],
    ],
    ['with a smaller fee', (file) => (file.fees.at(-1).each = 1), ['fees.1.each: const']],
    ['with a fee struck out', (file) => file.fees.pop(), ['fees: required']],
    ['with a fee of nothing below', (file) => (file.fees[0].total = -1), ['fees.0.total: minimum']],
    ['with the fees of another channel', (file) => (file.channel = 'carrier-pigeon'), ['channel: enum']],
    [
      'with another undertaking',
      (file) => (file.undertaking = 'Tôi không cam đoan gì.'),
      ['undertaking: const'],
    ],
    [
      'with a day that never was',
      (file) => (file.assembledAt = '2026-02-30T09:30:00+07:00'),
      ['assembledAt: pattern'],
    ],
    ['without an offset', (file) => (file.assembledAt = '2026-11-21T09:30:00'), ['assembledAt: pattern']],
    [
      'with a number that no one can hold',
      (file) => (file.answers.copies.quantity = 2 ** 53),
      ['answers.copies.quantity: safe-number'],
    ],
  ];
  for (const [what, change, expected] of damages)
    it(`${what}: ${expected.join(', ')}`, () => assert.deepEqual(told(altered(change)), expected));

  it('does not pass for another procedure', () => {
    const other = { ...moduleOf(procedureOf('dang-ky-ket-hon')), version: module.version };
    assert.deepEqual(told(text, other), ['procedure.code: const']);
  });

  it('tells what should stand there', () => {
    const right = fileOf(dossierOf(module, rightAnswers(birth))).fees.at(-1)?.each;
    const parsed = parseDossier(
      altered((file) => (file.fees.at(-1).each = 1)),
      module,
    );
    assert.ok('issues' in parsed);
    assert.deepEqual(parsed.issues[0]?.params, { expected: right });
  });

  it('cut off anywhere, it is told and nothing is thrown', () => {
    const short = text.trimEnd();
    for (let end = 0; end < short.length; end += 7) assert.deepEqual(told(short.slice(0, end)), [': json']);
  });

  it('that brings keys of every object with it is refused', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const within = text.replace('"child": {', `"child": {"${key}": {"isAdmin": true},`);
      assert.deepEqual(told(within), [`answers.child.${key}: forbidden`], key);
      assert.deepEqual(told(text.replace('{', `{"${key}": {},`)), [`${key}: forbidden`], key);
    }
    assert.equal(({} as Loose).isAdmin, undefined);
  });

  it('nested without end is refused', () => {
    const deep = (open: string, close: string) =>
      text.replace('"answers": {', `"answers": {"x": ${open.repeat(50_000)}1${close.repeat(50_000)},`);
    for (const given of [deep('[', ']'), deep('{"a":', '}'), '['.repeat(200_000)]) {
      const [only, ...more] = told(given);
      assert.match(only ?? '', /: (?:depth|json)$/);
      assert.deepEqual(more, []);
    }
  });

  it('that is no file at all is refused', () => {
    for (const given of [
      undefined,
      null,
      1,
      Number.NaN,
      true,
      [],
      {},
      { ...fileOf(dossier), attachments: Array(3) },
      '',
      'null',
      '[]',
      '"x"',
      1n,
      Symbol.iterator,
      () => {},
    ])
      assert.ok(told(given).length > 0, String(given));
  });

  it('of whatever kind, nothing is thrown and nothing wrong comes through', () => {
    const paths = placesIn(fileOf(dossier));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const file: Loose = fileOf(dossier);
        const holder = path.slice(0, -1).reduce((at: Loose, key) => at[key], file);
        const before = holder[path.at(-1) as string];
        holder[path.at(-1) as string] = value;
        const parsed = parseDossier(file, module);
        // A right file says what it is given: a name for another, say.
        if ('dossier' in parsed) assert.deepEqual(fileOf(parsed.dossier), JSON.parse(JSON.stringify(file)));
        else assert.notDeepEqual(value, before);
      }),
      { numRuns: 1500 },
    );
  });
});

/** Every place in a value, the value itself left out. */
function placesIn(value: Loose, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[...at, key], ...placesIn(one, [...at, key])]);
}
