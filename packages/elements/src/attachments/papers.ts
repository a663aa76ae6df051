import './attachment.ts';
import type { AttachmentView, StepView } from '@dvc-kit/engine';
import { fileSize } from '@dvc-kit/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../language/language.ts';
import type { LaterPage } from '../later/later-page.ts';
import { fileLimits } from './attachment-messages.ts';
import { choosingText, isMissing } from './choosing.ts';
import { sizeOf } from './fitting.ts';

type Page = Pick<LaterPage, 'setting' | 'way' | 'files' | 'loadTaking' | 'follow'>;

/** So many links are looked over at once; more are folded away, under how many there are. */
const FEW = 4;

/** The step with the papers of the dossier: what is given of them, and what is still missing. */
export function papers(
  { attachments }: Extract<StepView, { kind: 'attachments' }>,
  { setting, way, files, loadTaking, follow }: Page,
): TemplateResult {
  const origins = originsOf(attachments);
  const limits = way === 'paper' ? null : sharedLimits(attachments, setting);
  return html`<p>${msg('Đây là những giấy tờ của hồ sơ này, theo lời khai của bạn.')}</p>
    <p>${choosingText(way)}</p>
    ${limits ? html`<p class="hint" id="papers-limits"><b>${msg('Mỗi giấy tờ:')}</b> ${limits}</p>` : nothing}
    ${tally(attachments, { setting, way, follow })}
    <div class="items">
      ${attachments.map(
        (view) =>
          html`<dvc-attachment class="item" .view=${view} .way=${way} .setting=${setting} .files=${files} .origins=${origins}
            .limits=${limits} .loadTaking=${loadTaking}></dvc-attachment>`,
      )}
    </div>`;
}

/** How far one is, and how much it weighs. Nothing before anything was given, where nothing has to be. */
function tally(
  attachments: readonly AttachmentView[],
  { setting, way, follow }: Pick<Page, 'setting' | 'way' | 'follow'>,
) {
  const asked = attachments.filter(({ plan }) => plan.files && !plan.isDeclaration);
  const given = asked.filter(({ files }) => files.length > 0);
  const missing = asked.filter((view) => isMissing(view, way));
  if (given.length === 0 && missing.length === 0) return nothing;
  const weight = given.length > 0 ? `, ${fileSize(sizeOf(attachments), setting.language)}` : '';
  return html`<div class="tally">
    <p role="status">${msg(str`Đã có tệp của ${given.length} trong ${asked.length} giấy tờ${weight}.`)}</p>
    ${
      missing.length > 0
        ? html`<details ?open=${missing.length <= FEW}><summary>${msg(str`Còn thiếu ${missing.length} giấy tờ`)}</summary>
            <ul>${missing.map(({ plan }) => linkTo(plan, follow))}</ul></details>`
        : nothing
    }
  </div>`;
}

const linkTo = ({ id, name }: AttachmentView['plan'], follow: Page['follow']) =>
  html`<li><a href="#a-${id}" @click=${(event: Event) => {
    event.preventDefault();
    follow(`a-${id}`);
  }}>${name}</a></li>`;

/** What may be chosen, where it is the same for all papers and there are several: said once then. */
function sharedLimits(attachments: readonly AttachmentView[], { language }: Page['setting']): string | null {
  const all = attachments.flatMap(({ plan }) => (plan.files ? [fileLimits(plan.files, language)] : []));
  return all.length > 1 && new Set(all).size === 1 ? all[0]! : null;
}

/** Which paper each file was given for, by what tells that a file is the same one. */
function originsOf(attachments: readonly AttachmentView[]): ReadonlyMap<string, string> {
  return new Map(
    attachments.flatMap(({ plan, files }) =>
      files.flatMap(({ origin }) => (origin === undefined ? [] : [[origin, plan.name] as const])),
    ),
  );
}
