import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createForm, type FormOptions, read } from '@dvc-kit/engine';
import { laterSteps } from '@dvc-kit/engine/later-steps';
import { withProvince } from '@dvc-kit/engine/with-province';
import type { Answers, ProcedureModule, WaiverPlan } from '@dvc-kit/validation';
import { complete, module as smallProcedure } from './small-procedure.ts';

/** The law changes between these two. */
const [lastDay, firstDay] = ['2027-02-28', '2027-03-01'];

const code = smallProcedure.code;
const old = { from: null, to: lastDay };
const young = { from: firstDay, to: null };
/** Nghị quyết 66.22/2026/NQ-CP: for those who handed in online and have their papers in VNeID. */
const digital: WaiverPlan = {
  id: 'digital-citizen',
  fees: ['copies'],
  vnd: 0,
  whenText: 'Đã tích hợp đủ giấy tờ trên VNeID',
  channels: ['online'],
  legal: '66.22/2026/NQ-CP',
  validity: { from: '2026-08-15', to: lastDay },
};

const changing = (changes: Partial<ProcedureModule>): ProcedureModule => ({ ...smallProcedure, ...changes });

/** What is asked and paid on a day. */
function applying(
  module: ProcedureModule,
  today: string,
  more: Partial<FormOptions> = {},
  given: Answers = {},
) {
  const answers = { ...complete, copies: 2, ...given };
  const { setting, state } = createForm(module, { answers, today, channel: 'desk', ...more });
  return read(setting, { ...state, delivery: {} });
}

const sums = (...args: Parameters<typeof applying>) =>
  Object.fromEntries(applying(...args).fees.map(({ id, total }) => [id, total]));

describe('what applies', () => {
  const [copies] = smallProcedure.fees.filter(({ id }) => id === 'copies');
  assert.ok(copies);
  const everyWay = { ...copies, channels: undefined };
  const dearer = changing({
    fees: [
      { ...everyWay, validity: old },
      { ...everyWay, amount: { kind: 'fixed', vnd: 10_000, per: 'copy' }, validity: young },
    ],
  });

  it('is the old sum to the end of its last day, and the new one from the next morning', () => {
    assert.deepEqual(sums(dearer, lastDay), { copies: 16_000 });
    assert.deepEqual(sums(dearer, firstDay), { copies: 20_000 });
    assert.deepEqual(applying(dearer, firstDay).fees[0]?.validity, young);
  });

  it('is a waiver in its time and for its way of handing in only, told where she alone knows', () => {
    const module = changing({ fees: [everyWay], waivers: [digital] });
    const offered = (today: string, channel: 'desk' | 'online') =>
      applying(module, today, { channel }).fees.map(({ total, offers = [] }) => [
        total,
        ...offers.map(({ vnd, whenText, legal }) => [vnd, whenText, legal]),
      ]);
    const told = [0, digital.whenText, digital.legal];
    assert.deepEqual(offered('2026-08-14', 'online'), [[16_000]]);
    assert.deepEqual(offered('2026-08-15', 'online'), [[16_000, told]]);
    assert.deepEqual(offered(lastDay, 'online'), [[16_000, told]]);
    assert.deepEqual(offered(firstDay, 'online'), [[16_000]]);
    assert.deepEqual(offered(lastDay, 'desk'), [[16_000]]);
  });

  it('is the best of the waivers that the form can tell, with the document that grants it', () => {
    const isMarried = (answers: unknown) => (answers as { parents: { married: boolean } }).parents.married;
    const half = {
      ...digital,
      id: 'half',
      vnd: 4000,
      channels: undefined,
      when: isMarried,
      legal: '1/2026/NQ-CP',
    };
    const all = { ...half, id: 'all', vnd: 0, legal: '2/2026/NQ-CP' };
    const module = changing({ fees: [everyWay], waivers: [half, all] });
    const married = { parents: { married: true, certificate: '1' } };
    const [line] = applying(module, lastDay, {}, married).fees;
    assert.deepEqual([line?.total, line?.legal, line?.waivedBecause], [0, '2/2026/NQ-CP', digital.whenText]);
    assert.deepEqual(sums(module, lastDay), { copies: 16_000 });
    assert.deepEqual(sums(module, firstDay, {}, married), { copies: 16_000 });
  });

  it('is no waiver that costs more than the fee', () => {
    const module = changing({ fees: [everyWay], waivers: [{ ...digital, vnd: 9000, channels: undefined }] });
    assert.deepEqual(applying(module, lastDay).fees[0]?.offers, undefined);
  });

  it('is the paper of the day', () => {
    const [first, ...others] = smallProcedure.attachments;
    assert.ok(first);
    const module = changing({
      attachments: [
        { ...first, name: 'Mẫu cũ', validity: old },
        { ...first, name: 'Mẫu mới', validity: young },
        ...others,
      ],
    });
    const names = (today: string) => applying(module, today).attachments.map(({ name }) => name);
    assert.equal(names(lastDay)[0], 'Mẫu cũ');
    assert.equal(names(firstDay)[0], 'Mẫu mới');
    assert.equal(names(firstDay).length, names(lastDay).length);
  });

  it('leaves out the step of the papers when the last of them is not asked for any more', () => {
    const module = changing({
      attachments: smallProcedure.attachments.map((one) => ({ ...one, validity: old })),
    });
    const kinds = (today: string) => applying(module, today).steps.map(({ kind }) => kind);
    assert.ok(kinds(lastDay).includes('attachments'));
    assert.ok(!kinds(firstDay).includes('attachments'));
  });
});

