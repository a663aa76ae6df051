import { slugOf } from '@dvc-kit/procedure/slug';
import { fileSize } from '@dvc-kit/wording';
import { html } from 'lit';
import type { KeptForm } from '../kept/keeper.ts';
import type { DeviceDrafts } from '../on-device/device-drafts.ts';
import { aDevice, bound, drafts } from '../on-device/on-device.examples.ts';
import type { Example } from '../stage/example.ts';

interface Standing {
  readonly isTouched?: boolean;
  /** In bytes, of each file that was given. */
  readonly sizes?: readonly number[];
  readonly device?: DeviceDrafts | null;
}

/** A form as far as the dialog asks: nothing is saved or opened for real. */
function aForm({ isTouched = true, sizes = [] }: Standing): KeptForm {
  const files = { paper: sizes.map((size, at) => ({ id: String(at), size })) };
  const current = {
    form: { state: { files } },
    parts: { module: { code: '1.001193', slug: 'dang-ky-khai-sinh' } },
    files: new Map(),
  };
  return {
    session: { isTouched, current },
    later: () => ({ fileSize, slugOf }),
    askLater: () => undefined,
  } as unknown as KeptForm;
}

const example = (name: string, standing: Standing): Example => ({
  name,
  draw: (setting) =>
    html`<dvc-saved-dialog .setting=${setting} .form=${aForm(standing)} .device=${standing.device ?? null}></dvc-saved-dialog>`,
});

export const savedDialogExamples = {
  atFirst: example('Lưu và mở lại: chưa khai gì', { isTouched: false }),
  filledIn: example('Đang khai, có tệp', { sizes: [380_000, 1_580_000] }),
  withDrafts: example('Đang khai, có bản giữ trên máy', {
    sizes: [380_000],
    device: aDevice({ bound, found: { drafts, strange: [] } }),
  }),
};
