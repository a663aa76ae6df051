import { basename, dirname, join } from 'node:path/posix';
import { pointerTo, valueAt } from '../json/json-pointer.ts';
import { isObject, type JsonObject } from '../json/subschemas.ts';
import { type AnswerPath, joinPath, parentOf, resolvePath } from '../outline/answer-path.ts';
import { ITSELF } from '../outline/plain-list.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { isAnswerKey } from '../shapes/paper-file.ts';
import type { Origin } from '../shapes/procedure.ts';

/** A place in the files of a procedure that calls something in the declaration by its path, or by the end of it. */
export interface NamedPlace extends Origin {
  /** What is called, from the root of the declaration. An item of a list has no number: `children.fullName`. */
  readonly path: AnswerPath;
  /** Whether the key of a member is the name, or a text has it. */
  readonly stands: 'as-key' | 'in-text';
  /** As it is written: `fullName`, `../dateOfBirth`, `children.0.fullName`. */
  readonly written: string;
  /** Where it begins in the text. */
  readonly offset: number;
  /** Whether this place makes the field, group or list that it names. */
  readonly declares: boolean;
}

/**
 * All places that name answers in the folder `at`: in the declaration (and the shared files that it takes parts from),
 * the facts, the papers and the cases. Files are read as they are, whatever is wrong in them.
 */
export function namedPlaces(folder: SchemaFolder, at: string): NamedPlace[] {
  const finder = new Finder(folder);
  const readIn = (file: string) => folder.read(file)?.value;
  const jsonIn = (inner: string) => folder.list(`${at}/${inner}`, 'files').filter(isJson);
  const form = `${at}/declaration.schema.json`;
  finder.inSchema(readIn(form), { file: form, pointer: '' }, '', 'schema');
  finder.inFacts(readIn(`${at}/procedure.json`), `${at}/procedure.json`);
  for (const file of [`${at}/paper.json`, ...jsonIn('papers')]) finder.inPaper(readIn(file), file);
  for (const file of jsonIn('cases')) finder.inCase(readIn(file), file);
  return finder.found;
}

function isJson(file: string): boolean {
  return basename(file).endsWith('.json');
}

const mostPlaces = 100_000;

/** `branch`: below `then`, `else` and the like, where a key mostly says more about a field that is declared elsewhere. */
type Role = 'schema' | 'branch' | 'condition';

class Finder {
  readonly found: NamedPlace[] = [];
  readonly #folder: SchemaFolder;
  /** The `$ref`s that are being followed, to notice a circle. */
  readonly #following = new Set<string>();

  constructor(folder: SchemaFolder) {
    this.#folder = folder;
  }

  inSchema(schema: unknown, at: Origin, path: AnswerPath, role: Role): void {
    // What is larger is refused as a whole, elsewhere.
    if (!isObject(schema) || this.found.length > mostPlaces) return;
    this.#inReferred(schema, at, path, role);
    this.#inMembers(schema, at, path, role);
    this.#inLists(schema, at, path);
    const inner: readonly (readonly [keyword: string, role: Role])[] = [
      ['items', role],
      ['not', role],
      ['if', 'condition'],
      ['then', 'branch'],
      ['else', 'branch'],
    ];
    for (const [keyword, one] of inner) this.inSchema(schema[keyword], below(at, keyword), path, one);
    for (const keyword of ['allOf', 'anyOf', 'oneOf'])
      for (const [index, one] of listOf(schema[keyword]).entries())
        this.inSchema(
          one,
          below(at, keyword, index),
          path,
          role === 'schema' && keyword !== 'allOf' ? 'branch' : role,
        );
    this.#inOwnKeywords(schema, at, path);
  }

