import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  answerAt,
  createForm,
  type FieldView,
  type Form,
  type FormView,
  type ItemView,
  type ListView,
  type SameAsView,
  visibility,
  withAnswer,
} from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import {
  type Answers,
  type CompiledForm,
  compileForm,
  disagreement,
  type Json,
  openForm,
  publishedSchema,
  sampleValues,
  withPatterns,
} from '@dvc-kit/validation';
import fc, { constantFrom } from 'fast-check';
import { looksAhead } from './look-back.ts';
import { moduleOf, procedures } from './published-procedures.ts';
import { randomAnswers, randomDeclaration } from './random-declaration.ts';
import { stranger } from './stranger.ts';

const runs = { numRuns: 50 };

function compiled(schema: Schema): CompiledForm {
  return openForm(compileForm(schema));
}

it('a plan whose condition looks ahead is noticed', () => {
  const field: Schema = { type: 'string', title: 'Mục' };
  const rule: Schema = { if: { required: ['b'] }, else: { properties: { a: false } } };
  const plain = compileForm({ type: 'object', properties: { a: field, b: field }, allOf: [rule] });
  assert.deepEqual(looksAhead(openForm(plain).plan, plain.conditions), ['a hangs on b']);
});

describe('any declaration, any answers', () => {
  it('asking twice what is shown gives the same', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const schema = randomDeclaration(g);
        const form = compiled(schema);
        const answers = randomAnswers(g, schema);
        const once = visibility(form, answers).answers;
        assert.deepEqual(visibility(form, answers).answers, once);
        assert.deepEqual(visibility(form, once).answers, once);
      }),
      runs,
    );
  });

  it('another validator finds the same wrong, at the same places, in any value', () => {
    fc.assert(
      fc.property(fc.gen(), fc.nat(), (g, seed) => {
        const schema = randomDeclaration(g);
        const values = sampleValues(schema, 20, seed);
        assert.equal(disagreement(compiled(schema), withPatterns(schema), values), undefined);
      }),
      runs,
    );
  });

  it('every condition looks back, in the order in which the form asks', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const plain = compileForm(randomDeclaration(g));
        assert.deepEqual(looksAhead(openForm(plain).plan, plain.conditions), []);
      }),
      runs,
    );
  });

  it('another validator gives the same verdict on any value, whole or mangled', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const schema = randomDeclaration(g);
        const form = compiled(schema);
        const given = randomAnswers(g, schema);
        const accepts = stranger(withPatterns(schema));
        for (const value of [given, visibility(form, given).answers, mangled(given)])
          assert.equal(form.validate(value).length === 0, accepts(value), JSON.stringify({ schema, value }));
      }),
      runs,
    );
  });

  it('shows and requires what the schema declares, forbids and lists under the answers that are left', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const schema = randomDeclaration(g);
        const seen = visibility(compiled(schema), randomAnswers(g, schema));
        compare(schema, seen.answers, '', seen);
      }),
      runs,
    );
  });

  it('shows after one answer and another what a form shows that begins with them all', () => {
    const [procedure] = procedures;
    assert.ok(procedure);
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const schema = randomDeclaration(g);
        const module = { ...moduleOf(procedure), declaration: compiled(schema) };
        const form = createForm(module, onOnePage);
        for (let turn = 0; turn < 12; turn += 1) {
          if (turn === 6) form.send({ type: 'continue' });
          // Nothing was wrong: back from the next step.
          if (form.view.content.kind !== 'declaration') form.send({ type: 'back' });
          const { path, kind } = g(constantFrom, ...onPage(form.view));
          if (kind === 'list') form.send({ type: 'add-item', path });
          else form.send({ type: 'answer', path, value: answerAt(randomAnswers(g, schema), path) });
          assert.deepEqual({ ...form.view, refusals: 0 }, viewAtOnce(form));
        }
      }),
      runs,
    );
  });

  it('lets no hidden answer into the dossier', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const schema = randomDeclaration(g);
        const seen = visibility(compiled(schema), randomAnswers(g, schema));
        for (const path of pathsOf(seen.answers)) assert.ok(seen.isShown(path), `${path} is hidden`);
      }),
      runs,
    );
  });
});

