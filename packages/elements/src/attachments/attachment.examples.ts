import type { AttachmentView, GivenFile } from '@dvc-kit/engine';
import { html } from 'lit';
import type { Way } from '../ports/way.ts';
import type { Example } from '../stage/example.ts';
import type { LoadTaking, Refused, TakenFile } from '../taking/taken.ts';

const plan: AttachmentView['plan'] = {
  id: 'giay-chung-sinh',
  name: 'Giấy chứng sinh',
  hint: 'Do cơ sở y tế nơi trẻ sinh ra cấp',
  kind: 'handed-in',
  originals: 1,
  copies: 0,
  isDeclaration: false,
  required: true,
  channels: ['desk', 'post', 'online'],
  alternatives: ['Văn bản của người làm chứng xác nhận về việc sinh', 'Giấy cam đoan về việc sinh'],
  files: { types: ['image/jpeg', 'image/png', 'application/pdf'], maxBytes: 10 * 1024 * 1024, maxFiles: 2 },
  isVerified: true,
};

/** The birth notice of the hospital, with what matters to the example. */
export const anAttachment = (
  given: Partial<AttachmentView> = {},
  more: Partial<typeof plan> = {},
): AttachmentView => ({
  plan: { ...plan, ...more },
  files: [],
  waived: false,
  brought: false,
  ...given,
});

const example = (
  name: string,
  view: AttachmentView,
  { way = 'paper', loadTaking = () => import('../taking/taking.ts'), ...standing }: Given = {},
): Example => ({
  name,
  draw: (setting) =>
    html`<dvc-attachment .view=${view} .way=${way} .setting=${setting} .loadTaking=${loadTaking}
      .refused=${standing.refused ?? []} .again=${standing.again ?? []} .progress=${standing.progress ?? null}></dvc-attachment>`,
});

/** How it stands with what was chosen; the element alone knows it. */
interface Given {
  readonly way?: Way;
  readonly loadTaking?: LoadTaking;
  readonly refused?: readonly Refused[];
  readonly again?: readonly TakenFile[];
  readonly progress?: { readonly done: number; readonly all: number };
}

const photo: GivenFile = {
  id: 'x',
  name: 'giay-chung-sinh-mat-truoc.jpg',
  type: 'image/jpeg',
  size: 380_000,
  picture: { width: 1500, height: 2000, turn: 0, doubts: [] },
};

export const attachmentExamples = {
  toHandIn: example('Giấy phải nộp', anAttachment()),
  toShow: example(
    'Giấy xuất trình',
    anAttachment(
      {},
      {
        id: 'can-cuoc',
        name: 'Thẻ căn cước của người đi đăng ký',
        kind: 'shown',
        files: undefined,
        alternatives: [],
        copies: null,
        isVerified: false,
      },
    ),
  ),
  withFiles: example(
    'Đã chọn tệp',
    anAttachment({
      files: [
        photo,
        {
          ...photo,
          id: 'y',
          name: 'giay-chung-sinh-mat-sau.jpg',
          picture: { ...photo.picture!, turn: 1, doubts: ['blurred', 'dark'] },
        },
        {
          id: 'z',
          name: 'Bản sao điện tử.pdf',
          type: 'application/pdf',
          size: 1_580_000,
          pages: 3,
          isSigned: true,
        },
      ],
    }),
  ),
  openedAgain: example(
    'Ảnh ghép trong hồ sơ mở lại',
    anAttachment({
      files: [
        {
          id: 'pages-giay-chung-sinh',
          name: 'giay-chung-sinh.pdf',
          type: 'application/pdf',
          size: 1_140_000,
          pages: 3,
        },
      ],
    }),
  ),
  online: example('Nộp trực tuyến', anAttachment(), { way: 'online' }),
  brought: example('Mang bản giấy đến', anAttachment({ brought: true }), { way: 'online' }),
  offline: example('Mất mạng', anAttachment(), { loadTaking: () => Promise.reject(new Error('offline')) }),
  refused: example('Tệp không nhận', anAttachment({ files: [photo] }), {
    refused: [
      { name: 'Đơn.docx', size: 48_000, kind: 'office', fault: 'not-a-paper' },
      { name: 'Bản quét.pdf', size: 12_600_000, kind: 'pdf', fault: 'too-big' },
      { name: 'IMG_0021.heic', size: 2_100_000, kind: 'heic', fault: 'not-opened' },
    ],
  }),
  working: example('Đang xem tệp', anAttachment({ files: [photo] }), { progress: { done: 1, all: 3 } }),
  again: example('Tệp đã có', anAttachment({ files: [photo] }), {
    again: [{ given: { ...photo, id: 'w', name: 'IMG_0021.jpg' }, file: new File([], 'IMG_0021.jpg') }],
  }),
  signedDeclaration: example('Tờ khai đã ký', anAttachment({}, { isDeclaration: true, alternatives: [] })),
  waived: example(
    'Không phải nộp',
    anAttachment({ waived: true }, { waiver: 'Thông tin đã có trong cơ sở dữ liệu quốc gia về dân cư' }),
  ),
  missing: example(
    'Thiếu tệp',
    anAttachment({ issue: { path: 'attachments.giay-chung-sinh', keyword: 'required', params: {} } }),
  ),
};
