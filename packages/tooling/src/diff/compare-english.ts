import { fileIn, type Procedure, readByCitizens, type Schema, textOf, valueAt } from '@dvc-kit/procedure';
import { type Change, changed, quoted } from './members/change.ts';
import { matched } from './members/matched.ts';

/** What the English pages and the English form say otherwise for the same Vietnamese. */
export function compareEnglish(before: Procedure, after: Procedure): Change[] {
  const { added, kept } = matched(englishOf(before), englishOf(after), ({ key }) => key);
  const change = (text: string, old: string | null, now: string | null, how: string) =>
    changed('english', text, [old, now], `Bản tiếng Anh của ${quoted(text)}: ${how}.`);
  return [
    ...kept.flatMap(([was, is]) => {
      if (was.english === is.english) return [];
      if (was.english === null)
        return [change(is.vietnamese, null, is.english, `nay có, là ${quoted(is.english ?? '')}`)];
      if (is.english === null) return [change(is.vietnamese, was.english, null, 'không còn')];
      const how = `trước đây ${quoted(was.english)}, nay ${quoted(is.english)}`;
      return [change(is.vietnamese, was.english, is.english, how)];
    }),
    // New words come with the change that brought them; what is told here is that they have no English.
    ...added
      .filter(({ english }) => english === null)
      .map(({ vietnamese: text }) => change(text, null, null, 'chưa có')),
  ];
}

interface Spoken {
  /** The text and its turn among those that are the same: places of one text may say different things. */
  readonly key: string;
  readonly vietnamese: string;
  readonly english: string | null;
}

function englishOf(procedure: Procedure): Spoken[] {
  const turns = new Map<string, number>();
  return pairsOf(procedure).map(([vietnamese, translated]) => {
    const turn = turns.get(vietnamese) ?? 0;
    turns.set(vietnamese, turn + 1);
    return {
      key: `${turn} ${vietnamese}`,
      vietnamese,
      english: translated === vietnamese ? null : translated,
    };
  });
}

/** Vietnamese and English of every text that citizens read; the same twice where it is not translated. */
function pairsOf(procedure: Procedure): [string, string][] {
  const english = fileIn(procedure, 'en');
  const pairs = readByCitizens(procedure.file, 'procedure.json').map((place): [string, string] => [
    String(valueAt(procedure.file, place)),
    String(valueAt(english, place)),
  ]);
  if (procedure.declaration) inSchema(procedure, procedure.declaration, pairs, new Set());
  return pairs;
}

function inSchema(procedure: Procedure, schema: Schema, pairs: [string, string][], seen: Set<Schema>): void {
  // What is used in several places says the same in all of them.
  if (seen.has(schema)) return;
  seen.add(schema);
  const places = [
    ...['title', 'description', 'x-subject'],
    ...Object.keys(schema['x-messages'] ?? {}).map((key) => `x-messages/${key}`),
    ...(['x-warnings', 'x-contradictions'] as const).flatMap((keyword) =>
      (schema[keyword] ?? []).map((_, index) => `${keyword}/${index}/message`),
    ),
  ];
  for (const place of places) {
    const text = textOf(procedure, schema, place, 'vi');
    if (text !== undefined) pairs.push([text, textOf(procedure, schema, place, 'en') ?? text]);
  }
  const { properties = {}, allOf = [], oneOf = [], items, then, else: other } = schema;
  for (const inner of [...Object.values(properties), ...allOf, ...oneOf, items, then, other])
    if (inner) inSchema(procedure, inner, pairs, seen);
}
