import '../index.ts';
import '../stage/stage.ts';
import { expect } from '@esm-bundle/chai';
import { oneEvent, waitUntil } from '@open-wc/testing-helpers';
import encodeQR from 'qr';
import type { LoadReader } from '../ports/readers.ts';
import type { ProcedureForm } from '../procedure/procedure.ts';
import { goOn, open, pressButton } from '../stage/on-procedure.ts';
import { answersOf, barriers, onStage, part, textOf } from '../stage/on-stage.ts';
import type { Stage } from '../stage/stage.ts';
import { idCardExamples } from './id-card.examples.ts';

const card =
  '001199000007|012345678|Nguyễn Thị Mẫu|01021999|Nữ|Tổ 5, Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh|15042021';

interface Look {
  /** CSS pixels of one square of the code. */
  readonly cell?: number;
  readonly turned?: number;
  /** How many pixels run into each other. */
  readonly blur?: number;
}

/** The back of a card in somebody's hand, with the code in a corner. */
function picture(text: string, { cell = 5, turned = 0, blur = 0 }: Look = {}): HTMLCanvasElement {
  const squares = encodeQR(text, 'raw', { ecc: 'medium', border: 3 });
  const canvas = document.createElement('canvas');
  canvas.width = 1200;
  canvas.height = 900;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#445566';
  context.fillRect(0, 0, 1200, 900);
  context.translate(600, 450);
  context.rotate((turned * Math.PI) / 180);
  context.fillStyle = '#d9e4dc';
  context.fillRect(-420, -265, 840, 530);
  context.translate(60, -180);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, squares.length * cell, squares.length * cell);
  context.fillStyle = '#1a1a1a';
  squares.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(x * cell, y * cell, cell, cell);
    });
  });
  context.setTransform(1, 0, 0, 1, 0, 0);
  // Not by `filter`, which Safari has not.
  for (let step = 1; step <= blur; step += 1) {
    context.globalAlpha = 0.5;
    context.drawImage(canvas, step % 2, (step + 1) % 2);
  }
  return canvas;
}

async function photo(canvas: HTMLCanvasElement): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
  return new File([blob!], 'the.jpg', { type: 'image/jpeg' });
}

type Host = Stage | ProcedureForm;

const dialogOf = (host: Host) => part<HTMLDialogElement>(host, 'dialog.id-card');
const heading = (host: Host) => textOf(dialogOf(host).querySelector('h4'));
const alerted = (host: Host) => textOf(dialogOf(host).querySelector('[role=alert]'));

async function openDialog(host: Host) {
  part<HTMLElement>(host, '[part=id-card]').click();
  await waitUntil(() => host.shadowRoot!.querySelector('dialog.id-card[open]'), 'the dialog', {
    timeout: 8000,
  });
}

async function choose(host: Host, file: File) {
  const input = dialogOf(host).querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

const isRead = (host: Host) =>
  waitUntil(() => heading(host) === 'Đã đọc được thẻ căn cước', 'the card is read', { timeout: 15_000 });

const rows = (host: Host) =>
  [...dialogOf(host).querySelectorAll('.card-rows > div')].map((row) =>
    [...row.children].map(textOf).join(': '),
  );

async function pressIn(host: Host, words: string) {
  const button = [...dialogOf(host).querySelectorAll('button')].find((one) => textOf(one) === words)!;
  button.click();
  await host.updateComplete;
}

/** A camera that sees the canvas, or none for this reason. */
function withCamera(seen: HTMLCanvasElement | string): () => MediaStreamTrack[] {
  const tracks: MediaStreamTrack[] = [];
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: {
      getUserMedia: async () => {
        if (typeof seen === 'string') throw new DOMException('none', seen);
        const stream = seen.captureStream(10);
        tracks.push(...stream.getTracks());
        // A canvas that stands still sends nothing.
        const timer = setInterval(() => {
          if (tracks.every(({ readyState }) => readyState === 'ended')) clearInterval(timer);
          seen.getContext('2d')!.drawImage(seen, 0, 0);
        }, 100);
        return stream;
      },
    },
  });
  return () => tracks;
}

