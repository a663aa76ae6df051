import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '@dvc-kit/validation';
import { fillPaper } from '../src/fill/fill-paper.ts';
import type { FilledBlock, Run } from '../src/filled-block.ts';
import { layOut } from '../src/layout/lay-out.ts';
import type { Layout, TextItem } from '../src/layout/layout.ts';
import { page, settings, WIDE_PITCH } from '../src/layout/page-format.ts';
import { layoutFaults } from '../src/layout-faults.ts';
import { metricsOf, openFonts } from '../src/pdf/fonts.ts';
import { fontBytes, samplePaper, sampleUnits } from './sample.ts';

const metrics = metricsOf(openFonts(fontBytes));
const laidOut = (answers: Answers | null) => layOut(fillPaper(samplePaper, answers, sampleUnits), metrics);

function texts({ pages }: Layout): TextItem[] {
  return pages.flatMap(({ items }) => items.filter((item) => item.item === 'text'));
}

/** All that is read out, words apart by one space. */
function allText(layout: Layout): string {
  return texts(layout)
    .filter(({ node }) => node !== null)
    .map(({ text }) => text)
    .join('')
    .replace(/ +/g, ' ');
}

const sentence = 'Nguyễn Thị Ổi ở thôn Đông, xã Ea Kao, tỉnh Đắk Lắk; ';
const long = (length: number) => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);

/** An answer of this text in every place that takes text. */
function answersOf(text: string): Answers {
  const person = {
    fullName: text,
    dateOfBirth: '2021-11-20',
    gender: 'female',
    residence: { detail: text, commune: '24175' },
    identityDocument: { type: 'other', name: text, number: text, issuedBy: text, issuedOn: '2021-11-20' },
    remark: text,
  };
  return {
    requester: person,
    children: [person, person, person],
    marriage: { status: 'divorced', judgment: { number: text, date: '2020-02-03' } },
    pledge: { place: text, date: '2026-11-21' },
    wantsCopies: true,
    copies: 12,
  };
}

