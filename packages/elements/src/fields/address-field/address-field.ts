import type { FieldView, GroupView, ItemView } from '@dvc-kit/engine';
import type { Json } from '@dvc-kit/validation';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../element/define.ts';
import { data } from '../../element/property.ts';
import { AnswerEvent } from '../../events/form-events.ts';
import { localized, msg } from '../../language/language.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import { loadedUnits } from '../../setting/units-state.ts';
import { meantBy } from '../combobox/meant-by.ts';
import { PickEvent, type Suggestion } from '../combobox/suggestion.ts';
import { itemTemplate } from '../field-elements.ts';
import { blockHead, describedBy, hintNote, labelled } from '../field-shell.ts';
import { placesFault } from './places-fault.ts';
import {
  findCommunes,
  findFormerCommunes,
  findProvinces,
  findSoundingAlike,
  unitName,
} from './unit-search.ts';

/**
 * An address since 1/7/2025: province, commune, and what else the procedure asks for.
 *
 * The commune can be searched before the province is chosen; taking it fills in the province.
 *
 * @fires {AnswerEvent} dvc-answer - The citizen committed one part; two events when a commune brings its province.
 */
@define('dvc-address-field')
@localized
class AddressField extends LitElement {
  @data group?: GroupView;
  @data setting?: DrawingSetting;

  protected override createRenderRoot() {
    return this;
  }

  /** The commune that went when another province was chosen; it comes back with its own. */
  #left: { readonly province: string; readonly commune: Json } | null = null;

  /** What was looked for last among the former names while they were not there. */
  #inVain: string | null = null;

  /** An answer from a draft, or from before the step was left, is a code: its name has to be looked up. */
  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('setting');
    const { setting } = this;
    const hasCome = (of: 'units' | 'former') =>
      setting && before && typeof setting[of] === 'object' && typeof before[of] === 'string';
    if ((hasCome('units') || hasCome('former')) && loadedUnits(setting!.units)) this.#lookUp();
    if (
      this.setting?.units === 'not-asked' &&
      (this.#unit('province')?.answer || this.#unit('commune')?.answer)
    ) {
      this.setting.loadUnits();
    }
  }

  protected override render() {
    const { group, setting } = this;
    if (!group || !setting) return nothing;
    return html`<fieldset class="group" part="group" id=${group.id} @focusin=${this.#loadOnUse}>
      <legend class="group-title" part="group-title">${group.label}</legend>
      ${hintNote(group)} ${blockHead(group, group.label, setting)} ${placesFault(setting)}
      <div class="items">
        ${repeat(
          group.children,
          (item) => item.id,
          (item) => this.#item(item, setting),
        )}
      </div>
    </fieldset>`;
  }

