import { type PlainProcedure, plainProcedureFormat } from '../plain.ts';
import type { DeclarationModule } from '../procedure-module.ts';
import { openPlan, openWhen, testsOf } from './open-plan.ts';

/**
 * As much of a compiled procedure as its declaration needs; `openLater` adds the rest. Throws on a file of another format:
 * a newer kit wrote it, or something else came in its place.
 */
export function openDeclaration(plain: PlainProcedure): DeclarationModule {
  if (plain?.format !== plainProcedureFormat)
    throw new Error(`validation: this is no procedure of the format "${plainProcedureFormat}"`);
  const { format: _format, conditions: _conditions, formats: _formats, later: _later, ...rest } = plain;
  const tests = testsOf(plain);
  return {
    ...rest,
    declaration: openPlan(plain.declaration, plain, tests),
    attachments: plain.attachments.map(openWhen(tests)),
  } as DeclarationModule;
}
