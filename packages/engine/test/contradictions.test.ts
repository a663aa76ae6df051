import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForm, type FieldView, type Form, type FormView, fieldsIn, withAnswer } from '@dvc-kit/engine';
import type { Answers, Json } from '@dvc-kit/validation';
import { type Contradiction, contradictions } from './contradictions.ts';
import { keptProcedures, moduleOf, procedures } from './published-procedures.ts';

const today = '2026-11-21';

/** A form with these answers, and the whole declaration before the citizen. */
function formOf(procedure: (typeof procedures)[number], answers: Answers): Form {
  const options = { today, channel: 'desk', grouping: 'declaration' } as const;
  const module = moduleOf(procedure);
  return createForm(module, { ...options, state: { ...createForm(module, options).state, answers } });
}

function fieldsOnPage({ content }: FormView): FieldView[] {
  return 'sections' in content ? content.sections.flatMap(({ children }) => children.flatMap(fieldsIn)) : [];
}

const fieldAt = ({ view }: Form, path: string) => fieldsOnPage(view).find((field) => field.path === path);

/** What stands at the field: the words of the rule, or of a check that has none of its own. */
function warned(form: Form, path: string): string {
  const { check = '', message = ownWords[check] } = fieldAt(form, path)?.warning ?? {};
  return message ?? '';
}
const ownWords: Readonly<Record<string, string>> = {
  'not-in-future': 'sau hôm nay',
  'personal-id-matches': 'không khớp',
};

const procedureOf = (slug: string) => [...keptProcedures, ...procedures].find((one) => one.slug === slug);

const rightCases = (slug: string) => {
  const procedure = procedureOf(slug);
  assert.ok(procedure, slug);
  const cases = procedure.cases.filter(({ expect }) => expect.issues.length === 0);
  return cases.map(({ name, answers }) => ({ procedure, name, answers: answers as Answers }));
};

describe('answers that go together', () => {
  for (const { slug } of keptProcedures)
    it(`are not remarked on: the worked cases of ${slug}`, () => {
      for (const { procedure, name, answers } of rightCases(slug)) {
        const told = fieldsOnPage(formOf(procedure, answers).view).flatMap(({ path, warning }) =>
          warning?.check === 'contradiction' ? [[path, warning.message]] : [],
        );
        assert.deepEqual(told, [], name);
      }
    });
});

/** Whether the procedure still says so: an editor may take a rule back, word it anew, or take a procedure out. */
function stillSays({ slug, says }: Contradiction): boolean {
  const { declaration } = procedureOf(slug) ?? {};
  return JSON.stringify(declaration ?? null).includes(says) || Object.values(ownWords).includes(says);
}

describe('answers that do not go together', () => {
  for (const { slug, given, at, says, isRefused } of contradictions.filter(stillSays))
    it(`${slug}: ${JSON.stringify(given)}`, () => {
      // In whichever worked case has all these questions.
      const forms = rightCases(slug).map(({ procedure, answers }) =>
        formOf(
          procedure,
          Object.entries(given).reduce<Answers>(
            (all, [path, value]) => withAnswer(all, path, value as Json),
            answers,
          ),
        ),
      );
      const form = forms.find((one) => warned(one, at).includes(says));
      assert.ok(form, `${at} says ${JSON.stringify(forms.map((one) => warned(one, at)))}`);
      const key = fieldAt(form, at)?.warning?.key;
      if (isRefused) {
        assert.equal(key, undefined, 'cannot be waved through');
        form.send({ type: 'continue' });
        assert.ok(form.view.issues.some(({ path, params }) => path === at && params.isRefused));
        assert.equal(fieldAt(form, at)?.warning, undefined, 'is said once');
      } else {
        assert.ok(key, 'may be so');
        form.send({ type: 'confirm', key, isSo: true });
        assert.ok(!warned(form, at).includes(says), 'is asked once');
        form.send({ type: 'continue' });
        assert.ok(!form.view.issues.some(({ path }) => path === at));
      }
    });
});
