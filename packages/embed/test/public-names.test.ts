import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossierSchema } from '@dvc-kit/dossier';
import promised from '../public-names.json' with { type: 'json' };
import { type PublicTag, publicElement } from '../scripts/public-element.ts';

const tags: readonly PublicTag[] = ['dvc-procedure', 'dvc-status'];

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();

describe('what pages were promised', () => {
  for (const tag of tags)
    for (const kind of ['attributes', 'events', 'cssProperties', 'cssParts'] as const)
      it(`is there: ${kind} of ${tag}`, () => {
        const there = namesOf(publicElement(tag)[kind]);
        const gone = Object.keys(promised[tag][kind]).filter((name) => !there.includes(name));
        assert.deepEqual(
          gone,
          [],
          'gone: that is a new major version, see Versions in packages/embed/README.md',
        );
        const added = there.filter((name) => !(name in promised[tag][kind]));
        assert.deepEqual(
          added,
          [],
          'new: write it into public-names.json, with the minor version that it comes with',
        );
      });

  it('is there: properties', () => {
    const there = namesOf(publicElement().members);
    assert.deepEqual(
      Object.keys(promised['dvc-procedure'].properties).filter((name) => !there.includes(name)),
      [],
    );
  });

  it('is there: the format of a dossier', () => {
    const { format } = dossierSchema.properties as { format: { const: string } };
    assert.equal(format.const, promised.dossierFormat);
  });
});
