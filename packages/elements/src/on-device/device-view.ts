import { LitElement } from 'lit';
import { data } from '../element/property.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import type { DeviceDrafts } from './device-drafts.ts';

/** What is drawn of the drafts on this device: into the root of the form, and anew whenever they change. */
export abstract class DeviceView extends LitElement {
  @data setting?: DrawingSetting;
  @data device?: DeviceDrafts;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.device?.addEventListener('change', this.#draw);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.device?.removeEventListener('change', this.#draw);
  }

  readonly #draw = () => this.requestUpdate();
}
