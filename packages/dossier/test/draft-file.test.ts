import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openPackage, openSaved, packDraft } from '@dvc-kit/dossier/package';
import type { GivenFile } from '@dvc-kit/engine';
import { decodeDraft } from '@dvc-kit/engine/decode-draft';
import { encodeDraft, stateOf } from '@dvc-kit/engine/drafts';
import { slugOf } from '@dvc-kit/procedure/slug';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { draftFileSchema } from '../src/package/draft-manifest.ts';
import { context, finished, procedureOf, rightAnswers, schemas } from './published.ts';
import { birthModule } from './sample-package.ts';

const answers = rightAnswers(procedureOf('dang-ky-khai-sinh'));
const paper = birthModule.attachments.find(({ files }) => files)!;
const savedAt = '2026-11-29T20:15:00+07:00';
const setting = { ...context, module: birthModule, today: '2026-11-29' };

/** A form with these files for one paper, in a file. */
function packed(contents: readonly Uint8Array[]) {
  const given = contents.map(
    (bytes, index): GivenFile => ({
      id: `file-${index}`,
      name: `Trang ${index + 1}.jpg`,
      type: 'image/jpeg',
      size: bytes.length,
      picture: { width: 800, height: 1200, turn: 1, doubts: ['dark'] },
    }),
  );
  const state = finished(birthModule, answers, { files: { [paper.id]: given } });
  const files = new Map(contents.map((bytes, index) => [`file-${index}`, bytes]));
  const draft = encodeDraft(setting, state);
  return { state, bytes: packDraft(draft, { name: 'Đăng ký khai sinh', savedAt, files, slugOf }) };
}

describe('a draft file', () => {
  it('gives back the form as it was, and every file', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 500 }), { maxLength: 6 }), (contents) => {
        const { state, bytes } = packed(contents);
        const opened = openSaved(bytes);
        assert.ok('draft' in opened, JSON.stringify(opened));
        const { draft, unreadable } = decodeDraft(opened.draft);
        assert.deepEqual([unreadable, stateOf(draft!)], [[], state]);
        const names = opened.manifest.files
          .filter(({ kind }) => kind === 'attachment')
          .map(({ name }) => name);
        assert.deepEqual(
          names.map((name) => Uint8Array.from(opened.files.get(name)!)),
          contents,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('leaves out a file that could not be read', () => {
    const draft = encodeDraft(setting, packed([Uint8Array.of(1)]).state);
    const opened = openSaved(packDraft(draft, { name: 'x', savedAt, files: new Map(), slugOf }));
    assert.ok('draft' in opened);
    assert.deepEqual(decodeDraft(opened.draft).draft!.files, { [paper.id]: [] });
  });

  it('has a list that is as the published schema says, and is no package', () => {
    const { bytes } = packed([Uint8Array.of(1)]);
    const opened = openSaved(bytes);
    assert.ok('draft' in opened);
    const published = JSON.parse(readFileSync(`${schemas}draft-file-1.schema.json`, 'utf8'));
    assert.deepEqual(published, JSON.parse(JSON.stringify(draftFileSchema)));
    assert.ok(new Ajv2020({ strict: false }).compile(published)(opened.manifest));
    assert.deepEqual(openPackage(bytes), [{ name: 'manifest.json', fault: 'unreadable' }]);
  });
});
