import { copyOrigin, originOf, rememberOrigin } from '../json/origin.ts';
import type { SchemaFolder } from '../read/schema-folder.ts';
import { narrower } from '../shapes/assertions.ts';
import type { Schema } from '../shapes/declaration.ts';
import { isAnnotation } from '../shapes/keyword-places.ts';

/**
 * The same declaration in the forms that the outline knows: a field that gets its type from the parts of an `allOf` becomes
 * one schema, an object that is one of several becomes a field that chooses and a condition for each. Any validator gives
 * the same verdict on both. What is used in several places stays one object; what is the same stays the very same.
 */
export function settleShapes(folder: SchemaFolder, declaration: Schema): Schema {
  return new Settler(folder).settle(declaration);
}

class Settler {
  readonly #folder: SchemaFolder;
  readonly #settled = new Map<Schema, Schema>();

  constructor(folder: SchemaFolder) {
    this.#folder = folder;
  }

  settle(schema: Schema): Schema {
    const known = this.#settled.get(schema);
    if (known) return known;
    const settled = this.#own(this.#inside(schema));
    this.#settled.set(schema, settled);
    return settled;
  }

  /** With everything in it settled. */
  #inside(schema: Schema): Schema {
    const changed: Schema = {};
    const set = <Keyword extends keyof Schema>(keyword: Keyword, value: Schema[Keyword], isSame: boolean) => {
      if (!isSame) changed[keyword] = value;
    };
    for (const keyword of ['items', 'then', 'else'] as const) {
      const inner = schema[keyword];
      if (inner) set(keyword, this.settle(inner), this.settle(inner) === inner);
    }
    for (const keyword of ['allOf', 'oneOf'] as const) {
      const inner = schema[keyword]?.map((one) => this.settle(one));
      if (inner)
        set(
          keyword,
          inner,
          inner.every((one, at) => one === schema[keyword]?.[at]),
        );
    }
    if (schema.properties) {
      const entries = Object.entries(schema.properties).map(
        ([key, one]) => [key, one && this.settle(one)] as const,
      );
      const isSame = entries.every(([key, one]) => one === schema.properties?.[key]);
      set('properties', Object.fromEntries(entries), isSame);
    }
    return Object.keys(changed).length > 0 ? copyOrigin(schema, { ...schema, ...changed }) : schema;
  }

  #own(schema: Schema): Schema {
    if (schema.oneOf?.some(({ properties }) => properties)) return this.#chosen(schema, schema.oneOf);
    return schema.allOf && isLeaf(schema) ? this.#joined(schema, schema.allOf) : schema;
  }

  /** A field and the parts of its `allOf` as one schema. Of two bounds the narrower holds. */
  #joined(schema: Schema, parts: readonly Schema[]): Schema {
    const { allOf: _parts, ...joined } = schema as Schema & Record<string, unknown>;
    for (const part of parts)
      for (const [keyword, value] of Object.entries(part)) {
        const before = joined[keyword];
        const areNumbers = typeof before === 'number' && typeof value === 'number';
        const bound = areNumbers ? narrower(keyword, before, value) : undefined;
        if (before === undefined) joined[keyword] = value;
        else if (isAnnotation(keyword) || JSON.stringify(before) === JSON.stringify(value)) continue;
        else if (bound !== undefined) joined[keyword] = bound;
        else if (keyword === 'type' && [before, value].sort().join() === 'integer,number')
          joined.type = 'integer';
        else
          this.#folder.error(originOf(part, keyword), {
            message: `Các phần của "allOf" ghi "${keyword}" khác nhau cho cùng một mục.`,
            remedy: `Chỉ giữ "${keyword}" ở một phần.`,
          });
      }
    return copyOrigin(schema, joined as Schema);
  }

  /** One of several objects: the field that tells them apart, and what hangs on it. */
  #chosen(schema: Schema, branches: readonly Schema[]): Schema {
    const key = tellingKey(branches);
    const field = key === undefined ? undefined : schema.properties?.[key];
    if (key === undefined || !field) {
      this.#folder.error(originOf(schema, 'oneOf'), key === undefined ? nothingTells : notAsked(key));
      const { oneOf: _branches, ...rest } = schema;
      return copyOrigin(schema, rest);
    }
    const { oneOf: _branches, ...rest } = schema;
    return copyOrigin(schema, {
      ...rest,
      properties: { ...schema.properties, [key]: withOptions(field, key, branches) },
      required: [...new Set([...(schema.required ?? []), key])],
      allOf: [...(schema.allOf ?? []), ...branches.map((branch) => ruleOf(branch, key))],
    });
  }
}

/** Whether the schema, with the parts of its `allOf`, can only be a field. */
function isLeaf(schema: Schema): boolean {
  const all = [schema, ...(schema.allOf ?? [])];
  const isStructured = ({ type, properties, items, required, if: condition }: Schema) =>
    type === 'object' || type === 'array' || properties || items || required || condition;
  return all.some(({ type }) => type) && !all.some(isStructured);
}

/** The member that every branch demands with a value of its own. */
function tellingKey(branches: readonly Schema[]): string | undefined {
  const [first] = branches;
  return Object.keys(first?.properties ?? {}).find((key) => {
    const values = branches.map((branch) => constOf(branch, key));
    const isDemanded = branches.every(({ required = [] }) => required.includes(key));
    return isDemanded && values.every((one) => one !== undefined) && new Set(values).size === values.length;
  });
}

function constOf(branch: Schema, key: string): unknown {
  const member = branch.properties?.[key];
  return member ? member.const : undefined;
}

/** The field with an option for each branch, unless it lists its options itself. */
function withOptions(field: Schema, key: string, branches: readonly Schema[]): Schema {
  if (field.oneOf) return field;
  const oneOf = branches.map((branch) => {
    const member = branch.properties?.[key] as Schema;
    const title = member.title ?? branch.title;
    const option: Schema = { const: member.const, ...(title !== undefined && { title }) };
    return copyOrigin(member.title === undefined ? branch : member, option);
  });
  return copyOrigin(field, { ...field, oneOf });
}

function ruleOf(branch: Schema, key: string): Schema {
  const { type: _type, title: _title, properties = {}, required = [], ...rest } = branch;
  const others = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== key));
  const demanded = required.filter((name) => name !== key);
  const condition = copyOrigin(branch, {
    properties: { [key]: copyOrigin(branch, { const: constOf(branch, key) }) },
    required: [key],
  });
  const then = copyOrigin(branch, {
    ...rest,
    ...(Object.keys(others).length > 0 && { properties: others }),
    ...(demanded.length > 0 && { required: demanded }),
  });
  const rule: Schema = { if: condition, then };
  rememberOrigin(rule, originOf(branch));
  return rule;
}

const nothingTells = {
  message:
    '"oneOf" của một nhóm cần một mục để phân biệt: mục có "const" khác nhau ở mỗi nhánh và nằm trong "required" của nhánh đó.',
  remedy:
    'Thêm mục như vậy vào từng nhánh, ví dụ "country": {"const": "VN", "title": "Ở Việt Nam"} cùng "required": ["country"].',
};

function notAsked(key: string) {
  return {
    message: `Các nhánh của "oneOf" phân biệt nhau bằng "${key}", nhưng nhóm này chưa khai mục đó.`,
    remedy: `Khai "${key}" trong "properties" cạnh "oneOf", có "type" và "title".`,
  };
}
