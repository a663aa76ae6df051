import { createForm, type Form, type FormOptions } from '@dvc-kit/engine';
import type { Schema } from '@dvc-kit/procedure';
import {
  type AttachmentPlan,
  compileForm,
  type FeePlan,
  openForm,
  type ProcedureModule,
} from '@dvc-kit/validation';

const text = (title: string, more: Schema = {}): Schema => ({ type: 'string', title, ...more });

const declaration: Schema = {
  type: 'object',
  title: 'Tờ khai thử',
  properties: {
    parents: {
      type: 'object',
      title: 'Cha mẹ',
      properties: {
        married: { type: 'boolean', title: 'Đã kết hôn' },
        certificate: text('Số giấy chứng nhận'),
      },
      required: ['married'],
      if: { properties: { married: { const: true } }, required: ['married'] },
      then: { required: ['certificate'] },
      else: { properties: { certificate: false } },
    },
    father: {
      type: 'object',
      title: 'Người cha',
      'x-subject': 'cha',
      properties: {
        fullName: text('Họ tên'),
        nationality: text('Quốc tịch', { default: 'Việt Nam' }),
        document: {
          type: 'object',
          title: 'Giấy tờ',
          properties: {
            type: {
              type: 'string',
              title: 'Loại',
              oneOf: [
                { const: 'card', title: 'Căn cước' },
                { const: 'passport', title: 'Hộ chiếu' },
              ],
            },
            number: text('Số giấy tờ', { maxLength: 20, 'x-messages': { required: 'Nhập số giấy tờ' } }),
          },
          required: ['type', 'number'],
          if: { properties: { type: { const: 'card' } }, required: ['type'] },
          then: { properties: { number: { title: 'Số định danh cá nhân', format: 'personal-id' } } },
        },
      },
      required: ['fullName', 'nationality'],
    },
    children: {
      type: 'array',
      title: 'Các con',
      minItems: 1,
      maxItems: 3,
      items: {
        type: 'object',
        title: 'Người con',
        properties: {
          fullName: text('Họ tên con'),
          bornOn: text('Ngày sinh', { format: 'date', 'x-warnings': [{ check: 'not-in-future' }] }),
        },
        required: ['fullName'],
      },
    },
    copies: { type: 'integer', title: 'Số bản sao', minimum: 0, maximum: 5 },
  },
  required: ['parents', 'children'],
};

const delivery: Schema = {
  type: 'object',
  title: 'Nhận kết quả',
  properties: {
    option: { type: 'string', title: 'Cách nhận', enum: ['desk', 'post'] },
    recipient: {
      type: 'object',
      title: 'Người nhận',
      properties: { phone: text('Điện thoại', { format: 'phone-number' }) },
      required: ['phone'],
    },
  },
  required: ['option'],
  if: { properties: { option: { const: 'post' } }, required: ['option'] },
  then: { required: ['recipient'] },
  else: { properties: { recipient: false } },
};

const paper = (id: string, more: Partial<AttachmentPlan> = {}): AttachmentPlan => ({
  id,
  name: id,
  kind: 'handed-in',
  originals: 1,
  copies: 0,
  isDeclaration: false,
  required: true,
  channels: ['desk', 'post', 'online'],
  alternatives: [],
  isVerified: true,
  files: { types: ['image/jpeg', 'application/pdf'], maxBytes: 1000, maxFiles: 2 },
  ...more,
});

const fee = (id: string, amount: FeePlan['amount'], more: Partial<FeePlan> = {}): FeePlan => ({
  id,
  name: id,
  amount,
  isVerified: true,
  ...more,
});

const isMarried = (answers: unknown) =>
  (answers as { parents?: { married?: boolean } }).parents?.married === true;

export const module: ProcedureModule = {
  code: '9.000001',
  slug: 'thu',
  version: 1,
  language: 'vi',
  name: 'Thủ tục thử',
  channels: [],
  papers: [{ id: 'paper', name: 'Tờ khai', fileName: 'to-khai' }],
  declaration: openForm(compileForm(declaration)),
  delivery: openForm(compileForm(delivery)),
  deliveryOptions: [{ option: 'desk' }, { option: 'post' }],
  copies: 'copies',
  attachments: [
    paper('declaration', { isDeclaration: true }),
    paper('birth-notice', { waiver: 'Đã có trong cơ sở dữ liệu' }),
    paper('marriage-certificate', { when: isMarried, kind: 'shown', files: undefined }),
    paper('authorisation', { channels: ['desk'] }),
  ],
  fees: [
    fee('registration', { kind: 'province' }, { legal: '85/2019/TT-BTC', channels: ['desk', 'post'] }),
    fee('registration-online', { kind: 'free' }, { channels: ['online'] }),
    fee('copies', { kind: 'fixed', vnd: 8000, per: 'copy' }),
    fee('postage', { kind: 'carrier' }, { delivery: ['post'] }),
    fee('married', { kind: 'free' }, { when: isMarried }),
  ],
  undertaking: 'Tôi cam đoan…',
  authority: 'Ủy ban nhân dân xã',
  results: ['Giấy khai thử'],
  timeLimits: [],
};

export function startForm(options: Partial<FormOptions> = {}): Form {
  return createForm(module, { today: '2026-11-21', channel: 'desk', ...options });
}

export function answer(
  form: Form,
  path: string,
  value: string | boolean | number,
  of: 'declaration' | 'delivery' = 'declaration',
): void {
  form.send({ type: 'answer', path, value, form: of });
}

/** Everything that the small procedure asks for, at the shortest. */
export const complete = { parents: { married: false }, children: [{ fullName: 'Y Mơ̆ng Ƀlŏ Niê' }] };

/** The id of the step on the page; undefined once complete. */
export function place(form: Form): string | undefined {
  return form.view.steps[form.view.current]?.id;
}
