import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stages } from '../src/stages/stages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A project with one breach of each wall, under the name of the wall. */
const breaches: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circles': {
    'packages/engine/src/plan.ts':
      "import type { Step } from './step.ts';\nexport interface Plan { first: Step }",
    'packages/engine/src/step.ts':
      "import type { Plan } from './plan.ts';\nexport interface Step { of: Plan }",
  },
  'validation-looks-left-only': {
    'packages/validation/src/upward.ts': "export type { Plan } from '../../engine/src/plan.ts';",
  },
  'room-engine-reading': {
    'packages/engine/src/reading/upward.ts': "export { fee } from '../later/fee.ts';",
    'packages/engine/src/later/fee.ts': 'export const fee = 1;',
  },
  'room-engine-leaving': {
    'packages/engine/src/leaving/across.ts': "export { form } from '../form/form.ts';",
    'packages/engine/src/form/form.ts': 'export const form = 1;',
  },
  'room-procedure-src-checks-facts': {
    'packages/procedure/src/checks/facts/upward.ts': "export { paper } from '../paper/paper.ts';",
    'packages/procedure/src/checks/paper/paper.ts': 'export const paper = 1;',
  },
  'room-tooling-problems': {
    'packages/tooling/src/problems/upward.ts': "export { check } from '../commands/check.ts';",
    'packages/tooling/src/commands/check.ts': 'export const check = 1;',
  },
  'room-tooling-src-diff-members': {
    'packages/tooling/src/diff/members/upward.ts': "export { fees } from '../facts/fees.ts';",
    'packages/tooling/src/diff/facts/fees.ts': 'export const fees = 1;',
  },
  'room-elements-src-procedure-session': {
    'packages/elements/src/procedure/session/upward.ts': "export { page } from '../drawing/page.ts';",
    'packages/elements/src/procedure/drawing/page.ts': 'export const page = 1;',
  },
  'room-elements-ports': {
    'packages/elements/src/ports/upward.ts': "export { tell } from '../events/tell.ts';",
    'packages/elements/src/events/tell.ts': 'export const tell = 1;',
  },
  'fields-draw-only': {
    'packages/elements/src/fields/far.ts': "export { review } from '../review/review.ts';",
    'packages/elements/src/review/review.ts': 'export const review = 1;',
  },
  'room-embed-fetching': {
    'packages/embed/src/fetching/upward.ts': "export { print } from '../papers/print.ts';",
    'packages/embed/src/papers/print.ts': 'export const print = 1;',
  },
  'room-site-src-validity': {
    'site/src/validity/upward.ts': "export { fees } from '../facts/fees.ts';",
    'site/src/facts/fees.ts': 'export const fees = 1;',
  },
  'rooms-of-engine': {
    'packages/engine/src/annex/unplaced.ts': "export { form } from '../form/form.ts';",
  },
  'elements-without-paper': {
    'packages/elements/src/preview.ts': "export { print } from '../../paper/src/print.ts';",
    'packages/paper/src/print.ts': 'export const print = 1;',
  },
  'intake-looks-left-only': {
    'packages/intake/src/drawn.ts': "export { drawn } from '../../elements/src/drawn.ts';",
    'packages/elements/src/drawn.ts': 'export const drawn = 1;',
  },
  'nothing-knows-the-intake': {
    'packages/embed/src/send.ts': "export { receive } from '../../intake/src/receive.ts';",
    'packages/intake/src/receive.ts': 'export const receive = 1;',
  },
  'through-the-front-door': {
    'packages/paper/src/inside.ts': "export type { Step } from '../../engine/src/step.ts';",
  },
  'no-dom-up-to-the-engine': { 'packages/engine/src/drawn.ts': "export { html } from 'lit';" },
  'nothing-unresolved': { 'packages/engine/src/astray.ts': "export { no } from './nowhere.ts';" },
  'compilers-stay-at-home': {
    'packages/embed/src/any-part.ts': "import('./kit.ts');",
    'packages/embed/src/kit.ts': "export { ajv } from 'ajv';",
  },
};

describe('npm run walls', () => {
  let folder: string;
  let told: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'walls-'));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    for (const files of Object.values(breaches))
      for (const [file, text] of Object.entries(files)) write(file, text);
    for (const name of ['lit', 'ajv']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      write(`node_modules/${name}/index.js`, 'exports.html = exports.ajv = 1;');
    }
    write('package.json', JSON.stringify({ dependencies: { lit: '1', ajv: '1' } }));
    write('tsconfig.base.json', '{}');
    told = commands().map(run).join('\n');
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Those of the stage, with the rules of this project for the folders of that one. */
  function commands(): string[][] {
    const walls = stages.find(({ name }) => name === 'walls') ?? assert.fail();
    return walls.commands.map(([program = '', , config = '']) => [
      program,
      '--config',
      join(root, config),
      'packages',
      'site',
    ]);
  }

  function run([program = '', ...words]: string[]): string {
    const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), words, {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  }

  for (const [name, files] of Object.entries(breaches))
    it(`stops at ${name}`, () => {
      const [file = ''] = Object.keys(files);
      assert.ok(told.includes(`error ${name}: ${file} → `), told);
    });
});
