import { css } from 'lit';

/** What is drawn in a declaration but not on most first pages, and what is wrong there. Stands after `fieldStyles`. */
export const moreStyles = css`
  /* An open list of suggestions may stand over the end of its section, and over the next one. */
  @supports selector(:has(a)) {
    .section {
      contain: content;
    }
    .section:has([aria-expanded='true']) {
      contain: layout style;
      z-index: 1;
    }
    /*
     * What is far from the screen is laid out when it comes near; until then its fields tell about how high it is. Only where
     * the browser keeps what is read in its place meanwhile: WebKit does not, and puts the caret back to the start of a box.
     * What has the focus is laid out by itself. Said by :focus-within besides, it made Chromium 156 crash on a busy machine, when
     * she went on to another section while the paper beside the form was drawn.
     */
    @supports (overflow-anchor: auto) {
      .section {
        content-visibility: auto;
        contain-intrinsic-height: auto calc(var(--fields) * 7.5em);
      }
      .section:has([aria-expanded='true']) {
        content-visibility: visible;
      }
    }
  }
  .coming {
    min-height: calc(var(--fields) * 7.5em);
  }
  small {
    font-size: var(--dvc-text-small);
  }
  .error-word {
    color: var(--dvc-color-error);
  }
  .issue,
  .error-summary a {
    color: var(--dvc-color-error);
    font-weight: 600;
  }
  @media (prefers-reduced-motion: no-preference) {
    .progress-bar span {
      transition: background-color 0.2s;
    }
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
  .link:hover {
    color: var(--dvc-color-primary-strong);
    text-decoration-thickness: 3px;
  }
  .list-item {
    padding: var(--dvc-space-4);
    border: 1px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
  }
  .field[data-issue] {
    padding-inline-start: var(--dvc-space-4);
  }
  .field[data-issue]::before {
    border-color: var(--dvc-color-error);
  }
  [data-wide] .in-full:not([data-longest]) {
    display: none;
  }
  .warning {
    color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
    padding: var(--dvc-space-2) var(--dvc-space-3);
    border-radius: var(--dvc-radius);
  }
  .warning .button {
    padding-inline: var(--dvc-space-4);
    margin-block-start: var(--dvc-space-2);
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
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-3);
    margin-block-start: var(--dvc-space-2);
  }
  .date-part .input {
    margin-block-start: 0;
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
  .error-summary {
    padding: var(--dvc-space-4);
    border: 4px solid var(--dvc-color-error);
    border-radius: var(--dvc-radius);
    background: var(--dvc-color-error-soft);
  }
  .error-summary h2 {
    font-size: var(--dvc-text-large);
    margin-block-end: var(--dvc-space-2);
  }
  .error-summary li {
    padding-block: var(--dvc-space-1);
  }
  @media (forced-colors: active) {
    .progress-bar span {
      border: 1px solid;
    }
    .progress-bar span[data-done] {
      background: Highlight;
      forced-color-adjust: none;
    }
    .button {
      border-color: ButtonText;
    }
    .suggestion[aria-selected='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  dvc-wipe {
    display: block;
    text-align: end;
  }
  @media print {
    .field {
      break-inside: avoid;
    }
    dvc-wipe,
    .actions,
    .progress {
      display: none;
    }
  }
  /* Beside the name of the procedure, so that nothing moves when it comes. */
  .saved {
    float: right;
    font-size: var(--dvc-text-small);
    margin-block-start: calc((var(--dvc-line-height) * 1em - var(--dvc-target)) / 2);
  }
  .saved ~ .notice {
    clear: both;
  }
  /* A long word goes below the button beside it, instead of breaking. */
  .procedure-name {
    overflow-wrap: normal;
  }
  /* Where the paper is beside the form, things do not float. */
  .page[data-beside] > .saved {
    justify-self: end;
    block-size: 0;
    position: relative;
    z-index: 1;
  }
  .page[data-beside] > .saved ~ .notice {
    margin-block-start: var(--dvc-target);
  }
  .saved-work > *,
  .saved-work dvc-kept-drafts,
  .saved-work dvc-download {
    display: block;
  }
  .suggestions,
  .kept-drafts {
    list-style: none;
    padding: 0;
  }
  .kept-drafts li,
  .card-rows > div {
    padding-block: var(--dvc-space-2);
    border-block-start: 1px solid var(--dvc-color-line);
  }
  dialog {
    text-align: start;
    color: var(--dvc-color-text);
    background: var(--dvc-color-surface);
    border: 2px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
    padding: var(--dvc-space-5);
    max-width: min(30em, calc(100vw - 32px));
  }
  dialog.id-card {
    width: 34em;
    max-height: calc(100vh - 32px);
    overflow: auto;
  }
  .viewfinder {
    display: block;
    width: 100%;
    max-height: 50vh;
    background: black;
  }
  .card-rows dt {
    color: var(--dvc-color-muted);
  }
  .card-rows dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .card-rows small {
    font-weight: 400;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  dialog > * + * {
    margin-block-start: var(--dvc-space-3);
  }
`;
