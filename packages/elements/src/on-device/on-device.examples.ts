import { html } from 'lit';
import type { Bound } from '../kept/keeper.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { Example } from '../stage/example.ts';
import type { DeviceDrafts, Trouble } from './device-drafts.ts';
import { type KeptDraft, LIFETIME } from './kept-draft.ts';
import type { Lock } from './lock.ts';
import type { OnShelf, ShelfFault } from './shelf.ts';

const savedAt = new Date(2026, 10, 29, 10, 32).getTime();
const lock: Lock = { salt: '00', iterations: 1, iv: '00', data: '00' };

const aDraft = (id: string, given: Partial<KeptDraft> = {}): KeptDraft => ({
  format: 'dvc-kept-draft/1',
  id,
  procedure: { code: '1.001193', version: 2, name: 'Đăng ký khai sinh' },
  savedAt,
  until: savedAt + LIFETIME,
  saves: 1,
  writer: 'other',
  fileCount: 0,
  lock: null,
  key: '00',
  answers: { iv: new Uint8Array(12), data: new ArrayBuffer(0) },
  ...given,
});

export const drafts: readonly KeptDraft[] = [
  aDraft('a'),
  aDraft('b', { lock, key: null, fileCount: 3 }),
  aDraft('c', { procedure: { code: '1.000894', version: 1, name: 'Đăng ký kết hôn' } }),
];

interface Standing {
  readonly bound?: Bound;
  readonly trouble?: Trouble;
  readonly found?: OnShelf | ShelfFault;
  readonly isMissed?: boolean;
  readonly fileCount?: number;
}

/** Drafts on a device where nothing is kept for real: a PIN is always another one. */
export function aDevice({
  bound,
  trouble,
  found = { drafts: [], strange: [] },
  isMissed = false,
  fileCount = 0,
}: Standing) {
  const files = { paper: Array.from({ length: fileCount }, (_, at) => ({ id: String(at) })) };
  const current = { form: { state: { files } }, parts: { module: { code: '1.001193' } } };
  const done = async () => {};
  return Object.assign(new EventTarget(), {
    bound: bound ?? null,
    trouble: trouble ?? null,
    found,
    isMissed,
    canSeal: true,
    form: { session: { current } },
    look: done,
    keep: done,
    lockAnew: done,
    saveNow: done,
    remove: done,
    removeAll: done,
    open: async () => 'pin',
  }) as unknown as DeviceDrafts;
}

const example = (name: string, standing: Standing): Example => ({
  name,
  draw: (setting: DrawingSetting) => {
    const device = aDevice(standing);
    return html`<div class="stack saved-work">
      <dvc-keep-here .setting=${setting} .device=${device}></dvc-keep-here>
      <dvc-kept-drafts .setting=${setting} .device=${device}></dvc-kept-drafts>
    </div>`;
  },
});

export const bound: Bound = { id: 'a', saves: 3, savedAt, lock: null, key: '00' };

export const onDeviceExamples = {
  offer: example('Giữ trên máy này: chưa giữ', { fileCount: 2 }),
  kept: example('Đang giữ, không khóa', { bound, found: { drafts, strange: [] } }),
  locked: example('Đang giữ, có khóa', {
    bound: { ...bound, id: 'b', lock },
    found: { drafts, strange: ['d'] },
  }),
  full: example('Máy hết chỗ', { bound, trouble: { kind: 'full' }, found: { drafts, strange: [] } }),
  missed: example('Trình duyệt đã bỏ bản từng giữ', { isMissed: true }),
  refused: example('Trình duyệt không cho giữ', { found: 'none' }),
};
