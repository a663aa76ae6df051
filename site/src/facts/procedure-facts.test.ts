import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Attachment, Evidence, Fee, Procedure } from '@dvc-kit/procedure';
import { procedures } from '../catalogue/procedures.ts';
import { phrasesOf } from '../language/phrase.ts';
import { vi } from '../texts/vi.ts';
import { validityOn } from '../validity/validity.ts';
import { headlineFee } from './fees.ts';
import { firstClause, headlineTime } from './headline-time.ts';
import { papersBySituation, paperTerms } from './papers.ts';
import { asScript } from './structured-data.ts';
import { unverifiedDetails } from './unverified.ts';
import { visitsOf } from './visits.ts';

const evidence: Evidence = { status: 'verified', sources: [] };
const unread: Evidence = { status: 'unverified', sources: [] };
const fee = (id: string, amount: Fee['amount'], more: Partial<Fee> = {}): Fee =>
  ({ id, name: id, amount, evidence, ...more }) as Fee;
const paper = (id: string, more: Partial<Attachment> = {}): Attachment =>
  ({
    id,
    name: id,
    kind: 'handed-in',
    originals: 1,
    copies: null,
    isDeclaration: false,
    required: true,
    channels: ['desk', 'post', 'online'],
    alternatives: [],
    evidence,
    ...more,
  }) as Attachment;

describe('the fee at the top', () => {
  const onCondition = { when: {}, whenText: 'Quá hạn' };

  it('is the one that everyone pays', () => {
    const fees = [
      fee('late', { kind: 'province' }, onCondition),
      fee('copies', { kind: 'fixed', vnd: 8000, per: 'copy' }),
      fee('registration', { kind: 'free' }),
    ];
    assert.equal(headlineFee(fees)?.most[0].fee.id, 'registration');
    assert.equal(headlineFee(fees)?.most[0].pointer, '/fees/2');
  });

  it('is the first of the file, with its condition, when each depends on something', () => {
    const fees = [
      fee('late', { kind: 'province' }, onCondition),
      fee('post', { kind: 'carrier' }, { delivery: ['post'] }),
    ];
    assert.equal(headlineFee(fees)?.most[0].fee.whenText, 'Quá hạn');
    assert.equal(headlineFee(fees)?.hasMore, true);
  });

  it('is what most people pay by each way of handing in, then who pays nothing', () => {
    const residence = procedures.find(({ file }) => file.code === '1.004194');
    const headline = headlineFee(residence?.file.fees ?? []);
    assert.deepEqual(
      headline?.most.map(({ fee }) => fee.id),
      ['desk', 'online'],
    );
    assert.deepEqual(
      headline?.free.map(({ fee }) => fee.id),
      ['exempt'],
    );
    assert.equal(headline?.hasMore, true, 'those who register by a list pay another rate');
  });

  it('says of no page that it is free for some, where most people pay', () => {
    for (const { slug, file } of procedures) {
      const [first] = headlineFee(file.fees)?.most ?? [];
      const isPaid = file.fees.some(({ amount }) => amount.kind === 'fixed' && amount.per === 'dossier');
      assert.ok(!isPaid || first?.fee.amount.kind !== 'free', slug);
    }
  });

  it('is left out where there is none', () => {
    assert.equal(headlineFee([]), null);
  });
});

describe('the time at the top', () => {
  const channel = (timeLimit: string | null) => ({ channel: 'desk', timeLimit, evidence }) as const;

  it('is the first that is known, and says when others differ', () => {
    const time = headlineTime([channel(null), channel('3 ngày'), channel('3 ngày')]);
    assert.equal(time?.pointer, '/channels/1/timeLimit');
    assert.equal(time?.differs, true);
    assert.equal(headlineTime([channel('3 ngày'), channel('3 ngày')])?.differs, false);
    assert.equal(headlineTime([channel(null)]), null);
  });

  it('is the rule without its exceptions', () => {
    assert.equal(firstClause('Trong ngày; nhận sau 15 giờ thì hôm sau'), 'Trong ngày');
    assert.equal(firstClause('3 ngày làm việc'), '3 ngày làm việc');
  });
});

