import { dirname, join } from 'node:path/posix';
import { insteadOf } from '../checks/suggestion.ts';
import type { Schema } from '../shapes/declaration.ts';
import { keywords } from '../shapes/keywords.ts';
import type { Origin } from '../shapes/procedure.ts';
import { valueAt } from './json-pointer.ts';
import { originOf, rememberOrigin } from './origin.ts';
import type { SchemaFolder } from './schema-folder.ts';
import { canHold, holdsList, holdsMap, holdsSchema, isObject, type JsonObject } from './subschemas.ts';

/**
 * The schema of a file with every `$ref` replaced by what it leads to and `$defs` left out. All objects are new
 * and remember where they were written. What cannot be resolved becomes a problem and an empty schema; keywords that
 * `checkKeywords` refuses are left out, so that every keyword that is there has the right shape.
 */
export function resolveReferences(folder: SchemaFolder, file: string): Schema | null {
  const source = folder.read(file);
  if (!source?.isReadable || !isObject(source.value)) return null;
  return new Resolver(folder).resolve(source.value, []) as Schema;
}

/** A schema without references, such as a `when`: as written, without the keywords that `checkKeywords` refuses. */
export function soundSchema(folder: SchemaFolder, written: unknown): Schema {
  return isObject(written) ? (new Resolver(folder).resolve(written, []) as Schema) : {};
}

class Resolver {
  readonly #folder: SchemaFolder;

  constructor(folder: SchemaFolder) {
    this.#folder = folder;
  }

  /** `chain` names the references that are being followed, to notice a circle. */
  resolve(raw: unknown, chain: readonly string[]): unknown {
    if (!isObject(raw)) return raw;
    const { $ref, $defs: _dropped, ...own } = raw;
    const local = this.#resolveInside(own, raw, chain);
    if ($ref === undefined) return local;
    const target = this.#follow($ref, originOf(raw, '$ref'), chain);
    return target ? this.#merge(target, local) : local;
  }

