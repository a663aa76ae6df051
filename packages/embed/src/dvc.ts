/**
 * The script that a webmaster pastes. It fetches the rest side by side: the elements, and the procedures that the
 * page names. Were the elements in this file, the procedure would have to wait for them.
 */
const early = new Map<string, Promise<Response>>();
for (const element of document.querySelectorAll('dvc-procedure')) fetchAhead(element);

import('./kit.ts').then(
  ({ start }) => start(early),
  (fault) => console.warn('DVC Kit: the script did not arrive; the page keeps its own links.', fault),
);

/** A wrong guess of the language costs a request and nothing else: the element asks for what it needs. */
function fetchAhead(element: Element): void {
  const code = element.getAttribute('code') ?? '';
  const isEnglish = /^en/i.test(element.closest('[lang]')?.getAttribute('lang') ?? '');
  // Apart from `new URL`, which Vite would take for the address of a file to bundle.
  const file = `procedures/${encodeURIComponent(code)}.${isEnglish ? 'en' : 'vi'}.json`;
  const answer = fetch(new URL(file, import.meta.url).href);
  // The element asks again and tells the citizen.
  answer.catch(() => {});
  early.set(file, answer);
}
