import type { ReadDeclaration, ReadSection } from './read-declaration.ts';
import type { ReadCodeWords } from './words.ts';

interface Places {
  readonly verdict: HTMLElement;
  readonly notes: HTMLElement;
  readonly answers: HTMLElement;
}

/** Draws what was read: the verdict, what is to be known of it, and the answers section by section. */
export function showDeclaration(
  { version, sections, issues, misfits }: ReadDeclaration,
  words: ReadCodeWords,
  { verdict, notes, answers }: Places,
): void {
  const isRight = issues.length === 0;
  verdict.dataset.level = isRight ? 'good' : 'fault';
  verdict.replaceChildren(
    element('p', isRight ? words.right : words.wrong),
    ...(isRight ? [] : [list(issues)]),
  );
  const { filledIn, judged } = version;
  const told = filledIn === judged ? [] : [filledIn < judged ? words.older : words.newer];
  const lost = misfits.map(({ path, value }) => `${path}: ${JSON.stringify(value)}`);
  notes.replaceChildren(
    ...told.map((text) => element('p', text)),
    ...(lost.length > 0 ? [element('p', words.misfits), list(lost)] : []),
  );
  answers.replaceChildren(...sections.flatMap(sectionOf));
}

function sectionOf({ title, rows }: ReadSection): HTMLElement[] {
  const table = document.createElement('dl');
  table.className = 'read-answers';
  for (const { label, text, issue } of rows) {
    const row = document.createElement('div');
    const value = element('dd', text);
    if (issue) value.append(Object.assign(element('p', issue), { className: 'read-issue' }));
    row.append(element('dt', label), value);
    table.append(row);
  }
  return [element('h3', title), table];
}

function list(texts: readonly string[]): HTMLElement {
  const all = document.createElement('ul');
  all.append(...texts.map((text) => element('li', text)));
  return all;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
