import type { SubmissionAnswer, SubmissionPort } from '@dvc-kit/elements';
import { birthAnswers, sampleServices } from '@dvc-kit/elements/stage';
import { html } from 'lit';

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