for (const procedure of procedures) {
  const schema = publishedSchema(procedure) as Schema;
  const accepts = stranger(withPatterns(schema));
  const { declaration } = moduleOf(procedure);

  it(`every condition of ${procedure.slug} looks back, in the order in which the form asks`, () => {
    const plain = compileForm(procedure.declaration as Schema);
    assert.deepEqual(looksAhead(openForm(plain).plan, plain.conditions), []);
  });

  describe(`any answers to ${procedure.slug}`, () => {
    it('are judged the same by another validator, as given and as left in the dossier', () => {
      fc.assert(
        fc.property(fc.gen(), (g) => {
          const given = randomAnswers(g, schema);
          const left = visibility(declaration, given).answers;
          assert.deepEqual(visibility(declaration, left).answers, left);
          for (const value of [given, left, mangled(given)])
            assert.equal(declaration.validate(value).length === 0, accepts(value), JSON.stringify(value));
        }),
        runs,
      );
    });

    it('are judged the same when one right answer goes wrong', () => {
      const right = procedure.cases.filter(({ expect }) => expect.issues.length === 0);
      fc.assert(
        fc.property(fc.constantFrom(...right), fc.nat(), fc.anything({ maxDepth: 1 }), (one, at, wrong) => {
          const answers = JSON.parse(JSON.stringify(one.answers)) as Answers;
          const paths = pathsOf(answers);
          const changed = withAnswer(answers, paths[at % paths.length] ?? '', jsonOf(wrong));
          const left = visibility(declaration, changed).answers;
          for (const value of [answers, changed, left])
            assert.equal(declaration.validate(value).length === 0, accepts(value), JSON.stringify(value));
        }),
        runs,
      );
    });
  });
}

describe('a published form, one answer after the other', () => {
  for (const procedure of procedures) {
    const module = moduleOf(procedure);
    const known = procedure.cases.map(({ answers }) => answers as Answers);
    const commune = { fees: [], code: '24175', name: 'Xã Hòa Phú' };
    const anything = fc.constantFrom(undefined, '', 'Nguyễn Thị Ổi', '001199012345', '2019-05-30', true);

    it(`of ${procedure.slug} shows what one shows that begins with them all`, () => {
      fc.assert(
        fc.property(fc.gen(), fc.constantFrom({}, ...known), (g, answers) => {
          const form = createForm(module, { ...onOnePage, commune, answers });
          for (let turn = 0; turn < 8; turn += 1) {
            const places = onPage(form.view).filter(({ kind }) => kind === 'field');
            if (places.length === 0) return;
            const { path } = g(constantFrom, ...places);
            const value = g(
              constantFrom,
              ...known.map((one) => answerAt(one, path)),
              g(() => anything),
            );
            form.send({ type: 'answer', path, value });
            const [tick] = ticksOn(form.view);
            const asked = onPage(form.view).flatMap(
              (one) => (one.kind === 'field' && one.warning?.key) || [],
            );
            if (asked[0] && g(fc.boolean)) form.send({ type: 'confirm', key: asked[0], isSo: true });
            if (tick && g(fc.boolean)) form.send({ type: 'same-as', key: tick.key, isOn: !tick.isOn });
            assert.deepEqual({ ...form.view, refusals: 0 }, viewAtOnce(form));
          }
        }),
        { numRuns: 6 },
      );
    });
  }
});

/** The ticks that make two blocks one. */
function ticksOn({ content }: FormView): readonly SameAsView[] {
  const within = (item: ItemView): readonly SameAsView[] =>
    item.kind === 'group' ? [...(item.sameAs ?? []), ...item.children.flatMap(within)] : [];
  if (!('sections' in content)) return [];
  return content.sections.flatMap(({ sameAs = [], children }) => [...sameAs, ...children.flatMap(within)]);
}

