import '../index.ts';
import '../later/later-steps.ts';
import '../stage/stage.ts';
import type { Answers } from '@dvc-kit/validation';
import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing-helpers';
import type { Checklist, DeclarationToScan, PaperPort } from '../ports/paper-port.ts';
import { onStage, textOf } from '../stage/on-stage.ts';
import { samplePaper } from '../stage/sample-services.ts';
import type { Stage } from '../stage/stage.ts';
import { aCompletion, completeExamples, completionExample } from './complete.examples.ts';

const downloads = (stage: Stage) => [...stage.shadowRoot!.querySelectorAll('dvc-download')];
const readyLinks = (stage: Stage) => [
  ...stage.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[download]'),
];

/** What a download reads as, without the size of the file. */
const nameOf = (download: Element) => textOf(download.querySelector('.button')).replace(/,.*/, '');

/** Presses the button and gives the link that it becomes; nothing is saved on the machine of the test. */
async function pressed(stage: Stage, name: string): Promise<HTMLAnchorElement> {
  stage.shadowRoot!.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) event.preventDefault();
  });
  const download = downloads(stage).find((one) => nameOf(one) === name);
  if (!download) throw new Error(`no download reads ${name}`);
  download.querySelector<HTMLElement>('.button')!.click();
  await waitUntil(() => download.querySelector('a'), `no file for ${name}`);
  return download.querySelector('a')!;
}

const contentOf = async (link: HTMLAnchorElement) => (await fetch(link.href)).text();

/** The last step with a paper that notes what it was asked for. */
function listening(given: Partial<PaperPort> = {}) {
  const asked: { id: string; answers: Answers | null }[] = [];
  const lists: Checklist[] = [];
  const paper: PaperPort = {
    ...samplePaper,
    docx: async (id, answers) => {
      asked.push({ id, answers });
      return samplePaper.docx(id, answers);
    },
    checklist: async (contents) => {
      lists.push(contents);
      return samplePaper.checklist(contents);
    },
    ...given,
  };
  const example = completionExample('nghe', aCompletion({ loadPaper: async () => paper }));
  return { asked, lists, example };
}