  #item(item: ItemView, setting: DrawingSetting) {
    if (item.kind !== 'field' || !isUnit(item)) return itemTemplate(item, setting);
    const units = loadedUnits(setting.units);
    const isCommune = item.format === 'commune-code';
    return html`<div class="item">${labelled(
      { field: item, setting },
      html`<dvc-combobox .setting=${setting} .inputId=${item.id} .label=${item.label}
        .text=${unitName(units, item.answer)} .search=${isCommune ? this.#findCommunes : this.#findProvinces}
        .notice=${this.#notice(setting)} .closed=${true} .nothingFound=${isCommune ? this.#lookingBack(setting) : null} .required=${item.required} .invalid=${Boolean(item.issue)}
        .describedBy=${describedBy(item)} .autofill=${item.autocomplete ?? 'off'}
        @dvc-pick=${isCommune ? this.#pickCommune : this.#pickProvince}></dvc-combobox>`,
    )}</div>`;
  }

  #notice({ units }: DrawingSetting): string | null {
    if (units === 'failed') return msg('Chưa có danh sách. Bấm “Thử lại” ở trên.');
    return loadedUnits(units) ? null : msg('Đang tải danh sách tỉnh, xã…');
  }

  #lookingBack({ former }: DrawingSetting): string | null {
    if (former === 'failed') return msg('Không tìm thấy; chưa tải được danh sách tên cũ vì mất mạng.');
    return former === 'loading' ? msg('Đang tìm trong các tên trước ngày 1/7/2025…') : null;
  }

  #unit(format: 'province' | 'commune'): FieldView | undefined {
    return this.group?.children.find(
      (item): item is FieldView => item.kind === 'field' && item.format === `${format}-code`,
    );
  }

  #loadOnUse() {
    if (this.setting?.units === 'not-asked') this.setting.loadUnits();
  }

  #findProvinces = (typed: string): Suggestion[] => {
    const units = loadedUnits(this.setting!.units);
    return units ? findProvinces(units, typed) : [];
  };

  #findCommunes = (typed: string): Suggestion[] => {
    const units = loadedUnits(this.setting!.units);
    if (!units) return [];
    const found = findCommunes(units, this.#province(), typed);
    const { former } = this.setting!;
    if (found.length > 0) return found;
    if (typeof former === 'object') {
      const led = findFormerCommunes(units, former, this.#province(), typed);
      return led.length > 0 ? led : findSoundingAlike(units, this.#province(), typed);
    }
    if (former === 'not-asked' || (former === 'failed' && typed !== this.#inVain)) this.setting!.loadFormer();
    this.#inVain = typed;
    return [];
  };

  #province(): string | undefined {
    const answer = this.#unit('province')?.answer;
    return typeof answer === 'string' ? answer : undefined;
  }

  #pickProvince({ text, suggestion }: PickEvent) {
    const code = suggestion?.value ?? (text || undefined);
    const commune = this.#unit('commune');
    this.dispatchEvent(new AnswerEvent(this.#unit('province')!, code));
    // A text that is no province yet, or none, replaces nothing.
    if (!commune || !suggestion) return;
    const left = this.#left;
    if (left && left.province === code && commune.answer === undefined) {
      this.#left = null;
      this.dispatchEvent(new AnswerEvent(commune, left.commune));
      return;
    }
    const home = loadedUnits(this.setting!.units)?.commune(String(commune.answer))?.province.code;
    if (home === undefined || home === code) return;
    this.#left = { province: home, commune: commune.answer! };
    this.dispatchEvent(new AnswerEvent(commune, undefined));
  }

  /** What was typed before the list was there: it is looked up when the list comes. */
  #lookUp() {
    const units = loadedUnits(this.setting!.units)!;
    for (const kind of ['province', 'commune'] as const) {
      const field = this.#unit(kind);
      const answer = field?.answer;
      if (typeof answer !== 'string' || unitName(units, answer) !== answer) continue;
      const found = kind === 'province' ? this.#findProvinces(answer) : this.#findCommunes(answer);
      const suggestion = meantBy(answer, found, true);
      if (suggestion) {
        const pick = new PickEvent(suggestion.text, suggestion);
        if (kind === 'province') this.#pickProvince(pick);
        else this.#pickCommune(pick);
      }
    }
  }

  #pickCommune({ text, suggestion }: PickEvent) {
    const code = suggestion?.value ?? (text || undefined);
    const province = this.#unit('province');
    const home = suggestion && loadedUnits(this.setting!.units)?.commune(String(code))?.province.code;
    if (home && province && province.answer !== home) this.dispatchEvent(new AnswerEvent(province, home));
    this.dispatchEvent(new AnswerEvent(this.#unit('commune')!, code));
    const words = this.group?.children.find((item) => item.path.endsWith('.originalText'));
    if (suggestion?.former && words?.kind === 'field' && words.answer === undefined)
      this.dispatchEvent(new AnswerEvent(words, suggestion.former));
  }
}

const isUnit = ({ format }: FieldView) => format === 'province-code' || format === 'commune-code';

declare global {
  interface HTMLElementTagNameMap {
    'dvc-address-field': AddressField;
  }
}
