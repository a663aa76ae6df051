import type { Example } from '@dvc-kit/elements/stage';
import { sampleServices } from '@dvc-kit/elements/stage';
import { html } from 'lit';

/** A story of one example. */
export const onStage = (example: Example) =>
  html`<dvc-stage .example=${example} .services=${sampleServices()}></dvc-stage>`;
