import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the built site; the tests run after the build. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** A page as it was built. */
export interface BuiltPage {
  /** As in the address bar: `/thu-tuc/`. */
  readonly address: string;
  readonly html: string;
}

/** Every page of the site. Fails when there is none: the site was not built then. */
export function builtPages(): BuiltPage[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('kit/'));
  if (!files.length) throw new Error('site/dist holds no page: build the site first');
  return files.sort().map((file) => ({
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(dist + file, 'utf8'),
  }));
}

/** The page at an address. */
export function builtPage(address: string): BuiltPage {
  return { address, html: readFileSync(`${dist}${address.slice(1)}index.html`, 'utf8') };
}

/** A start tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it ends in the page. */
  readonly end: number;
}

/** The start tags of a page, in order. Good enough for what Astro writes; scripts hold no markup here. */
export function tagsOf(html: string): Tag[] {
  return [
    ...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:="[^"]*"|='[^']*'|=[^\s>"']+)?)*)\s*\/?>/g),
  ].map((match) => ({
    name: match[1] ?? '',
    attributes: attributesOf(match[2] ?? ''),
    end: match.index + match[0].length,
  }));
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([^\s=>"']+)(?:="([^"]*)"|='([^']*)'|=([^\s>"']+))?/g);
  return Object.fromEntries(
    [...found].map(([, name, double, single, bare]) => [name, decoded(double ?? single ?? bare ?? '')]),
  );
}

/** The text of the first element of that name after a place, without markup. */
export function textOf(html: string, name: string, from = 0): string {
  const [, inside = ''] = html.slice(from).match(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's')) ?? [];
  return decoded(inside.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Headings in the order of the page, as `[level, text]`. */
export function headingsOf(html: string): [number, string][] {
  return [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(([, level, inside]) => [
    Number(level),
    decoded((inside ?? '').replace(/<[^>]+>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
  ]);
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
