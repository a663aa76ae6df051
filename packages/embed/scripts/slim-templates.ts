import { type Plugin, parseAst } from 'vite';

/**
 * Takes line breaks and indentation out of Lit's templates and style sheets, which a minifier leaves as they are.
 * In markup one space stays where there was white space, because between two words it counts.
 */
export const slimTemplates: Plugin = {
  name: 'slim-templates',
  transform: {
    filter: { id: /\/packages\/elements\/src\/.*\.ts(?:\?.*)?$/, code: /\b(?:html|css)`/ },
    handler(code) {
      return { code: slim(code), map: null };
    },
  },
};

/** TypeScript source with slim templates. */
export function slim(code: string): string {
  const cuts = quasisIn(parseAst(code, { lang: 'ts' }))
    .map(({ tag, start, raw }) => ({ start, end: start + raw.length, text: slimText(tag, raw) }))
    .sort((a, b) => b.start - a.start);
  return cuts.reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), code);
}

interface Quasi {
  readonly tag: 'html' | 'css';
  /** Where the text begins in the source. */
  readonly start: number;
  readonly raw: string;
}

/** Begins at the backtick or brace before its text. */
interface TemplateElement {
  readonly start: number;
  readonly value: { readonly raw: string };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The texts between the expressions of every template, also of those within another. */
function quasisIn(value: unknown): Quasi[] {
  if (Array.isArray(value)) return value.flatMap(quasisIn);
  if (!isNode(value)) return [];
  const nested = Object.values(value).flatMap(quasisIn);
  return [...ownQuasis(value), ...nested];
}

function ownQuasis({ type, tag, quasi }: Node): Quasi[] {
  if (type !== 'TaggedTemplateExpression' || !isNode(tag) || !isNode(quasi)) return [];
  const { name } = tag;
  if (name !== 'html' && name !== 'css') return [];
  return (quasi.quasis as TemplateElement[]).map(({ start, value: { raw } }) => ({
    tag: name,
    start: start + 1,
    raw,
  }));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function slimText(tag: Quasi['tag'], text: string): string {
  return tag === 'html' ? text.replace(/\s*\n\s*/g, ' ') : slimStyles(text);
}

/** A style sheet without comments and needless white space. */
export function slimStyles(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}
