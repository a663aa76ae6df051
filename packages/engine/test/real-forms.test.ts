import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { visibility } from '@dvc-kit/engine';
import { loadDeclaration, type Schema } from '@dvc-kit/procedure';
import {
  type Answers,
  compileForm,
  openForm,
  sampleValues,
  validateWhole,
  withPatterns,
} from '@dvc-kit/validation';
import { atField } from '../src/leaving/alternatives.ts';

/** What `dvc check` makes of a declaration as it was written. */
function loaded(written: Schema): { readonly declaration: Schema; readonly problems: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-real-'));
  const file = join(folder, 'declaration.schema.json');
  writeFileSync(file, JSON.stringify(written));
  const { declaration, problems } = loadDeclaration(file);
  rmSync(folder, { recursive: true });
  return { declaration: declaration ?? {}, problems: problems.map(({ message }) => message) };
}

const text = (title: string, more: Schema = {}): Schema => ({
  type: 'string',
  title,
  maxLength: 50,
  ...more,
});

const contact: Schema = {
  type: 'object',
  title: 'Tờ khai',
  properties: {
    contact: {
      type: 'object',
      title: 'Liên hệ',
      properties: { phone: text('Số điện thoại'), email: text('Thư điện tử') },
      anyOf: [{ required: ['phone'] }, { required: ['email'] }],
    },
  },
  required: ['contact'],
};

const abroad: Schema = {
  type: 'object',
  title: 'Tờ khai',
  properties: {
    address: {
      type: 'object',
      title: 'Nơi ở',
      properties: { country: { type: 'string', title: 'Nước' } },
      oneOf: [
        {
          properties: { country: { const: 'VN', title: 'Ở Việt Nam' }, commune: text('Xã') },
          required: ['country', 'commune'],
        },
        {
          properties: { country: { const: 'other', title: 'Ở nước ngoài' }, place: text('Địa chỉ') },
          required: ['country', 'place'],
        },
      ],
    },
  },
  required: ['address'],
};

const named: Schema = {
  type: 'object',
  title: 'Tờ khai',
  $defs: { short: { type: 'string', maxLength: 5 } },
  properties: { name: { title: 'Tên', allOf: [{ $ref: '#/$defs/short' }, { minLength: 2, maxLength: 9 }] } },
  required: ['name'],
};

/** Any validator over the schema as it was written, against ours over what became of it. */
function sameVerdicts(written: Schema, values: readonly unknown[]): void {
  const { declaration, problems } = loaded(written);
  assert.deepEqual(problems, []);
  const { validate } = openForm(compileForm(declaration));
  const standard = withPatterns(written);
  for (const value of values)
    assert.equal(
      validate(value).length === 0,
      validateWhole(standard, value).length === 0,
      JSON.stringify(value),
    );
}

describe('at least one of several fields', () => {
  it('is judged as it was written', () => sameVerdicts(contact, sampleValues(contact, 200)));

  it('is told at the first of them that is shown, with the labels of all', () => {
    const form = openForm(compileForm(loaded(contact).declaration));
    const seen = visibility(form, { contact: {} });
    const [issue] = form.validate({ contact: {} });
    assert.ok(issue);
    assert.equal(issue.path, 'contact');
    assert.deepEqual(atField(issue, form.plan, seen), {
      path: 'contact.phone',
      keyword: 'anyOf',
      params: { labels: ['Số điện thoại', 'Thư điện tử'] },
    });
    assert.deepEqual(form.validate({ contact: { email: 'a' } }), []);
  });

  it('is refused where it could not be met, or asks for nothing', () => {
    const group = contact.properties?.contact as Schema;
    const withAlternatives = (anyOf: Schema[]) =>
      loaded({ ...contact, properties: { contact: { ...group, anyOf } } }).problems.join('\n');
    assert.match(withAlternatives([{ required: ['phone'] }]), /từ hai phần/);
    assert.match(
      withAlternatives([{ required: ['phone'] }, { required: ['fax'] }]),
      /không có mục nào tên như vậy/,
    );
    assert.match(withAlternatives([{ required: ['phone'] }, { title: 'x' }]), /chỉ để đòi ít nhất một/);
    const hidden: Schema = {
      ...group,
      properties: { kind: text('Loại'), ...group.properties },
      allOf: [{ if: { required: ['kind'] }, then: { properties: { phone: false, email: false } } }],
    };
    assert.match(
      loaded({ ...contact, properties: { contact: hidden } }).problems.join('\n'),
      /không mục nào trong đó hiện ra/,
    );
  });
});

describe('one of several objects', () => {
  it('is judged as it was written', () => sameVerdicts(abroad, sampleValues(abroad, 300)));

  it('asks which, then only what belongs to it', () => {
    const form = openForm(compileForm(loaded(abroad).declaration));
    const shown = (answers: Answers) => {
      const seen = visibility(form, answers);
      return ['country', 'commune', 'place'].filter((key) => seen.isShown(`address.${key}`));
    };
    assert.deepEqual(shown({}), ['country']);
    assert.deepEqual(shown({ address: { country: 'VN' } }), ['country', 'commune']);
    assert.deepEqual(shown({ address: { country: 'other' } }), ['country', 'place']);
    const [address] = form.plan.children;
    assert.ok(address?.kind === 'group');
    const [country] = address.children;
    assert.ok(country?.kind === 'field');
    assert.deepEqual(country.options, [
      { value: 'VN', label: 'Ở Việt Nam' },
      { value: 'other', label: 'Ở nước ngoài' },
    ]);
  });

  it('is refused where nothing tells the objects apart', () => {
    const address = abroad.properties?.address as Schema;
    const [first, second] = address.oneOf ?? [];
    const withBranches = (oneOf: Schema[], properties = address.properties ?? {}) =>
      loaded({ ...abroad, properties: { address: { ...address, properties, oneOf } } }).problems.join('\n');
    assert.match(
      withBranches([{ ...first, required: ['commune'] }, second as Schema]),
      /cần một mục để phân biệt/,
    );
    assert.match(withBranches([first as Schema, first as Schema]), /cần một mục để phân biệt/);
    assert.match(withBranches([first as Schema, second as Schema], {}), /chưa khai mục đó/);
  });
});

describe('a field that gets its type from the parts of an allOf', () => {
  it('is judged as it was written, by the narrower of two bounds', () => {
    sameVerdicts(named, [
      {},
      ...['', 'x', 'xy', 'xyzab', 'xyzabc', 'xyzabcdefg', 5].map((name) => ({ name })),
    ]);
    const form = openForm(compileForm(loaded(named).declaration));
    const [name] = form.plan.children;
    assert.ok(name?.kind === 'field');
    assert.deepEqual([name.type, name.maxLength], ['string', 5]);
  });

  it('is refused where the parts contradict each other', () => {
    const odd = { title: 'Tên', allOf: [{ type: 'string', pattern: '^a' }, { pattern: '^b' }] } as Schema;
    assert.match(loaded({ ...named, properties: { name: odd } }).problems.join('\n'), /"pattern" khác nhau/);
  });
});
