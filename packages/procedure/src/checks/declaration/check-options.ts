import { originOf } from '../../json/origin.ts';
import { brokenKeyword } from '../../outline/broken-keyword.ts';
import { isRefused, isUnionRefused } from '../../read/as-written.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import { mostOptions } from '../../shapes/bounds.ts';
import type { Schema } from '../../shapes/declaration.ts';
import { optionKeywords } from '../../shapes/keyword-places.ts';
import { saying } from '../../shapes/says.ts';
import { alike } from '../../translations/written-texts.ts';
import { fieldWords } from '../../words/field-words.ts';

const isOptionKeyword: ReadonlySet<string> = new Set(optionKeywords);

/** What can be chosen: labelled, of the kind of the field, each thing once. `refined` is the field, where the schema is what a branch changes of it. */
export function checkOptions(folder: SchemaFolder, schema: Schema, refined?: Schema): void {
  const type = schema.type ?? refined?.type;
  if (schema.enum && !schema.oneOf && !refined)
    folder.warning(originOf(schema, 'enum'), fieldWords.unlabelledOptions);
  checkOffered(folder, schema);
  if (isUnionRefused(folder, schema)) return;
  if ((schema.oneOf?.length ?? 0) > mostOptions)
    folder.error(originOf(schema, 'oneOf'), fieldWords.tooManyOptions(schema.oneOf?.length ?? 0));
  const seen = new Set<unknown>();
  const labels = new Set<string>();
  for (const option of schema.oneOf ?? []) {
    if (!option.title) {
      if (!isRefused(folder, option, 'title'))
        folder.error(originOf(option), fieldWords.untitledOption(option.const));
    } else if (labels.has(alike(option.title)))
      folder.error(originOf(option, 'title'), fieldWords.sameLabel(option.title));
    labels.add(alike(option.title ?? ''));
    if (!('const' in option)) folder.error(originOf(option), fieldWords.emptyOption(option.title));
    else if (seen.has(option.const))
      folder.error(originOf(option, 'const'), fieldWords.sameOption(option.const));
    else if (type && brokenKeyword({ type }, option.const))
      folder.error(originOf(option, 'const'), fieldWords.optionType(option.const));
    // Where it stands behind a `$ref` nobody has looked at it as an option.
    for (const keyword of Object.keys(option).filter((one) => !isOptionKeyword.has(one)))
      folder.error(originOf(option, keyword), fieldWords.notInOption(keyword));
    seen.add(option.const);
  }
}

/** Values that citizens read themselves say something, each another thing. */
function checkOffered(folder: SchemaFolder, schema: Schema): void {
  for (const keyword of ['enum', 'x-suggestions'] as const) {
    if (keyword === 'enum' && schema.oneOf) continue;
    const texts = (schema[keyword] ?? []).filter((one) => typeof one === 'string');
    const seen = new Map<string, string>();
    for (const text of texts) {
      const earlier = seen.get(alike(text));
      if (!saying.test(text)) folder.error(originOf(schema, keyword), fieldWords.saysNothing(keyword, text));
      else if (earlier !== undefined && earlier !== text)
        folder.error(originOf(schema, keyword), fieldWords.offeredAlike(earlier, text));
      seen.set(alike(text), earlier ?? text);
    }
  }
}
