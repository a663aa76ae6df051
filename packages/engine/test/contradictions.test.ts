import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForm, type FieldView, type FormView, fieldsIn, withAnswer } from '@dvc-kit/engine';
import type { Answers, Json } from '@dvc-kit/validation';
import { contradictions } from './contradictions.ts';
import { moduleOf, procedures } from './published-procedures.ts';

const today = '2026-11-21';

/** What is remarked on, by path of the field, with the whole declaration before the citizen. */
function told(procedure: (typeof procedures)[number], answers: Answers): Map<string, string> {
  const options = { today, channel: 'desk', grouping: 'declaration' } as const;
  const module = moduleOf(procedure);
  const state = { ...createForm(module, options).state, answers };
  const { view } = createForm(module, { ...options, state });
  return new Map(
    fieldsOnPage(view).flatMap(({ path, warning }) =>
      warning?.check === 'contradiction' && warning.message ? [[path, warning.message] as const] : [],
    ),
  );
}

function fieldsOnPage({ content }: FormView): FieldView[] {
  return 'sections' in content ? content.sections.flatMap(({ children }) => children.flatMap(fieldsIn)) : [];
}

const rightCases = (slug: string) => {
  const procedure = procedures.find((one) => one.slug === slug);
  assert.ok(procedure, slug);
  const cases = procedure.cases.filter(({ expect }) => expect.issues.length === 0);
  return cases.map(({ name, answers }) => ({ procedure, name, answers: answers as Answers }));
};

describe('answers that go together', () => {
  for (const { slug } of procedures)
    it(`are not remarked on: the worked cases of ${slug}`, () => {
      for (const { procedure, name, answers } of rightCases(slug))
        assert.deepEqual([...told(procedure, answers)], [], name);
    });
});

describe('answers that do not go together', () => {
  for (const { slug, given, at, says } of contradictions)
    it(`${slug}: ${JSON.stringify(given)}`, () => {
      // In whichever worked case has all these questions.
      const remarks = rightCases(slug).flatMap(({ procedure, answers }) => {
        const changed = Object.entries(given).reduce<Answers>(
          (all, [path, value]) => withAnswer(all, path, value as Json),
          answers,
        );
        return told(procedure, changed).get(at) ?? [];
      });
      assert.ok(
        remarks.some((message) => message.includes(says)),
        `${at} says ${JSON.stringify(remarks)}`,
      );
    });
});
