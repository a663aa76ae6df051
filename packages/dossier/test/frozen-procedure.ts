import type { Schema } from '@dvc-kit/procedure';
import { compileForm, openForm, type ProcedureModule } from '@dvc-kit/validation';

const declaration: Schema = {
  type: 'object',
  title: 'Đơn thử',
  properties: {
    requester: {
      type: 'object',
      title: 'Người yêu cầu',
      properties: {
        fullName: { type: 'string', title: 'Họ tên' },
        bornOn: { type: 'string', title: 'Ngày sinh', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
        isMarried: { type: 'boolean', title: 'Đã kết hôn' },
        spouse: { type: 'string', title: 'Vợ hoặc chồng' },
      },
      required: ['fullName', 'isMarried'],
      if: { properties: { isMarried: { const: true } }, required: ['isMarried'] },
      then: { required: ['spouse'] },
      else: { properties: { spouse: false } },
    },
    children: {
      type: 'array',
      title: 'Các con',
      maxItems: 9,
      items: {
        type: 'object',
        title: 'Người con',
        properties: {
          fullName: { type: 'string', title: 'Họ tên' },
          age: { type: 'integer', title: 'Tuổi' },
        },
        required: ['fullName'],
      },
    },
    copies: { type: 'integer', title: 'Số bản sao', minimum: 0, maximum: 9 },
  },
  required: ['requester'],
};

const delivery: Schema = {
  type: 'object',
  title: 'Nhận kết quả',
  properties: { option: { type: 'string', title: 'Cách nhận', enum: ['desk', 'post'] } },
  required: ['option'],
};

const all = ['desk', 'post', 'online'] as const;

/** A procedure that no law changes: dossiers of it must be read for ever, fees and all. */
export const frozenProcedure: ProcedureModule = {
  code: '9.000009',
  slug: 'don-thu',
  version: 3,
  language: 'vi',
  name: 'Đơn thử',
  channels: [...all],
  papers: [],
  declaration: openForm(compileForm(declaration)),
  delivery: openForm(compileForm(delivery)),
  deliveryOptions: [{ option: 'desk' }, { option: 'post' }],
  copies: 'copies',
  attachments: [
    {
      id: 'declaration',
      name: 'Đơn thử',
      kind: 'handed-in',
      originals: 1,
      copies: 0,
      isDeclaration: true,
      required: true,
      channels: ['desk', 'post'],
      alternatives: [],
      isVerified: true,
    },
    {
      id: 'proof',
      name: 'Giấy tờ chứng minh',
      kind: 'handed-in',
      originals: 0,
      copies: 1,
      isDeclaration: false,
      required: true,
      channels: [...all],
      alternatives: [],
      isVerified: true,
      files: { types: ['image/jpeg', 'application/pdf'], maxBytes: 2_000_000, maxFiles: 2 },
    },
    {
      id: 'residence',
      name: 'Giấy tờ về nơi cư trú',
      kind: 'handed-in',
      originals: 0,
      copies: 1,
      isDeclaration: false,
      required: true,
      channels: [...all],
      waiver: 'Đã có trong cơ sở dữ liệu',
      alternatives: [],
      isVerified: false,
      files: { types: ['application/pdf'], maxBytes: 2_000_000, maxFiles: 1 },
    },
  ],
  fees: [
    {
      id: 'desk',
      name: 'Lệ phí nộp trực tiếp',
      amount: { kind: 'fixed', vnd: 20_000, per: 'dossier' },
      channels: ['desk'],
      isVerified: true,
    },
    {
      id: 'online',
      name: 'Lệ phí nộp trực tuyến',
      amount: { kind: 'fixed', vnd: 10_000, per: 'dossier' },
      channels: ['online'],
      legal: '75/2022/TT-BTC',
      isVerified: true,
    },
    {
      id: 'copies',
      name: 'Phí cấp bản sao',
      amount: { kind: 'fixed', vnd: 8000, per: 'copy' },
      note: 'Mỗi bản.',
      isVerified: true,
    },
    {
      id: 'post',
      name: 'Cước bưu chính',
      amount: { kind: 'carrier' },
      delivery: ['post'],
      isVerified: false,
    },
  ],
  undertaking: 'Tôi cam đoan những lời khai trên là đúng sự thật.',
  authority: 'Ủy ban nhân dân xã',
  results: [],
  timeLimits: [],
};
