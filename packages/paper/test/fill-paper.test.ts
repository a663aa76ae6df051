import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '@dvc-kit/validation';
import { compilePapers } from '../src/compile/compile-papers.ts';
import { fillPaper } from '../src/fill/fill-paper.ts';
import type { FilledBlock, Run } from '../src/filled-block.ts';
import { compileSample, samplePaper, sampleProcedure, sampleUnits } from './sample.ts';

const filled = (answers: Answers | null) => fillPaper(samplePaper, answers, sampleUnits);

/** The line that begins so, as it reads. */
function line(answers: Answers, start: string): string {
  const lines = filled(answers).flatMap((block) => ('runs' in block ? [block.runs.map(read).join('')] : []));
  return lines.find((one) => one.startsWith(start)) ?? assert.fail(`no line begins with ${start}`);
}

function read(run: Run): string {
  return run.run === 'tick' ? `${run.text} ${run.isTicked ? '☒' : '☐'}` : run.text;
}

function runsOf(blocks: readonly FilledBlock[]): Run[] {
  return blocks.flatMap((block) => ('runs' in block ? [...block.runs] : []));
}

describe('a filled paper', () => {
  it('prints a name in capitals with its marks, in NFC', () => {
    const fullName = 'Y Mơ̆ng Ƀlŏ Niê'.normalize('NFD');
    assert.equal(
      line({ requester: { fullName } }, 'Họ'),
      'Họ, chữ đệm, tên: Y MƠ̆NG ɃLŎ NIÊ'.normalize('NFC'),
    );
  });

  it('prints as much of a date as is known', () => {
    const dates = ['2021-11-20', '2021-11', '2021'].map((dateOfBirth) =>
      line({ requester: { dateOfBirth } }, 'Ngày'),
    );
    assert.deepEqual(
      dates,
      ['20/11/2021', '11/2021', '2021'].map((date) => `Ngày sinh: ${date} Giới tính: `),
    );
  });

  it('prints the label of an option, not its value', () => {
    assert.match(line({ requester: { gender: 'female' } }, 'Ngày'), /Giới tính: Nữ$/);
  });

  it('prints an address with the names of commune and province', () => {
    const residence = { detail: 'Buôn Tơng Jŭ', commune: '24175', province: '66', originalText: 'xã cũ' };
    assert.equal(
      line({ requester: { residence } }, 'Nơi'),
      'Nơi cư trú: (1) Buôn Tơng Jŭ, Xã Ea Kao, Tỉnh Đắk Lắk',
    );
  });

  it('prints an address abroad with the country last', () => {
    const residence = { country: 'Hàn Quốc', detail: 'Seoul' };
    assert.equal(line({ requester: { residence } }, 'Nơi'), 'Nơi cư trú: (1) Seoul, Hàn Quốc');
  });

  it('prints the wording of the old paper where no present unit is known', () => {
    const residence = { originalText: 'xã Đông Lỗ, huyện Hiệp Hòa, tỉnh Bắc Giang' };
    assert.match(line({ requester: { residence } }, 'Nơi'), /huyện Hiệp Hòa, tỉnh Bắc Giang$/);
  });

  it('prints an identity document as the official note asks for it', () => {
    const identityDocument = {
      type: 'citizen',
      number: '025188001010',
      issuedBy: 'Cục Cảnh sát QLHC về TTXH',
      issuedOn: '2021-11-20',
    };
    assert.equal(
      line({ requester: { identityDocument } }, 'Giấy tờ'),
      'Giấy tờ: Căn cước công dân số 025188001010 do Cục Cảnh sát QLHC về TTXH cấp ngày 20/11/2021',
    );
  });

  it('prints a bare number, and a paper of another kind by its name', () => {
    const documents: Answers[] = [
      { type: 'number', number: '025188001010' },
      { type: 'other', name: 'Giấy phép lái xe', number: '12' },
    ];
    const printed = documents.map((identityDocument) => line({ requester: { identityDocument } }, 'Giấy tờ'));
    assert.deepEqual(printed, [
      'Giấy tờ: Số định danh cá nhân 025188001010',
      'Giấy tờ: Giấy phép lái xe số 12',
    ]);
  });

  it('composes the official wording from its parts', () => {
    const marriage = { status: 'divorced', judgment: { number: '12/2020/HNGĐ', date: '2020-02-03' } };
    assert.equal(
      line({ marriage }, 'Tình trạng'),
      'Tình trạng hôn nhân: Đã ly hôn theo Bản án số 12/2020/HNGĐ ngày 03/02/2020.',
    );
  });

  it('leaves dots in the official wording where a part is not answered', () => {
    const runs = runsOf(filled({ marriage: { status: 'divorced' } }));
    const blanks = runs.filter((run) => run.run === 'answer' && run.text === '' && run.dots === 14);
    assert.equal(blanks.length, 2);
  });

  it('goes on right behind composed words of a given width', () => {
    assert.equal(line({ marriage: { status: 'single' } }, 'Là người'), 'Là người độc thân nêu trên.');
    const runs = runsOf(filled(null)).filter((run) => run.run === 'answer' && run.dots === 12);
    assert.equal(runs.length, 1);
  });

  it('ticks the one box that was chosen', () => {
    assert.match(line({ wantsCopies: true, copies: 2 }, 'Đề nghị'), /Có ☒, Không ☐; số lượng: 2 bản$/);
    assert.match(line({ wantsCopies: false }, 'Đề nghị'), /Có ☐, Không ☒/);
    assert.match(line({}, 'Đề nghị'), /Có ☐, Không ☐/);
  });

  it('puts a number into its boxes without the spaces that it was typed with', () => {
    const typed = ['025188001010', '025 188 001 010', '0251'];
    const boxed = typed.map((personalId) =>
      runsOf(filled({ requester: { personalId } })).find((run) => run.run === 'boxes'),
    );
    assert.deepEqual(
      boxed,
      ['025188001010', '025188001010', '0251'].map((text) => ({
        run: 'boxes',
        text,
        count: 12,
        field: 'requester.personalId',
      })),
    );
  });

  it('writes a number that has more digits than there are boxes as text, and cuts nothing', () => {
    assert.equal(
      line({ requester: { personalId: '0251880010101' } }, 'Số định danh'),
      'Số định danh cá nhân: 0251880010101;',
    );
  });

  it('prints communes and provinces by name, their kind once, and a code that it does not know as it is', () => {
    const printed = (commune: string, province: string) => line({ requester: { commune, province } }, 'Xã:');
    assert.equal(printed('24175', '66'), 'Xã: Ea Kao Tỉnh: Đắk Lắk');
    assert.equal(printed('99999', '00'), 'Xã: 99999 Tỉnh: 00');
  });

  it('leaves free what is for a pen alone, whatever was answered', () => {
    assert.equal(
      line({ wantsCopies: true, copies: 2 }, 'Phần của'),
      'Phần của cơ quan: Đúng ☐  ngày  ý kiến ',
    );
    assert.equal(line({ pledge: { place: 'Ea Kao' } }, 'Nhận tại'), 'Nhận tại: , ngày  tháng  năm ');
  });

  it('has a row for every item and keeps the empty rows of the form', () => {
    const rows = (children: Answers[]) => {
      const table = filled({ children }).find((block) => block.block === 'table');
      return table?.block === 'table'
        ? table.rows.map((cells) => cells.map(({ runs }) => runs.map(read).join('')))
        : [];
    };
    assert.deepEqual(rows([{ fullName: 'Nguyễn Thị Ổi', dateOfBirth: '2020' }]), [
      ['1', 'Nguyễn Thị Ổi', '2020', ''],
      ['', '', '', ''],
    ]);
    assert.equal(rows([{}, {}, {}]).length, 3);
  });

  it('numbers the rows of a list on from those that always stand above them', () => {
    const owner = ['1', '', '', ''].map((text) => [{ part: 'text' as const, text }]);
    const blocks = samplePaper.blocks.map((block) =>
      block.block === 'table' ? { ...block, rows: [owner] } : block,
    );
    const answers = { children: [{ fullName: 'Nguyễn Thị Ổi' }, { fullName: 'Y Mơ Niê' }] };
    const table = fillPaper({ ...samplePaper, blocks }, answers, sampleUnits).find(
      (block) => block.block === 'table',
    );
    assert.ok(table?.block === 'table');
    assert.deepEqual(
      table.rows.map(([first]) => first?.runs.map(read).join('')),
      ['1', '2', '3'],
    );
  });

  it('groups the digits of a sum, and leaves counts, years and texts of digits together', () => {
    const copies = (number: number) => line({ wantsCopies: true, copies: number }, 'Đề nghị cấp');
    assert.match(copies(50_000_000), /50\.000\.000/);
    assert.match(copies(2026), /2026/);
    assert.match(line({ requester: { fullName: '012345' } }, 'Họ'), /012345/);
  });

  it('prints an answer of the wrong kind rather than nothing', () => {
    assert.match(line({ requester: { dateOfBirth: 'hôm qua' } }, 'Ngày'), /^Ngày sinh: hôm qua /);
    assert.match(line({ requester: { residence: 'Xã Ea Kao' } }, 'Nơi'), /Xã Ea Kao$/);
    assert.match(line({ requester: { residence: { commune: '99999' } } }, 'Nơi'), /99999$/);
  });

  it('drops line breaks and invisible characters, which could turn a line around or break it', () => {
    const fullName = 'Nguyễn\u0000 Thị\n\t\u202eỔi\u200b';
    assert.equal(line({ requester: { fullName } }, 'Họ'), 'Họ, chữ đệm, tên: NGUYỄN THỊ ỔI');
  });

  it('asks for dotted lines only where nothing was answered', () => {
    const lines = (answers: Answers | null) =>
      runsOf(filled(answers)).reduce((sum, run) => sum + (run.run === 'answer' ? run.lines : 0), 0);
    assert.equal(lines(null) - lines({ requester: { residence: { detail: 'Thôn 1' } } }), 2);
  });
});

describe('a paper as the browser loads it', () => {
  it('is plain data: what comes back from its JSON is the compiled one', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(compilePapers(sampleProcedure()))), { paper: samplePaper });
  });

  it('is not made from a paper that names an answer which does not exist', () => {
    const procedure = sampleProcedure({
      blocks: [{ block: 'line', parts: [{ answer: 'requester.fulName' }] }],
    });
    assert.throws(() => compileSample(procedure), /"requester\.fulName"/);
  });
});
