import { isSame } from './answer-at.ts';

/** What shows answers in a sheet that a `PaperPort` has drawn. */
const answersIn = (sheet: HTMLElement) => [
  ...(sheet.shadowRoot?.querySelectorAll<HTMLElement>('[data-answer]') ?? []),
];

const lineOf = (answer: Element) => answer.closest<HTMLElement>('[data-line]') ?? answer;

/** Marks the lines that show the answer with this path, and no others. Returns the first of them. */
export function markLines(sheet: HTMLElement, path: string | null): Element | undefined {
  const answers = answersIn(sheet);
  for (const answer of answers) lineOf(answer).removeAttribute('data-at-hand');
  const shown = path === null ? [] : answers.filter(({ dataset }) => isSame(path, dataset.answer!));
  const lines = shown.map(lineOf);
  for (const line of lines) line.setAttribute('data-at-hand', '');
  return lines[0];
}

/** Shows what is being typed where the answer will stand. It is written as the form wants it once the box is left. */
export function typeInto(sheet: HTMLElement, path: string, text: string): void {
  const places = answersIn(sheet).filter(
    ({ dataset, className }) => dataset.answer === path && className === 'answer',
  );
  // Several places of one answer are parts of it, or it in other words.
  const [place] = places;
  if (place && places.length === 1) place.textContent = text;
}

/** The path of the answer that was meant with a click on the sheet; undefined for none. */
export function pathUnder(event: Event): string | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const line = target.closest('[data-line]');
  const answer =
    target.closest<HTMLElement>('[data-answer]') ?? line?.querySelector<HTMLElement>('[data-answer]');
  return answer?.dataset.answer;
}
