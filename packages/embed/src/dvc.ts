/**
 * The script that a webmaster pastes who wants what is newest: `/kit/v1/dvc.js`. It fetches the rest side by side, all from the folder of
 * one exact version: the elements, and the procedures that the page names. Were the elements in this file, the procedure would have
 * to wait for them.
 *
 * A browser that cannot parse a script says nothing. So this file uses no syntax younger than `import()`, and what follows
 * is imported: that it does not parse is then a rejection, and told.
 */
import { guardForms } from './host-page/guard.ts';
import { missing } from './old-browsers/missing.ts';

guardForms((type) => {
  import('./host-page/prevented.ts').then(({ tellPrevented }) => tellPrevented(type));
});
const early = new Map<string, Promise<Response>>();
const lacks = missing();
if (lacks) refuse(lacks);
else {
  document.querySelectorAll('dvc-procedure').forEach(fetchAhead);
  const load = () => import('./kit.ts');
  // Once more: networks drop a file, and proxies put a page of theirs in its place. Firefox alone remembers the failure.
  load()
    .catch(() => wait(1000).then(load))
    .then(
      ({ start }) => start(early),
      (fault) => {
        if (fault instanceof SyntaxError) refuse(fault);
        else
          console.warn(
            "DVC Kit: the script did not arrive, or the page's policy refuses it (script-src, 'allow-duplicates').",
            fault,
          );
      },
    );
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function refuse(reason: unknown): void {
  import('./old-browsers/too-old.ts').then(({ tooOld }) => tooOld(reason));
}

/** A wrong guess of the language costs a request and nothing else: the element asks for what it needs. */
function fetchAhead(element: Element): void {
  const code = (element.getAttribute('code') || '').trim();
  const place = element.closest('[lang]');
  const lang = place ? place.getAttribute('lang') : null;
  const [language] = KIT_LANGUAGES.exec(lang as string) || ['vi'];
  // Apart from `new URL`, which Vite would take for the address of a file to bundle.
  const file = `procedures/${encodeURIComponent(code)}.${language.toLowerCase()}.json`;
  // Whatever a page has put in place of `fetch` may throw, or answer nothing.
  const answer = new Promise<Response>((resolve) =>
    resolve(fetch(new URL(KIT_EXACT + file, import.meta.url).href)),
  );
  // The element asks again and tells the citizen.
  answer.catch(() => {});
  early.set(file, answer);
}
