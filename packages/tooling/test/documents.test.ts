import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chooseTests } from '../src/stages/choose-tests.ts';
import { stages } from '../src/stages/stages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const isMade = (path: string) =>
  /(^|[\\/])(node_modules|dist|dist-\w+|release|storybook-static|\.tsbuild)$/.test(path);

/** All that is here, and what a build makes. */
const files = globSync('{.*,*,{.github,packages,site,schemas,stories}/**/{.*,*}}', {
  cwd: root,
  exclude: isMade,
}).map((file) => file.replaceAll('\\', '/'));

/** What git keeps of them; a list of other people's licences is theirs. */
const documents = globSync('{*.md,{.github,.changeset,packages,site,schemas,stories}/**/*.md}', {
  cwd: root,
  exclude: (path) => /(^|[\\/])(node_modules|dist|dist-preview|storybook-static)$|THIRD-PARTY/.test(path),
});

describe('the documents', () => {
  it('list every command in the README, and none that there is not', () => {
    const listed = [...read('README.md').matchAll(/^ {4}npm (?:run )?([\w-]+) {2,}/gm)].map(
      ([, name]) => name,
    );
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    assert.deepEqual([...new Set(listed)].sort(), Object.keys(scripts).sort());
  });

  it('lead only to files that there are', () => {
    assert.ok(documents.length > 15, `${documents.length} documents`);
    const astray = documents.flatMap((file) =>
      linksOf(read(file))
        .filter((link) => !existsSync(join(root, dirname(file), link)))
        .map((link) => `${file} → ${link}`),
    );
    assert.deepEqual(astray, []);
  });

  it('name only source files that there are, in full or as they are called in their package', () => {
    const astray = documents.flatMap((file) => {
      const home = /^(packages\/[^/]+|site|schemas|stories)\//.exec(file)?.[0] ?? '';
      const known = files.filter((one) => one.startsWith(home)).map((one) => `/${one}`);
      return namedIn(read(file))
        .filter((name) => !files.includes(name) && !known.some((one) => one.endsWith(`/${name}`)))
        .filter((name) => !files.includes(`packages/${name}`))
        .map((name) => `${file} → ${name}`);
    });
    assert.deepEqual(astray, []);
  });

  it('name only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z][\w-]*)/g)]
        .filter(([, name]) => !Object.hasOwn(scripts, name ?? ''))
        .map(([said]) => `${file}: ${said}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('choose tests that there are, where they show how', () => {
    const globs = new Map(stages.flatMap(({ name, tests }) => (tests ? [[name, tests.files]] : [])));
    const examples = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run (unit|built|component|e2e) -- ([^\n`|]+)/g)].map(
        ([, stage = '', said = '']) => ({ file, stage, said: (said.split(/ {2,}| #/)[0] ?? '').trim() }),
      ),
    );
    assert.ok(examples.length > 5, `${examples.length} examples`);
    const astray = examples
      .filter(({ said }) => !said.includes('<'))
      .filter(({ stage, said }) => !findsSome(globs.get(stage) ?? [], said.split(' ')))
      .map(({ file, stage, said }) => `${file}: npm run ${stage} -- ${said}`);
    assert.deepEqual(astray, []);
  });

  it('tell of every page of the catalogue', () => {
    const pages = globSync('**/*.{astro,ts}', { cwd: join(root, 'site/src/pages') }).map((file) =>
      `/${file.replaceAll('\\', '/').replace('[...language]/', '')}`
        .replace(/index\.astro$|\.ts$/, '')
        .replace(/\.astro$/, '.html')
        .replace(/\[(\w+)\]/g, '<$1>'),
    );
    const table = read('site/README.md').split('## Where to look')[0] ?? '';
    assert.ok(pages.length > 15, `${pages.length} pages`);
    assert.deepEqual(
      pages.filter((page) => !table.includes(`\`${page}\``)),
      [],
    );
  });

  it('name only commands for editors that there are', () => {
    const listed = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run dvc -- ([a-z][a-z-]*)/g)].map(([, name = '']) => ({ file, name })),
    );
    assert.ok(listed.length > 20, `${listed.length} examples`);
    const known = readFileSync(new URL('../src/call-command.ts', import.meta.url), 'utf8');
    const unknown = listed.filter(({ name }) => !new RegExp(`^  '?${name}'?: {$`, 'm').test(known));
    assert.deepEqual(unknown, []);
  });
});

/** Whether the words choose a file of tests, or stand in one. */
function findsSome(globs: readonly string[], words: readonly string[]): boolean {
  try {
    const { files: chosen, name } = chooseTests(globs, words, { root, from: root });
    const said = words.join(' ').toLowerCase();
    return name === undefined || chosen.some((file) => read(file).toLowerCase().includes(said));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A source file, or a path into the repository, in code marks; not what stands for many. */
function namedIn(markdown: string): string[] {
  const words = [...markdown.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[\s,:]+/));
  const isSource = (word: string) => /^[\w./-]+\.(ts|mts|mjs|astro)$/.test(word);
  const isPath = (word: string) => /^(packages|site|stories|src|test|scripts|\.github)\/[\w./-]+$/.test(word);
  return words
    .filter((word) => (isSource(word) || isPath(word)) && !/(^|\/)(dist|x\.)/.test(word))
    .map((word) => word.replace(/^\.\/|\/$/g, ''));
}

/** Targets of links and pictures within the repository, without what stands behind `#`. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~).*?^\1/gms, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => decodeURIComponent(target.replace(/#.*$/, '')))
    .filter((target) => target !== '' && !/^[a-z]+:|^\//i.test(target));
}