  #resolveInside(own: JsonObject, raw: object, chain: readonly string[]): JsonObject {
    const resolved: JsonObject = {};
    for (const [keyword, value] of Object.entries(own))
      if (isSound(keyword, value)) resolved[keyword] = this.#resolveValue(keyword, value, chain);
    rememberOrigin(resolved, originOf(raw));
    return resolved;
  }

  #resolveValue(keyword: string, value: unknown, chain: readonly string[]): unknown {
    if (named(holdsSchema, keyword)) return this.resolve(value, chain);
    if (named(holdsList, keyword) && Array.isArray(value))
      return value.map((one) => this.resolve(one, chain));
    if (named(holdsMap, keyword) && isObject(value))
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, one]) => one === false || isObject(one))
          .map(([name, one]) => [name, this.resolve(one, chain)]),
      );
    return structuredClone(value);
  }

  #follow(reference: unknown, at: Origin, chain: readonly string[]): JsonObject | null {
    const target = this.#locate(reference, at);
    if (!target) return null;
    const key = `${target.file}#${target.pointer}`;
    if (chain.includes(key)) {
      this.#folder.error(at, {
        message: `"$ref" này đi vòng về chính nó: ${[...chain.slice(chain.indexOf(key)), key].join(' → ')}.`,
        remedy: 'Bỏ một "$ref" trong vòng và viết thẳng nội dung ra.',
      });
      return null;
    }
    return this.resolve(target.raw, [...chain, key]) as JsonObject;
  }

  #locate(reference: unknown, at: Origin): (Origin & { raw: JsonObject }) | null {
    const [path = '', pointer = ''] = typeof reference === 'string' ? reference.split('#') : [];
    const file = path === '' ? at.file : inside(join(dirname(at.file), path));
    const isReachable = file === at.file || file.startsWith('shared/');
    if (typeof reference !== 'string' || !isReachable || !pointer.startsWith('/$defs/')) {
      this.#folder.error(at, {
        message: `"$ref" không dẫn tới "$defs" của tệp này hay của một tệp trong schemas/shared: ${JSON.stringify(reference)}.`,
        remedy: 'Viết dạng "#/$defs/tên" hoặc "../../shared/tệp.schema.json#/$defs/tên".',
      });
      return null;
    }
    return this.#find(file, decodeURI(pointer), at);
  }

  #find(file: string, pointer: string, at: Origin): (Origin & { raw: JsonObject }) | null {
    const source = this.#folder.read(file);
    const raw = valueAt(source?.value, pointer);
    if (isObject(raw)) return { file, pointer, raw };
    // A file that is no JSON has its own problems; what is missing in it follows from those.
    if (source && !source.isReadable) return null;
    const definitions = valueAt(source?.value, '/$defs');
    const names = isObject(definitions) ? Object.keys(definitions) : [];
    this.#folder.error(at, {
      message: source
        ? `Tệp ${file} không có "${pointer}".`
        : `"$ref" dẫn tới tệp ${file}, nhưng không có tệp này.`,
      remedy: source
        ? insteadOf(pointer.slice('/$defs/'.length), names)
        : insteadOf(
            file,
            this.#folder.list('shared', 'files').filter((one) => one.endsWith('.schema.json')),
          ),
    });
    return null;
  }

  /** `local` stands beside the `$ref`: annotations win, properties, `required` and `allOf` add up. */
  #merge(target: JsonObject, local: JsonObject): JsonObject {
    const merged: JsonObject = { ...target };
    const keywords = new Map<string, Origin>();
    const addUp: Record<string, (before: unknown, added: unknown, at: Origin) => unknown> = {
      properties: (before, added, at) => this.#addProperties(before as JsonObject, added as JsonObject, at),
      required: (before, added) => [...new Set([...(before as unknown[]), ...(added as unknown[])])],
      allOf: (before, added) => [...(before as unknown[]), ...(added as unknown[])],
    };
    for (const [keyword, value] of Object.entries(local)) {
      const at = originOf(local, keyword);
      const combine = addUp[keyword];
      if (keyword in target && combine) merged[keyword] = combine(target[keyword], value, at);
      else if (keyword in target && !isAnnotation(keyword)) this.#refuseOverride(keyword, at);
      else {
        merged[keyword] = value;
        keywords.set(keyword, at);
      }
    }
    // What the target took over from a further `$ref` keeps its place too.
    for (const keyword of Object.keys(target))
      if (!keywords.has(keyword)) keywords.set(keyword, originOf(target, keyword));
    rememberOrigin(merged, originOf(target), keywords);
    return merged;
  }

  #addProperties(before: JsonObject, added: JsonObject, at: Origin): JsonObject {
    for (const name of Object.keys(added).filter((one) => one in before))
      this.#folder.error(
        { file: at.file, pointer: `${at.pointer}/${name}` },
        {
          message: `Mục "${name}" đã có trong tệp mà "$ref" dẫn tới, nên không khai lại ở đây được.`,
          remedy: 'Đổi tên mục thêm vào, hoặc bỏ "$ref" và viết thẳng nội dung ra.',
        },
      );
    return { ...before, ...Object.fromEntries(Object.entries(added).filter(([name]) => !(name in before))) };
  }

  #refuseOverride(keyword: string, at: Origin): void {
    this.#folder.error(at, {
      message: `Phần chung mà "$ref" dẫn tới đã có "${keyword}", nên không ghi đè ở đây được.`,
      remedy:
        keyword === 'if' || keyword === 'then' || keyword === 'else'
          ? 'Đặt điều kiện thêm vào trong "allOf": [{"if": …, "then": …}].'
          : `Bỏ "${keyword}" ở đây, hoặc bỏ "$ref" và viết thẳng nội dung ra.`,
    });
  }
}

/** Of a path that leads out of the folder to a neighbour `shared/`: a file on its own borrows that of the project. */
function inside(file: string): string {
  return file.startsWith('../') ? (/(?:^|\/)(shared\/[^/]+)$/.exec(file)?.[1] ?? file) : file;
}

function named(list: readonly string[], keyword: string): boolean {
  return list.includes(keyword);
}

/** Whether `checkKeywords` has nothing against it: what follows need not look at the shape of a keyword again. */
function isSound(keyword: string, value: unknown): boolean {
  const known = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
  if (!known) return false;
  return known.value ? known.value.safeParse(value).success : canHold(keyword, value);
}

/** What tells about a field without deciding whether an answer is valid. */
function isAnnotation(keyword: string): boolean {
  return keyword.startsWith('x-') || annotations.has(keyword);
}

const annotations = new Set([
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'readOnly',
]);
