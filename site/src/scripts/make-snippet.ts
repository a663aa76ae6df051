/** Writes what a webmaster pastes anew after each choice, and shows the form so. Nothing leaves the browser. */
import encodeQR from 'qr';
import { brandOn, brandStyles, colourOf, propertiesOf, type Scheme } from '../snippet/brand-colour.ts';
import {
  addressOf,
  type Choice,
  frameSnippet,
  linkSnippet,
  type Publisher,
  policyFor,
  scriptSnippet,
} from '../snippet/snippets.ts';

interface Fillable {
  readonly code: string;
  readonly name: string;
  readonly blank: string;
  readonly page: string;
}

const form = document.querySelector<HTMLFormElement>('#snippet-choice')!;
const preview = document.querySelector<HTMLElement>('#snippet-form')!;
const said = document.querySelector<HTMLElement>('#colour-said')!;
const styles = document.querySelector<HTMLElement>('#colour-styles-section')!;
const image = document.querySelector<HTMLImageElement>('#link-code')!;
const choices: readonly Fillable[] = JSON.parse(form.dataset.choices ?? '[]');
const origin = form.dataset.origin ?? location.origin;
const latest: Promise<Publisher['latest']> = fetch('/kit/latest.json')
  .then((answer) => answer.json())
  .catch(cannotPin);

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', write);
form.addEventListener('input', write);
write();

async function write() {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name) ?? '');
  const chosen = choices.find(({ code }) => code === text('code')) ?? choices[0];
  if (!chosen) return;
  const choice: Choice = {
    code: chosen.code,
    name: chosen.name,
    // Half a code is none yet.
    commune: /^\d{5}$/.test(text('commune')) ? text('commune') : '',
    language: text('language') as Choice['language'],
    theme: text('theme') as Choice['theme'],
    isPinned: given.has('isPinned'),
  };
  const publisher: Publisher = { origin, latest: await latest, blank: chosen.blank, page: chosen.page };
  put('script-snippet', scriptSnippet(choice, publisher));
  put('frame-snippet', frameSnippet(choice, publisher));
  put('link-snippet', linkSnippet(choice, publisher));
  put('script-snippet-policy', policyFor('script', origin));
  put('frame-snippet-policy', policyFor('frame', origin));
  const svg = encodeQR(addressOf(choice, publisher), 'svg');
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  image.hidden = false;
  show(choice);
  colour(text('colour'));
}

/** All but the hash can be made without the network. */
function cannotPin(): undefined {
  form.querySelector<HTMLInputElement>('#isPinned')!.disabled = true;
}

function put(id: string, text: string): void {
  document.querySelector(`#${id} code`)!.textContent = text;
}

function show({ code, commune, language, theme }: Choice): void {
  const attributes = { code, commune, lang: language || document.documentElement.lang, theme };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === (preview.getAttribute(name) ?? '')) continue;
    if (value) preview.setAttribute(name, value);
    else preview.removeAttribute(name);
  }
}

/** Says how the colour of the page can be read, and shows the form in it. */
function colour(typed: string): void {
  const chosen = colourOf(typed);
  const words: Record<Scheme, { good: string; poor: string }> = JSON.parse(said.dataset.words ?? '{}');
  styles.hidden = !chosen;
  said.textContent = typed.trim() && !chosen ? (said.dataset.none ?? '') : '';
  const isDark = preview.matches('[theme=dark], [data-on-dark]:not([theme=light])');
  const shown = chosen ? propertiesOf(brandOn(isDark ? 'dark' : 'light', chosen)) : {};
  preview.removeAttribute('style');
  for (const [name, value] of Object.entries(shown)) preview.style.setProperty(name, value);
  if (!chosen) return;
  put('colour-styles', brandStyles(chosen));
  said.textContent = (['light', 'dark'] as const)
    .map((scheme) => {
      const { contrast, primary } = brandOn(scheme, chosen);
      const ratio = contrast.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
      return words[scheme][primary === chosen ? 'good' : 'poor']
        .replace('{ratio}', ratio)
        .replace('{colour}', primary);
    })
    .join(' ');
}
