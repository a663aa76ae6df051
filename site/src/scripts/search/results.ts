import type { Found } from '@dvc-kit/search';
import { loadFinder, type Search } from './load-finder.ts';
import { politely } from './tell-politely.ts';
import { addressOfTyped, typedInAddress } from './typed-address.ts';
import { marked, markWithin } from './write-marked.ts';

/**
 * The search of the catalogue: answers what stands in the box, and in its address, in place of the list. The list is complete
 * without it.
 */
const part = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

const form = part<HTMLFormElement>('loc');
const input = part<HTMLInputElement>('tim');
const tell = politely(part('ket-qua'));
const entries = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-slug]')].map((entry) => [entry.dataset.slug, entry]),
);
/** A heading does not grow with what was pasted into the box. */
const mostQuoted = 60;

async function update() {
  const typed = input.value.trim();
  part('xoa').hidden = typed === '';
  const search = typed ? await loadFinder(form.dataset.index ?? '').catch(() => null) : undefined;
  if (typed !== input.value.trim()) return;
  if (!search) {
    showAll();
    tell(search === null ? (form.dataset.failed ?? '') : '');
    return;
  }
  const found = search.finder.find(typed);
  draw(typed, found, search);
  tell(announcement(found));
}

function showAll() {
  part('tat-ca').hidden = false;
  for (const id of ['khop', 'noi-khac-khop', 'trong']) part(id).hidden = true;
}

function draw(typed: string, { hits, isNear, elsewhere, words }: Found, search: Search) {
  const quoted = typed.length > mostQuoted ? `${typed.slice(0, mostQuoted)}…` : typed;
  part('tat-ca').hidden = true;
  part('trong').hidden = hits.length + elsewhere.length > 0 && !isNear;
  part('khop').hidden = !hits.length;
  part('noi-khac-khop').hidden = !elsewhere.length;
  part('trong-tieu-de').textContent = filled(hits.length || elsewhere.length ? 'unsure' : 'empty', quoted);
  part('khop-tieu-de').textContent = filled(isNear || elsewhere.length ? 'near' : 'heading', quoted);
  part('khop-muc').replaceChildren(
    ...hits.flatMap(({ entry, alias }) => {
      const listed = entries.get(entry.id);
      return listed ? [answer(listed, alias, words, search)] : [];
    }),
  );
  part('noi-khac-muc').replaceChildren(
    ...elsewhere.flatMap(({ id }) => {
      const copy = document.getElementById(`noi-khac-${id}`)?.cloneNode(true) as HTMLElement | undefined;
      copy?.removeAttribute('id');
      return copy ? [copy] : [];
    }),
  );
}

/** An entry of the list once more, with what was typed marked and the name by which it was found. */
function answer(listed: HTMLElement, alias: string | undefined, words: readonly string[], search: Search) {
  const copy = listed.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-slug');
  markWithin(copy, words, search);
  if (alias !== undefined) {
    const line = document.createElement('span');
    const name = document.createElement('span');
    line.className = 'entry-alias';
    name.lang = 'vi';
    name.append(...marked(alias, words, search.markMatches));
    line.append(form.dataset.also ?? '', name);
    copy.querySelector('.entry')?.append(line);
  }
  return copy;
}

function announcement({ hits, isNear, elsewhere }: Found): string {
  if (elsewhere.length) return form.dataset.elsewhere ?? '';
  if (!hits.length) return form.dataset.none ?? '';
  return isNear ? (form.dataset.nearly ?? '') : filled('found', String(hits.length));
}

function filled(sentence: 'found' | 'empty' | 'unsure' | 'near' | 'heading', value: string): string {
  return (form.dataset[sentence] ?? '').replace('#', () => value);
}

function readAddress() {
  input.value = typedInAddress(location).slice(0, input.maxLength);
  void update();
}

/** Whoever opens a procedure and comes back finds what was found; each letter does not become a step back. */
function writeAddress() {
  const typed = input.value.trim();
  try {
    history.replaceState(null, '', addressOfTyped(location.pathname, typed));
  } catch {
    // Safari takes a hundred in half a minute; the address is then a few letters behind.
  }
}

function write() {
  writeAddress();
  void update();
}

function clear() {
  input.value = '';
  write();
  input.focus();
}

input.addEventListener('focus', () => void loadFinder(form.dataset.index ?? '').catch(() => {}));
input.addEventListener('input', write);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  await update();
  // Away from the keyboard of a phone, which covers the answer.
  const heading = ['noi-khac-khop-tieu-de', 'khop-tieu-de', 'trong-tieu-de'].map(part).find(isShown);
  heading?.focus();
});
part('xoa').addEventListener('click', clear);
part('hien-lai').addEventListener('click', clear);
addEventListener('popstate', readAddress);
// On a slow line one types before this comes.
if (input.value) write();
else readAddress();
if (location.hash === '#tim') input.focus();

function isShown(element: HTMLElement): boolean {
  return element.closest('[hidden]') === null;
}
