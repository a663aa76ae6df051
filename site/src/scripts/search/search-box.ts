import type { Found } from '@dvc-kit/search';
import { loadFinder, type Search } from './load-finder.ts';
import { politely } from './tell-politely.ts';
import { addressOfTyped } from './typed-address.ts';
import { marked } from './write-marked.ts';

/**
 * Suggestions below a search box while one types, by mouse and by keyboard (the combobox of ARIA 1.2). Enter without a choice
 * leads to the catalogue, as the form does without this.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) suggest(form);

/** More would not be looked through on a phone; the last one leads to the rest. */
const mostHits = 5;

function suggest(form: HTMLFormElement) {
  const part = <Kind extends HTMLElement>(selector: string) => form.querySelector(selector) as Kind;
  const input = part<HTMLInputElement>('input');
  const popup = part('.suggestions');
  const list = part('[role=listbox]');
  const tell = politely(part('[role=status]'));
  let active = -1;

  const options = () => [...list.children] as HTMLElement[];
  const load = () => loadFinder(form.dataset.index ?? '');

  function open(isOpen: boolean) {
    popup.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  }

  function activate(at: number) {
    active = at;
    const all = options();
    all.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
    });
    const chosen = all[at];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  async function update() {
    const typed = input.value.trim();
    const search = typed ? await load().catch(() => undefined) : undefined;
    if (typed !== input.value.trim() || document.activeElement !== input) return;
    if (!typed) {
      tell('');
      open(false);
      return;
    }
    const found = search?.finder.find(typed);
    const lines = search && found ? suggestions(form, typed, found, search) : [catalogueUnsearched(form)];
    list.replaceChildren(...lines.map((line, at) => optionOf(line, `${input.id}-${at}`)));
    part('.suggestions-note').hidden = !(found?.isNear && found.hits.length);
    tell(found ? summary(form, found) : (form.dataset.failed ?? ''));
    open(true);
  }

  function choose(option: HTMLElement | undefined) {
    if (option?.dataset.href) goTo(option.dataset.href);
  }

  /** Whoever comes back finds in the box what was typed; the browser keeps that with the step, and tells nobody. */
  function goTo(address: string) {
    keep();
    location.assign(address);
  }

  function keep() {
    history.replaceState({ ...history.state, [input.id]: input.value }, '');
  }

  input.value ||= String(history.state?.[input.id] ?? '');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  open(false);
  // On a slow line one types before this comes.
  void update();

  input.addEventListener('focus', () => {
    // What was typed before is answered again; nothing typed only makes ready.
    void update();
    load().catch(() => {});
  });
  input.addEventListener('input', () => void update());
  input.addEventListener('change', keep);
  input.addEventListener('blur', () => {
    tell('');
    open(false);
  });
  input.addEventListener('keydown', (event) => {
    // Keys of an input method that is composing are its own.
    if (event.isComposing) return;
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (popup.hidden) void update();
      else activate(moved(active, event.key === 'ArrowDown' ? 1 : -1, count));
    } else if (event.key === 'Enter' && !popup.hidden && active >= 0) choose(options()[active]);
    else if (event.key === 'Escape' && !popup.hidden) open(false);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus, else its blur closes the list before the click arrives.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    choose((event.target as Element).closest<HTMLElement>('[role=option]') ?? undefined);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    if (typed) goTo(addressOfTyped(catalogueOf(form), typed));
  });
}

/** From none (-1) to the first or the last, and round. */
function moved(active: number, by: number, count: number): number {
  return active < 0 && by < 0 ? count - 1 : ((active + by + 1 + (count + 1)) % (count + 1)) - 1;
}

function summary({ dataset }: HTMLFormElement, { hits, isNear, elsewhere }: Found): string {
  const count = Math.min(hits.length, mostHits) + elsewhere.length;
  if (!count) return dataset.none ?? '';
  const counted = (dataset.count ?? '').replace('#', () => String(count));
  return isNear && hits.length && !elsewhere.length ? `${dataset.near} ${counted}` : counted;
}

/** A line to choose: the first of its lines names where it leads. */
interface Suggestion {
  readonly href: string;
  readonly lines: readonly (readonly (Node | string)[])[];
}

function suggestions(
  form: HTMLFormElement,
  typed: string,
  { hits, elsewhere, words }: Found,
  { markMatches }: Search,
): Suggestion[] {
  const { dataset } = form;
  const written = (text: string) => marked(text, words, markMatches);
  const catalogue = catalogueOf(form);
  return [
    ...elsewhere.map((entry) => ({
      href: `${catalogue}#noi-khac-${entry.id}`,
      lines: [written(entry.title), [dataset.elsewhere ?? '']],
    })),
    ...hits.slice(0, mostHits).map(({ entry, alias }) => ({
      href: `${catalogue}${entry.id}/`,
      lines: [written(entry.title), ...(alias === undefined ? [] : [written(alias)])],
    })),
    {
      href: addressOfTyped(catalogue, typed),
      lines: [[(dataset.all ?? '').replace('#', () => typed)]],
    },
  ];
}

/** What is left to choose where the search could not be loaded. */
function catalogueUnsearched(form: HTMLFormElement): Suggestion {
  return {
    href: catalogueOf(form),
    lines: [[form.dataset.whole ?? ''], [form.dataset.failed ?? '']],
  };
}

function catalogueOf({ action }: HTMLFormElement): string {
  return new URL(action).pathname;
}

function optionOf({ href, lines }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.href = href;
  option.append(
    ...lines.map((line, place) => {
      const part = document.createElement('span');
      part.className = place ? 'suggestion-detail' : 'suggestion-name';
      part.append(...line);
      return part;
    }),
  );
  return option;
}
