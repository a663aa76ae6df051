import { createForm, type FormState, type GivenFile } from '@dvc-kit/engine';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';

/** All that is left to do done: files for the papers, the delivery chosen, the undertaking given. */
export function filledIn(module: ProcedureModule, answers: Answers): FormState {
  const { state } = createForm(module, { today: '2026-11-21', channel: 'online', answers });
  const files = Object.fromEntries(
    module.attachments.flatMap(({ id, files: rule, isDeclaration }): [string, GivenFile[]][] =>
      rule && !isDeclaration
        ? [[id, [{ id: `file-${id}`, name: 'a.pdf', type: rule.types[0]!, size: 100 }]]]
        : [],
    ),
  );
  const option = module.deliveryOptions.find((one) => one.option !== 'post')?.option ?? 'desk';
  return { ...state, answers, delivery: { option }, undertaken: true, files };
}
