import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createForm, type Form, type ItemView, read } from '@dvc-kit/engine';
import type { Case, Procedure } from '@dvc-kit/procedure';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { type Answers, type CheckedProcedure, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { type Card, cardIn } from '../src/id-card/card.ts';
import { fieldWith, fillingsOf, residenceFillings, residenceIn } from '../src/id-card/fillings.ts';
import { isPerson } from '../src/id-card/is-person.ts';

const { procedures } = schemasOnce(fileURLToPath(new URL('../../../schemas', import.meta.url)));

const written = (day: string) =>
  cardIn(
    `001199000007||Nguyễn Thị Mẫu|01021999|Nữ|Tổ 5, Dịch Vọng, Cầu Giấy, Hà Nội|${day}|Nguyễn Văn Cha|Lê Thị Mẹ`,
  )!;

/** An older card, a newer one, and one that does not say when it was issued. */
const cards: readonly Card[] = [written('15042021'), written('15042025'), written('')];

/** The blocks on show, by path; a section of fields that stand in none has that of its first field. */
function blocks(form: Form): ReadonlyMap<string, readonly ItemView[]> {
  const found = new Map<string, readonly ItemView[]>();
  const look = (items: readonly ItemView[]) => {
    const [first] = items;
    if (first) found.set(first.path.slice(0, first.path.lastIndexOf('.')), items);
    for (const item of items) {
      if (item.kind === 'group') look(item.children);
      if (item.kind === 'list') for (const { children } of item.items) look(children);
    }
  };
  const { content } = form.view;
  assert.equal(content.kind, 'declaration');
  if (content.kind === 'declaration') for (const { children } of content.sections) look(children);
  return found;
}

const persons = (form: Form) => [...blocks(form)].filter(([, items]) => isPerson(items)).map(([at]) => at);

function formOf(module: CheckedProcedure, { answers, channel }: Case): Form {
  return createForm(module, {
    today: '2026-11-21',
    channel,
    answers: answers as Answers,
    grouping: 'declaration',
  });
}

/** Fills the block as the dialog does: what an answer brings is filled in turn. Returns the paths. */
function fill(form: Form, at: string, card: Card): readonly string[] {
  const filled: string[] = [];
  const answer = (all: ReturnType<typeof fillingsOf>) => {
    let left = all;
    for (let count = -1; count !== left.length; ) {
      count = left.length;
      left = left.filter(({ key, value }) => {
        const field = fieldWith(blocks(form).get(at) ?? [], key);
        if (!field) return true;
        form.send({ type: 'answer', path: field.path, form: field.form, value });
        filled.push(field.path);
        return false;
      });
    }
  };
  answer(fillingsOf(card));
  const residence = residenceIn(blocks(form).get(at) ?? []);
  if (residence)
    answer(residenceFillings(residence, card, { communes: [], detail: '', isFormer: true }, '00166'));
  return filled;
}

const personal = /(^|\.)(identityDocument|personalIdNumber|identityNumber)(\.|$)/;

/** Gives how many blocks of a person there were. */
function tryAll({ slug, cases }: Procedure, module: CheckedProcedure): number {
  const met = new Set<string>();
  for (const one of cases)
    for (const card of one === cases[0] ? cards : cards.slice(0, 1))
      for (const at of persons(formOf(module, one))) {
        const form = formOf(module, one);
        const filled = fill(form, at, card);
        met.add(at);
        assert.ok(
          filled.some((path) => path.endsWith('fullName')),
          `${slug} ${at}: no name`,
        );
        assert.ok(
          filled.some((path) => personal.test(path)),
          `${slug} ${at}: no number`,
        );
        const { issues } = read(form.setting, form.state).declaration;
        const wrong = issues.filter(({ path }) => filled.includes(path));
        assert.deepEqual(wrong, [], `${slug}, ${one.name}`);
      }
  return met.size;
}

describe('an identity card fills every block of a person', () => {
  let met = 0;
  for (const procedure of procedures.filter(({ declaration }) => declaration !== null))
    it(`with what its checks accept: ${procedure.slug}`, () => {
      const module = openProcedure(compileProcedure(procedure, 'vi'));
      met += tryAll(procedure, module);
      // A number that a card has is asked for in blocks that a card can fill, and in no others.
      for (const one of procedure.cases)
        for (const [at, items] of blocks(formOf(module, one)))
          if (items.some((item) => item.kind === 'field' && item.format === 'personal-id' && item.required))
            assert.ok(isPerson(items) || at.endsWith('.identityDocument'), `${procedure.slug} ${at}`);
    });

  it('and there are such blocks', () => assert.ok(met > 0));
});
