import { css } from 'lit';

/** Attachments, fees, the review and what comes after it. */
export const stepStyles = css`
  .sent {
    width: 100%;
  }
  .card {
    display: grid;
    gap: var(--dvc-space-2);
    padding: var(--dvc-space-4);
    border: 1px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
  }
  .card[data-issue],
  .undertaking[data-issue] {
    border-color: var(--dvc-color-error);
  }
  .card h3 {
    font-size: 1em;
    text-wrap: wrap;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2) var(--dvc-space-3);
    align-items: center;
  }
  .tag {
    padding: 0 var(--dvc-space-2);
    color: var(--dvc-color-primary-strong);
    background: var(--dvc-color-primary-soft);
    border-radius: var(--dvc-radius);
  }
  .unverified,
  .missing {
    padding: 0 var(--dvc-space-2);
    color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
    border-radius: var(--dvc-radius);
    font-weight: 400;
    width: fit-content;
  }
  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dvc-space-2);
    padding-block-start: var(--dvc-space-3);
    border-block-start: 1px solid var(--dvc-color-line);
  }
  .choosers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-2);
  }
  .card summary,
  .tally summary {
    min-height: var(--dvc-target);
    color: var(--dvc-color-primary);
    font-weight: 600;
    align-content: center;
  }
  .tally {
    padding: var(--dvc-space-3);
    background: var(--dvc-color-primary-soft);
    border-radius: var(--dvc-radius);
  }
  .given-files {
    list-style: none;
    padding: 0;
  }
  .given-files li {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: var(--dvc-space-1) var(--dvc-space-3);
    align-items: center;
    padding-block: var(--dvc-space-2);
    border-block-end: 1px solid var(--dvc-color-line);
  }
  .given-files li[data-dragged] {
    opacity: 0.5;
  }
  .page-view {
    display: grid;
    place-items: center;
    grid-row: span 2;
    width: 96px;
    height: 96px;
    padding: 0;
    overflow: hidden;
    font: inherit;
    color: var(--dvc-color-text);
    background: var(--dvc-color-surface);
    border: 1px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
    cursor: pointer;
  }
  .page-view canvas {
    display: block;
    max-width: 94px;
    max-height: 94px;
  }
  .page-view canvas[hidden],
  .page-frame canvas[hidden] {
    display: none;
  }
  .page-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dvc-space-1) var(--dvc-space-2);
    align-items: center;
  }
  .page-button {
    min-width: var(--dvc-target);
    min-height: var(--dvc-target);
    font: inherit;
    font-size: var(--dvc-text-large);
    color: var(--dvc-color-primary);
    background: var(--dvc-color-surface);
    border: 1px solid var(--dvc-color-primary);
    border-radius: var(--dvc-radius);
    cursor: pointer;
  }
  .page-doubt {
    color: var(--dvc-color-warning);
  }
  .page-said:empty {
    display: none;
  }
  .page-dialog,
  .paper-dialog {
    width: 100%;
    max-width: 60em;
    padding: var(--dvc-space-3);
    color: var(--dvc-color-text);
    background: var(--dvc-color-surface);
    border: 1px solid var(--dvc-color-border);
  }
  .page-dialog h4 {
    overflow-wrap: anywhere;
  }
  .page-frame {
    overflow: auto;
    max-height: 70vh;
  }
  .page-frame canvas {
    display: block;
    max-width: 100%;
  }
  .page-frame[data-full] canvas {
    max-width: none;
  }
  .file-name {
    overflow-wrap: anywhere;
  }
  .fees {
    width: 100%;
    border-collapse: collapse;
  }
  .fees th,
  .fees td {
    padding: var(--dvc-space-2) var(--dvc-space-2) var(--dvc-space-2) 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--dvc-color-line);
  }
  .fees td:last-child,
  .fees th:last-child {
    text-align: end;
    padding-inline-end: 0;
    /* A sum stands on one line. */
    min-inline-size: 6.5em;
  }
  .fees thead th,
  .fees tfoot th,
  .fees tfoot td {
    font-weight: 700;
  }
  .fees small {
    color: var(--dvc-color-muted);
  }
  .summary {
    position: relative;
    display: grid;
    gap: var(--dvc-space-2);
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--dvc-space-3);
  }
  .summary h3,
  .undertaking h3,
  .warning-box h3 {
    font-size: var(--dvc-text-large);
  }
  .folds {
    padding-block: 0;
    border-block-end: 1px solid var(--dvc-color-line);
  }
  .fold > summary,
  .paper summary,
  .hand-in-fault summary {
    min-height: var(--dvc-target);
    padding-block: var(--dvc-space-2);
    cursor: pointer;
  }
  .fold > summary {
    padding-inline-end: 3.5em;
  }
  .fold h3 {
    display: inline;
  }
  .fold .digest {
    display: block;
    color: var(--dvc-color-muted);
  }
  .fold[open] .digest {
    display: none;
  }
  .summary > .link {
    justify-self: end;
  }
  .fold + .link {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .block {
    padding-inline-start: var(--dvc-space-4);
    border-inline-start: 4px solid var(--dvc-color-line);
  }
  h4 {
    margin: 0;
    font-size: 1em;
  }
  .row {
    display: grid;
    gap: 0 var(--dvc-space-4);
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    padding-block: var(--dvc-space-1);
    border-block-end: 1px solid var(--dvc-color-line);
  }
  .row dt {
    font-weight: 600;
    grid-column: 1 / -1;
    padding-block-start: var(--dvc-space-2);
  }
  .row dd {
    padding-block: var(--dvc-space-2);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .row .row-action {
    padding: 0;
    white-space: normal;
    text-align: end;
  }
  .warning-box {
    display: grid;
    gap: var(--dvc-space-2);
    padding: var(--dvc-space-4);
    color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
    border-inline-start: 5px solid var(--dvc-color-warning);
    border-radius: var(--dvc-radius);
  }
  .warning-box .button {
    padding-inline: var(--dvc-space-4);
    margin-block-start: var(--dvc-space-2);
  }
  .warning-box li + li {
    margin-block-start: var(--dvc-space-3);
  }
  .undertaking {
    padding: var(--dvc-space-4);
    border: 2px solid var(--dvc-color-border);
    border-radius: var(--dvc-radius);
  }
  .hand-in-fault {
    border-color: var(--dvc-color-error);
  }
  .paper summary,
  .hand-in-fault summary {
    color: var(--dvc-color-primary);
    font-weight: 600;
  }
  .paper-sheet {
    overflow: auto;
    border: 1px solid var(--dvc-color-border);
    background: #fff;
    color: #000;
    color-scheme: only light;
  }
  .page[data-beside] {
    display: grid;
    grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
    gap: 0 var(--dvc-space-4);
    align-items: start;
    max-width: none;
  }
  .page[data-beside] > * {
    grid-column: 1;
  }
  .page[data-beside] > dvc-paper-beside {
    grid-column: 2;
    grid-row: 1 / span 99;
    position: sticky;
    inset-block-start: var(--dvc-space-4);
  }
  .beside,
  .paper-dialog[open] {
    display: flex;
    flex-direction: column;
    gap: var(--dvc-space-2);
    max-height: calc(100vh - 2 * var(--dvc-space-4));
  }
  .beside .paper-sheet,
  .paper-dialog .paper-sheet {
    flex: 1;
    min-height: 0;
  }
  .beside .input,
  .paper-dialog .input {
    width: 100%;
    flex: none;
  }
  dvc-paper-beside > .paper-button {
    margin-block-start: var(--dvc-space-4);
  }
  .paper-bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--dvc-space-2);
  }
  .downloads .button small {
    font-weight: 400;
  }
  .checklist {
    display: grid;
    gap: var(--dvc-space-2);
    list-style: '☐ ';
  }
  .checklist small {
    display: block;
    color: var(--dvc-color-muted);
  }
  [data-wide] .row {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 3.5em;
  }
  [data-wide] .row dt {
    grid-column: auto;
  }
  /* A grid that goes on on the next page is laid out one part over the other. */
  @media print {
    .page[data-beside],
    .items,
    .section,
    .single-section,
    .group,
    .list-item {
      display: block;
    }
    .items > * + *,
    .section > * + *,
    .single-section > * + *,
    .group > * + *,
    .list-item > * + * {
      margin-block-start: var(--dvc-space-5);
    }
    .group-title {
      margin-block-end: var(--dvc-space-2);
    }
    .row,
    .card,
    tr,
    .undertaking {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    .group-title,
    .hint {
      break-after: avoid;
    }
    .link,
    .section .button,
    .single-section .button,
    dvc-paper-beside {
      display: none;
    }
  }
`;
