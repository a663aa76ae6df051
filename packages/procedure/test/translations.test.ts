import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSchemas } from '../src/index.ts';
import { SchemaFolder } from '../src/read/schema-folder.ts';
import { checkTranslations } from '../src/translations/check-translations.ts';
import { pairTexts } from '../src/translations/pair-texts.ts';
import { readByCitizens } from '../src/translations/read-by-citizens.ts';
import { translatorOf } from '../src/translations/read-translations.ts';
import { asFile, withBlanks, withStillRight } from '../src/translations/write-translations.ts';
import { translatableFiles, type WrittenText, writtenTexts } from '../src/translations/written-texts.ts';
import { declarationFile, englishFile, type Files, procedureFile, withSample } from './sample-schemas.ts';

const published = fileURLToPath(new URL('../../../schemas', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'translations-'));
const schemas = join(home, 'schemas');
before(() =>
  cpSync(published, schemas, { recursive: true, filter: (path) => !path.endsWith('node_modules') }),
);
after(() => rmSync(home, { recursive: true }));

const folders = ['shared', ...readdirSync(join(published, 'procedures')).map((slug) => `procedures/${slug}`)];

const textsAt = (folder: SchemaFolder, at: string) =>
  translatableFiles(folder, at).flatMap((name) => writtenTexts(folder.read(name)?.value, name));

/** English of a text at its place, whichever position it has there. */
const spoken = (folder: SchemaFolder, at: string) => {
  const translate = translatorOf(folder, at);
  return textsAt(folder, at)
    .map((one) => JSON.stringify([one.file, one.path, one.text, translate('en', one, one.text)]))
    .sort();
};

describe('a translation in Vietnamese', () => {
  it('is told, copied or not, but no name and nothing in brackets', () => {
    const copied = withSample(
      (files: Files) => {
        files[declarationFile].properties.pledge.title = 'Zalo Business';
        files[englishFile]['Zalo Business'] = 'Zalo Business';
        files[englishFile]['Ngày làm'] = 'Ngày làm';
        files[englishFile]['Làm tại'] = 'In tờ khai theo mẫu nào';
        files[englishFile]['Các con'] = 'Children (các con)';
      },
      (root) =>
        loadSchemas(root, '2026-11-01').problems.filter(({ message }) =>
          /chép nguyên|viết bằng tiếng Việt/.test(message),
        ),
    );
    assert.deepEqual(
      copied.map(({ pointer }) => pointer),
      ['/Làm tại', '/Ngày làm'],
    );
  });
});

describe('the English of every procedure', () => {
  it('is the same for each item after all lists are shuffled', () => {
    const change = new Map<string, string>();
    for (const at of folders)
      for (const file of translatableFiles(new SchemaFolder(published), at)) {
        const path = join(schemas, file);
        change.set(path, readFileSync(path, 'utf8'));
        writeFileSync(path, JSON.stringify(reversed(JSON.parse(change.get(path) ?? ''))));
      }
    const [was, is] = [new SchemaFolder(published), new SchemaFolder(schemas)];
    try {
      let moved = 0;
      for (const at of folders) {
        assert.deepEqual(spoken(is, at), spoken(was, at), at);
        const [old, now] = [textsAt(was, at), textsAt(is, at)];
        moved += now.filter(({ pointer }, index) => pointer !== old[index]?.pointer).length;
        moved += now.filter(({ text }, index) => text !== old[index]?.text).length;
      }
      assert.ok(moved > 1000, 'nothing was shuffled');
    } finally {
      for (const [path, text] of change) writeFileSync(path, text);
    }
  });

  it('is lost by a text with another letter, by no other, and that is listed', () => {
    const was = new SchemaFolder(published);
    let tried = 0;
    for (const [index, at] of folders.entries()) {
      const known = translatedAt(was, at);
      const chosen = known[(index * 31) % known.length];
      if (!chosen) continue;
      const path = join(schemas, chosen.file);
      const text = readFileSync(path, 'utf8');
      try {
        writeFileSync(path, withOtherLetter(text, chosen, index % chosen.text.length));
        assertOnlyLost(was, at, chosen);
        tried += 1;
      } finally {
        writeFileSync(path, text);
      }
    }
    assert.ok(tried > folders.length / 2, `tried in ${tried} folders only`);
  });
});

/** What citizens read there and what is translated. */
function translatedAt(folder: SchemaFolder, at: string): WrittenText[] {
  const translate = translatorOf(folder, at);
  const read = new Set(
    translatableFiles(folder, at).flatMap((file) =>
      readByCitizens(folder.read(file)?.value, file).map((pointer) => `${file}#${pointer}`),
    ),
  );
  return textsAt(folder, at).filter(
    (one) => read.has(`${one.file}#${one.pointer}`) && translate('en', one, one.text) !== undefined,
  );
}

