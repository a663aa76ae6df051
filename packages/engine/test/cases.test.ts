import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForm, read } from '@dvc-kit/engine';
import type { Case, Procedure } from '@dvc-kit/procedure';
import { type Answers, publishedSchema } from '@dvc-kit/validation';
import { moduleOf, procedures, provinceOf } from './published-procedures.ts';
import { stranger } from './stranger.ts';

for (const procedure of procedures) {
  describe(`cases of ${procedure.slug}`, () => {
    const schema = publishedSchema(procedure);
    assert.ok(schema);
    const accepts = stranger(schema);
    for (const one of procedure.cases) it(one.name, () => tryCase(procedure, one, accepts));

    it('counts its steps alike whatever is answered, and in order', () => {
      const counts = new Set(procedure.cases.flatMap((one) => countsOnTheWay(procedure, one)));
      assert.equal(counts.size, 1);
    });
  });
}

/** Of how many steps each step of the case says that it is one; none comes before the one that it follows. */
function countsOnTheWay(procedure: Procedure, { answers, channel, date }: Case): number[] {
  const options = { today: date, channel };
  const form = createForm(moduleOf(procedure), { ...options, answers: answers as Answers });
  let last = -1;
  return [{ id: 'none' }, ...form.view.steps].map(({ id }) => {
    const state = id === 'none' ? undefined : { ...form.state, at: { step: id } };
    const { index, count } = createForm(moduleOf(procedure), { ...options, state }).view.progress;
    if (state) {
      assert.ok(index > last, `${id}: ${index + 1} sau ${last + 1}`);
      last = index;
    }
    return count;
  });
}

/** What is printed is tried by the paper package. */
function tryCase(procedure: Procedure, one: Case, accepts: (answers: Answers) => boolean): void {
  const { answers, channel, date, place = '', expect } = one;
  const module = moduleOf(procedure);
  const options = { today: date, channel, commune: provinceOf(one) };
  // A case says all that was answered: what it leaves out is blank, also where the form would begin with a default.
  const state = { ...createForm(module, options).state, answers: answers as Answers, delivery: {} };
  const form = createForm(module, { ...options, state });
  const { declaration, attachments, fees } = read(form.setting, form.state);
  const seen = declaration.visibility;
  for (const path of expect.shown ?? []) assert.ok(seen.isShown(path), `${path} phải hiện ra`);
  for (const path of expect.hidden ?? []) assert.ok(!seen.isShown(path), `${path} phải ẩn`);
  const issues = declaration.issues.map(({ path, keyword }) => `${path}: ${keyword}`);
  assert.deepEqual(issues.sort(), [...expect.issues].sort());
  if (expect.attachments)
    assert.deepEqual(
      attachments.map(({ id }) => id),
      expect.attachments,
    );
  if (expect.fees && place.length <= 2)
    assert.deepEqual(Object.fromEntries(fees.map(({ id, total }) => [id, total])), expect.fees);
  assert.equal(accepts(seen.answers), issues.length === 0, 'trình kiểm tra JSON Schema khác phán khác');
}