/** What a form shows that begins in the state of another one, and has drawn nothing before. */
function viewAtOnce({ state, setting }: Form): FormView {
  const { module, ...options } = setting;
  return { ...createForm({ ...module }, { ...options, state }).view, refusals: 0 };
}

const onOnePage = { today: '2026-11-20', channel: 'desk', grouping: 'declaration' } as const;

/** The fields and lists that a citizen has before her. */
function onPage({ content }: FormView): (FieldView | ListView)[] {
  const within = (item: ItemView): (FieldView | ListView)[] => {
    if (item.kind === 'field') return item.isDerived ? [] : [item];
    if (item.kind === 'group') return item.children.flatMap(within);
    return [item, ...item.items.flatMap(({ children }) => children.flatMap(within))];
  };
  return 'sections' in content ? content.sections.flatMap(({ children }) => children.flatMap(within)) : [];
}

function jsonOf(value: unknown): Json | undefined {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as Json;
  } catch {
    return undefined;
  }
}

/** Goes down the schema with the standard meaning of each keyword and compares. */
function compare(schema: Schema, value: Answers, path: string, seen: ReturnType<typeof visibility>): void {
  const said = sayings(schema, value);
  for (const key of new Set([...said.declared.keys(), ...said.required, ...Object.keys(value)])) {
    const at = path ? `${path}.${key}` : key;
    const isShown = said.declared.has(key) && !said.forbidden.has(key);
    assert.equal(seen.isShown(at), isShown, `shown: ${at}`);
    assert.equal(seen.isRequired(at), isShown && said.required.has(key), `required: ${at}`);
    const child = said.declared.get(key);
    const inside = value[key];
    if (!isShown || !child || typeof inside !== 'object' || inside === null) continue;
    if (child.items?.properties)
      for (const [index, item] of (inside as Answers[]).entries())
        compare(child.items, item, `${at}.${index}`, seen);
    else if (child.type === 'object') compare(child, inside as Answers, at, seen);
  }
}

function sayings(schema: Schema, value: Answers) {
  const declared = new Map<string, Schema>();
  const forbidden = new Set<string>();
  const required = new Set<string>();
  const visit = (one: Schema): void => {
    for (const [key, child] of Object.entries(one.properties ?? {})) {
      if (!child) forbidden.add(key);
      else if (!declared.has(key)) declared.set(key, child);
    }
    for (const key of one.required ?? []) required.add(key);
    for (const [key, others] of Object.entries(one.dependentRequired ?? {}))
      if (value[key] !== undefined) for (const other of others) required.add(other);
    for (const part of one.allOf ?? []) visit(part);
    if (!one.if) return;
    const branch = stranger(withPatterns(one.if))(value) ? one.then : one.else;
    if (branch) visit(branch);
  };
  visit(schema);
  return { declared, forbidden, required };
}

/** Paths of the answers in a value; several plain values are one answer. */
function pathsOf(value: Json, path = ''): string[] {
  const isList = Array.isArray(value) && !value.some((one: Json) => typeof one === 'object');
  if (typeof value !== 'object' || value === null || isList) return [path];
  return Object.entries(value)
    .flatMap(([key, one]) => pathsOf(one, path ? `${path}.${key}` : key))
    .filter(Boolean);
}

/** A value that no form gives: things of the wrong kind in the place of others. */
function mangled(value: Json): Json {
  if (Array.isArray(value)) return value.length > 0 ? { ...value } : 'x';
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 5 : 'x';
  const entries = Object.entries(value).map(([key, one], index) => [
    key,
    index % 2 === 0 ? mangled(one) : one,
  ]);
  return { ...Object.fromEntries(entries), unknown: null };
}
