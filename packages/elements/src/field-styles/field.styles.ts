import { css } from 'lit';

/** Fields, groups and controls. One sheet for all: they share one root. */
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
  .section {
    padding-block: var(--dvc-space-4);
    border-block-start: 1px solid var(--dvc-color-line);
  }
  /* An open list of suggestions may stand over the end of its section, and over the next one. */
  @supports selector(:has(a)) {
    /* What is far from the screen is laid out when it comes near; until then its fields tell about how high it is. */
    .section {
      contain: content;
      content-visibility: auto;
      contain-intrinsic-height: auto calc(var(--fields) * 7.5em);
    }
    .section:has([aria-expanded='true']) {
      contain: layout style;
      content-visibility: visible;
      z-index: 1;
    }
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
  .list-item {
    padding: var(--dvc-space-4);
    border: 1px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
  }
  .field {
    display: block;
  }
  .field > * + * {
    margin-block-start: var(--dvc-space-1);
  }
  .field[data-issue] {
    padding-inline-start: var(--dvc-space-4);
  }
  .field[data-issue]::before {
    border-color: var(--dvc-color-error);
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
  .hint.below {
    margin-block-start: var(--dvc-space-2);
  }
  .issue {
    color: var(--dvc-color-error);
    font-weight: 600;
  }
  .warning {
    color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border-radius: var(--dvc-radius);
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
  select.input {
    padding-inline-end: var(--dvc-space-2);
  }
  .input[aria-invalid='true'],
  .combobox .input[aria-invalid='true'] {
    border-color: var(--dvc-color-error);
    border-width: 3px;
  }
  .w-two {
    max-width: 4em;
  }
  .w-year {
    max-width: 5.5em;
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
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-3);
    margin-block-start: var(--dvc-space-2);
  }
  .date-part .input {
    margin-block-start: 0;
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
  .derived {
    display: block;
    margin-block-start: var(--dvc-space-2);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    background: var(--dvc-color-raised);
    border-radius: var(--dvc-radius);
    min-height: var(--dvc-target);
  }
  .combobox {
    position: relative;
    max-width: 30em;
  }
  .suggestions {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-height: 18em;
    overflow-y: auto;
    margin: 2px 0 0;
    padding: 0;
    list-style: none;
    background: var(--dvc-color-surface);
    border: 2px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
    box-shadow: 0 6px 16px rgb(0 0 0 / 25%);
  }
  .suggestions[hidden] {
    display: none;
  }
  .suggestion {
    min-height: var(--dvc-target);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    cursor: pointer;
  }
  .suggestion small {
    color: var(--dvc-color-muted);
  }
  .suggestion:hover {
    background: var(--dvc-color-primary-soft);
  }
  .suggestion[aria-selected='true'] {
    background: var(--dvc-color-primary);
    color: var(--dvc-color-on-primary);
  }
  .suggestion[aria-selected='true'] small {
    color: inherit;
  }
  .suggestions-status:not([data-quiet]) {
    color: var(--dvc-color-muted);
    margin-block-start: var(--dvc-space-1);
  }
  .button,
  .link {
    font: inherit;
    cursor: pointer;
    min-height: var(--dvc-target);
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
  .button:hover {
    background: var(--dvc-color-primary-strong);
    border-color: var(--dvc-color-primary-strong);
  }
  .button.secondary {
    color: var(--dvc-color-primary);
    background: var(--dvc-color-surface);
  }
  .button.secondary:hover {
    color: var(--dvc-color-primary-strong);
    background: var(--dvc-color-primary-soft);
  }
  .link {
    padding: 0 var(--dvc-space-1);
    color: var(--dvc-color-primary);
    background: none;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    color: var(--dvc-color-primary-strong);
    text-decoration-thickness: 3px;
  }
  a {
    color: var(--dvc-color-primary);
  }
  :focus-visible,
  [tabindex='-1']:focus {
    outline: var(--dvc-focus-width) solid var(--dvc-color-focus);
    outline-offset: 2px;
  }
  /* Focused by the form, never operated. */
  .step-title:focus {
    outline: none;
  }
  .error-summary {
    padding: var(--dvc-space-4);
    border: 4px solid var(--dvc-color-error);
    border-radius: var(--dvc-radius);
    background: var(--dvc-color-error-soft);
  }
  .error-summary h3 {
    font-size: var(--dvc-text-large);
    margin-block-end: var(--dvc-space-2);
  }
  .error-summary li {
    padding-block: var(--dvc-space-1);
  }
  .error-summary a {
    color: var(--dvc-color-error);
    font-weight: 600;
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
  @media (forced-colors: active) {
    .suggestion[aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .progress-bar span[data-done] {
      background: Highlight;
      forced-color-adjust: none;
    }
    .button {
      border-color: ButtonText;
    }
  }
`;
