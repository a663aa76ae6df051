import type { Schema } from '@dvc-kit/procedure';
import type { ConditionTable } from './condition-table.ts';
import { flatten } from './flatten.ts';
import { formPlan } from './form-plan.ts';
import { normalised } from './normalised.ts';
import type { FormPlan } from './plan.ts';
import { equal, isObject, issuesOf, length } from './runtime.ts';
import type { TextOf } from './text-of.ts';
import { validatorCode } from './validator-code.ts';

/** A piece of JavaScript that stands for a value: the opposite of data in what `literal` writes. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A declaration as the compiler leaves it: the plan as data, the check of the whole as source text. */
export interface CompiledDeclaration {
  readonly plan: FormPlan;
  /** Expression for the `CompiledForm`, in the module that `moduleCode` writes. */
  readonly form: Code;
}

/**
 * Compiles the schema of a form. Its conditions go into the table, which every part of one module shares.
 *
 * The schema must have its references resolved; `textOf` gives its texts in the language of the form.
 */
export function compileDeclaration(
  schema: Schema,
  textOf: TextOf,
  table: ConditionTable,
): CompiledDeclaration {
  const plan = formPlan(flatten(schema, table), textOf);
  const validator = validatorCode(normalised(schema, table));
  const check = `((check)=>(answers)=>issuesOf(check(answers)))((()=>{${validator}})())`;
  return { plan, form: new Code(`{plan:${literal(plan)},conditions,validate:${check}}`) };
}

/** An ES module whose default export is the value. Needs nothing else, and no eval. */
export function moduleCode(value: unknown, table: ConditionTable): string {
  const conditions = table.codes.map((code) => `(d)=>${code}`).join(',\n');
  const body = `const conditions=[${conditions}];\nexport default ${literal(value)};\n`;
  const helpers = { isObject, length, equal, issuesOf };
  const needed = Object.entries(helpers).filter(([name]) => new RegExp(`\\b${name}\\b`).test(body));
  const code = needed.map(([name, helper]) => `const ${name}=${helper};\n`).join('') + body;
  const forbidden = /\b(?:require\s*\(|eval\s*\(|new Function\b|import\s*[({"'])/.exec(withoutStrings(code));
  if (forbidden) throw new Error(`validation: the emitted module still holds "${forbidden[0]}"`);
  return code;
}

/** JavaScript for the value: data as JSON, and every `Code` in it as it stands. */
export function literal(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([key, one]) => `${propertyName(key)}:${literal(one)}`).join(',')}}`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) && key !== '__proto__' ? key : `[${JSON.stringify(key)}]`;
}

function withoutStrings(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}
