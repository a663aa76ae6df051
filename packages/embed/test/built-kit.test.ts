import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDeclaration, openLater, openRest } from '@dvc-kit/validation';

const kit = fileURLToPath(new URL('../dist/kit/v1/', import.meta.url));
const scripts = globSync('**/*.js', { cwd: kit });
const codeOf = (file: string) => readFileSync(join(kit, file), 'utf8');

/** Files of the kit in which a pattern is found. */
const filesWith = (pattern: RegExp) => scripts.filter((file) => pattern.test(codeOf(file)));

describe('the built kit', () => {
  it('has a script for every part', () => {
    for (const name of [
      'dvc.js',
      'units.js',
      'former-units.js',
      'paper.js',
      'pdf.js',
      'contents.json',
      'communes/00000.json',
      'linked-styles.js',
      'form.css',
      'paper.css',
    ])
      assert.ok(existsSync(join(kit, name)), `no ${name}`);
    for (const part of ['kit', 'more', 'understand', 'rare', 'kept', 'later-steps', 'english'])
      assert.ok(
        scripts.some((file) => file.startsWith(join('chunks', `${part}-`))),
        `no ${part}`,
      );
  });

  it('makes no code at run time, and knows no bundler', () => {
    assert.deepEqual(filesWith(/\beval\(|\bnew Function\b|[^.\w]Function\(["'`]/), []);
    assert.deepEqual(filesWith(/import\.meta\.(glob|env)|__vite/), []);
  });

  it('writes markup in one place only: where Lit makes its templates, under its policy', () => {
    assert.deepEqual(filesWith(/outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/), []);
    const sinks = scripts.flatMap((file) => codeOf(file).match(/\.innerHTML\s*=/g) ?? []);
    assert.equal(sinks.length, 1);
  });

  it('writes no inline styles, and nothing into the head of the host page', () => {
    const templates = scripts.filter((file) => file.startsWith('chunks'));
    for (const file of templates) assert.doesNotMatch(codeOf(file), /<[a-z-]+[^>`]* style=/, file);
    assert.deepEqual(filesWith(/setAttribute\(["'`]style|document\.head|modulepreload/), []);
  });

  it('stores nothing beyond the tab, and sends nothing', () => {
    const beyond = /localStorage|\.cookie\b|sendBeacon|WebSocket/;
    assert.deepEqual(filesWith(beyond), []);
    // Of one's own where a page has a fetch of its own; of Emscripten, which is handed what it would ask for.
    assert.deepEqual(filesWith(/XMLHttpRequest/), ['code-reader.js', 'own-request.js']);
    const keeping = filesWith(/indexedDB/).map((file) => file.replace(/-[\w-]+\.js$/, '.js'));
    assert.deepEqual(keeping, [join('chunks', 'kept.js')], 'sealed, with a key that only the tab has');
    const asking = filesWith(/\bfetch\(/)
      .filter((file) => file !== 'code-reader.js')
      .map((file) => file.replace(/-[\w-]+\.js$/, '.js'));
    assert.deepEqual(
      asking.sort(),
      [join('chunks', 'kit.js'), 'dvc.js', 'paper.js'],
      'only files of the kit are fetched',
    );
  });

  it('leaves the compilers of the schemas at home', () => {
    assert.deepEqual(filesWith(/ajv|\bzod\b|_zod\b|unevaluatedProperties/i), []);
  });

  it('waits for one file only after the pasted script, besides the procedure', () => {
    const staticImports = (file: string) => codeOf(file).match(/\b(from|import)\s*["'`][^"'`]+["'`]/g) ?? [];
    const [elements] = scripts.filter((file) => file.startsWith(join('chunks', 'kit-')));
    assert.deepEqual(staticImports('dvc.js'), []);
    assert.deepEqual(staticImports(elements ?? ''), []);
  });

  it('names the files that it fetches after the first page, so that they can be asked for again', () => {
    const [elements] = scripts.filter((file) => file.startsWith(join('chunks', 'kit-')));
    for (const part of ['more', 'understand', 'rare', 'kept', 'later-steps']) {
      const [file] = scripts.filter((one) => one.startsWith(join('chunks', `${part}-`)));
      assert.match(codeOf(elements ?? ''), new RegExp(`["\`]${file?.replaceAll('.', '\\.')}["\`]`), part);
    }
  });

  it('fetches nothing twice after the first page: what its parts share is in the kit', () => {
    for (const part of ['more', 'understand', 'rare', 'kept', 'later-steps']) {
      const [file] = scripts.filter((one) => one.startsWith(join('chunks', `${part}-`)));
      const imported = codeOf(file ?? '').matchAll(/\b(?:from|import)\s*["'`]([^"'`]+)["'`]/g);
      for (const [, path] of imported) assert.match(path ?? '', /^\.\/kit-/, part);
    }
  });

  it('has each procedure in both languages as data, ready to be opened', () => {
    const files = globSync('procedures/*.json', { cwd: kit, exclude: ['**/*.{later,rest}.json'] });
    assert.ok(files.length >= 6);
    for (const file of files) {
      const first = JSON.parse(codeOf(file));
      const part = (name: string) => JSON.parse(codeOf(join('procedures', name)));
      const opened = openDeclaration(first);
      const declaration = first.rest ? openRest(opened, part(first.rest)) : opened;
      const procedure = openLater(declaration, part(first.later));
      assert.equal(file, join('procedures', `${procedure.code}.${procedure.language}.json`));
      assert.ok(existsSync(join(kit, 'papers', `${procedure.slug}.json`)), `no paper for ${procedure.slug}`);
    }
  });

  it('has no code of a definition: scripts are the same whatever the procedures say', () => {
    assert.deepEqual(
      scripts.filter((file) => /^(procedures|papers|communes)/.test(file)),
      [],
    );
  });

  it('brings the licences of what is in it', () => {
    assert.match(readFileSync(join(kit, 'THIRD-PARTY-LICENSES.md'), 'utf8'), /lit-html/);
    assert.match(readFileSync(join(kit, 'fonts', 'OFL.txt'), 'utf8'), /Open Font License/i);
  });
});
