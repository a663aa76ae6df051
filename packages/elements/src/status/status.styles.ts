import { css } from 'lit';

/** What a dossier's state looks like, beyond what it shares with forms. Where sheets cannot be adopted forms get these rules too, so they say where they hold. */
export const statusStyles = css`
  .look-up > * + * {
    margin-block-start: var(--dvc-space-4);
  }
  .look-up .summary {
    display: grid;
    gap: var(--dvc-space-2);
    grid-template-columns: minmax(0, 1fr);
  }
  .look-up .summary h3,
  .state h3 {
    font-size: var(--dvc-text-large);
  }
  .state {
    display: grid;
    gap: var(--dvc-space-2);
    padding: var(--dvc-space-4);
    border-inline-start: 5px solid var(--dvc-color-primary);
    border-radius: var(--dvc-radius);
    background: var(--dvc-color-primary-soft);
  }
  .state h3 {
    color: var(--dvc-color-primary);
  }
  .state[data-state='supplement-asked'],
  .state[data-state='refused'],
  .state[data-state='stopped'] {
    border-color: var(--dvc-color-warning);
    background: var(--dvc-color-warning-soft);
  }
  .state[data-state='supplement-asked'] h3,
  .state[data-state='refused'] h3,
  .state[data-state='stopped'] h3 {
    color: var(--dvc-color-warning);
  }
  .state[data-state='ready'],
  .state[data-state='sent'],
  .state[data-state='given'] {
    border-color: var(--dvc-color-success);
    background: var(--dvc-color-success-soft);
  }
  .state[data-state='ready'] h3,
  .state[data-state='sent'] h3,
  .state[data-state='given'] h3 {
    color: var(--dvc-color-success);
  }
  /* Of what the office asked for in words nobody here knows how many there are to be. */
  .supplement .tags {
    display: none;
  }
  .said {
    display: grid;
    gap: var(--dvc-space-1);
  }
  .written {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  dvc-paying {
    display: block;
  }
  dvc-slip {
    display: grid;
    justify-items: start;
  }
  dvc-slip .link {
    padding-inline: 0;
    text-align: start;
  }
  .transfer {
    display: grid;
    gap: var(--dvc-space-1);
    margin: 0;
    overflow-wrap: anywhere;
  }
  .transfer dt {
    color: var(--dvc-color-muted);
  }
  .transfer dd {
    margin: 0 0 var(--dvc-space-2);
  }
  .events {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .events li {
    display: grid;
    padding-block: var(--dvc-space-2);
    border-block-start: 1px solid var(--dvc-color-line);
  }
  .events .written {
    color: var(--dvc-color-muted);
  }
`;
