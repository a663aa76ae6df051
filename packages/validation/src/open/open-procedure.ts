import type { PlainForm, PlainProcedure } from '../plain.ts';
import type { CompiledForm, OpenForm } from '../plan.ts';
import type { ProcedureModule } from '../procedure-module.ts';
import { check } from './check.ts';
import { openDeclaration } from './open-declaration.ts';
import { openLater } from './open-later.ts';
import { openPlan, testsOf } from './open-plan.ts';

/** A whole procedure whose forms can be checked. */
export interface CheckedProcedure extends ProcedureModule {
  readonly declaration: CompiledForm;
  readonly delivery: CompiledForm;
}

/**
 * A compiled procedure, ready to be filled in and checked. Throws on a file of another format, and on one of whose parts any
 * is in a file of its own.
 */
export function openProcedure(plain: PlainProcedure): CheckedProcedure {
  const declaration = openDeclaration(plain);
  const { later } = plain;
  if (declaration.rest !== undefined) throw isElsewhere(declaration.rest);
  if (typeof later === 'string') throw isElsewhere(later);
  const whole = openLater(declaration, later);
  return { ...whole, declaration: checked(whole.declaration), delivery: checked(whole.delivery) };
}

const isElsewhere = (file: string) =>
  new Error(`validation: the rest of this procedure is in the file "${file}"`);

/** A compiled form on its own. */
export function openForm(plain: PlainForm): CompiledForm {
  return checked(openPlan(plain.form, plain, testsOf(plain)));
}

function checked(form: OpenForm): CompiledForm {
  return { ...form, validate: (answers) => check(form, answers) };
}