const hasStreams = 'captureStream' in HTMLCanvasElement.prototype;

describe('an identity card', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });

  it('is read from a photo, shown with what it would replace, and fills the block only then', async () => {
    const stage = await onStage(idCardExamples.person);
    const answers = answersOf(stage);
    await openDialog(stage);
    await choose(stage, await photo(picture(card, { turned: 24, blur: 2 })));
    await isRead(stage);
    expect(rows(stage)).to.deep.equal([
      'Họ, chữ đệm, tên: Nguyễn Thị Mẫu thay cho “Nguyễn Thị Cũ”',
      'Ngày sinh: 01/02/1999',
      'Số định danh cá nhân: 001199000007',
    ]);
    expect(answers).to.deep.equal([]);
    expect(await barriers(stage)).to.deep.equal([]);
    await pressIn(stage, 'Điền vào tờ khai');
    await waitUntil(() => stage.shadowRoot!.querySelector('dialog.id-card') === null);
    expect(answers).to.deep.equal([
      { path: 'mother.fullName', value: 'Nguyễn Thị Mẫu' },
      { path: 'mother.dateOfBirth', value: '1999-02-01' },
      { path: 'mother.personalIdNumber', value: '001199000007' },
    ]);
    expect(stage.shadowRoot!.activeElement).to.equal(part(stage, '[part=id-card]'));
    expect(textOf(part(stage, 'dvc-id-card [role=status]'))).to.contain('Đã điền từ thẻ');
  });

  it('changes nothing when it is not confirmed', async () => {
    const stage = await onStage(idCardExamples.person);
    const answers = answersOf(stage);
    await openDialog(stage);
    await choose(stage, await photo(picture(card)));
    await isRead(stage);
    await pressIn(stage, 'Không điền');
    expect(stage.shadowRoot!.querySelector('dialog')).to.equal(null);
    expect(answers).to.deep.equal([]);
  });

  it('says what the matter is with a photo without a code, with another code, and with what is no photo', async () => {
    const stage = await onStage(idCardExamples.person);
    await openDialog(stage);
    await choose(stage, await photo(picture('https://example.vn')));
    await waitUntil(() => alerted(stage).includes('không phải mã QR trên thẻ'), 'another code', {
      timeout: 15_000,
    });
    await choose(stage, new File(['no picture'], 'the.heic', { type: 'image/heic' }));
    await waitUntil(() => alerted(stage).includes('Không mở được tệp này'));
    const blank = document.createElement('canvas');
    await choose(stage, await photo(blank));
    await waitUntil(() => alerted(stage).includes('Không thấy mã QR'), 'no code', { timeout: 15_000 });
    // No better reader came, so it says what may help.
    expect(textOf(dialogOf(stage))).to.contain('Trang này chỉ đọc được mã rõ nét');
  });

  it('asks for the better reader only where the plain one sees nothing', async () => {
    let asked = 0;
    const loadReader: LoadReader = async (kind) => {
      expect(kind).to.equal('code');
      asked += 1;
      return (async () => card) as never;
    };
    const stage = await onStage(idCardExamples.person);
    stage.services = { ...stage.services!, loadReader };
    await openDialog(stage);
    await choose(stage, await photo(picture(card)));
    await isRead(stage);
    expect(asked).to.equal(0);
    await pressIn(stage, 'Đọc lại');
    await choose(stage, await photo(document.createElement('canvas')));
    await isRead(stage);
    expect(asked).to.equal(1);
  });

  if (hasStreams)
    it('is read from the camera, which is closed again at once', async () => {
      const tracks = withCamera(picture(card));
      const stage = await onStage(idCardExamples.person);
      await openDialog(stage);
      await pressIn(stage, 'Dùng máy ảnh');
      await isRead(stage);
      expect(tracks().map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    });

  if (hasStreams)
    it('lets go of the camera when the dialog is closed', async () => {
      const tracks = withCamera(document.createElement('canvas'));
      const stage = await onStage(idCardExamples.person);
      await openDialog(stage);
      await pressIn(stage, 'Dùng máy ảnh');
      await waitUntil(() => dialogOf(stage).querySelector('video'));
      const closed = oneEvent(part(stage, 'dvc-id-card-dialog'), 'dvc-card');
      dialogOf(stage).close();
      await closed;
      expect(tracks().map(({ readyState }) => readyState)).to.deep.equal(['ended']);
    });

  for (const [fault, words] of [
    ['NotAllowedError', 'Chưa được phép dùng máy ảnh'],
    ['NotFoundError', 'Không tìm thấy máy ảnh'],
    ['NotReadableError', 'có thể ứng dụng khác đang dùng'],
    ['SecurityError', 'Trang này không cho dùng máy ảnh'],
  ] as const)
    it(`offers the photo, then typing, where the camera fails: ${fault}`, async () => {
      withCamera(fault);
      const stage = await onStage(idCardExamples.person);
      await openDialog(stage);
      await pressIn(stage, 'Dùng máy ảnh');
      await waitUntil(() => alerted(stage) !== '');
      expect(alerted(stage)).to.contain(words);
      expect(alerted(stage)).to.contain('chọn ảnh chụp mặt thẻ');
      expect(alerted(stage)).to.contain('tự điền');
    });

  it('says so where the page has no camera to give, as without TLS', async () => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined });
    const stage = await onStage(idCardExamples.person);
    await openDialog(stage);
    await pressIn(stage, 'Dùng máy ảnh');
    await waitUntil(() => alerted(stage).includes('https'));
  });
});