describe('what a place sets', () => {
  const document = 'Nghị quyết 23/2026/NQ-HĐND';
  const date = '2026-07-28';
  const registration = { procedure: code, fee: 'registration', document, date };
  const only = changing({
    fees: smallProcedure.fees
      .filter(({ id }) => id === 'registration')
      .map((one) => ({ ...one, channels: undefined })),
  });
  const province = {
    code: '31',
    name: 'Thành phố Hải Phòng',
    fees: [
      { ...registration, vnd: 8000 },
      { ...registration, vnd: 0, channels: ['online' as const], validity: { from: '2026-08-08', to: null } },
    ],
    timeLimits: [{ procedure: code, channel: 'desk' as const, timeLimit: '1 ngày', document, date }],
    notAsked: [{ procedure: code, attachment: 'birth-notice', document }],
    notes: [{ procedure: code, text: 'Chỉ nhận buổi sáng.', channels: ['desk' as const], document }],
  };

  it('is the sum for this way of handing in before the one for all, from its day on', () => {
    const commune = withProvince({ fees: [] }, province);
    assert.deepEqual(sums(only, '2026-08-07', { commune, channel: 'online' }), { registration: 8000 });
    assert.deepEqual(sums(only, '2026-08-08', { commune, channel: 'online' }), { registration: 0 });
    assert.deepEqual(sums(only, '2026-08-08', { commune, channel: 'desk' }), { registration: 8000 });
    const [line] = applying(only, '2026-08-08', { commune, channel: 'online' }).fees;
    assert.deepEqual([line?.legal, line?.legalDate, line?.setBy], [document, date, 'province']);
  });

  it('is what the commune says before what its province says', () => {
    const own = { fees: [{ ...registration, vnd: 5000, document: 'Nghị quyết 1/2026/NQ-HĐND' }] };
    assert.deepEqual(sums(only, lastDay, { commune: withProvince(own, province) }), { registration: 5000 });
    assert.deepEqual(withProvince(own, null), own);
  });

  it('is nothing for another procedure, nor for a fee that the law sets', () => {
    const commune = {
      fees: [
        { ...registration, procedure: '9.999999', vnd: 1 },
        { ...registration, fee: 'copies', vnd: 1 },
      ],
    };
    assert.deepEqual(sums(smallProcedure, lastDay, { commune }).registration, null);
    assert.deepEqual(sums(smallProcedure, lastDay, { commune }).copies, 16_000);
  });

  it('offers a sum that only some pay, and counts it for nobody', () => {
    const whenText = 'Bạn thuộc hộ nghèo';
    const commune = {
      fees: [
        { ...registration, vnd: 8000 },
        { ...registration, vnd: 0, whenText },
      ],
    };
    const [line] = applying(only, lastDay, { commune }).fees;
    assert.deepEqual([line?.total, line?.offers?.map((one) => one.whenText)], [8000, [whenText]]);
  });

  it('spares a paper, shortens the time, and tells what is to be known, to the end', () => {
    const commune = withProvince(
      { fees: [], closedDays: [{ from: '2027-02-06', to: '2027-02-12', why: 'nghỉ Tết' }] },
      province,
    );
    const on = (today: string) => {
      const module = changing({ timeLimits: [{ channel: 'desk', text: '3 ngày', isVerified: true }] });
      const { setting, state } = createForm(module, { answers: complete, today, channel: 'desk', commune });
      const reading = read(setting, state);
      const content = laterSteps.content(undefined, reading, setting, state);
      assert.ok(content.kind === 'complete');
      return { papers: reading.attachments.map(({ id }) => id), here: content.here };
    };
    const { papers, here } = on('2027-02-12');
    assert.ok(!papers.includes('birth-notice'));
    assert.deepEqual(
      here.timeLimits.map((one) => [one.text, one.document]),
      [['1 ngày', document]],
    );
    assert.deepEqual(
      here.notes.map(({ text }) => text),
      ['Chỉ nhận buổi sáng.'],
    );
    assert.equal(here.closedDays.length, 1);
    assert.equal(on('2027-02-13').here.closedDays.length, 0);
  });
});
