import { css } from 'lit';

/** The element's place in the host page, and the wall between the two. */
export const procedureStyles = css`
  :host {
    display: block;
    /* What a template's "* { … !important }" could do to the box from outside. Size, margin and display stay the host's. */
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    float: none !important;
    opacity: 1 !important;
    transform: none !important;
    filter: none !important;
    columns: auto !important;
    /* Never painted: tells the colour of the window, see on-dark.ts. */
    column-rule-color: Canvas !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Nothing is inherited from the page but custom properties. */
  .root {
    all: initial;
    /* The two that "all" leaves out. */
    direction: ltr;
    unicode-bidi: isolate;
    display: block;
    color-scheme: var(--dvc-scheme);
    font-family: var(--dvc-font);
  }
  .page {
    font-size: var(--dvc-text-base);
    line-height: var(--dvc-line-height);
    color: var(--dvc-color-text);
    background: var(--dvc-color-surface);
    max-width: var(--dvc-measure);
    padding: var(--dvc-space-4);
    box-sizing: border-box;
    overflow-wrap: break-word;
    text-align: start;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  h2,
  h3,
  ul,
  dl,
  dd,
  fieldset,
  table {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
  }
  .sr-only,
  [data-quiet] {
    position: absolute !important;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  form > * + *,
  .stack > * + * {
    margin-block-start: var(--dvc-space-4);
  }
  .procedure-name {
    color: var(--dvc-color-primary);
    font-weight: 600;
    border-block-end: 3px solid var(--dvc-color-primary);
    padding-block-end: var(--dvc-space-2);
  }
  .progress p {
    color: var(--dvc-color-muted);
  }
  .progress-bar {
    display: flex;
    gap: var(--dvc-space-1);
    margin-block-start: var(--dvc-space-1);
  }
  .progress-bar span {
    flex: 1;
    height: 6px;
    border-radius: 3px;
    background: var(--dvc-color-line);
  }
  .progress-bar span[data-done] {
    background: var(--dvc-color-primary);
  }
  .step-title {
    font-size: var(--dvc-text-title);
    font-weight: 700;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-3);
    align-items: center;
    padding-block-start: var(--dvc-space-4);
  }
  .privacy {
    color: var(--dvc-color-muted);
    border-block-start: 1px solid var(--dvc-color-line);
    padding-block-start: var(--dvc-space-3);
  }
  .privacy::before {
    content: '';
    display: inline-block;
    width: 0.55em;
    height: 0.55em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: var(--dvc-color-success);
  }
  .fallback {
    margin-block-start: var(--dvc-space-4);
  }
  .page[data-wide] {
    padding: var(--dvc-space-5) var(--dvc-space-6);
  }
`;
