import { dirname, join, relative } from 'node:path/posix';
import { pointerTo, valueAt } from '../json/json-pointer.ts';
import { deepestNesting } from '../json/nesting.ts';
import { originOf, rememberOrigin } from '../json/origin.ts';
import { canHold, holdsList, holdsMap, holdsSchema, isObject, type JsonObject } from '../json/subschemas.ts';
import type { Schema } from '../shapes/declaration.ts';
import { isAnnotation } from '../shapes/keyword-places.ts';
import { keywords } from '../shapes/keywords.ts';
import type { Origin } from '../shapes/procedure.ts';
import { insteadOf } from '../words/suggestion.ts';
import { tooLarge } from './measure-schema.ts';
import type { SchemaFolder } from './schema-folder.ts';

/**
 * The schema of a file with every `$ref` replaced by what it leads to and `$defs` left out. All objects are new
 * and remember where they were written; what several `$ref`s lead to is one object in all places. Keywords that `checkKeywords`
 * refuses are left out, so that every keyword that is there has the right shape. Null where a `$ref` leads nowhere, which is told: what is
 * missing then would be told again at every place that asks for it, with advice that does harm.
 */
export function resolveReferences(folder: SchemaFolder, file: string): Schema | null {
  const source = folder.read(file);
  if (!source?.isReadable || !isObject(source.value)) return null;
  const resolver = new Resolver(folder);
  const resolved = resolver.resolve(source.value, []) as JsonObject;
  return resolver.isWhole ? bounded(folder, resolved) : null;
}

/** What is too large is told and left out: whatever follows would walk over all of it. */
function bounded(folder: SchemaFolder, schema: JsonObject, isCondition = false): Schema | null {
  const found = tooLarge(schema, isCondition);
  if (!found) return schema as Schema;
  folder.error(found.at, found.words);
  return null;
}

/** A condition without references, a `when`: as written, without the keywords that `checkKeywords` refuses. */
export function soundSchema(folder: SchemaFolder, written: unknown): Schema {
  if (!isObject(written)) return {};
  return bounded(folder, new Resolver(folder).resolve(written, []) as JsonObject, true) ?? {};
}

class Resolver {
  readonly #folder: SchemaFolder;
  /** What a `$ref` led to, by the place in the file: read once, however often it is used. */
  readonly #targets = new Map<string, JsonObject>();
  /** Files that are not there: told where the first `$ref` leads to each. */
  readonly #missing = new Set<string>();
  #depth = 0;
  /** Whether every `$ref` led somewhere. */
  isWhole = true;

  constructor(folder: SchemaFolder) {
    this.#folder = folder;
  }

