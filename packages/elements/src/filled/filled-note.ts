import type { FieldView, SameAsView } from '@dvc-kit/engine';
import { html, type TemplateResult } from 'lit';
import { IntentEvent } from '../events/form-events.ts';
import { msg, str } from '../language/language.ts';

/** Where an answer comes from that she did not type, and that she may change it; undefined where a tick box says it. */
export function filledText({ filled }: Pick<FieldView, 'filled'>): string | undefined {
  if (filled === 'today') return msg('Đã điền ngày hôm nay. Sửa được.');
  if (filled === 'commune') return msg('Đã điền theo xã, phường, đặc khu đã chọn. Sửa được.');
  if (filled === 'date') return msg('Đã chọn theo ngày bạn khai. Không đúng thì chọn lại.');
  if (filled === 'answer' || filled === 'choice') return msg('Đã điền theo điều bạn khai ở trên. Sửa được.');
  return undefined;
}

/** The tick boxes at the head of a block that another one may be the same as. */
export function sameAsTicks(ticks: readonly SameAsView[]): TemplateResult {
  return html`${ticks.map((tick) => sameAsTick(tick))}`;
}

function sameAsTick({ id, key, of, isPerson, isOn }: SameAsView): TemplateResult {
  const toggle = (event: Event) => {
    const box = event.currentTarget as HTMLInputElement;
    box.dispatchEvent(new IntentEvent({ type: 'same-as', key, isOn: box.checked }));
  };
  return html`<div class="same-as">
    <label class="choice" part="choice">
      <input type="checkbox" id=${id} .checked=${isOn} data-same-as aria-describedby=${`${id}-hint`} @change=${toggle} />
      <span>${isPerson ? msg(str`Như của ${of}`) : msg(str`Như ở phần “${of}”`)}</span>
    </label>
    <p class="hint" id="${id}-hint">${
      isOn
        ? msg('Đã điền theo đó: sửa ở chỗ nào, hai chỗ cùng đổi. Bỏ dấu để ghi riêng.')
        : msg('Đánh dấu thì được điền theo, không phải khai lại.')
    }</p>
  </div>`;
}
