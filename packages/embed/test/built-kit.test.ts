import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hashesOf, hashOf } from '@dvc-kit/tooling/hashes';
import { openDeclaration, openLater, openRest } from '@dvc-kit/validation';
import { type Latest, tablesOf } from '../scripts/publish-version.ts';

const root = fileURLToPath(new URL('../dist/kit/', import.meta.url));
const latest: Latest = JSON.parse(readFileSync(join(root, 'latest.json'), 'utf8'));
const kit = join(root, dirname(latest.script));
const scripts = globSync('**/*.js', { cwd: kit });
const codeOf = (file: string) => readFileSync(join(kit, file), 'utf8');

const channels = globSync('v*/dvc.js', { cwd: root }).filter((file) => file !== latest.script);
const parts = [
  ...['more', 'understand', 'rare', 'kept', 'later-steps', 'id-card-reader', 'english'],
  ...['taking', 'carrying', 'on-device', 'online', 'status', 'signed-in'],
];

/** Files of the kit in which a pattern is found. */
const filesWith = (pattern: RegExp) => scripts.filter((file) => pattern.test(codeOf(file)));

describe('the built kit', () => {
  it('has a script for every part', () => {
    for (const name of [
      'dvc.js',
      'files.json',
      'later-files.json',
      'CHANGELOG.md',
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
    for (const part of ['kit', ...parts])
      assert.ok(scripts.includes(join('chunks', `${part}.js`)), `no ${part}`);
  });

  it('makes no code at run time, and knows no bundler', () => {
    assert.deepEqual(filesWith(/\beval\(|\bnew Function\b|[^.\w]Function\(["'`]/), []);
    assert.deepEqual(filesWith(/import\.meta\.(glob|env)|__vite/), []);
  });

  it('writes markup in one place only: where Lit makes its templates, under its policy', () => {
    assert.deepEqual(filesWith(/outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/), []);
    const sinks = filesWith(/\.innerHTML\s*=/).flatMap(
      (file) => codeOf(file).match(/\.innerHTML\s*=/g) ?? [],
    );
    // In the elements, as they lie alone and as they lie in the script of the version.
    assert.equal(sinks.length, 2);
  });

  it('writes no inline styles, and nothing into the head of the host page', () => {
    const templates = scripts.filter((file) => file.startsWith('chunks'));
    for (const file of templates) assert.doesNotMatch(codeOf(file), /<[a-z-]+[^>`]* style=/, file);
    // What holds files to their hashes does, for a moment, on a page where it finds no form.
    assert.deepEqual(filesWith(/setAttribute\(["'`]style|document\.head|modulepreload/), ['dvc.js']);
  });

  it('stores nothing beyond the tab but what she asks it to keep, and sends nothing but a dossier that she sends, or her sign-in', () => {
    assert.deepEqual(filesWith(/\.cookie\b|sendBeacon|WebSocket/), []);
    const onDevice = ['kept', 'on-device'].map((part) => join('chunks', `${part}.js`));
    assert.deepEqual(filesWith(/localStorage/).sort(), onDevice, 'when the next draft is past its time');
    // Of one's own where a page has a fetch of its own; of Emscripten, which is handed what it would ask for.
    const ofEmscripten = ['code-reader.js', 'libheif.js'];
    assert.deepEqual(
      filesWith(/XMLHttpRequest/).sort(),
      [...ofEmscripten, 'dvc.js', 'own-request.js'].sort(),
    );
    assert.deepEqual(filesWith(/indexedDB/), [join('chunks', 'kept.js')], 'sealed');
    const asking = filesWith(/\bfetch\(/).filter((file) => !ofEmscripten.includes(file));
    const known = [
      'channel.js',
      ...['kit.js', 'online.js', 'signed-in.js'].map((part) => join('chunks', part)),
      'dvc.js',
      'paper.js',
    ];
    assert.deepEqual(
      asking.sort(),
      known,
      'only files of the kit are fetched, save for what sends a dossier, and what signs in',
    );
  });

  it('leaves the compilers of the schemas at home', () => {
    assert.deepEqual(filesWith(/ajv|\bzod\b|_zod\b|unevaluatedProperties/i), []);
  });

  it('waits for one file only after the pasted script, besides the procedure', () => {
    for (const file of [join('chunks', 'kit.js'), 'dvc.js', ...channels.map((one) => join('..', one))])
      assert.doesNotMatch(codeOf(file), /\b(from|import)\s*["'`][^"'`]+["'`]/, file);
  });

  it('has nothing that imports the elements by name, of which a page would get a second copy', () => {
    for (const part of parts) {
      const code = codeOf(join('chunks', `${part}.js`));
      assert.match(code, /export const part=/, part);
      assert.doesNotMatch(code, /\bimport\b\s*["'`({*\w]/, part);
    }
    for (const file of [join('chunks', 'kit.js'), 'dvc.js'])
      assert.doesNotMatch(codeOf(file), /\bimport\(["'`]/, `${file} asks for a part only once`);
    assert.deepEqual(filesWith(/KIT_(SHARED|OPEN|FILES|EXACT|FOLDER)\b/).sort(), ['dvc.js', 'paper.js']);
  });

  it('leads from every channel to this version alone', () => {
    assert.ok(channels.length === 2, `${channels}`);
    for (const file of channels) {
      const code = readFileSync(join(root, file), 'utf8');
      const paths = [...code.matchAll(/["'`](\.\.?\/[^"'`]*)/g)].map(([, path]) => path ?? '');
      assert.ok(paths.length > 3, file);
      for (const path of paths)
        assert.ok(path.startsWith(`../${dirname(latest.script)}/`), `${file}: ${path}`);
    }
  });

  it('tells the hash of every file that it asks for, in a table that the hash of the script covers', () => {
    const { 'dvc.js': script, 'files.json': table, 'release.json': release, ...others } = hashesOf(kit);
    const { 'later-files.json': laterTable, ...files } = others;
    const first: Record<string, string> = JSON.parse(codeOf('files.json'));
    const later: Record<string, string> = JSON.parse(codeOf('later-files.json'));
    const told = { ...first, ...later };
    assert.deepEqual({ ...tablesOf(files).first, 'later-files.json': laterTable }, first);
    assert.deepEqual(tablesOf(files).later, later);
    assert.ok('procedures/1.001193.vi.json' in first && 'procedures/1.001193.vi.rest.json' in later);
    // Whatever a script names is in it.
    const named = scripts.flatMap((file) => [
      ...codeOf(file).matchAll(/"((?:chunks\/)?[\w-]+\.(?:js|css|wasm))"/g),
    ]);
    const asked = named.map(([, file]) => file ?? '').filter((file) => file in others);
    assert.ok(asked.length > 8, asked.join());
    assert.deepEqual(
      asked.filter((file) => !(file in told)),
      [],
    );
    assert.deepEqual(
      Object.keys(told).filter((file) => told[file] !== others[file]),
      [],
    );
    assert.ok(codeOf('dvc.js').includes(`"sha256-${table}"`));
    assert.equal(latest.integrity, `sha384-${hashOf('sha384', codeOf('dvc.js'))}`);
    assert.ok(script && release);
  });

  it('has each procedure in both languages as data, ready to be opened', () => {
    const files = globSync('procedures/*.json', { cwd: kit, exclude: ['**/*.{later,rest}.json'] });
    assert.ok(files.length >= 6);
    for (const file of files) {
      const first = JSON.parse(codeOf(file));
      const part = (name: string) => JSON.parse(codeOf(join('procedures', name)));
      const opened = openDeclaration(first);
      const declaration = opened.rest === undefined ? opened : openRest(opened, part(opened.rest));
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