  /** `chain` names the references that are being followed, to notice a circle. */
  resolve(raw: unknown, chain: readonly string[]): unknown {
    if (!isObject(raw)) return raw;
    if (this.#depth >= deepestNesting) {
      this.#folder.error(originOf(raw), {
        message: `Tới đây các phần lồng nhau, kể cả qua "$ref", đã quá ${deepestNesting} tầng.`,
        remedy: 'Bỏ bớt tầng, hoặc bỏ bớt các "$ref" nối tiếp nhau.',
      });
      const nothing = {};
      rememberOrigin(nothing, originOf(raw));
      return nothing;
    }
    this.#depth += 1;
    const resolved = this.#resolveObject(raw, chain);
    this.#depth -= 1;
    return resolved;
  }

  #resolveObject(raw: JsonObject, chain: readonly string[]): JsonObject {
    const { $ref, $defs: _dropped, ...own } = raw;
    const local = this.#resolveInside(own, raw, chain);
    if ($ref === undefined) return local;
    const target = this.#follow($ref, originOf(raw, '$ref'), chain);
    this.isWhole &&= target !== null;
    return target ? this.#merge(target, local) : local;
  }

  #resolveInside(own: JsonObject, raw: object, chain: readonly string[]): JsonObject {
    const resolved: JsonObject = {};
    for (const [keyword, value] of Object.entries(own))
      if (isSound(keyword, value)) resolved[keyword] = this.#resolveValue(keyword, value, chain);
    if (Array.isArray(resolved.required))
      resolved.required = withoutMisnamed(resolved.required, own.properties);
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
          .filter(
            ([name, one]) => (one === false || isObject(one)) && (keyword !== 'properties' || isStep(name)),
          )
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
    const known = this.#targets.get(key);
    if (known) return known;
    const resolved = this.resolve(target.raw, [...chain, key]) as JsonObject;
    this.#targets.set(key, resolved);
    return resolved;
  }

  #locate(reference: unknown, at: Origin): (Origin & { raw: JsonObject }) | null {
    const [path = '', fragment = ''] = typeof reference === 'string' ? reference.split('#') : [];
    const pointer = decodedPointer(fragment);
    const file = path === '' ? at.file : inside(join(dirname(at.file), path));
    const isReachable = file === at.file || file.startsWith('shared/');
    // What is no text was told with the keyword.
    if (typeof reference !== 'string') return null;
    const older = isReachable && pointer !== undefined ? this.#inDefinitions(file, pointer) : null;
    if (older) return older;
    if (!isReachable || !pointer?.startsWith('/$defs/')) {
      this.#folder.error(at, {
        message: `"$ref" không dẫn tới "$defs" của tệp này hay của một tệp trong schemas/shared: ${JSON.stringify(reference)}.`,
        remedy: insteadOfReference(at.file, reference),
      });
      return null;
    }
    return this.#find(file, pointer, at);
  }

  /** What stands in `definitions`, as older drafts have it: that is told once, at this keyword, not at each `$ref`. */
  #inDefinitions(file: string, pointer: string): (Origin & { raw: JsonObject }) | null {
    const raw = pointer.startsWith('/definitions/') && valueAt(this.#folder.read(file)?.value, pointer);
    return isObject(raw) ? { file, pointer, raw } : null;
  }

  #find(file: string, pointer: string, at: Origin): (Origin & { raw: JsonObject }) | null {
    const source = this.#folder.read(file);
    const raw = valueAt(source?.value, pointer);
    if (isObject(raw)) return { file, pointer, raw };
    // A file that is no JSON has its own problems; what is missing in it follows from those.
    if (source && !source.isReadable) return null;
    if (!source && this.#missing.has(file)) return null;
    if (!source) this.#missing.add(file);
    const definitions = valueAt(source?.value, '/$defs');
    const names = () => (isObject(definitions) ? Object.keys(definitions) : []);
    const here = referenceTo(at.file, file, '');
    this.#folder.error(at, {
      message: source
        ? `Tệp ${file} không có "${pointer}".`
        : `"$ref" dẫn tới tệp ${file}, nhưng không có tệp này.`,
      remedy: () => {
        const others = source
          ? names().map((name) => `${here}/$defs/${name}`)
          : this.#sharedFiles().map((one) => referenceTo(at.file, one, pointer));
        return others.length > 0
          ? insteadOf(referenceTo(at.file, file, pointer), others)
          : `Lấy lại tệp ${file} từ bản trước, hoặc viết thẳng nội dung ra thay cho "$ref".`;
      },
    });
    return null;
  }

  #sharedFiles(): string[] {
    return this.#folder.list('shared', 'files').filter((one) => one.endsWith('.schema.json'));
  }

  /** `local` stands beside the `$ref`: annotations win, properties, `required` and `allOf` add up. */
  #merge(target: JsonObject, local: JsonObject): JsonObject {
    if (Object.keys(local).length === 0) return target;
    this.#refuseClosed(target, local);
    const merged: JsonObject = { ...target };
    const keywords = new Map<string, Origin>();
    const addUp: Record<string, (before: unknown, added: unknown, at: Origin) => unknown> = {
      properties: (before, added, at) => this.#addProperties(before as JsonObject, added as JsonObject, at),
      required: (before, added) => [...new Set([...(before as unknown[]), ...(added as unknown[])])],
      allOf: (before, added) => [...(before as unknown[]), ...(added as unknown[])],
    };
    for (const [keyword, value] of Object.entries(local)) {
      const at = originOf(local, keyword);
      const combine = Object.hasOwn(addUp, keyword) ? addUp[keyword] : undefined;
      if (Object.hasOwn(target, keyword) && combine) merged[keyword] = combine(target[keyword], value, at);
      else if (Object.hasOwn(target, keyword) && !isAnnotation(keyword)) this.#refuseOverride(keyword, at);
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
    for (const name of Object.keys(added).filter((one) => Object.hasOwn(before, one)))
      this.#folder.error(
        { file: at.file, pointer: pointerTo(at.pointer, name) },
        {
          message: `Mục "${name}" đã có trong tệp mà "$ref" dẫn tới, nên không khai lại ở đây được.`,
          remedy: 'Đổi tên mục thêm vào, hoặc bỏ "$ref" và viết thẳng nội dung ra.',
        },
      );
    return {
      ...before,
      ...Object.fromEntries(Object.entries(added).filter(([name]) => !Object.hasOwn(before, name))),
    };
  }

  /** Plain JSON Schema judges the two sides apart: what one side closes, the other side cannot open. */
  #refuseClosed(target: JsonObject, local: JsonObject): void {
    const adds = ['properties', 'allOf', 'if'].find((keyword) => keyword in local);
    const closer = closers.find((keyword) => target[keyword] === false);
    if (closer && adds)
      this.#folder.error(originOf(local, adds), {
        message: `Phần chung mà "$ref" dẫn tới đã đóng lại bằng "${closer}": false, nên không thêm mục vào ở đây được.`,
        remedy: `Bỏ "${closer}" ở phần chung và ghi "unevaluatedProperties": false ở những chỗ dùng nó, hoặc bỏ "${adds}" ở đây.`,
      });
    if (
      local.additionalProperties === false &&
      ['properties', 'allOf', 'if'].some((keyword) => keyword in target)
    )
      this.#folder.error(originOf(local, 'additionalProperties'), {
        message: '"additionalProperties": false ở đây chặn luôn cả những mục mà "$ref" đem lại.',
        remedy: 'Dùng "unevaluatedProperties": false thay thế.',
      });
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