describe('the visits', () => {
  const visitsTo = (code: string) => {
    const procedure = procedures.find(({ file }) => file.code === code);
    return procedure && visitsOf(procedure.file);
  };

  it('are none where everything is online, one or more where a step is not, and two at the desk alone', () => {
    assert.equal(visitsTo('1.010041'), 'none');
    assert.equal(visitsTo('1.004222'), 'some');
    assert.equal(visitsTo('2.000884'), 'two', 'signing before the officer');
  });

  it('are not told where the level of an online procedure is not known, or no way of handing in is', () => {
    assert.equal(visitsTo('1.001699'), undefined);
    assert.equal(visitsTo('2.002307'), undefined);
  });
});

describe('the checklist', () => {
  it('puts what everyone needs first and papers of one situation together', () => {
    const situations = papersBySituation([
      paper('abandoned', { whenText: 'Trẻ bị bỏ rơi' }),
      paper('declaration'),
      paper('surrogacy', { whenText: 'Mang thai hộ' }),
      paper('report', { whenText: 'Trẻ bị bỏ rơi' }),
    ]);
    assert.deepEqual(
      situations.map(({ when, papers }) => [when, papers.map(({ attachment }) => attachment.id)]),
      [
        [null, ['declaration']],
        ['/attachments/0/whenText', ['abandoned', 'report']],
        ['/attachments/2/whenText', ['surrogacy']],
      ],
    );
  });

  it('says how many, and what is shown rather than handed in', () => {
    assert.deepEqual(paperTerms(paper('a', { copies: 2 }), vi, 'vi'), [
      'Nộp',
      '1\u00a0bản chính',
      '2\u00a0bản sao',
    ]);
    assert.deepEqual(
      paperTerms(paper('b', { kind: 'shown', originals: null, channels: ['desk', 'post'] }), vi, 'vi'),
      ['Xuất trình (không phải nộp)', 'Chỉ khi nộp trực tiếp hoặc nộp qua dịch vụ bưu chính công ích'],
    );
  });
});

describe('a procedure', () => {
  it('is not shown as current before or after its time', () => {
    const validity = { from: '2027-03-01', to: '2028-12-31' };
    assert.equal(validityOn(validity, '2027-02-28'), 'not yet');
    assert.equal(validityOn(validity, '2027-03-01'), 'in force');
    assert.equal(validityOn(validity, '2028-12-31'), 'in force');
    assert.equal(validityOn(validity, '2029-01-01'), 'repealed');
    assert.equal(validityOn({ from: null, to: null }, '2026-11-21'), 'in force');
  });

  it('lists what is unverified with the text it is about', () => {
    const [first] = procedures;
    assert.ok(first);
    const file = {
      ...first.file,
      conditions: [{ text: 'Một điều kiện', evidence: { ...unread, note: 'Mới nghe nói.' } }],
    };
    assert.deepEqual(
      unverifiedDetails(file).find(({ name }) => name?.startsWith('/conditions')),
      { name: '/conditions/0/text', note: '/conditions/0/evidence/note' },
    );
  });

  it('says so where a text is not translated', () => {
    const [first] = procedures;
    assert.ok(first);
    const untranslated: Procedure = { ...first, translate: () => undefined };
    const translated: Procedure = { ...first, translate: () => 'Birth registration' };
    assert.deepEqual(phrasesOf(untranslated, 'en')('/name'), { text: first.file.name, lang: 'vi' });
    assert.deepEqual(phrasesOf(translated, 'en')('/name'), { text: 'Birth registration' });
    assert.deepEqual(phrasesOf(untranslated, 'vi')('/name'), { text: first.file.name });
    assert.throws(() => phrasesOf(first, 'vi')('/nothing'), /no text at/);
  });
});

describe('structured data', () => {
  it('cannot end the script element around it', () => {
    assert.doesNotMatch(asScript({ name: '</script><script>' }), /</);
  });
});
