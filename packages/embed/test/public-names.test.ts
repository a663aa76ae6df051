import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossierSchema } from '@dvc-kit/dossier';
import promised from '../public-names.json' with { type: 'json' };
import { publicElement } from '../scripts/public-element.ts';

const element = publicElement();

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();

describe('what pages were promised', () => {
  for (const kind of ['attributes', 'events', 'cssProperties', 'cssParts'] as const)
    it(`is there: ${kind}`, () => {
      const there = namesOf(element[kind]);
      const gone = Object.keys(promised[kind]).filter((name) => !there.includes(name));
      assert.deepEqual(
        gone,
        [],
        'gone: that is a new major version, see Versions in packages/embed/README.md',
      );
      const added = there.filter((name) => !(name in promised[kind]));
      assert.deepEqual(
        added,
        [],
        'new: write it into public-names.json, with the minor version that it comes with',
      );
    });

  it('is there: properties', () => {
    const there = namesOf(element.members);
    assert.deepEqual(
      Object.keys(promised.properties).filter((name) => !there.includes(name)),
      [],
    );
  });

  it('is there: the format of a dossier', () => {
    const { format } = dossierSchema.properties as { format: { const: string } };
    assert.equal(format.const, promised.dossierFormat);
  });
});
