import type { SubmissionAnswer, SubmissionPort } from '@dvc-kit/elements';
import { birthAnswers, sampleServices } from '@dvc-kit/elements/stage';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';

export default { title: 'dvc-procedure', component: 'dvc-procedure', tags: ['autodocs'] };

const fallback = html`<a href="#blank">Tải mẫu trống (PDF)</a>`;

export const birth = {
  name: 'Đăng ký khai sinh',
  render: () =>
    html`<dvc-procedure code="1.001193" commune="00000" .services=${sampleServices()}>${fallback}</dvc-procedure>`,
};

export const birthFilledIn = {
  name: 'Đăng ký khai sinh, đã điền',
  render: () =>
    html`<dvc-procedure code="1.001193" commune="00000" .answers=${birthAnswers} .services=${sampleServices()}
      >${fallback}</dvc-procedure
    >`,
};

export const marriage = {
  name: 'Đăng ký kết hôn',
  render: () =>
    html`<dvc-procedure code="1.000894" .services=${sampleServices()}>${fallback}</dvc-procedure>`,
};

export const maritalStatus = {
  name: 'Xác nhận tình trạng hôn nhân',
  render: () =>
    html`<dvc-procedure code="1.004873" .services=${sampleServices()}>${fallback}</dvc-procedure>`,
};

export const english = {
  name: 'Tiếng Anh',
  render: () =>
    html`<dvc-procedure lang="en" code="1.001193" commune="00000" .services=${sampleServices()}
      >${fallback}</dvc-procedure
    >`,
};

export const starred = {
  name: 'Đánh dấu * mục phải điền',
  render: () =>
    html`<dvc-procedure mark-required code="1.001193" .services=${sampleServices()}>${fallback}</dvc-procedure>`,
};

export const unknown = {
  name: 'Mã không có',
  render: () =>
    html`<dvc-procedure code="9.999999" .services=${sampleServices()}>${fallback}</dvc-procedure>`,
};

/** A receiver that answers a few seconds later; the first try does not get through. */
function slowReceiver(): SubmissionPort {
  let tries = 0;
  const answers: readonly SubmissionAnswer[] = [
    { fault: { reason: 'network' } },
    { receipt: { dossierCode: 'H00.99-261128-0007', appointment: '2026-12-05T09:30:00+07:00' } },
  ];
  return {
    submit: () => {
      const answer = answers[tries++] ?? answers[1]!;
      return new Promise((resolve) => setTimeout(resolve, 3000, answer));
    },
  };
}

export const online = {
  name: 'Nộp trực tuyến: lần đầu không tới nơi',
  render: () =>
    html`<dvc-procedure code="1.001193" commune="00000" .answers=${birthAnswers}
      .services=${sampleServices({ submission: slowReceiver() })}>${fallback}</dvc-procedure>`,
};

interface Played {
  readonly canvasElement: HTMLElement;
}

export const leftWithMistakes = {
  name: 'Bấm Tiếp tục khi còn mục phải điền',
  render: birth.render,
  play: async ({ canvasElement }: Played) => {
    const form = await drawn(canvasElement);
    await userEvent.click(await within(form, '[part~=continue]'));
    await waitFor(() => expect(form.activeElement?.id).toBe('error-summary'));
  },
};

export const dayThatNeverWas = {
  name: 'Ngày 31/02 không có trong lịch',
  render: birth.render,
  play: async ({ canvasElement }: Played) => {
    const form = await drawn(canvasElement);
    for (const [part, text] of [
      ['', '31'],
      ['-month', '2'],
      ['-year', '2026'],
    ] as const) {
      const box = await within(form, `#f-child-dateOfBirth${part}`);
      await userEvent.type(box, text);
      // user-event looks for a change in the document, and does not find one within a shadow root.
      await fireEvent.change(box);
    }
    await userEvent.click(await within(form, '[part~=continue]'));
    const link = await within(form, '.error-summary a[href="#f-child-dateOfBirth"]');
    await expect(link.textContent).toContain('lịch không có ngày 31/02/2026');
  },
};

export const suggestionTaken = {
  name: 'Chọn dân tộc từ gợi ý, gõ không dấu',
  render: birth.render,
  play: async ({ canvasElement }: Played) => {
    const form = await drawn(canvasElement);
    const box = await within(form, '#f-child-ethnicity');
    await userEvent.type(box, 'gia rai');
    await within(form, '#f-child-ethnicity[aria-expanded=true]');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(box).toHaveValue('Gia Rai'));
  },
};

export const paperBeside = {
  name: 'Tờ khai bên cạnh biểu mẫu, trên màn hình rộng',
  render: () => html`<div style="inline-size: 80rem">${birthFilledIn.render()}</div>`,
  play: async ({ canvasElement }: Played) => {
    const form = await drawn(canvasElement);
    const box = await within(form, '#f-child-fullName');
    await userEvent.type(box, ' Bình');
    await fireEvent.change(box);
    const sheet = await within(form, 'dvc-paper-beside .paper-sheet pre');
    await waitFor(() => expect(sheet.textContent).toContain('Bình'));
  },
};

export const cardAsked = {
  name: 'Điền từ thẻ căn cước: bằng máy ảnh hay ảnh chụp',
  render: birthFilledIn.render,
  play: async ({ canvasElement }: Played) => {
    const form = await drawn(canvasElement);
    await userEvent.click(await within(form, '[part~=id-card]'));
    await within(form, 'dialog.id-card[open]');
  },
};

export const savedAsked = {
  name: 'Lưu để điền tiếp: trên máy này hay thành một tệp',
  render: birth.render,
  play: async ({ canvasElement }: Played) => {
    const form = await drawn(canvasElement);
    await userEvent.click(await within(form, '#f-circumstances-birthCase'));
    await userEvent.click(await within(form, '[part~=saved]'));
    await within(form, 'dialog.saved-work[open] #keep-pin');
  },
};

/** The tree of the form, once there is one. */
async function drawn(canvas: HTMLElement): Promise<ShadowRoot> {
  return waitFor(() => {
    const root = canvas.querySelector('dvc-procedure')?.shadowRoot;
    if (!root?.querySelector('[part~=continue]')) throw new Error('The form is not drawn yet.');
    return root;
  });
}

/** What matches in the form, once it does. */
function within(form: ShadowRoot, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = form.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  });
}
