import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

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

  it('name only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = documents.flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z][\w-]*)/g)]
        .filter(([, name]) => !Object.hasOwn(scripts, name ?? ''))
        .map(([said]) => `${file}: ${said}`),
    );
    assert.deepEqual(unknown, []);
  });
});

/** Targets of links and pictures within the repository, without what stands behind `#`. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~).*?^\1/gms, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => decodeURIComponent(target.replace(/#.*$/, '')))
    .filter((target) => target !== '' && !/^[a-z]+:|^\//i.test(target));
}
