import { css } from 'lit';

/** Fields, groups and controls of a first page. One sheet for all: they share one root. */
export const fieldStyles = css`
  .items,
  .section,
  .group,
  .list-item {
    display: grid;
    gap: var(--dvc-space-5);
    grid-template-columns: minmax(0, 1fr);
  }
  .item:not(fieldset) {
    display: block;
  }
  .single-section {
    display: grid;
    gap: var(--dvc-space-4);
    grid-template-columns: minmax(0, 1fr);
  }
  /* The ring of what stands at its edges lies in the padding: a section that is laid out by itself paints no further. */
  .section {
    padding: var(--dvc-space-4) 6px;
    margin-inline: -6px;
    border-block-start: 1px solid var(--dvc-color-line);
  }
  .section-title {
    font-size: var(--dvc-text-heading);
    color: var(--dvc-color-primary);
  }
  /* A floating legend is laid out like anything else: else borders and bars begin at its middle. */
  legend {
    float: left;
    width: 100%;
  }
  legend + * {
    clear: both;
  }
  .group,
  .field {
    position: relative;
  }
  .group {
    padding-inline-start: var(--dvc-space-4);
  }
  .group::before,
  .field[data-issue]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--dvc-color-line);
  }
  .group-title {
    font-size: var(--dvc-text-large);
    font-weight: 700;
    padding: 0;
    margin-block-end: calc(-1 * var(--dvc-space-3));
  }
  .field {
    display: block;
  }
  .field > * + * {
    margin-block-start: var(--dvc-space-1);
  }
  .label {
    display: block;
    font-weight: 600;
    padding: 0;
  }
  .optional {
    font-weight: 400;
    color: var(--dvc-color-muted);
  }
  .star {
    color: var(--dvc-color-error);
    font-weight: 700;
  }
  .hint {
    color: var(--dvc-color-muted);
  }
  .input {
    display: block;
    width: 100%;
    min-height: var(--dvc-target);
    margin-block-start: var(--dvc-space-2);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    font: inherit;
    color: var(--dvc-color-text);
    background: var(--dvc-color-surface);
    border: 2px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
    appearance: auto;
  }
  .w-short {
    max-width: 7em;
  }
  .w-medium {
    max-width: 15em;
  }
  .w-wide {
    max-width: 30em;
  }
  .choices {
    display: grid;
    gap: var(--dvc-space-1);
  }
  .choices.side-by-side {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-1) var(--dvc-space-5);
  }
  .choice {
    display: flex;
    gap: var(--dvc-space-3);
    align-items: flex-start;
    min-height: var(--dvc-target);
    padding-block: var(--dvc-space-2);
    cursor: pointer;
    width: fit-content;
    max-width: 36em;
  }
  .choice input {
    flex: none;
    width: 28px;
    height: 28px;
    margin: 0;
    accent-color: var(--dvc-color-primary);
  }
  .choice span {
    padding-block-start: 1px;
  }
  .choice-note {
    margin-inline-start: calc(28px + var(--dvc-space-3));
    margin-block-start: calc(-1 * var(--dvc-space-2));
  }
  .button,
  .link {
    font: inherit;
    cursor: pointer;
    min-height: var(--dvc-target);
    min-width: var(--dvc-target);
  }
  .button {
    display: inline-block;
    padding: var(--dvc-space-2) var(--dvc-space-5);
    font-weight: 600;
    text-decoration: none;
    text-align: center;
    color: var(--dvc-color-on-primary);
    background: var(--dvc-color-primary);
    border: 2px solid var(--dvc-color-primary);
    border-radius: var(--dvc-radius);
    width: fit-content;
  }
  .link {
    padding: 0 var(--dvc-space-1);
    color: var(--dvc-color-primary);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--dvc-color-primary);
  }
  :focus-visible,
  .file-button:focus-within,
  [tabindex='-1']:focus {
    outline: var(--dvc-focus-width) solid var(--dvc-color-focus);
    outline-offset: 2px;
  }
  /* Focused by the form, never operated. */
  .step-title:focus {
    outline: none;
  }
  .notice {
    display: grid;
    gap: var(--dvc-space-3);
    justify-items: start;
    padding: var(--dvc-space-4);
    border: 2px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
    background: var(--dvc-color-raised);
  }
`;