describe('an identity card in a declaration', () => {
  const fillFrom = async (form: ProcedureForm, text: string) => {
    while (!form.shadowRoot!.querySelector('[part=id-card]')) await goOn(form);
    await pressButton(form, 'Điền từ mã QR');
    await waitUntil(() => form.shadowRoot!.querySelector('dialog.id-card[open]'), 'the dialog', {
      timeout: 8000,
    });
    await choose(form, await photo(picture(text)));
    await isRead(form);
    await pressIn(form, 'Điền vào tờ khai');
  };
  const isClosed = (form: ProcedureForm) =>
    waitUntil(() => form.shadowRoot!.querySelector('dialog.id-card') === null);
  const value = (form: ProcedureForm, key: string) => part(form, `#f-requester-${key}`).value;

  it('fills what the block asks for, that too which is asked only then, and no address that is not asked any more', async () => {
    const form = await open({ filled: true });
    await fillFrom(form, card);
    await isClosed(form);
    expect(value(form, 'fullName')).to.equal('Nguyễn Thị Mẫu');
    const type = part<HTMLSelectElement>(form, '#f-requester-identityDocument-type');
    expect(textOf(type.selectedOptions[0])).to.equal('Thẻ căn cước công dân');
    expect(value(form, 'identityDocument-number')).to.equal('001199000007');
    expect(value(form, 'identityDocument-issuedOn-year')).to.equal('2021');
    expect(value(form, 'identityDocument-issuedBy')).to.contain('Cục Cảnh sát');
  });

  it('leads an address that is still asked to where its commune went, and asks which one it was', async () => {
    const form = await open({ filled: true });
    // Without day and month of birth the paper asks where she lives.
    await fillFrom(
      form,
      '001199000007||Nguyễn Thị Mẫu|00001999|Nữ|Tổ 5, Dịch Vọng, Cầu Giấy, Hà Nội|15042021',
    );
    await waitUntil(() => heading(form) === 'Địa chỉ trên thẻ');
    await waitUntil(() => dialogOf(form).querySelector('select'), 'the communes', { timeout: 8000 });
    expect(await barriers(form)).to.deep.equal([]);
    const select = dialogOf(form).querySelector('select')!;
    select.value = [...select.options].find((one) => textOf(one) === 'Phường Cầu Giấy')!.value;
    select.dispatchEvent(new Event('change'));
    await pressIn(form, 'Điền vào tờ khai');
    await isClosed(form);
    expect(value(form, 'residence-commune')).to.equal('Phường Cầu Giấy');
    expect(value(form, 'residence-detail')).to.equal('Tổ 5');
    expect(value(form, 'residence-originalText')).to.equal('Tổ 5, Dịch Vọng, Cầu Giấy, Hà Nội');
  });
});