  inFacts(file: unknown, name: string): void {
    if (!isObject(file)) return;
    if (isObject(file.delivery))
      this.#text(file.delivery.copies, { file: name, pointer: '/delivery/copies' }, '');
    for (const [index, fee] of listOf(file.fees).entries())
      if (isObject(fee) && isObject(fee.amount))
        this.#text(
          fee.amount.people,
          { file: name, pointer: pointerTo('', 'fees', index, 'amount', 'people') },
          '',
        );
    for (const list of ['attachments', 'fees', 'waivers'])
      for (const [index, one] of listOf(file[list]).entries())
        if (isObject(one))
          this.inSchema(
            one.when,
            { file: name, pointer: pointerTo('', list, index, 'when') },
            '',
            'condition',
          );
  }

  inPaper(paper: unknown, name: string): void {
    if (!isObject(paper)) return;
    const at: Origin = { file: name, pointer: '' };
    this.inSchema(paper.when, below(at, 'when'), '', 'condition');
    this.#keys(paper.notOnPaper, below(at, 'notOnPaper'), '');
    for (const [key, path] of Object.entries(isObject(paper.answers) ? paper.answers : {}))
      this.#text(path, below(at, 'answers', key), '');
    this.#inBlocks(paper.blocks, below(at, 'blocks'), '', '');
  }

  inCase(one: unknown, name: string): void {
    if (!isObject(one)) return;
    const at: Origin = { file: name, pointer: '' };
    this.#inAnswers(one.answers, below(at, 'answers'), '');
    if (!isObject(one.expect)) return;
    for (const list of ['shown', 'hidden', 'issues'])
      for (const [index, text] of listOf(one.expect[list]).entries())
        if (typeof text === 'string')
          this.#note(text.split(':')[0] ?? '', below(at, 'expect', list, index), '', { stands: 'in-text' });
  }

  #inMembers(schema: JsonObject, at: Origin, path: AnswerPath, role: Role): void {
    if (!isObject(schema.properties)) return;
    for (const [key, member] of Object.entries(schema.properties)) {
      const here = below(at, 'properties', key);
      const isMade = isObject(member) && ('type' in member || '$ref' in member);
      const declares = role === 'schema' ? member !== false : role === 'branch' && isMade;
      this.#note(key, here, path, { stands: 'as-key', declares });
      this.inSchema(member, here, joinPath(path, key), role);
    }
  }

  #inLists({ required, dependentRequired }: JsonObject, at: Origin, path: AnswerPath): void {
    for (const [index, key] of listOf(required).entries())
      this.#text(key, below(at, 'required', index), path);
    this.#keys(dependentRequired, below(at, 'dependentRequired'), path);
    for (const [asked, keys] of Object.entries(isObject(dependentRequired) ? dependentRequired : {}))
      for (const [index, key] of listOf(keys).entries())
        this.#text(key, below(at, 'dependentRequired', asked, index), path);
  }

  /** Paths from the object that holds the field; those of contradictions from the group itself. */
  #inOwnKeywords(schema: JsonObject, at: Origin, path: AnswerPath): void {
    const holder = parentOf(path);
    const rules: readonly (readonly [keyword: string, base: AnswerPath, keys: readonly string[]])[] = [
      ['x-derived', holder, ['from']],
      ['x-warnings', holder, ['dateOfBirth', 'gender']],
      ['x-contradictions', path, ['at', 'differsFrom']],
      ['x-same-as', holder, ['place']],
      ['x-filled-from', holder, ['of']],
    ];
    for (const [keyword, base, keys] of rules) {
      const written = schema[keyword];
      const list = Array.isArray(written) ? [...written.entries()] : [[undefined, written] as const];
      for (const [index, rule] of list) {
        if (!isObject(rule)) continue;
        const here = below(at, keyword, ...(index === undefined ? [] : [index]));
        for (const key of keys) this.#text(rule[key], below(here, key), base);
        this.#keys(rule.when, below(here, 'when'), base);
        for (const end of ['earliest', 'latest']) {
          const moment = rule[end];
          if (isObject(moment) && moment.from !== 'today')
            this.#text(moment.from, below(here, end, 'from'), base);
        }
      }
    }
  }

  /** Blocks and parts alike: what names an answer is told by its key. `key` is the one that this value stands under. */
  #inBlocks(value: unknown, at: Origin, base: AnswerPath, key: string): void {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) this.#inBlocks(one, below(at, index), base, key);
      return;
    }
    if (!isObject(value)) return;
    const { each } = value;
    const list = isObject(each) && typeof each.list === 'string' ? joinPath(base, each.list) : undefined;
    for (const [inner, one] of Object.entries(value)) {
      const here = below(at, inner);
      const isInItem = list !== undefined && inner === 'parts';
      if (typeof one === 'string' && isPathAt(inner, value, key)) this.#text(one, here, base);
      else if (inner === 'texts') this.#inWordings(one, here, base);
      else if (inner === 'each' && isObject(one)) {
        this.#text(one.list, below(here, 'list'), base);
        this.#inBlocks(one.cells, below(here, 'cells'), list ?? base, inner);
      } else this.#inBlocks(one, here, isInItem ? list : base, inner);
    }
  }

  #inWordings(texts: unknown, at: Origin, base: AnswerPath): void {
    for (const [option, text] of Object.entries(isObject(texts) ? texts : {}))
      if (typeof text === 'string')
        for (const { 1: path = '', index } of text.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g))
          this.#note(path, below(at, option), base, { stands: 'in-text', offset: index + 1 });
  }

  #inAnswers(answers: unknown, at: Origin, path: AnswerPath): void {
    if (Array.isArray(answers))
      for (const [index, item] of answers.entries()) this.#inAnswers(item, below(at, index), path);
    if (!isObject(answers)) return;
    for (const [key, one] of Object.entries(answers)) {
      this.#note(key, below(at, key), path, { stands: 'as-key' });
      this.#inAnswers(one, below(at, key), joinPath(path, key));
    }
  }

  #keys(record: unknown, at: Origin, base: AnswerPath): void {
    for (const key of Object.keys(isObject(record) ? record : {}))
      this.#note(key, below(at, key), base, { stands: 'as-key' });
  }

  #text(text: unknown, at: Origin, base: AnswerPath): void {
    if (typeof text === 'string') this.#note(text, at, base, { stands: 'in-text' });
  }

  #note(
    written: string,
    at: Origin,
    base: AnswerPath,
    { stands, declares = false, offset = 0 }: Pick<NamedPlace, 'stands'> & Partial<NamedPlace>,
  ): void {
    if (written === '' || written === ITSELF) return;
    const path = resolvePath(base, written.replace(/\.\d+(?=\.|$)/g, ''));
    if (path !== undefined) this.found.push({ ...at, path, stands, written, offset, declares });
  }

  #inReferred({ $ref }: JsonObject, { file }: Origin, path: AnswerPath, role: Role): void {
    if (typeof $ref !== 'string') return;
    const [name = '', pointer = ''] = $ref.split('#');
    const target = name === '' ? file : join(dirname(file), name);
    // What leads out of `schemas` is told elsewhere.
    if (target.startsWith('..')) return;
    const key = `${target}#${pointer}`;
    if (this.#following.has(key)) return;
    this.#following.add(key);
    this.inSchema(valueAt(this.#folder.read(target)?.value, pointer), { file: target, pointer }, path, role);
    this.#following.delete(key);
  }
}

/** Whether the text under this key of a block or part is the path of an answer. */
function isPathAt(key: string, { block }: JsonObject, keyAround: string): boolean {
  if (key === 'place' || key === 'date') return block === 'place-and-date';
  if (key === 'name') return keyAround === 'boxes';
  return isAnswerKey(key);
}

function below({ file, pointer }: Origin, ...steps: readonly (string | number)[]): Origin {
  return { file, pointer: pointerTo(pointer, ...steps) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
