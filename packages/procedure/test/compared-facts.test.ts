import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { statedFacts } from '../src/checks/facts/check-compared-facts.ts';
import { schemasOnce } from '../src/load/schemas-once.ts';
import { comparedFacts } from '../src/shapes/compared-facts.ts';
import { type Files, loadSample, procedureFile } from './sample-schemas.ts';

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url));
const tableFile = 'compared-facts.json';

interface Named {
  readonly code: string | null;
  readonly kind: string;
  readonly key: string;
}

const nameOf = ({ code, kind, key }: Named) => [code, kind, key].join('|');

describe('the facts compared with public sources', () => {
  const table = comparedFacts.parse(JSON.parse(readFileSync(`${schemas}/${tableFile}`, 'utf8')));

  it('are at least 60, each once, with its source', () => {
    assert.ok(table.facts.length >= 60, `${table.facts.length} facts`);
    assert.equal(new Set(table.facts.map(nameOf)).size, table.facts.length);
    for (const { source, ...one } of table.facts) assert.ok(source.length > 20, nameOf(one));
  });

  it('were drawn, not picked: three of four are among the lowest by the seed', () => {
    const rankOf = (one: Named) =>
      Number.parseInt(
        createHash('sha256')
          .update(`${table.seed}|${nameOf(one)}`)
          .digest('hex')
          .slice(0, 8),
        16,
      ) /
      2 ** 32;
    const all = schemasOnce(schemas).procedures.flatMap(({ file, declaration }) =>
      declaration ? statedFacts(file).filter(({ status }) => status === 'verified') : [],
    );
    const rows = [...table.facts, ...table.notSeenAgain];
    // Facts come, go and are reworded; what was drawn from about as many keeps its place near the bottom.
    const low = rows.filter((one) => rankOf(one) < (1.25 * rows.length) / all.length);
    assert.ok(low.length >= 0.75 * rows.length, `${low.length} of ${rows.length}, drawn from ${all.length}`);
  });
});

describe('a fact that was compared', () => {
  const fee = { code: '1.000001', kind: 'fees', key: 'copies', says: '8000 copy' };
  const row = { ...fee, source: 'Một thông tư trên Công báo', seenOn: '2026-10-20' };

  /** What is told of the row, once `change` was made to what the procedure says. */
  function told(change: (facts: Files[string]) => void, facts: readonly object[] = [row]): string[] {
    const { problems } = loadSample((files) => {
      files[tableFile] = { seed: 'x', facts, notSeenAgain: [] };
      change(files[procedureFile]);
    });
    return problems
      .filter(({ file }) => !file.endsWith('en.json'))
      .map(({ severity, file, pointer, message }) => `${severity} ${file}${pointer}: ${message}`);
  }

  it('is passed over while the procedure says the same', () =>
    assert.deepEqual(
      told(() => {}),
      [],
    ));

  it('is told at its own place when it says another thing, with the line of the table to mend', () => {
    const { problems } = loadSample((files) => {
      files[tableFile] = `{"seed": "x",\n"facts": [\n${JSON.stringify(row)}\n], "notSeenAgain": []}`;
      files[procedureFile].fees[1].amount.vnd = 10000;
    });
    const [{ message, remedy, ...place } = assert.fail('nothing is told'), ...more] = problems;
    assert.deepEqual(more, []);
    assert.deepEqual(
      [place.severity, place.file, place.pointer],
      ['warning', `schemas/${procedureFile}`, '/fees/1'],
    );
    assert.match(message, /ngày 2026-10-20; khi ấy là "8000 copy", nay là "10000 copy"/);
    assert.match(remedy, /^So lại với nguồn, ghi ngày mới vào compared-facts\.json, dòng 3,/);
  });

  it('is told at its row when it is gone, or a text has other words', () => {
    const conditions = [{ text: 'Từ đủ 18 tuổi.', evidence: { status: 'verified', sources: ['LAW'] } }];
    const text = { ...row, kind: 'conditions', key: 'Từ đủ 20 tuổi.', says: 'Từ đủ 20 tuổi.' };
    const gone = told((facts) => (facts.conditions = conditions), [row, text]);
    assert.equal(gone.length, 1, gone.join('\n'));
    assert.match(gone[0] ?? '', /^warning schemas\/compared-facts\.json\/facts\/1: .*"Từ đủ 20 tuổi\."/);
  });

  it('is told when it is no longer said to be verified', () => {
    const [only, ...more] = told(
      (facts) => (facts.fees[1].evidence = { status: 'unverified', sources: ['LAW'] }),
    );
    assert.deepEqual(more, []);
    assert.match(only ?? '', /^warning .*procedure\.json\/fees\/1: Điều này ghi "unverified"/);
  });

  it('is not a sum from a coming day, nor what a successor of the procedure says', () => {
    const dated = told((facts) => {
      const later = { ...facts.fees[1], amount: { kind: 'fixed', vnd: 10000, per: 'copy' } };
      facts.fees[1].validity = { to: '2026-12-31' };
      facts.fees.push({ ...later, validity: { from: '2027-01-01' } });
    });
    assert.deepEqual(dated, []);
    const successor = told((facts) => {
      facts.fees[1].amount.vnd = 10000;
      facts.validity = { from: '2026-10-21', to: null };
    });
    assert.deepEqual(successor, []);
  });

  it('has a row of the right form, or the table is an error', () => {
    const { seenOn: _seenOn, ...undated } = row;
    const [only, ...more] = told(() => {}, [undated]);
    assert.deepEqual(more, []);
    assert.match(only ?? '', /^error schemas\/compared-facts\.json\/facts\/0: .*"seenOn"/);
  });
});
