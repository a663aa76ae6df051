import type { Turn } from '@dvc-kit/attachments/given-file';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { define } from '../element/define.ts';
import { data, state } from '../element/property.ts';
import type { LoadTaking } from '../taking/taken.ts';

/**
 * A picture, small or large: drawn, not linked, so that nothing of it stays in memory and no policy of the page has to allow it.
 * Without words of its own.
 */
@define('dvc-page-thumbnail')
export class PageThumbnail extends LitElement {
  @data file?: File | undefined;
  @data turn: Turn = 0;
  /** In pixels. */
  @data longSide = 240;
  @data loadTaking?: LoadTaking;
  @state private isDrawn = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('file') || changed.has('turn')) this.#draw();
  }

  protected override render() {
    return html`<canvas width="0" height="0" ?hidden=${!this.isDrawn}></canvas>${this.isDrawn ? nothing : html`<span aria-hidden="true">…</span>`}`;
  }

  async #draw() {
    const { file, turn, longSide, loadTaking } = this;
    if (!file || !loadTaking) return;
    // What draws may not arrive: the picture is there all the same, with its name.
    const taking = await loadTaking().catch(() => null);
    const canvas = this.querySelector('canvas')!;
    if (file === this.file && turn === this.turn && this.isConnected)
      this.isDrawn = (await taking?.draw(file, canvas, longSide, turn)) ?? false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-page-thumbnail': PageThumbnail;
  }
}
