import type { Schema } from '@dvc-kit/procedure';
import { compactPlan } from './compact-plan.ts';
import { ConditionTable } from './condition-table.ts';
import { flatten } from './flatten.ts';
import { formPlan } from './form-plan.ts';
import { Call, Code, Literals } from './literal.ts';
import { type Compilable, decidingPart } from './normalised.ts';
import { completePlan, equal, isObject, issuesOf, length } from './runtime.ts';
import type { TextOf } from './text-of.ts';
import { validatorsCode } from './validators-code.ts';

/** What the functions of a module may call. The module carries those that it does call. */
const helpers = { isObject, length, equal, issuesOf, completePlan };

/**
 * An ES module in the making: forms and conditions are added, then `code` writes it with a value that refers to them.
 * All forms of a module share their conditions and the checks of equal parts.
 */
export class ModuleCode {
  readonly #conditions = new ConditionTable();
  readonly #forms: Record<string, Compilable> = {};

  /**
   * Compiles the schema of a form, whose references are resolved; `textOf` gives its texts in the language of the
   * form. Returns what stands for the `CompiledForm`.
   */
  form(name: string, schema: Schema, textOf: TextOf): object {
    const plan = formPlan(flatten(schema, this.#conditions), textOf);
    this.#forms[name] = decidingPart(schema, this.#conditions);
    return {
      plan: new Call('completePlan', compactPlan(plan)),
      conditions: new Code('conditions'),
      validate: new Code(`(answers)=>issuesOf(checks.${name}(answers))`),
    };
  }

  /** What stands for the function that decides the schema of a condition. */
  condition(schema: Schema): Code {
    return new Code(`conditions[${this.#conditions.add(schema)}]`);
  }

  /** The module, whose default export is the value. Needs nothing else, and no eval. */
  code(value: unknown): string {
    const literals = new Literals();
    const written = literals.write(value);
    const conditions = this.#conditions.codes.map((code) => `(d)=>${code}`).join(',\n');
    const checks = `const checks=(()=>{${validatorsCode(this.#forms)}})();\n`;
    const body = `const conditions=[${conditions}];\n${checks}${literals.constants}export default ${written};\n`;
    const needed = Object.entries(helpers).filter(([name]) => new RegExp(`\\b${name}\\b`).test(body));
    const code = needed.map(([name, helper]) => `const ${name}=${helper};\n`).join('') + body;
    refuseForeign(code);
    return code;
  }
}

/** What a strict Content-Security-Policy would stop, or a page could not load. */
function refuseForeign(code: string): void {
  const withoutText = code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  const found = /\b(?:require\s*\(|eval\s*\(|new Function\b|import\s*[({"'])/.exec(withoutText);
  if (found) throw new Error(`validation: the emitted module still holds "${found[0]}"`);
}