/** Every list the other way round: no item but the middle one is where it was. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversed(inner)]));
}

function withOtherLetter(file: string, { pointer, text }: WrittenText, at: number): string {
  const value = JSON.parse(file);
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop() ?? '';
  const around = steps.reduce((inner, step) => inner[step], value);
  around[last] = `${text.slice(0, at)}ẅ${text.slice(at + 1)}`;
  return JSON.stringify(value, null, 2);
}

function assertOnlyLost(was: SchemaFolder, at: string, chosen: WrittenText): void {
  const is = new SchemaFolder(schemas);
  const [before, now] = [translatorOf(was, at), translatorOf(is, at)];
  const changed = textsAt(is, at).find(
    ({ file, pointer }) => file === chosen.file && pointer === chosen.pointer,
  );
  assert.ok(changed && changed.text !== chosen.text);
  for (const one of textsAt(is, at)) {
    const isChanged = one.file === chosen.file && one.pointer === chosen.pointer;
    assert.equal(now('en', one, one.text), isChanged ? undefined : before('en', one, one.text), one.path);
  }
  checkTranslations(is, at);
  const told = is.problems.map(({ message }) => message).join('\n');
  assert.ok(told.includes(changed.text.slice(0, 100)), `${changed.text} is not among\n${told}`);
}

describe('an answer that is a word of the form', () => {
  it('is compared as it is in every language, and shown in its own', () => {
    const at = 'procedures/xin-xac-nhan';
    const file = `${at}/procedure.json`;
    withSample(
      () => {},
      (root) => {
        const translate = translatorOf(new SchemaFolder(root), at);
        const said = (pointer: string) => translate('en', { file, pointer }, 'Lệ phí');
        assert.equal(said('/attachments/0/when/properties/kind/const'), undefined);
        assert.equal(said('/properties/kind/x-messages/const'), 'Fee');
        assert.equal(said('/properties/when/title'), 'Fee');
      },
    );
  });
});

describe('a text that came in place of another', () => {
  const standing = (text: string, order: number) => ({ text, order, isRead: true });
  const entries = (...all: [text: string, order?: number][]) => all.map(([text, order]) => ({ text, order }));

  it('is known by its neighbours, however different it is', () => {
    const pairs = pairTexts(entries(['Đầu', 0], ['Giấy xác nhận'], ['Cuối', 2]), [standing('Sổ gốc', 1)]);
    assert.equal(pairs.get(1)?.text, 'Sổ gốc');
  });

  it('is known by its words where it moved', () => {
    const pairs = pairTexts(entries(['Phí cấp bản sao trích lục'], ['Đầu', 0], ['Cuối', 1]), [
      standing('Lệ phí cấp bản sao trích lục', 7),
    ]);
    assert.equal(pairs.get(0)?.text, 'Lệ phí cấp bản sao trích lục');
  });

  it('is found crosswise where two changed at one place', () => {
    const pairs = pairTexts(entries(['Tên của mẹ'], ['Ngày sinh của cha'], ['Cuối', 9]), [
      standing('Ngày, tháng, năm sinh của cha', 1),
      standing('Họ tên của mẹ', 2),
    ]);
    assert.deepEqual([...pairs].map(([index, { text }]) => [index, text]).sort(), [
      [0, 'Họ tên của mẹ'],
      [1, 'Ngày, tháng, năm sinh của cha'],
    ]);
  });

  it('is not guessed where several unlike texts came', () => {
    const pairs = pairTexts(entries(['Đầu', 0], ['Giấy xác nhận']), [
      standing('Ở nước ngoài', 1),
      standing('Số 7', 2),
    ]);
    assert.equal(pairs.size, 0);
  });
});

describe('the file of translations', () => {
  const at = 'procedures/xin-xac-nhan';
  const withFees = (files: Files) => {
    files[procedureFile].fees[1].name = 'Phí cấp bản sao';
    files[procedureFile].fees.push({ ...files[procedureFile].fees[0], id: 'other', name: 'Phí khác' });
  };

  it('gets a blank where a new text stands, and keeps what is there', () =>
    withSample(withFees, (root) => {
      const made = withBlanks(root, at, 'en');
      assert.deepEqual(made?.added, ['Phí khác']);
      const keys = Object.keys(made?.content ?? {});
      assert.equal(keys[keys.indexOf('Phí khác') - 1], 'Lệ phí');
      assert.equal(made?.content['Phí bản sao'], 'Fee for copies');
      assert.equal(made && withBlanks(written(root, made), at, 'en')?.added.length, 0);
    }));

  it('gives a translation that is still right to the changed text, in its place', () =>
    withSample(withFees, (root) => {
      const line = readFileSync(join(root, englishFile), 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('"Phí bản sao"'));
      const made = withStillRight(root, { at, language: 'en', line: line + 1 });
      assert.equal(made?.content['Phí cấp bản sao'], 'Fee for copies');
      assert.ok(!Object.hasOwn(made?.content ?? {}, 'Phí bản sao'));
      assert.equal(withStillRight(root, { at, language: 'en', line: 1 }), undefined);
    }));

  it('is begun for any other language, and then asked for in every folder', () =>
    withSample(
      (files) => (files['shared/km.json'] = { 'Họ, chữ đệm, tên': 'ឈ្មោះ' }),
      (root) => {
        const made = withBlanks(root, at, 'km');
        assert.equal(made?.file, `${at}/km.json`);
        assert.equal(made?.content.$schema, '../../translations.schema.json');
        const folder = new SchemaFolder(root);
        checkTranslations(folder, at);
        assert.match(folder.problems[0]?.message ?? '', /^Còn \d+ chữ chưa có bản tiếng Khmer:/);
        const origin = { file: 'shared/person.schema.json', pointer: '/$defs/fullName/title' };
        assert.equal(translatorOf(folder, at)('km', origin, 'Họ,  chữ đệm, tên'), 'ឈ្មោះ');
      },
    ));
});

function written(root: string, made: { readonly file: string } & Parameters<typeof asFile>[0]): string {
  writeFileSync(join(root, made.file), asFile(made));
  return root;
}
