/** Checks the source of a page that a webmaster has pasted. Nothing leaves the browser; the source is read, never run. */
import { checkPage, type KitThere } from '../page-check/check-page.ts';
import type { Finding, FindingKind } from '../page-check/finding.ts';
import { partsOf } from '../page-check/parts-of.ts';

interface Words {
  readonly findings: Readonly<Record<FindingKind, string>>;
  readonly levels: Readonly<Record<Finding['level'], string>>;
  readonly notFound: string;
}

const form = document.querySelector<HTMLFormElement>('#check-page')!;
const heading = document.querySelector<HTMLElement>('#results')!;
const list = document.querySelector<HTMLElement>('#findings')!;
const words: Words = JSON.parse(form.dataset.words ?? '{}');

// Without this script the source would go into the address.
form.querySelector('button')!.hidden = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const given = new FormData(form);
  const lines = await linesFor(String(given.get('source')), String(given.get('headers')));
  list.replaceChildren(...lines);
  heading.hidden = false;
  heading.focus();
});

async function linesFor(source: string, headers: string): Promise<HTMLElement[]> {
  const kit = await kitThere().catch(() => null);
  if (!kit) return [line('fault', words.notFound)];
  const page = new DOMParser().parseFromString(source, 'text/html');
  return checkPage(partsOf(page), headers, kit).map(({ level, kind, of = '' }) =>
    line(
      level,
      words.findings[kind].replace('{}', () => of),
    ),
  );
}

async function kitThere(): Promise<KitThere> {
  const folder = new URL('/kit/', location.href).href;
  const read = async (path: string) => (await fetch(folder + path)).json();
  const latest = await read('latest.json');
  const { procedures } = await read(`v${latest.version}/contents.json`);
  return { folder, latest, codes: procedures };
}

function line(level: Finding['level'], text: string): HTMLElement {
  const item = document.createElement('li');
  item.dataset.level = level;
  const label = document.createElement('strong');
  label.textContent = words.levels[level];
  item.append(label, ` ${text}`);
  return item;
}
