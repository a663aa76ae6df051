import { pointerTo } from '../../json/json-pointer.ts';
import { originOf } from '../../json/origin.ts';
import { joinPath } from '../../outline/answer-path.ts';
import { isDate } from '../../outline/is-date.ts';
import type { Outline } from '../../outline/outline.ts';
import { optionsOf } from '../../outline/possible-values.ts';
import type { SchemaFolder } from '../../read/schema-folder.ts';
import type { Contradiction, Schema } from '../../shapes/declaration.ts';
import type { Origin } from '../../shapes/procedure.ts';
import { contradictionWords } from '../../words/contradiction-words.ts';
import { insteadOf } from '../../words/suggestion.ts';

/** What is said not to go together has to be asked, and be of a kind that can be compared. */
export function checkContradictions(folder: SchemaFolder, outline: Outline): void {
  for (const { path, schema } of outline.demands) {
    for (const [index, rule] of (schema['x-contradictions'] ?? []).entries())
      new Check(folder, outline, path, schema, index).run(rule);
  }
  for (const { items } of outline.entries.values()) if (items) checkContradictions(folder, items);
}

class Check {
  readonly #folder: SchemaFolder;
  readonly #outline: Outline;
  readonly #group: string;
  readonly #origin: Origin;

  constructor(folder: SchemaFolder, outline: Outline, group: string, schema: Schema, index: number) {
    this.#folder = folder;
    this.#outline = outline;
    this.#group = group;
    const { file, pointer } = originOf(schema, 'x-contradictions');
    this.#origin = { file, pointer: pointerTo(pointer, index) };
  }

  run(rule: Contradiction): void {
    const { at, when = {}, earliest, latest, differsFrom, numberOf } = rule;
    const field = this.#field(at, 'at');
    if (!(earliest || latest || differsFrom || numberOf || rule.when))
      this.#folder.error(this.#origin, contradictionWords.comparesNothing);
    if (field && (earliest || latest) && !isDate(field))
      this.#folder.error(this.#at('at'), contradictionWords.noDate(at));
    if (field && numberOf && field.format !== 'personal-id' && !mayHoldNumber(field))
      this.#folder.error(this.#at('numberOf'), contradictionWords.noNumber(at));
    for (const [key, moment] of Object.entries({ earliest, latest })) {
      if (!moment || moment.from === 'today') continue;
      const other = this.#field(moment.from, key, 'from');
      if (other && !isDate(other))
        this.#folder.error(this.#at(key, 'from'), contradictionWords.noDate(moment.from));
    }
    if (differsFrom) this.#field(differsFrom, 'differsFrom');
    for (const [path, value] of Object.entries(when)) {
      const other = this.#field(path, 'when', path);
      const options = other && optionsOf(other);
      if (options && !options.includes(value))
        this.#folder.error(this.#at('when', path), {
          ...contradictionWords.notAnOption(path, value),
          remedy: () => insteadOf(String(value), options.map(String)),
        });
    }
  }

  /** The field that the path leads to, or none, which is told. */
  #field(path: string, ...place: readonly string[]): Schema | undefined {
    const entry = this.#outline.entries.get(joinPath(this.#group, path));
    if (entry?.kind === 'field') return entry.schema;
    this.#folder.error(this.#at(...place), {
      ...contradictionWords.notAsked(path),
      remedy: () => insteadOf(path, this.#fields()),
    });
    return undefined;
  }

  /** Paths of the fields of the group. */
  #fields(): string[] {
    const start = this.#group ? `${this.#group}.` : '';
    return [...this.#outline.entries.values()]
      .filter((one) => one.kind === 'field' && one.path.startsWith(start))
      .map((one) => one.path.slice(start.length));
  }

  #at(...place: readonly string[]): Origin {
    return { ...this.#origin, pointer: pointerTo(this.#origin.pointer, ...place) };
  }
}

/** A number whose format hangs on the kind of paper has none of its own. */
function mayHoldNumber({ type, format }: Schema): boolean {
  return type === 'string' && format === undefined;
}
