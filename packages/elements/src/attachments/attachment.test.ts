import '../index.ts';
import '../later/later-steps.ts';
import '../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { oneEvent, waitUntil } from '@open-wc/testing-helpers';
import { intentsOf, onStage, part, textOf } from '../stage/on-stage.ts';
import type { Stage } from '../stage/stage.ts';
import { attachmentExamples } from './attachment.examples.ts';
import type { FilesEvent } from './files-event.ts';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const photo = (name: string, bytes = 1000) =>
  new File([JPEG, new Uint8Array(bytes)], name, { type: 'image/jpeg' });

function choose(stage: Stage, ...files: readonly File[]) {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = part(stage, 'input[type=file]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const refusals = (stage: Stage) => textOf(part(stage, '.files [role=alert]'));

describe('<dvc-attachment>', () => {
  it('tells what may be chosen before anything is chosen', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    const limits = stage.shadowRoot!.getElementById(
      part(stage, 'input[type=file]').getAttribute('aria-describedby')!,
    );
    expect(textOf(limits)).to.equal('Tệp JPG, PNG hoặc PDF; mỗi tệp không quá 10 MB; nhiều nhất 2 tệp.');
  });

  it('hands over a photo with the type that its bytes tell', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    const files = oneEvent(stage.shadowRoot!, 'dvc-files') as unknown as Promise<FilesEvent>;
    choose(stage, new File([JPEG], 'giay-chung-sinh.docx', { type: 'application/msword' }));
    const [{ given }] = (await files).files as [FilesEvent['files'][number]];
    expect(given).to.include({ name: 'giay-chung-sinh.docx', type: 'image/jpeg', size: 4 });
  });

  it('refuses a photo of 12 MB, says how large it is and what to do', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    choose(stage, photo('anh-to.jpg', 12 * 1024 * 1024));
    await waitUntil(() => refusals(stage) !== '');
    expect(refusals(stage)).to.equal(
      'Lỗi: Tệp “anh-to.jpg” nặng 12 MB, quá mức 10 MB. Chụp lại với ảnh nhỏ hơn, hoặc chọn tệp khác',
    );
    expect(part(stage, 'input[type=file]').getAttribute('aria-describedby')).to.contain('refused');
  });

  it('refuses what only calls itself a PDF', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    choose(stage, new File(['xin chào'], 'don.pdf', { type: 'application/pdf' }));
    await waitUntil(() => refusals(stage).includes('don.pdf'));
    expect(refusals(stage)).to.contain('chỉ nhận tệp JPG, PNG hoặc PDF');
  });

  it('takes what fits and refuses the rest of too many files', async () => {
    const stage = await onStage(attachmentExamples.toHandIn);
    const files = oneEvent(stage.shadowRoot!, 'dvc-files') as unknown as Promise<FilesEvent>;
    choose(stage, photo('1.jpg'), photo('2.jpg'), photo('3.jpg'));
    expect((await files).files.length).to.equal(2);
    await stage.updateComplete;
    expect(refusals(stage)).to.contain('3.jpg');
  });

  it('takes a file away again', async () => {
    const stage = await onStage(attachmentExamples.withFiles);
    const intents = intentsOf(stage);
    part<HTMLButtonElement>(stage, '.given-files button').click();
    expect(intents).to.deep.equal([{ type: 'remove-file', attachment: 'giay-chung-sinh', file: 'x' }]);
    expect(stage.shadowRoot!.activeElement).to.equal(part(stage, 'input[type=file]'));
  });

  it('asks for no file once the paper is waived', async () => {
    const stage = await onStage(attachmentExamples.waived);
    expect(stage.shadowRoot!.querySelector('input[type=file]')).to.equal(null);
  });
});
