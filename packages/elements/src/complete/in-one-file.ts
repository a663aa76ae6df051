import { handedIn } from '@dvc-kit/attachments/handed-in';
import { papersFor } from '@dvc-kit/engine/later-steps';
import { fileSize } from '@dvc-kit/wording';
import { html, nothing } from 'lit';
import { msg, str } from '../language/language.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { Completion } from './completion.ts';

/** In bytes: what a form weighs as a PDF, more or less. It is made when it is asked for. */
const FORM = 100_000;

/** All of the dossier as one file: what is in it, how large it is and who can read it, then the button. Nothing where there is nothing to carry. */
export function inOneFile(
  { module, content, answers, way, wholeDossier }: Completion,
  setting: DrawingSetting,
) {
  const papers = papersFor(module, answers);
  const given = content.attachments
    .filter(({ waived, brought }) => !waived && !brought)
    .map(({ plan, files }) => ({ name: plan.name, files: handedIn(plan, files).map(({ file }) => file) }))
    .filter(({ files }) => files.length > 0);
  if (papers.length + given.length === 0) return nothing;
  const bytes = given
    .flatMap(({ files }) => files)
    .reduce((sum, { size }) => sum + size, papers.length * FORM);
  const size = fileSize(bytes, setting.language);
  return html`<section class="summary downloads" aria-labelledby="complete-in-one">
    <h3 aria-level=${levelBelow(setting, 1)} id="complete-in-one">${msg('Mang cả hồ sơ trong một tệp')}</h3>
    <p>${way === 'paper' ? msg('Khi nơi nhận lấy hồ sơ bằng USB hoặc thư điện tử.') : msg('Để bạn giữ lại.')} ${msg(str`Trong tệp, khoảng ${size}, có:`)}</p>
    <ul>
      ${papers.map(({ name }) => html`<li><span lang="vi">${name}</span> ${msg('(PDF, đã điền)')}</li>`)}
      ${given.map(({ name, files }) => html`<li>${name} ${msg(str`(${files.length} tệp)`)}</li>`)}
      <li>${msg('dữ liệu đã khai, để nơi nhận khỏi gõ lại')}</li>
    </ul>
    <p class="hint">${msg('Tệp không khóa: ai có tệp đều đọc được. Chỉ đưa cho nơi nhận hồ sơ.')}</p>
    <dvc-download .setting=${setting} .format=${'ZIP'} .label=${msg('Tải cả hồ sơ thành một tệp')} .fileName="${module.slug}-ho-so"
      .secondary=${true} .make=${wholeDossier}></dvc-download>
  </section>`;
}
