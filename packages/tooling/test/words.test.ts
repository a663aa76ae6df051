import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Rule {
  readonly avoid: readonly string[];
  readonly fields?: readonly string[];
}

const file = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), 'utf8');
const words: Readonly<Record<'vi' | 'en', readonly Rule[]>> = JSON.parse(file('schemas/words.json'));
const avoided = (language: 'vi' | 'en') =>
  words[language].flatMap(({ avoid, fields }) => (fields ? [] : avoid));

/** Text between quotes of a script, or in the targets of a translation file: what people read, not the code around it. */
const quoted = (text: string) => text.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`|<target>.*?<\/target>/gs) ?? [];
const uses = (texts: readonly string[], term: string) =>
  texts.filter((text) => new RegExp(`(?<![\\p{L}-])${term}(?![\\p{L}-])`, 'iu').test(text));

for (const [language, names] of Object.entries({
  vi: ['site/src/texts/vi.ts', 'packages/wording/src/channel.ts', 'packages/wording/src/unverified.ts'],
  en: ['site/src/texts/en.ts', 'packages/elements/xliff/en.xlf', 'packages/wording/src/attachment.ts'],
} as const))
  it(`says in the interface (${language}) what the list of words has the procedures say`, () => {
    for (const name of names) {
      const texts = quoted(file(name)).map((text) => text.replace(/<x [^>]*>/g, ''));
      assert.ok(texts.length > 1, name);
      for (const term of avoided(language as 'vi' | 'en'))
        assert.deepEqual(uses(texts, term), [], `${name}: ${term}`);
    }
  });
