import { sampleCommune, sampleServices } from '@dvc-kit/elements/stage';
import { html } from 'lit';

export default { title: 'dvc-status', component: 'dvc-status', tags: ['autodocs'] };

const services = sampleServices({
  loadCommune: async () => ({ ...sampleCommune, receiver: { address: '/tiep-nhan/' } }),
});

const fallback = html`<p>Gọi điện hoặc đến nơi tiếp nhận, nêu mã hồ sơ.</p>`;

export const question = {
  name: 'Tra cứu bằng mã',
  render: () => html`<dvc-status commune="00000" .services=${services}>${fallback}</dvc-status>`,
};

export const english = {
  name: 'Tiếng Anh',
  render: () => html`<dvc-status lang="en" commune="00000" .services=${services}>${fallback}</dvc-status>`,
};

export const nowhere = {
  name: 'Xã không nhận trực tuyến',
  render: () => html`<dvc-status commune="00000" .services=${sampleServices()}>${fallback}</dvc-status>`,
};
