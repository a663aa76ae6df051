import { papersFor } from '@dvc-kit/engine/later-steps';
import type { Answers, ProcedureModule } from '@dvc-kit/validation';
import { html } from 'lit';
import type { PaperPort } from '../ports/paper-port.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';

/** The forms that these answers belong on, each folded until somebody looks at it. */
export function paperPreviews(
  module: Pick<ProcedureModule, 'papers'>,
  answers: Answers,
  load: () => Promise<PaperPort>,
  setting: DrawingSetting,
) {
  const papers = papersFor(module, answers);
  return papers.map(
    ({
      id,
      name,
    }) => html`<dvc-paper-preview .setting=${setting} .paper=${id} .name=${papers.length > 1 ? name : ''}
      .answers=${answers} .load=${load}></dvc-paper-preview>`,
  );
}
