import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dossierSchema } from '@dvc-kit/dossier';
import promised from '../public-names.json' with { type: 'json' };

interface Named {
  readonly name: string;
}

type Kind = 'attributes' | 'events' | 'cssProperties' | 'cssParts';

interface Declaration extends Record<Kind, readonly Named[]> {
  readonly tagName?: string;
  readonly members: readonly Named[];
}

const manifest = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dvc-kit/elements/custom-elements.json')), 'utf8'),
) as { readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] };
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'dvc-procedure')!;

const namesOf = (list: readonly Named[]) => list.map(({ name }) => name).sort();

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
