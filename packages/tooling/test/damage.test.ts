import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadProcedure, type Paper, type Procedure, type Schema } from '@dvc-kit/procedure';
import { failsLater } from '../src/damage/fails-later.ts';
import type { Verdict } from '../src/damage/judge.ts';
import { tryDamages } from '../src/damage/try-damages.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));

describe('a damaged copy of a real procedure', () => {
  it('is refused in words or works', async () => {
    const verdicts: Verdict[] = [];
    for await (const one of tryDamages(schemas, { damages: 15, seed: 1, limit: 5000 })) verdicts.push(one);
    const refused = verdicts.filter(({ outcome }) => outcome === 'refused');
    assert.deepEqual(
      verdicts.filter(({ outcome }) => !['refused', 'sound'].includes(outcome)),
      [],
    );
    // Damages that change nothing would be received rightly by anything.
    assert.ok(refused.length > verdicts.length / 3, `${refused.length} of ${verdicts.length} refused`);
  });
});

describe('what does not work of a procedure that was accepted', () => {
  const { procedure: before } = loadProcedure(join(schemas, 'procedures', 'xac-nhan-tinh-trang-hon-nhan'));
  assert.ok(before?.declaration);
  const { declaration } = before;
  /** What is added here stands in no file. */
  const originOf: Procedure['originOf'] = (schema, ...steps) => {
    try {
      return before.originOf(schema, ...steps);
    } catch {
      return { file: '', pointer: '' };
    }
  };
  const noted = (change: Partial<Procedure>) =>
    failsLater({ root: schemas, procedure: { ...before, originOf, ...change }, before, warnings: [] });
  const asking = (extra: Schema) => ({
    declaration: {
      ...declaration,
      properties: { ...declaration.properties, ...extra.properties },
      ...rest(extra),
    },
  });
  const rest = ({ properties: _asked, ...others }: Schema) => others;

  it('is nothing where nothing was changed', async () => assert.equal(await noted({}), undefined));

  it('is found where a field has no label', async () => {
    assert.match(
      String(await noted(asking({ properties: { more: { type: 'string', title: ' ' } } }))),
      /without a label: more/,
    );
  });

  it('is found where a field is never shown', async () => {
    const hidden = asking({
      properties: { more: { type: 'string', title: 'Thêm' } },
      allOf: [...(declaration.allOf ?? []), { properties: { more: false } }],
    });
    assert.match(String(await noted(hidden)), /cannot be reached: more/);
  });

  it('is found where a worked case comes out otherwise', async () => {
    assert.match(String(await noted(asking({ properties: {}, required: ['more'] }))), /a case changes/);
  });

  it('is found where the English is gone', async () => {
    assert.match(String(await noted({ translate: () => undefined })), /in Vietnamese on the English form/);
  });

  it('is found where something throws', async () => {
    assert.match(
      String(await noted(asking({ properties: { more: { type: 'string', format: 'none' } } }))),
      /no format "none"/,
    );
  });

  const [paper] = before.papers;
  assert.ok(paper);
  const printing = (change: Partial<Paper>) => ({ papers: [{ ...paper, ...change }] });

  it('is found where an answer no longer stands on paper, unless the editor gave a reason', async () => {
    const blocks = paper.blocks.filter((block) => !JSON.stringify(block).includes('"subject.ethnicity"'));
    assert.ok(blocks.length < paper.blocks.length);
    assert.match(String(await noted(printing({ blocks }))), /no longer on paper: subject\./);
    const subject = 'Chỉ để thử.';
    const reasons = { ...paper.notOnPaper, subject, requester: subject, maritalStatus: subject };
    assert.equal(await noted(printing({ blocks, notOnPaper: reasons })), undefined);
  });

  it('is found where a part of an answer no longer stands there', async () => {
    const blocks = JSON.parse(
      JSON.stringify(paper.blocks).replace(
        '"answer":"subject.dateOfBirth"',
        '"answer":"subject.dateOfBirth","as":"year"',
      ),
    );
    assert.match(String(await noted(printing({ blocks }))), /no longer on paper: subject\.dateOfBirth/);
  });

  it('is found where text lies beyond the sheet', async () => {
    const form = { ...paper.form, issuedBy: 'Thông tư '.repeat(300) };
    assert.match(String(await noted(printing({ form }))), /is beyond the margins/);
  });

  it('is found where sheets have no end', async () => {
    const endless = Array.from({ length: 70 }, () => ({
      block: 'paragraph' as const,
      text: 'dài '.repeat(1500),
    }));
    const blocks = [...paper.blocks, ...endless];
    assert.match(String(await noted(printing({ blocks }))), /blank: \d+ sheets/);
  });
});
