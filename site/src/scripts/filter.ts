import { matching } from '../matching.ts';

/**
 * The filter of the catalogue: hides the procedures that do not answer what was typed. The list is complete
 * without it; the search box shows only once this runs.
 */
const part = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

const filter = part('loc');
const input = part<HTMLInputElement>('tim');
const clear = part('xoa');
const status = part('ket-qua');
const empty = part('trong');
const entries = [...document.querySelectorAll<HTMLElement>('[data-names]')];
const groups = [...document.querySelectorAll<HTMLElement>('.field-group')];
const names = entries.map((entry) => entry.dataset.names ?? '');

function update() {
  const typed = input.value.trim();
  const { indexes, isExact, best } = matching(names, typed);
  entries.forEach((entry, index) => {
    entry.hidden = !indexes.includes(index) || index === best;
  });
  showBest(best === null ? undefined : entries[best]);
  for (const group of groups) group.hidden = !group.querySelector('[data-names]:not([hidden])');
  clear.hidden = typed === '';
  empty.hidden = indexes.length > 0;
  part('trong-tieu-de').textContent = filled('empty', typed);
  status.textContent = announcement(typed, indexes.length, isExact);
  // Told to screen readers only: on the screen the box below says the same.
  status.classList.toggle('unseen', indexes.length === 0);
}

/** The entry whose name was typed stands first, above all groups. */
function showBest(entry: HTMLElement | undefined) {
  part('khop-nhat').hidden = entry === undefined;
  const copy = entry?.cloneNode(true) as HTMLElement | undefined;
  copy?.removeAttribute('data-names');
  copy?.removeAttribute('hidden');
  part('khop-nhat-muc').replaceChildren(...(copy ? [copy] : []));
}

function announcement(typed: string, count: number, isExact: boolean): string {
  if (!typed) return '';
  if (!count) return filled('empty', typed);
  return isExact ? filled('found', String(count)) : (filter.dataset.nearly ?? '');
}

function filled(sentence: 'found' | 'empty', value: string): string {
  return (filter.dataset[sentence] ?? '').replace('#', () => value);
}

function showAll() {
  input.value = '';
  update();
  input.focus();
}

input.addEventListener('input', update);
clear.addEventListener('click', showAll);
part('hien-lai').addEventListener('click', showAll);
filter.hidden = false;
// A page from the browser's history keeps what was typed.
update();
