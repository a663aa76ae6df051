import type { FieldView, StepView } from '@dvc-kit/engine';
import { fieldsIn } from '@dvc-kit/engine/first-page';
import { html, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { Contact } from './send-dossier.ts';
import { textBox } from './text-box.ts';

type ReviewContent = Extract<StepView, { kind: 'review' }>;

/** How she is to be reached, as she typed it. */
export interface TypedContact {
  readonly phone: string;
  readonly email: string;
}

/** What the contract of receivers takes as a phone number of Viet Nam, and as an address. */
const PHONE = /^0(?:[35789]\d{8}|2\d{8,9})$/;
const EMAIL = /^[A-Za-z0-9._%+'!#$&*/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;

/** What the form was told already: of several numbers the first. */
export function contactIn({ sections, delivery }: ReviewContent): TypedContact {
  const fields = [...sections, ...delivery].flatMap(({ children }) => children.flatMap(fieldsIn));
  const first = (format: string) => textOf(fields.find((field) => field.format === format && textOf(field)));
  return { phone: first('phone-number'), email: first('email') };
}

const textOf = (field: FieldView | undefined) => (typeof field?.answer === 'string' ? field.answer : '');

/** As the receiver wants it; null where that cannot be made of it. */
export function contactOf(typed: TypedContact): Contact | null {
  const [phone, email] = [phoneIn(typed.phone), typed.email.trim()];
  if (!PHONE.test(phone) || (email !== '' && !isEmail(email))) return null;
  return { phone, ...(email !== '' && { email }) };
}

const phoneIn = (text: string) => text.replace(/[^\d+]/g, '').replace(/^\+?84(?=\d{8})/, '0');

const isEmail = (text: string) => EMAIL.test(text) && text.length <= 254;

/** Asked where the dossier is sent: what becomes of it is told there. */
export function contactFields(
  typed: TypedContact,
  isChecked: boolean,
  change: (part: Partial<TypedContact>) => void,
  setting: DrawingSetting,
): TemplateResult {
  const phoneFault = isChecked && !PHONE.test(phoneIn(typed.phone));
  const emailFault = isChecked && typed.email.trim() !== '' && !isEmail(typed.email.trim());
  return html`<section class="summary" aria-labelledby="contact-title">
    <h3 aria-level=${levelBelow(setting, 1)} id="contact-title">${msg('Nơi nhận báo tin cho bạn bằng cách nào?')}</h3>
    ${textBox(
      {
        id: 'contact-phone',
        label: msg('Số điện thoại'),
        hint: msg('Để nhận tin về hồ sơ. Các số cuối cũng dùng để tra cứu khi mất biên nhận.'),
        autocomplete: 'tel',
        inputmode: 'tel',
        width: 'medium',
        text: typed.phone,
        required: true,
        fault: phoneFault
          ? msg('Nhập số điện thoại Việt Nam, gồm 10 hoặc 11 chữ số, bắt đầu bằng số 0')
          : null,
        change: (phone) => change({ phone }),
      },
      setting,
    )}
    ${textBox(
      {
        id: 'contact-email',
        label: msg('Thư điện tử'),
        hint: msg('Nếu có: thư kể rõ hơn tin nhắn, như phải bổ sung gì.'),
        autocomplete: 'email',
        inputmode: 'email',
        width: 'wide',
        text: typed.email,
        required: false,
        fault: emailFault
          ? msg('Nhập địa chỉ thư điện tử đủ hai phần, như ten@example.org, hoặc để trống')
          : null,
        change: (email) => change({ email }),
      },
      setting,
    )}
  </section>`;
}
