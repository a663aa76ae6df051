import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assembleDossier } from '@dvc-kit/dossier';
import { packDossier, packDraft } from '@dvc-kit/dossier/carried';
import { createForm, type FormState, type GivenFile, refitDraft } from '@dvc-kit/engine';
import { decodeDraft } from '@dvc-kit/engine/decode-draft';
import { encodeDraft, stateOf } from '@dvc-kit/engine/drafts';
import { schemasOnce } from '@dvc-kit/procedure/schemas-once';
import { slugOf } from '@dvc-kit/procedure/slug';
import { type Answers, compileProcedure, openProcedure } from '@dvc-kit/validation';
import { openFile } from '../src/carrying/open-saved.ts';

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const birth = schemasOnce(schemas).procedures.find(({ slug }) => slug === 'dang-ky-khai-sinh')!;
const module = openProcedure(compileProcedure(birth, 'vi'));
const answers = birth.cases.find(({ expect }) => expect.issues.length === 0)?.answers as Answers;
const paper = module.attachments.find(({ files, when }) => files && (!when || when(answers)))!;
const savedAt = '2026-11-29T20:15:00+07:00';
const options = { today: '2026-11-29', channel: 'desk', commune: null } as const;

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
);

/** A PNG of one pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==';

const given = (bytes: Uint8Array): GivenFile => ({
  id: 'a',
  name: 'Giấy chứng sinh.pdf',
  type: 'application/pdf',
  size: bytes.length,
});

/** A form that is filled in, with this file for a paper. */
function filled(bytes: Uint8Array, change: Partial<FormState> = {}) {
  const { setting, state } = createForm(module, { ...options, answers });
  const delivery = { option: 'desk' };
  return { setting, state: { ...state, delivery, files: { [paper.id]: [given(bytes)] }, ...change } };
}

const draftOf = (bytes: Uint8Array, change: Partial<FormState> = {}) => {
  const { setting, state } = filled(bytes, change);
  return encodeDraft(setting, state);
};

const draftFile = (bytes: Uint8Array, draft = draftOf(bytes)) =>
  packDraft(draft, { name: module.name, savedAt, files: new Map([['a', bytes]]), slugOf });

function packageOf(bytes: Uint8Array) {
  const { state } = filled(bytes, { undertaken: true });
  const assembly = assembleDossier(module, state, { ...options, assembledAt: savedAt });
  assert.ok('dossier' in assembly, JSON.stringify(assembly));
  return packDossier(assembly.dossier, [], new Map([['a', bytes]]), slugOf);
}

const open = (bytes: Uint8Array<ArrayBuffer>, of = module) =>
  openFile(new File([bytes], 'ho-so.zip'), { module: of, decodeDraft });

const opened = async (bytes: Uint8Array<ArrayBuffer>) => {
  const found = await open(bytes);
  assert.ok('draft' in found, JSON.stringify(found));
  return found;
};

const faults = async (bytes: Uint8Array<ArrayBuffer>, of = module) => {
  const found = await open(bytes, of);
  return 'draft' in found ? [] : found.faults.map(({ name, fault }) => `${name}: ${fault}`);
};

describe('a file that was saved', () => {
  it('brings back a form that was not finished as it was left, with its files', async () => {
    const before = filled(pdf, { at: { step: 'attachments' }, checked: new Set(['s-child']) });
    const { draft, files, isWhole } = await opened(draftFile(pdf, encodeDraft(before.setting, before.state)));
    const { files: known, ...rest } = stateOf(draft);
    const { files: was, ...expected } = before.state;
    assert.deepEqual([rest, isWhole], [expected, false]);
    assert.deepEqual(
      known[paper.id]!.map(({ id, name }) => [id, name]),
      [['a', was[paper.id]![0]!.name]],
    );
    assert.deepEqual(Buffer.from(await files.get('a')!.arrayBuffer()), pdf);
  });

  it('brings a whole dossier to the review, where the undertaking is given anew', async () => {
    const { draft, files, isWhole } = await opened(packageOf(pdf));
    assert.deepEqual([draft.at, draft.undertaken, isWhole], [{ step: 'review' }, false, true]);
    const { state, misfits } = refitDraft(createForm(module, options).setting as never, draft);
    assert.deepEqual(misfits, []);
    const { state: again } = filled(pdf, { ...state, undertaken: true });
    const assembly = assembleDossier(module, again, { ...options, assembledAt: savedAt });
    assert.ok('dossier' in assembly, JSON.stringify(assembly));
    const bytes = new Uint8Array(await files.get('a')!.arrayBuffer());
    assert.deepEqual(packDossier(assembly.dossier, [], new Map([['a', bytes]]), slugOf), packageOf(pdf));
  });

  it('is refused where it belongs to another procedure, which is named', async () => {
    const other = { ...module, code: '1.000894' };
    assert.deepEqual(await faults(draftFile(pdf), other), [`${module.name}: other-procedure`]);
    assert.deepEqual(await faults(packageOf(pdf), other), [`${module.name}: other-procedure`]);
  });

  it('is refused where a paper in it is none, by the name that she gave it', async () => {
    const page = Buffer.from('<html><script>alert(1)</script>');
    assert.deepEqual(await faults(draftFile(page)), ['Giấy chứng sinh.pdf: not-a-paper']);
    assert.deepEqual(await faults(packageOf(page)), ['Giấy chứng sinh.pdf: not-a-paper']);
    // A picture that calls itself a PDF.
    const photo = Buffer.from(pixel, 'base64');
    assert.match((await faults(draftFile(photo)))[0]!, /not-of-dossier/);
  });

  it('is refused where a draft is none, or speaks of another procedure than its list', async () => {
    const draft = draftOf(pdf);
    assert.deepEqual(await faults(draftFile(pdf, { ...draft, answers: 7 as never })), [
      'draft.json: unreadable',
    ]);
    const foreign = draftFile(pdf, { ...draft, procedure: { code: '1.000894', version: 1 } });
    assert.deepEqual(await faults(foreign), [`${module.name}: other-procedure`]);
  });

  it('is refused where it is cut off, or something else', async () => {
    const bytes = draftFile(pdf);
    assert.match((await faults(bytes.slice(0, -1)))[0]!, /cut-off/);
    assert.deepEqual(await faults(new TextEncoder().encode('%PDF-1.7 xin chào')), [': not-one']);
    assert.deepEqual(await faults(new Uint8Array()), [': cut-off']);
  });
});
