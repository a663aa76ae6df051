import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Named {
  readonly name: string;
}

interface Documented {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

const manifest = JSON.parse(read('custom-elements.json')) as {
  readonly modules: readonly { readonly declarations?: readonly Documented[] }[];
};
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
const documented = (kind: 'events' | 'cssParts' | 'cssProperties') =>
  sorted(elements.flatMap((element) => element[kind] ?? []).map(({ name }) => name));
const form = elements.find(({ tagName }) => tagName === 'dvc-procedure')!;
const namesOf = (list: readonly Named[] = []) => list.map(({ name }) => name);

/** What reaches a page: neither tests nor their stage. */
const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !/\.(?:test|examples)\.ts$|^src\/stage\//.test(file))
  .map((file) => ({ file, text: read(file) }));
const all = sources.map(({ text }) => text).join('\n');

/** The opening tags in all templates. */
const tags = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/<[a-z][a-z0-9-]*\s(?:\$\{[^}]*\}|=>|[^<>])*>/g)].map(([tag]) => ({ file, tag })),
);

const wordsIn = (attribute: string, tag: string) =>
  new RegExp(`\\b${attribute}=(?:"([^"]*)"|\\$\\{[^}]*'([^']*)'\\})`)
    .exec(tag)
    ?.slice(1)
    .join(' ')
    .split(' ') ?? [];

const sorted = (names: Iterable<string>) => [...new Set(names)].filter(Boolean).sort();

describe('what pages read of names', () => {
  it('tells of all parts that there are, and of no others', () => {
    assert.deepEqual(sorted(tags.flatMap(({ tag }) => wordsIn('part', tag))), documented('cssParts'));
  });

  it('tells of all events that a page hears, and of no others', () => {
    const told = [...all.matchAll(/\btell\([^;]*?'(dvc-[a-z-]+)'/g)].map(([, name = '']) => name);
    assert.ok(told.length >= 10, 'the events are told otherwise than this test looks for');
    const inside = ['dvc-answer', 'dvc-files', 'dvc-intent', 'dvc-pick', 'dvc-fault', 'dvc-card'];
    const events = documented('events').filter((name) => !inside.includes(name));
    assert.deepEqual(sorted([...told, 'dvc-submit']), events);
  });

  it('tells of custom properties that something is drawn with', () => {
    for (const name of documented('cssProperties')) {
      assert.ok(all.includes(`${name}: `), `${name} has no value`);
      assert.ok(all.includes(`var(${name})`), `nothing is drawn with ${name}`);
    }
  });

  it('is in the README: attributes, properties and events', () => {
    const readme = read('README.md');
    const table = /\| Attribute[\s\S]*?\n\n/.exec(readme)![0];
    const listed = [...table.matchAll(/`([a-z-]+)(?:="[a-z]+")?`(?=[^|]*\|[^|]*\|\n)/g)].map(
      ([, name = '']) => name,
    );
    assert.deepEqual(sorted(listed), sorted(namesOf(form.attributes)));
    const [, properties = '', events = ''] = /\nProperties: ([\s\S]*?)\n\n?Events, ([\s\S]*?)\n\n/.exec(
      readme,
    )!;
    for (const [, name = ''] of properties.matchAll(/`(\w+)`(?! \()/g))
      if (name !== 'provideServices') assert.ok(namesOf(form.members).includes(name), name);
    assert.deepEqual(
      sorted([...events.matchAll(/`(dvc-[a-z-]+)`/g)].map(([, name = '']) => name)),
      sorted(namesOf(form.events)),
    );
  });
});

describe('what looks alike', () => {
  for (const name of ['notice', 'input', 'choice'])
    it(`has its part: ${name}`, () => {
      const alike = tags.filter(({ tag }) => wordsIn('class', tag).includes(name));
      assert.ok(alike.length > 0);
      assert.deepEqual(
        alike.filter(({ tag }) => !wordsIn('part', tag).includes(name)),
        [],
      );
    });

  it('has its part: every button that tries again', () => {
    const buttons = [...all.matchAll(/<button(?:\$\{[^}]*\}|=>|[^<>])*>\$\{msg\('(?:Thử lại|Gửi lại)'\)\}/g)];
    assert.ok(buttons.length > 0);
    for (const [button] of buttons) assert.match(button, /part="retry"/);
  });
});
