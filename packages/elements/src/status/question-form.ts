import { html, type TemplateResult } from 'lit';
import { msg } from '../language/language.ts';
import { textBox } from '../online/text-box.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { Question } from './dossier-status.ts';

/** What she has typed so far. */
export interface TypedQuestion {
  readonly code: string;
  readonly by: 'secret' | 'digits';
  readonly secret: string;
  readonly digits: string;
}

export const nothingTyped: TypedQuestion = { code: '', by: 'secret', secret: '', digits: '' };

/** As a receiver takes it; null while something is missing. */
export function questionOf(typed: TypedQuestion): Question | null {
  const code = typed.code.trim();
  if (code === '') return null;
  if (typed.by === 'secret') {
    const secret = typed.secret.replace(/\s/g, '');
    return secret === '' ? null : { code, secret };
  }
  const digits = digitsIn(typed.digits);
  return isEnough(digits) ? { code, digits } : null;
}

const digitsIn = (text: string) => text.replace(/\D/g, '');

/** Fewer than four the contract of receivers does not take. */
const isEnough = (digits: string) => digits.length >= 4 && digits.length <= 11;

/** What a dossier is looked up by. */
export function questionForm(
  typed: TypedQuestion,
  isChecked: boolean,
  change: (part: Partial<TypedQuestion>) => void,
  setting: DrawingSetting,
): TemplateResult {
  const { code, by, secret, digits } = typed;
  const isMissing = (text: string) => isChecked && text.trim() === '';
  return html`${textBox(
    {
      id: 'code',
      label: msg('Mã hồ sơ'),
      hint: msg('Trên biên nhận, hoặc trong tin nhắn của nơi tiếp nhận.'),
      autocomplete: 'off',
      inputmode: 'text',
      width: 'medium',
      text: code,
      required: true,
      fault: isMissing(code) ? msg('Nhập mã hồ sơ') : null,
      change: (text) => change({ code: text }),
    },
    setting,
  )}
    <fieldset class="field" part="field" role="radiogroup" id="by-group" aria-required="true">
      <legend class="label" part="label">${msg('Bạn xác nhận bằng gì?')}</legend>
      <div class="choices">
        ${option('secret', msg('Mã bí mật trên biên nhận'), msg('Xem được tất cả; bổ sung hoặc rút được hồ sơ.'))}
        ${option('digits', msg('Số điện thoại đã khai khi nộp'), msg('Chỉ xem được trạng thái. Sai vài lần trong một ngày thì đến hôm sau mới thử lại được.'))}
      </div>
    </fieldset>
    ${
      by === 'secret'
        ? textBox(
            {
              id: 'secret',
              label: msg('Mã bí mật'),
              hint: msg('Ghi dưới mã hồ sơ trên biên nhận. Nơi tiếp nhận không bao giờ hỏi mã này.'),
              autocomplete: 'off',
              inputmode: 'text',
              width: 'medium',
              text: secret,
              required: true,
              fault: isMissing(secret) ? msg('Nhập mã bí mật, hoặc chọn xác nhận bằng số điện thoại') : null,
              change: (text) => change({ secret: text }),
            },
            setting,
          )
        : textBox(
            {
              id: 'digits',
              label: msg('Các số cuối của điện thoại'),
              hint: msg('Ít nhất 4 số.'),
              autocomplete: 'off',
              inputmode: 'numeric',
              width: 'medium',
              text: digits,
              required: true,
              fault:
                isChecked && !isEnough(digitsIn(digits))
                  ? msg('Nhập từ 4 đến 11 số cuối của điện thoại đã khai')
                  : null,
              change: (text) => change({ digits: text }),
            },
            setting,
          )
    }`;

  function option(value: TypedQuestion['by'], label: string, note: string) {
    return html`<label class="choice" part="choice">
        <input type="radio" name="by" id="by-${value}" aria-describedby="by-${value}-note" .checked=${by === value}
          @change=${() => change({ by: value })} />
        <span>${label}</span>
      </label>
      <p class="hint choice-note" id="by-${value}-note">${note}</p>`;
  }
}
