import { pointerTo } from '../json/json-pointer.ts';
import { isObject, subschemasOf } from '../json/subschemas.ts';
import type { Origin, Procedure } from '../shapes/procedure.ts';
import { staysVietnamese } from './written-texts.ts';

/** Whether a translation is asked for of the text at a place: citizens read it, and it is no name or example that stays Vietnamese. */
export function citizensRead({ slug, file }: Pick<Procedure, 'slug' | 'file'>): (origin: Origin) => boolean {
  const facts = `procedures/${slug}/procedure.json`;
  const read = new Set(factTexts(file, '', []));
  return ({ file: at, pointer }) => (at === facts ? read.has(pointer) : !staysVietnamese(pointer));
}

/** Places of all texts of a file that citizens read, and that therefore have to be translated. */
export function readByCitizens(value: unknown, file: string): string[] {
  return file.endsWith('.schema.json') ? schemaTexts(value, '') : factTexts(value, '', []);
}

function schemaTexts(schema: unknown, at: string): string[] {
  if (!isObject(schema)) return [];
  // The title of a file that only holds `$defs` names the file.
  const isLibrary = at === '' && !schema.properties;
  const own = isLibrary
    ? []
    : ['title', 'description', 'x-subject'].filter((keyword) => typeof schema[keyword] === 'string');
  const messages = isObject(schema['x-messages']) ? Object.keys(schema['x-messages']) : [];
  const remarks = ['x-warnings', 'x-contradictions'].flatMap((keyword) => {
    const rules = schema[keyword];
    return Array.isArray(rules) ? rules.map((rule: unknown, index) => ({ keyword, rule, index })) : [];
  });
  return [
    ...own.map((keyword) => pointerTo(at, keyword)),
    ...messages.map((keyword) => pointerTo(at, 'x-messages', keyword)),
    ...remarks.flatMap(({ keyword, rule, index }) =>
      isObject(rule) && typeof rule.message === 'string' ? [pointerTo(at, keyword, index, 'message')] : [],
    ),
    ...subschemasOf(schema)
      .filter(({ keyword }) => keyword !== 'if')
      .flatMap((inner) => schemaTexts(inner.schema, at + inner.pointer)),
  ];
}

/** Keys of `procedure.json` whose texts the page shows; names of laws and sources stay Vietnamese. */
const factKeys = new Set([
  'name',
  'plainName',
  'summary',
  'undertaking',
  'text',
  'timeLimit',
  'note',
  'hint',
  'whenText',
  'waiver',
  'question',
  'answer',
]);
const keptKeys = new Set(['evidence', 'sources', 'legalBasis', 'aliases', 'when', 'files']);

function factTexts(value: unknown, at: string, steps: readonly string[]): string[] {
  const key = steps.at(-1) ?? '';
  if (typeof value === 'string') return factKeys.has(key) || steps.at(-2) === 'alternatives' ? [at] : [];
  if (typeof value !== 'object' || value === null || keptKeys.has(key)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    factTexts(inner, pointerTo(at, name), [...steps, name]),
  );
}
