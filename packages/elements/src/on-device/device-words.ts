import { html, type TemplateResult } from 'lit';
import type { OpenedForm } from '../carrying/open-again.ts';
import { msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { DeviceDrafts } from './device-drafts.ts';
import { troubleWords } from './fault-words.ts';
import { LIFETIME } from './kept-draft.ts';
import { momentWords } from './moment.ts';

/** What stands above a form that goes on in a draft on this device. */
export interface DeviceWords {
  /** In place of the words on the link that leads to saving. */
  readonly state: TemplateResult;
  /** What is not as it should be, or is to be decided; null as a rule. */
  readonly notice: TemplateResult | null;
}

/** Null where the form goes on in none. */
export function deviceWords(
  device: DeviceDrafts,
  { language }: DrawingSetting,
  ask: () => void,
  take: (opened: OpenedForm) => void,
): DeviceWords | null {
  const { bound, trouble, form } = device;
  const current = form.session.current?.form.state;
  if (!bound || !current) return null;
  const moment = (time: number) => momentWords(time, language);
  const state = trouble
    ? html`${msg('Chưa giữ được trên máy này')}`
    : html`${msg(str`Đã giữ lúc ${moment(bound.savedAt)}`)}<span class="sr-only">. ${msg('Lưu để điền tiếp')}</span>`;
  if (trouble)
    return {
      state,
      notice: html`<div class="notice" part="notice" role="alert">
        <p>${troubleWords(trouble, moment)}</p>
        ${trouble.kind === 'other' || trouble.kind === 'gone' ? choices(device, ask, take) : ''}
      </div>`,
    };
  if (current.at !== 'complete') return { state, notice: null };
  return {
    state,
    notice: html`<div class="notice" part="notice" role="note">
      <p>${msg(str`Bản giữ trên máy này vẫn còn, đến ${moment(bound.savedAt + LIFETIME)}. Không cần nữa thì xóa đi.`)}</p>
      <button type="button" class="button secondary" @click=${() => device.remove(bound.id)}>${msg('Xóa bản giữ trên máy này')}</button>
    </div>`,
  };
}

/** What may become of a draft that is another one by now, or none. */
function choices(device: DeviceDrafts, ask: () => void, take: (opened: OpenedForm) => void): TemplateResult {
  const { trouble, bound } = device;
  const open = async () => {
    const opened = await device.open(bound!.id);
    // Under another PIN, or whatever else is the matter: the dialog has the words for it.
    if (typeof opened === 'string') return ask();
    take(opened);
    device.taken();
  };
  if (trouble?.kind === 'gone')
    return html`<div class="actions">
      <button type="button" class="button" @click=${() => device.keepApart()}>${msg('Giữ lại trên máy này')}</button>
      <button type="button" class="button secondary" @click=${() => device.letGo()}>${msg('Thôi, không giữ')}</button>
    </div>`;
  const isSameLock = trouble?.kind === 'other' && trouble.isSameLock;
  return html`<div class="actions">
    <button type="button" class="button" @click=${open}>${msg('Mở bản kia, bỏ bản ở đây')}</button>
    ${isSameLock ? html`<button type="button" class="button secondary" @click=${() => device.replace()}>${msg('Lấy bản ở đây thay bản kia')}</button>` : ''}
    <button type="button" class="button secondary" @click=${() => device.keepApart()}>${msg('Giữ cả hai')}</button>
  </div>`;
}