describe('the last step', () => {
  it('offers the declaration as PDF and DOCX, filled in and blank, and the list of what to bring', async () => {
    const stage = await onStage(completeExamples.onePaper);
    expect(downloads(stage).map(nameOf)).to.deep.equal([
      'Tải tờ khai đã điền PDF',
      'Tải tờ khai đã điền DOCX',
      'Tải mẫu trống PDF',
      'Tải mẫu trống DOCX',
      'Tải danh sách để mang theo PDF',
      'Tải danh sách có mã quét PDF',
      'Tải cả hồ sơ thành một tệp ZIP',
    ]);
  });

  it('makes the filled PDF by itself, and the others only when they are asked for', async () => {
    const stage = await onStage(completeExamples.onePaper);
    await waitUntil(() => readyLinks(stage).length > 0);
    expect(readyLinks(stage).map(({ download }) => download)).to.deep.equal([
      'to-khai-dang-ky-khai-sinh.pdf',
    ]);
  });

  it('gives the filled DOCX the answers, the blank one none, and each a name of its own', async () => {
    const { asked, example } = listening();
    const stage = await onStage(example);
    const filled = await pressed(stage, 'Tải tờ khai đã điền DOCX');
    const blank = await pressed(stage, 'Tải mẫu trống DOCX');
    expect([filled.download, blank.download]).to.deep.equal([
      'to-khai-dang-ky-khai-sinh.docx',
      'to-khai-dang-ky-khai-sinh-mau-trong.docx',
    ]);
    expect(asked).to.deep.equal([
      { id: 'paper', answers: { child: { fullName: 'Y Mơ̆ng Ƀlŏ Niê' } } },
      { id: 'paper', answers: null },
    ]);
    expect(await contentOf(filled)).to.contain('Y Mơ̆ng');
  });

  it('prints on the list what the page says of papers, place, time and fees', async () => {
    const { lists, example } = listening();
    const stage = await onStage(example);
    const link = await pressed(stage, 'Tải danh sách để mang theo PDF');
    expect(link.download).to.equal('dang-ky-khai-sinh-mang-theo.pdf');
    const [list] = lists as [Checklist];
    expect([list.procedure, list.code]).to.deep.equal(['Đăng ký khai sinh', 'Mã thủ tục: 1.001193']);
    expect(list.attachments.rows.map(({ name, isNeeded }) => [name, isNeeded])).to.deep.equal([
      ['Giấy chứng sinh', true],
      ['Căn cước công dân', false],
    ]);
    expect(list.attachments.rows[0]!.note).to.match(
      /^nộp, 1\u00a0bản chính\. Không có thì mang: Văn bản của người làm chứng/,
    );
    expect(list.sections.map(({ title }) => title)).to.deep.equal(['Nộp ở đâu', 'Bao giờ có kết quả']);
    expect(list.sections[0]!.lines.join()).to.contain('Bộ phận Một cửa xã Sông Mẫu').and.contain('7 giờ 30');
    expect(list.sections[1]!.lines).to.deep.equal([
      'Nộp trực tiếp: trong ngày làm việc',
      'Nộp qua dịch vụ bưu chính công ích: chưa rõ, hỏi nơi nộp (chưa kiểm chứng)',
    ]);
    expect(list.fees.rows).to.deep.equal([
      ['Bản sao trích lục: 2 × 8.000\u00a0đồng', '16.000\u00a0đồng'],
      ['Cộng', '16.000\u00a0đồng'],
    ]);
  });

  it('prints the list in English when the form is in English', async () => {
    const { lists, example } = listening();
    const stage = await onStage(example);
    await stage.speak('en');
    await pressed(stage, 'Download this list to take along PDF');
    const [list] = lists as [Checklist];
    expect([list.language, list.title, list.code]).to.deep.equal([
      'en',
      'What to bring',
      'Procedure code: 1.001193',
    ]);
    expect(list.sections.map(({ title }) => title)).to.deep.equal([
      'Where to submit',
      'When the result is ready',
    ]);
  });

  it('keeps the name and the answers of the citizen off the list', async () => {
    const { lists, example } = listening();
    await pressed(await onStage(example), 'Tải danh sách để mang theo PDF');
    expect(JSON.stringify(lists)).not.to.contain('Mơ̆ng');
  });

  it('puts the declaration on the list as a code for those who ask for it, and says there who can read it', async () => {
    const scans: DeclarationToScan[] = [];
    const { lists, example } = listening({
      checklistWithCode: async (contents, scan) => {
        scans.push(scan);
        return samplePaper.checklist(contents);
      },
    });
    const stage = await onStage(example);
    const download = downloads(stage).find((one) => nameOf(one) === 'Tải danh sách có mã quét PDF')!;
    expect(textOf(download.previousElementSibling)).to.contain('ai quét đều đọc được');
    expect(scans).to.deep.equal([]);
    const link = await pressed(stage, 'Tải danh sách có mã quét PDF');
    expect(link.download).to.equal('dang-ky-khai-sinh-mang-theo-ma-quet.pdf');
    const [{ procedure, answers, lines }] = scans as [DeclarationToScan];
    expect(procedure).to.deep.equal({ code: '1.001193', version: 1 });
    expect(answers).to.deep.equal({ child: { fullName: 'Y Mơ̆ng Ƀlŏ Niê' } });
    expect(lines.join()).to.contain('Ai quét đều đọc được');
    expect(lists).to.deep.equal([]);
  });

  it('gives the list without a code, and says so, where the answers do not fit into one', async () => {
    const { lists, example } = listening({ checklistWithCode: async () => null });
    const stage = await onStage(example);
    const link = await pressed(stage, 'Tải danh sách có mã quét PDF');
    expect(textOf(link.parentElement)).to.contain('không vừa một mã quét');
    expect(lists.length).to.equal(1);
  });

  it('offers each form that the answers belong on under its name', async () => {
    const stage = await onStage(completeExamples.severalPapers);
    const headings = [...stage.shadowRoot!.querySelectorAll('h4')].map(textOf);
    expect(headings).to.deep.equal(['Tờ khai đăng ký khai sinh', 'Tờ khai thay đổi thông tin cư trú']);
    expect(downloads(stage).length).to.equal(4 + 4 + 2 + 1);
  });

  it('offers no file where there is no form to print', async () => {
    const stage = await onStage(completeExamples.free);
    expect(downloads(stage)).to.deep.equal([]);
  });

  it('says when the DOCX could not be made, and makes it when pressed again', async () => {
    let isDown = true;
    const { example } = listening({
      docx: async (id, answers) => {
        if (isDown) throw new Error('no network');
        return samplePaper.docx(id, answers);
      },
    });
    const stage = await onStage(example);
    const download = downloads(stage).find((one) => nameOf(one) === 'Tải mẫu trống DOCX')!;
    download.querySelector('button')!.click();
    await waitUntil(() => download.querySelector('.issue'));
    expect(textOf(download.querySelector('[role=alert]'))).to.contain('Chưa tạo được tệp');
    isDown = false;
    expect((await pressed(stage, 'Tải mẫu trống DOCX')).download).to.match(/-mau-trong\.docx$/);
  });
});