describe('the layout', () => {
  const cases: [string, Answers | null][] = [
    ['a blank form', null],
    ['short answers', answersOf('Nguyễn Thị Ổi')],
    ['the longest plausible answers', answersOf(long(200))],
    ['answers of 2,000 characters', answersOf(long(2000))],
    ['one word of 2,000 letters', answersOf('Nguyễn'.repeat(333))],
    ['one word of 2,000 letters with combining marks', answersOf('Mơ̆ng'.repeat(400))],
  ];
  for (const [what, answers] of cases) {
    it(`keeps ${what} within the margins and off each other`, () => {
      assert.deepEqual(layoutFaults(laidOut(answers)), []);
    });
  }

  it('cuts nothing from an answer of 2,000 characters', () => {
    const remark = long(2000).trim();
    const layout = laidOut({ requester: { remark }, children: [{ remark }] });
    assert.equal(allText(layout).split(remark).length - 1, 2);
  });

  it('cuts nothing from a word that is longer than a line', () => {
    const fullName = 'ổ'.repeat(2000);
    assert.ok(allText(laidOut({ requester: { fullName } })).includes(fullName.toUpperCase()));
  });

  it('runs every dotted line of an item to the right margin', () => {
    const { pages } = laidOut(null);
    const ends = pages[0]!.items.filter((item) => item.item === 'dots').map(({ x, width }) => x + width);
    const margin = page.width - page.right;
    assert.ok(ends.filter((end) => Math.abs(end - margin) < 0.1).length >= 7, ends.join(' '));
    assert.ok(Math.max(...ends) <= margin + 0.1);
  });

  it('continues the dots behind an answer, not below it', () => {
    const { pages } = laidOut({ requester: { fullName: 'Nguyễn Thị Ổi' } });
    const items = pages[0]!.items;
    const name = items.find((item) => item.item === 'text' && item.text.startsWith('NGUYỄN')) as TextItem;
    const dots = items.find((item) => item.item === 'dots' && Math.abs(item.y - name.y) < 0.1);
    assert.ok(dots && dots.x >= name.x + name.width);
  });

  it('keeps the place and date, the signature and its name on one page', () => {
    for (let children = 0; children < 40; children++) {
      const list = Array.from({ length: children }, () => ({ fullName: 'Y Mơ̆ng' }));
      const { pages } = laidOut({
        requester: { fullName: 'Nguyễn Thị Ổi' },
        children: list,
        pledge: { place: 'Ea Kao' },
      });
      const holding = (text: string) =>
        pages.findIndex(({ items }) =>
          items.some((item) => item.item === 'text' && item.text.includes(text)),
        );
      assert.equal(holding('Làm tại'), holding('(Ký, ghi rõ'), `${children} children`);
    }
  });

  it('keeps the first signature with what is signed when a second one does not fit any more', () => {
    const item = (text: string): FilledBlock => ({
      block: 'line',
      indent: false,
      runs: [{ run: 'text', text }],
    });
    const signed = (title: string): FilledBlock => ({
      block: 'signatures',
      boxes: [
        { date: [], title: [{ run: 'text', text: title }], note: '', content: [], name: '', lines: [] },
      ],
    });
    const pageOf = (layout: Layout, text: string) =>
      layout.pages.findIndex(({ items }) =>
        items.some((one) => one.item === 'text' && one.text.startsWith(text)),
      );
    let squeezed = 0;
    for (let count = 20; count < 45; count++) {
      const lines = Array.from({ length: count }, (_, index) => item(`Mục ${index}`));
      const layout = layOut([...lines, signed('Một'), signed('Hai')], metrics);
      const alone = layOut([...lines, signed('Một')], metrics);
      if (alone.pages.length > 1) break;
      assert.equal(pageOf(layout, 'Một'), 0, `${count} lines`);
      squeezed += pageOf(layout, 'Hai');
    }
    assert.ok(squeezed > 0);
  });

  it('sets the authority beside the name of the nation, without touching it', () => {
    const runs: Run[] = [{ run: 'answer', text: long(60), dots: 'none', lines: 0 }];
    const layout = layOut(
      [
        {
          block: 'national-header',
          name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
          motto: 'Độc lập - Tự do - Hạnh phúc',
          left: [[{ run: 'answer', text: '', dots: 'to-end', lines: 0 }], runs],
        },
      ],
      metrics,
    );
    assert.deepEqual(layoutFaults(layout), []);
    const lines = texts(layout);
    const name = lines.find(({ text }) => text.startsWith('CỘNG HÒA'))!;
    assert.ok(lines.filter(({ x }) => x < name.x).length >= 2);
    assert.equal(name.text.trim(), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('begins no line with a footnote mark', () => {
    for (let words = 1; words < 30; words++) {
      const title = 'Ý KIẾN CỦA CHỦ HỘ '.repeat(words);
      const marked: Run[] = [
        { run: 'text', text: title },
        { run: 'text', text: '(4)', isRaised: true },
        { run: 'text', text: ' và người khác' },
      ];
      const { pages } = layOut([{ block: 'line', indent: false, runs: marked }], metrics);
      const items = pages[0]!.items.filter((item) => item.item === 'text');
      const mark = items.find(({ text }) => text.startsWith('(4)'))!;
      assert.ok(mark.x > page.left + 1, `${words} times`);
    }
  });

  it('draws no dots where an answer leaves no room for them', () => {
    const dotted = Array.from(
      { length: 60 },
      (_, extra): Layout =>
        layOut(
          [
            {
              block: 'line',
              indent: false,
              runs: [
                { run: 'text', text: `${long(62)}${'i'.repeat(extra)} ` },
                { run: 'answer', text: 'Việt Nam', dots: 'to-end', lines: 0 },
              ],
            },
          ],
          metrics,
        ),
    );
    assert.deepEqual(dotted.flatMap(layoutFaults), []);
  });

  it('leaves 20 mm to sign above the name', () => {
    const all = texts(laidOut({ requester: { fullName: 'Nguyễn Thị Ổi' } }));
    const note = all.find(({ text }) => text.includes('(Ký, ghi rõ'))!;
    const name = all.filter(({ text }) => text.startsWith('Nguyễn Thị Ổi')).at(-1)!;
    assert.ok(name.y - name.size - note.y >= (20 * 72) / 25.4);
  });

  for (const count of [1, 2, 3, 4]) {
    it(`sets ${count} signatures side by side without touching, whatever the names`, () => {
      const words = (text: string): Run[] => [{ run: 'text', text }];
      const box = {
        date: words('……, ngày … tháng … năm ……'),
        title: words('Người đại diện hợp pháp'),
        note: '(Ký, ghi rõ họ, chữ đệm, tên)',
        content: [
          ...words('Nội dung: '),
          { run: 'answer', text: '', dots: 'to-end', lines: 2 },
        ] satisfies Run[],
        name: long(150),
        lines: [words('Họ và tên:'), words(`Số định danh cá nhân: ${long(80)}`)],
      };
      const boxes = Array.from({ length: count }, () => box);
      const layout = layOut([{ block: 'signatures', boxes }], metrics);
      assert.deepEqual(layoutFaults(layout), []);
      assert.equal(allText(layout).split('Người').length - 1, count);
    });
  }

  it('repeats the head of a table on the next page, and reads it out once', () => {
    const list = Array.from({ length: 60 }, () => ({ fullName: 'Y Mơ̆ng', remark: long(100) }));
    const layout = laidOut({ children: list });
    const heads = texts(layout).filter(({ text }) => text.startsWith('Ngày sinh '));
    assert.ok(layout.pages.length > 2);
    assert.equal(heads.filter(({ node }) => node !== null && node.role === 'TH').length, 1);
    assert.ok(heads.filter(({ node }) => node === null).length >= 2);
  });

  it('tells on each of several pages which of how many it is, and nothing on a single one', () => {
    const numbersOf = (answers: Answers | null) =>
      texts(laidOut(answers)).flatMap(({ text, node }) =>
        node === null && text.startsWith('Trang') ? [text] : [],
      );
    assert.deepEqual(numbersOf(null), []);
    assert.deepEqual(numbersOf({ requester: { remark: long(9000) } }), [
      'Trang 1/3',
      'Trang 2/3',
      'Trang 3/3',
    ]);
  });

  it('says at the foot of every page which form it follows, and on a second sheet whose it is', () => {
    const layout = laidOut({
      requester: { fullName: 'Nguyễn Thị Ổi' },
      children: Array.from({ length: 60 }, () => ({})),
    });
    assert.ok(layout.pages.length > 1);
    for (const [index, { items }] of layout.pages.entries()) {
      const foot = items.flatMap((item) =>
        item.item === 'text' && item.y > page.height - page.bottom ? [item.text] : [],
      );
      assert.ok(foot.join('').includes('In theo mẫu Tờ khai thử, Thông tư thử. '), foot.join());
      assert.ok(foot.join('').includes('chưa so được với bản gốc'));
      assert.equal(foot.join('').includes('Nguyễn Thị Ổi – Trang'), index > 0);
    }
    assert.equal(allText(layout).split('In theo mẫu').length - 1, 1);
  });

  it('keeps the footnotes together, on the next page when this one is full', () => {
    const note = { mark: '(1)', text: long(600) };
    const pagesOf = (lines: number) => {
      const item: FilledBlock = {
        block: 'line',
        indent: false,
        runs: [{ run: 'answer', text: '', dots: 'to-end', lines }],
      };
      const { pages } = layOut(
        [item, { block: 'footnotes', title: 'Chú thích:', notes: [note, note] }],
        metrics,
      );
      return pages.flatMap(({ items }, page) =>
        items.flatMap((one) => (one.item === 'text' && one.size < 11 ? [page] : [])),
      );
    };
    for (let lines = 20; lines < 45; lines++) assert.equal(new Set(pagesOf(lines)).size, 1, `${lines} lines`);
    assert.equal(pagesOf(44)[0], 1);
  });

  it('spreads a short form out for handwriting, and tightens it before it takes another page', () => {
    const lines = (count: number): FilledBlock[] =>
      Array.from({ length: count }, () => ({
        block: 'line',
        indent: false,
        runs: [{ run: 'answer', text: '', dots: 'to-end', lines: 0 }],
      }));
    const pitch = (count: number) => {
      const [first, second] = layOut(lines(count), metrics).pages[0]!.items;
      return second!.y - first!.y;
    };
    assert.ok(pitch(20) > pitch(39));
    assert.equal(layOut(lines(39), metrics).pages.length, 1);
  });

  it('moves the lines of a blank form apart as far as its page has room, up to 8 mm, and not those of a filled one', () => {
    const form = (count: number, text = ''): FilledBlock[] =>
      Array.from({ length: count }, () => ({
        block: 'line',
        indent: false,
        runs: [{ run: 'answer', text, dots: 'to-end', lines: 0 }],
      }));
    const pitches = (blocks: FilledBlock[]) => {
      const { pages } = layOut(blocks, metrics);
      assert.equal(pages.length, 1);
      const lines = pages[0]!.items.filter((item) => item.item === 'dots').map(({ y }) => y);
      return lines.slice(1).map((y, index) => ((y - lines[index]!) / 72) * 25.4);
    };
    for (const count of [10, 25, 31, 34]) {
      const [blank, filled] = [pitches(form(count)), pitches(form(count, 'Ổi'))];
      const room = (((page.height - page.top - page.bottom) / 72) * 25.4) / count;
      assert.ok(Math.max(...blank) <= 8.01, `${count}`);
      assert.ok(Math.min(...blank) >= Math.min(7.8, room - 0.4), `${count}: ${blank[0]} of ${room}`);
      assert.ok(filled[0]! <= blank[0]!);
    }
  });

  it('takes smaller letters for a form whose lines would be too narrow for a pen, as far as that widens them', () => {
    const line: FilledBlock = {
      block: 'line',
      indent: false,
      runs: [
        { run: 'text', text: 'Họ tên: ' },
        { run: 'answer', text: '', dots: 'to-end', lines: 0 },
      ],
    };
    const explained: FilledBlock = {
      block: 'paragraph',
      align: 'justify',
      runs: [{ run: 'text', text: long(2400) }],
    };
    const pitch = ({ pages }: Layout) => {
      const [first, second] = pages[0]!.items.flatMap((item) => (item.item === 'dots' ? [item.y] : []));
      return (second ?? 0) - (first ?? 0);
    };
    let widened = 0;
    for (let count = 8; count < 32; count++) {
      const blocks = [...Array.from({ length: count }, () => line), explained];
      const layout = layOut(blocks, metrics);
      const alone = settings.map((one) => layOut(blocks, metrics, { sizes: [one] }));
      const fitting = alone.filter(({ pages }) => pages.length === layout.pages.length).map(pitch);
      const least = Math.min(WIDE_PITCH, Math.max(...fitting)) - 0.6;
      assert.ok(pitch(layout) >= least, `${count} lines: ${pitch(layout)} of ${fitting}`);
      if (pitch(layout) > (fitting[0] ?? 0) + 0.4) widened++;
    }
    assert.ok(widened > 2, `${widened}`);
  });

  it('does not leave the line above a table behind on the page before it', () => {
    const cell = { runs: [{ run: 'text', text: 'Ổi' }] as Run[], isHeader: false };
    for (let count = 25; count < 45; count++) {
      const { pages } = layOut(
        [
          ...Array.from(
            { length: count },
            (): FilledBlock => ({
              block: 'line',
              indent: false,
              runs: [{ run: 'text', text: 'Mục' }],
            }),
          ),
          { block: 'paragraph', align: 'left', runs: [{ run: 'text', text: 'Những thành viên:' }] },
          { block: 'table', columns: [{ title: [], width: 1 }], rows: [[cell], [cell]] },
        ],
        metrics,
      );
      const pageOf = (text: string) =>
        pages.findIndex(({ items }) => items.some((one) => one.item === 'text' && one.text.startsWith(text)));
      assert.equal(pageOf('Những'), pageOf('Ổi'), `${count} lines`);
    }
  });

  it('does not leave behind what announces the line below it', () => {
    const announces =
      'Thông tin về Giấy chứng nhận kết hôn của cha, mẹ trẻ (nếu cha, mẹ trẻ đã đăng ký kết hôn) là:';
    const line = (text: string): FilledBlock => ({
      block: 'line',
      indent: false,
      runs: [{ run: 'text', text }],
    });
    for (let count = 25; count < 45; count++) {
      const { pages } = layOut(
        [
          ...Array.from({ length: count }, () => line('Mục')),
          { block: 'paragraph', align: 'left', runs: [{ run: 'text', text: announces }] },
          line('Số: 12'),
          ...Array.from({ length: 20 }, () => line('Mục')),
        ],
        metrics,
      );
      const pageOf = (text: string) =>
        pages.findIndex(({ items }) => items.some((one) => one.item === 'text' && one.text.includes(text)));
      assert.equal(pageOf('Thông'), pageOf('Số'), `${count} lines`);
    }
  });

  it('leaves no head of a table alone, however long what stands above and however many tables follow each other', () => {
    const cell = (text: string, isHeader = false) => ({ runs: [{ run: 'text', text }] as Run[], isHeader });
    const table = (name: string): FilledBlock => ({
      block: 'table',
      columns: [{ title: cell(`Đầu ${name}`).runs, width: 1 }],
      rows: Array.from({ length: 45 }, (_, row) => [cell(`${name} ${row}`)]),
    });
    for (let count = 1; count < 30; count++) {
      const above: FilledBlock = {
        block: 'line',
        indent: false,
        runs: [{ run: 'text', text: long(100 * count) }],
      };
      for (const { items } of layOut([above, table('một'), table('hai')], metrics).pages) {
        const read = items.flatMap((one) => (one.item === 'text' ? [one.text.trim()] : []));
        const last = read.findLastIndex((text) => text.startsWith('Đầu'));
        assert.ok(last === -1 || /^(một|hai)$/.test(read[last + 1]?.split(' ')[0] ?? ''), `${count}`);
      }
    }
  });

  it('shows a box for what the font lacks, and lists it once', () => {
    const layout = laidOut({ requester: { fullName: 'Ổi 😀 王 😀' } });
    assert.deepEqual(layout.missing, ['😀', '王']);
    assert.ok(allText(layout).includes('ỔI □ □ □ '));
  });
});
