import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type CodeDictionary, decodeAnswers, encodeAnswers, makeCodeDictionary } from '@dvc-kit/dossier/code';
import { visibility } from '@dvc-kit/engine';
import type { Answers } from '@dvc-kit/validation';
import fc from 'fast-check';
import { base45, bytesOfBase45 } from '../src/code/base-45.ts';
import { frozenProcedure } from './frozen-procedure.ts';
import { moduleOf, procedures, schemas } from './published.ts';

const folder = join(schemas, 'code-dictionaries');
const kept = readdirSync(folder).map((name) => ({
  name,
  ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as { dictionary: CodeDictionary; sample: string }),
}));
const dictionaries = kept.map(({ dictionary }) => dictionary);

const dictionary = makeCodeDictionary(frozenProcedure, 1);
const answers: Answers = {
  requester: { fullName: 'Nguyễn Thị Kỳ', bornOn: '1990-02-30', isMarried: true, spouse: 'Lê Văn Ú' },
  children: [{ fullName: 'Lê An', age: 7 }, { fullName: 'Y Mơ̆ng Ƀlŏ Niê' }],
  copies: 2,
};
const text = encodeAnswers(answers, 3, dictionary);

/** The answers in a code, or the fault. */
const readBack = (code: string, known: readonly CodeDictionary[] = [dictionary]) => {
  const read = decodeAnswers(code, known);
  return 'fault' in read ? read.fault : read.answers;
};

describe('a declaration as a code', () => {
  it('gives the answers of every worked case back, and fits one code of version 20', () => {
    for (const procedure of procedures) {
      const module = moduleOf(procedure);
      const newest = dictionaries
        .filter((one) => one.procedure === module.code)
        .sort((a, b) => b.id - a.id)[0];
      // Of a new procedure there is none until the next release.
      if (!newest) continue;
      for (const { name, answers: given } of procedure.cases) {
        const shown = visibility(module.declaration, given as Answers).answers;
        const code = encodeAnswers(shown, module.version, newest);
        assert.deepEqual(readBack(code, dictionaries), shown, `${procedure.slug}: ${name}`);
        // What a code of version 20 holds in letters and digits with error correction M (ISO/IEC 18004).
        assert.ok(code.length <= 970, `${procedure.slug}: ${name}: ${code.length}`);
        assert.match(code, /^[0-9A-Z $%*+\-./:]*$/);
      }
    }
  });

  it('gives any answers back: of other kinds, of unknown names, of any letters', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^\d{1,20}$/),
      fc.constant('2020-13'),
    );
    const person = fc.record(
      { fullName: word, bornOn: word, isMarried: value, spouse: word, more: value },
      { requiredKeys: [] },
    );
    const form = fc.record(
      {
        requester: fc.oneof(person, value),
        children: fc.oneof(fc.array(fc.record({ fullName: word, age: value }, { requiredKeys: [] })), value),
        copies: fc.oneof(fc.nat(), fc.double(), value),
        other: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(form, (given) => {
        const plain = JSON.parse(JSON.stringify(given));
        assert.deepEqual(readBack(encodeAnswers(plain, 3, dictionary)), plain);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('is read for ever: every dictionary that was frozen reads the code that was written with it', () => {
    for (const { name, dictionary: one, sample } of kept) {
      assert.equal(name, `${one.procedure}-${one.id}.json`);
      assert.equal(
        typeof readBack(sample, dictionaries),
        'object',
        `${name} was changed after it was frozen`,
      );
    }
  });

  it('is read with its own dictionary where there is a later one', () => {
    const later = { ...dictionary, id: 2, entries: dictionary.entries.slice(1) };
    assert.deepEqual(readBack(text, [later, dictionary]), answers);
    assert.deepEqual(readBack(encodeAnswers(answers, 4, later), [dictionary, later]), answers);
  });

  it('tells what it is of, and why it cannot be read', () => {
    assert.deepEqual(decodeAnswers(`\n${text}\r\n`, [dictionary]), {
      procedure: { code: '9.000009', version: 3 },
      answers,
    });
    const faults = {
      'https://example.org': 'not-one',
      '': 'not-one',
      [text.replace('DVC1', 'DVC2')]: 'newer-format',
      [text.replace('9.000009', '9.000008')]: 'unknown-procedure',
      [text.replace(':3:1:', ':3:2:')]: 'unknown-dictionary',
      // The version is under the sum, too.
      [text.replace(':3:1:', ':4:1:')]: 'damaged',
      [`${text}A0`]: 'damaged',
      'DVC1:9.0': 'cut-off',
    };
    for (const [code, fault] of Object.entries(faults)) assert.equal(readBack(code), fault, code);
  });

  it('never passes for another: each letter changed, each cut', () => {
    const start = text.lastIndexOf(':1:') + 3;
    for (let at = start; at < text.length; at++) {
      for (const letter of ['0', 'Z', ' ', ':', 'a']) {
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        if (changed !== text)
          assert.match(String(readBack(changed)), /^(damaged|cut-off)$/, `${at} ${letter}`);
      }
      assert.equal(readBack(text.slice(0, at)), 'cut-off', `cut at ${at}`);
    }
  });

  it('is not read with a dictionary that was changed', () => {
    for (const changed of [
      { ...dictionary, words: `${dictionary.words}.` },
      { ...dictionary, entries: [...dictionary.entries].reverse() },
    ])
      assert.equal(readBack(text, [changed]), 'damaged');
  });

  it('is written as RFC 9285 says', () => {
    const bytes = new TextEncoder().encode('base-45');
    assert.equal(base45(bytes), 'UJCLQE7W581');
    assert.deepEqual(bytesOfBase45('UJCLQE7W581'), bytes);
    assert.equal(bytesOfBase45('GGW'), null);
    assert.equal(bytesOfBase45('::'), null);
  });
});
