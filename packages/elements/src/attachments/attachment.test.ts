import '../index.ts';
import '../later/later-steps.ts';
import '../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { intentsOf, onStage, part, textOf } from '../stage/on-stage.ts';
import { choose, pagePhoto, plainPdf } from '../stage/sample-papers.ts';
import type { Stage } from '../stage/stage.ts';
import { attachmentExamples } from './attachment.examples.ts';
import type { FilesEvent } from './files-event.ts';

const input = (stage: Stage) => part(stage, 'input[type=file]:not([capture])');
const refusals = (stage: Stage) => textOf(part(stage, '.files [role=alert]'));

/** The files that are taken from now on. */
function takenIn(stage: Stage) {
  const names: string[] = [];
  stage.shadowRoot!.addEventListener('dvc-files', (event) => {
    for (const { given } of (event as FilesEvent).files) names.push(given.name);
  });
  return names;
}

describe('<dvc-attachment>', () => {
  it('tells what may be chosen before anything is chosen', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    const limits = stage.shadowRoot!.getElementById(input(stage).getAttribute('aria-describedby')!);
    expect(textOf(limits)).to.equal(
      'Tệp JPG, PNG hoặc PDF; mỗi tệp không quá 10 MB; nhiều nhất 2 tệp. Ảnh chụp được thu nhỏ; nhiều ảnh ghép thành một tệp PDF.',
    );
  });

  it('is named where it is opened, since one who only hears it goes from one to the next', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    expect(textOf(part(stage, 'summary'))).to.match(/: Giấy chứng sinh$/);
  });

  it('hands over what the bytes tell, whatever the file is called', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    const files = oneEvent(stage.shadowRoot!, 'dvc-files') as unknown as Promise<FilesEvent>;
    choose(input(stage), await pagePhoto({ name: 'giay-chung-sinh.docx' }));
    const [{ given }] = (await files).files as [FilesEvent['files'][number]];
    expect(given).to.include({ name: 'giay-chung-sinh.jpg', type: 'image/jpeg' });
  });

  it('refuses each file by name, and takes the good ones beside them', async () => {
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = function (this: File) {
      return this.name === 'mây.jpg'
        ? Promise.reject(new DOMException('', 'NotReadableError'))
        : arrayBuffer.call(this);
    };
    try {
      const stage = await onStage(attachmentExamples.toHandIn);
      const names = takenIn(stage);
      const cutOff = await pagePhoto();
      choose(
        input(stage),
        new File(['xin chào'], 'don.pdf'),
        await pagePhoto({ name: 'mây.jpg' }),
        new File([cutOff.slice(0, cutOff.size / 2)], 'dở.jpg'),
        plainPdf('khóa.pdf', '/Encrypt<</V 4>>'),
        plainPdf(),
      );
      await waitUntil(() => names.length > 0, 'taken', { timeout: 8000 });
      await stage.updateComplete;
      expect(names).to.deep.equal(['giay-chung-sinh.pdf']);
      expect(refusals(stage)).to.match(
        /“don.pdf”: chỉ nhận tệp JPG.*không cho đọc tệp “mây.jpg”.*“dở.jpg” bị hỏng.*PDF “khóa.pdf” bị khóa/,
      );
      expect(input(stage).getAttribute('aria-describedby')).to.contain('refused');
    } finally {
      Blob.prototype.arrayBuffer = arrayBuffer;
    }
  });

  it('refuses a PDF of 12 MB, says how large it is and what to do', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    const pdf = plainPdf();
    const big = new File(
      ['%PDF-1.4\n%', new Uint8Array(12 * 1024 * 1024), (await pdf.text()).slice(9)],
      'to.pdf',
    );
    choose(input(stage), big);
    await waitUntil(() => refusals(stage) !== '', 'refused', { timeout: 8000 });
    expect(refusals(stage)).to.contain('Tệp “to.pdf” nặng 12 MB, quá mức 10 MB.');
  });

  it('asks again when what takes files did not arrive, and takes them then', async () => {
    const stage = await onStage(attachmentExamples.offline);
    choose(input(stage), plainPdf());
    await waitUntil(() => refusals(stage) !== '', 'refused', { timeout: 8000 });
    expect(refusals(stage)).to.contain('Chưa nhận được “giay-chung-sinh.pdf” vì mất mạng');
  });

  it('asks for no file once the paper is waived, or brought', async () => {
    for (const example of [attachmentExamples.waived, attachmentExamples.brought]) {
      const stage = await onStage(example);
      expect(stage.shadowRoot!.querySelector('input[type=file]')).to.equal(null);
    }
  });

  it('is brought to the desk at a tick', async () => {
    const stage = await onStage(attachmentExamples.online);
    const intents = intentsOf(stage);
    part(stage, 'input[type=checkbox]').click();
    expect(intents).to.deep.equal([{ type: 'bring', attachment: 'giay-chung-sinh', brought: true }]);
  });
});
