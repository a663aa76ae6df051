import {
  type Fee,
  joinPath,
  type Paper,
  type Procedure,
  type ProcedureFile,
  parentOf,
  type Schema,
} from '@dvc-kit/procedure';

/** A path that was, and the one under which the same thing is now. Both are members of one object. */
export type Renamed = readonly [from: string, to: string];

/** The procedure as it would have been if it had called these things by their new names: what else differs is left to see. */
export function withNewNames(was: Procedure, renamed: readonly Renamed[]): Procedure {
  if (renamed.length === 0) return was;
  const names = new Names(renamed);
  return {
    ...was,
    file: names.inFile(was.file),
    declaration: was.declaration && names.inSchema(was.declaration, ''),
    papers: was.papers.map((paper) => names.inPaper(paper)),
  };
}

class Names {
  readonly #renamed: readonly Renamed[];
  /** What is used in several places stays one object. */
  readonly #known = new Map<string, Map<object, unknown>>();

  constructor(renamed: readonly Renamed[]) {
    this.#renamed = renamed;
  }

  inFile(file: ProcedureFile): ProcedureFile {
    const { copies } = file.delivery;
    const conditional = <Thing extends { readonly when?: Record<string, unknown> | undefined }>(
      one: Thing,
    ): Thing => (one.when ? { ...one, when: this.inSchema(one.when as Schema, '') } : one);
    return {
      ...file,
      attachments: file.attachments.map(conditional),
      fees: file.fees.map(conditional).map((one) => this.#inFee(one)),
      waivers: file.waivers.map(conditional),
      delivery: { ...file.delivery, copies: copies && this.path(copies) },
    };
  }

  #inFee(fee: Fee): Fee {
    const { amount } = fee;
    if (amount.kind !== 'fixed' || amount.people === undefined) return fee;
    return { ...fee, amount: { ...amount, people: this.path(amount.people) } };
  }

  inPaper({ when, notOnPaper, blocks, ...paper }: Paper): Paper {
    return {
      ...paper,
      ...(when && { when: this.inSchema(when as Schema, '') as Record<string, unknown> }),
      notOnPaper: Object.fromEntries(Object.entries(notOnPaper).map(([path, why]) => [this.path(path), why])),
      blocks: this.#inBlocks(blocks, '') as Paper['blocks'],
    };
  }

  inSchema(schema: Schema, at: string): Schema {
    const known = this.#known.get(at) ?? new Map<object, unknown>();
    this.#known.set(at, known);
    const made = known.get(schema) ?? this.#schema(schema, at);
    known.set(schema, made);
    return made as Schema;
  }

  #schema(schema: Schema, at: string): Schema {
    const key = (one: string) => this.#key(at, one);
    const changed: Schema = { ...schema };
    if (schema.properties)
      changed.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([name, one]) => [
          key(name),
          one && this.inSchema(one, joinPath(at, name)),
        ]),
      );
    if (schema.required) changed.required = schema.required.map(key);
    for (const keyword of ['if', 'then', 'else', 'not', 'items'] as const) {
      const inner = schema[keyword];
      if (inner) changed[keyword] = this.inSchema(inner, at);
    }
    for (const keyword of ['allOf', 'anyOf'] as const) {
      const inner = schema[keyword];
      if (inner) changed[keyword] = inner.map((one) => this.inSchema(one, at));
    }
    for (const keyword of [
      'x-derived',
      'x-warnings',
      'x-contradictions',
      'x-same-as',
      'x-filled-from',
    ] as const)
      if (schema[keyword]) Object.assign(changed, { [keyword]: this.#inRules(schema[keyword], keyword, at) });
    return changed;
  }

  /** Every text of a rule that is a path of something renamed, as seen from the object that it starts at. */
  #inRules(value: unknown, keyword: string, at: string): unknown {
    const base = keyword === 'x-contradictions' ? at : parentOf(at);
    return mapped(value, (text) => {
      const steps = /^(?:\.\.\/)*/.exec(text)?.[0] ?? '';
      let from = base;
      for (let out = steps.length / 3; out > 0; out -= 1) from = parentOf(from);
      const path = joinPath(from, text.slice(steps.length));
      const now = this.path(path);
      return now === path ? text : steps + now.slice(from === '' ? 0 : from.length + 1);
    });
  }

  /** Paths in an item of a list start at the item. */
  #inBlocks(value: unknown, base: string): unknown {
    const inside = (path: string) => {
      const now = this.path(joinPath(base, path));
      return base === '' ? now : now.slice(this.path(base).length + 1);
    };
    if (Array.isArray(value)) return value.map((one) => this.#inBlocks(one, base));
    if (typeof value !== 'object' || value === null) return value;
    const { each } = value as { each?: { list?: string } };
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (key === 'texts')
          return [
            key,
            mapped(one, (text) => text.replace(/\{([^{}|]*)/g, (_, path: string) => `{${inside(path)}`)),
          ];
        if (key === 'list') return [key, this.path(String(one))];
        if (typeof one === 'string') return [key, pathKeys.has(key) ? inside(one) : one];
        const isInItem = key === 'parts' || key === 'each';
        return [key, this.#inBlocks(one, (isInItem && each?.list) || base)];
      }),
    );
  }

  #key(at: string, key: string): string {
    const path = this.path(joinPath(at, key));
    return path.slice(path.lastIndexOf('.') + 1);
  }

  path(path: string): string {
    const pair = this.#renamed.find(([from]) => path === from || path.startsWith(`${from}.`));
    return pair ? pair[1] + path.slice(pair[0].length) : path;
  }
}

const pathKeys = new Set(['answer', 'boxes', 'check', 'compose', 'place', 'date', 'name']);

/** With every text in it as `change` gives it; keys that are paths too. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [change(key), mapped(one, change)]));
}