const referenceForm = 'Viết dạng "#/$defs/tên" hoặc "../../shared/tệp.schema.json#/$defs/tên".';

/** As it has to be written in a file to lead to a place in another, or in itself. */
function referenceTo(from: string, file: string, pointer: string): string {
  return `${from === file ? '' : relative(dirname(from), file)}#${pointer}`;
}

/** A path of Windows is known again; a part of another procedure can be had only from what all share. */
function insteadOfReference(from: string, reference: string): string {
  const [, path = '', name = ''] =
    /^(.*?)#?\/?\$?(?:defs|definitions)\/([^/]+)$/.exec(reference.replaceAll('\\', '/')) ?? [];
  const fragment = `/$defs/${name}`;
  const shared = /(?:^|\/)(shared\/[^/]+\.schema\.json)\/?$/.exec(path)?.[1];
  if (path === '' && name !== '') return `Sửa lại thành "#${fragment}".`;
  if (shared) return `Sửa lại thành "${referenceTo(from, shared, fragment)}".`;
  if (/(?:procedures\/|\.\.\/)[^/]+\/declaration\.schema\.json(?:#|$)/.test(reference))
    return 'Một thủ tục không lấy phần của thủ tục khác: chép phần ấy vào đây, hoặc chuyển vào "$defs" của một tệp trong schemas/shared rồi cả hai cùng dẫn tới.';
  return referenceForm;
}

/** Of a path that leads out of the folder to a neighbour `shared/`: a file on its own borrows that of the project. */
function inside(file: string): string {
  return file.startsWith('../') ? (/(?:^|\/)(shared\/[^/]+)$/.exec(file)?.[1] ?? file) : file;
}

const closers = ['additionalProperties', 'unevaluatedProperties'];

/** The pointer in the fragment of a URI; undefined when its escapes are none. */
function decodedPointer(fragment: string): string | undefined {
  if (/~(?![01])/.test(fragment)) return undefined;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}

/** Whether a name can be a step of a path of answers; what cannot is told with the names. */
function isStep(name: string): boolean {
  return name !== '' && !name.includes('.');
}

/** Without the members whose names were told: what is not there cannot be demanded. */
function withoutMisnamed(required: readonly unknown[], properties: unknown): unknown[] {
  const isTold = (name: unknown) =>
    typeof name === 'string' && !isStep(name) && isObject(properties) && Object.hasOwn(properties, name);
  return required.filter((name) => !isTold(name));
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
