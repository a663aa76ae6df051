import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rule = 'packages/dossier/makers.grit';

const claims = [
  'export const read = JSON.parse(text) as Dossier;',
  'export const read = { file: text as unknown as Dossier | null };',
  'export const read: Dossier = JSON.parse(text);',
  'export function read(): Dossier { return JSON.parse(text); }',
];

const honest = [
  'export const read: DossierFile = JSON.parse(text);',
  'export const read = text as DossierFile;',
  'export const read = (dossier: Dossier) => dossier.answers;',
];

describe('npm run lint', () => {
  let folder: string;
  let told: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'makers-'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, plugins: [join(root, rule)] }));
    for (const [place, source] of [...claims, ...honest].entries())
      writeFileSync(join(folder, `${place}.ts`), source);
    const biome = join(root, 'node_modules/.bin/biome');
    const { stdout, stderr } = spawnSync(biome, ['lint', '.'], { cwd: folder, encoding: 'utf8' });
    told = stdout + stderr;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('knows who makes a dossier', () =>
    assert.ok(readFileSync(join(root, '.biome.jsonc'), 'utf8').includes(`"./${rule}"`)));

  for (const [place, source] of claims.entries())
    it(`stops at a dossier that nobody checked: ${source}`, () =>
      assert.match(told, new RegExp(`^${place}\\.ts:\\d+:\\d+ plugin`, 'm')));

  for (const [place, source] of honest.entries())
    it(`lets pass: ${source}`, () => assert.ok(!told.includes(`${claims.length + place}.ts:`), told));
});
