import { papersFor } from '@dvc-kit/engine/later-steps';
import type { Answers } from '@dvc-kit/validation';
import { html } from 'lit';
import { msg } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { Completion } from './completion.ts';

type Files = Pick<Completion, 'answers' | 'loadPaper'> & {
  readonly module: Pick<Completion['module'], 'papers'>;
};

/** The official forms as files: filled in, and blank ones too where they are to be printed. */
export function declarationFiles(
  { module, answers, loadPaper }: Files,
  setting: DrawingSetting,
  { withBlank, eager }: { readonly withBlank: boolean; readonly eager: boolean } = {
    withBlank: false,
    eager: false,
  },
) {
  const papers = papersFor(module, answers);
  return papers.map(({ id, name, fileName }) => {
    const file = (
      format: 'PDF' | 'DOCX',
      content: Answers | null,
    ) => html`<dvc-download .setting=${setting} .format=${format}
        .label=${content ? msg('Tải tờ khai đã điền') : msg('Tải mẫu trống')} .fileName=${content ? fileName : `${fileName}-mau-trong`}
        .eager=${eager && content !== null && format === 'PDF'} .secondary=${content === null || format === 'DOCX'}
        .make=${async () => (await loadPaper())[format === 'PDF' ? 'pdf' : 'docx'](id, content)}></dvc-download>`;
    const filled = [file('PDF', answers), file('DOCX', answers)];
    const files = withBlank ? [...filled, file('PDF', null), file('DOCX', null)] : filled;
    return papers.length > 1
      ? html`<h4 aria-level=${levelBelow(setting, 2)} lang="vi">${name}</h4>${files}`
      : files;
  });
}
