import './attachment.ts';
import type { AttachmentView, StepView } from '@dvc-kit/engine';
import { fileSize } from '@dvc-kit/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../language.ts';
import type { LaterPage } from '../later/later-page.ts';
import { choosingText } from './choosing.ts';
import { sizeOf } from './fitting.ts';

type Page = Pick<LaterPage, 'setting' | 'way' | 'files' | 'loadTaking'>;

/** The step with the papers of the dossier: what is given of them, and what is still missing. */
export function papers(
  { attachments }: Extract<StepView, { kind: 'attachments' }>,
  { setting, way, files, loadTaking }: Page,
): TemplateResult {
  const origins = originsOf(attachments);
  return html`<p>${msg('Đây là những giấy tờ của hồ sơ này, theo lời khai của bạn.')}</p>
    <p>${choosingText(way)}</p>
    ${tally(attachments, { setting, way })}
    <div class="items">
      ${attachments.map(
        (view) =>
          html`<dvc-attachment class="item" .view=${view} .way=${way} .setting=${setting} .files=${files} .origins=${origins}
            .loadTaking=${loadTaking}></dvc-attachment>`,
      )}
    </div>`;
}

/** How far one is, and how much it weighs. Nothing before anything was given, where nothing has to be. */
function tally(attachments: readonly AttachmentView[], { setting, way }: Pick<Page, 'setting' | 'way'>) {
  const asked = attachments.filter(({ plan }) => plan.files && !plan.isDeclaration);
  const given = asked.filter(({ files }) => files.length > 0);
  const open = asked.filter(
    ({ plan, files, waived, brought }) => plan.required && files.length === 0 && !waived && !brought,
  );
  const missing = way === 'online' ? open : [];
  if (given.length === 0 && missing.length === 0) return nothing;
  const weight = given.length > 0 ? `, ${fileSize(sizeOf(attachments), setting.language)}` : '';
  return html`<div class="tally">
    <p role="status">${msg(str`Đã có tệp của ${given.length} trong ${asked.length} giấy tờ${weight}.`)}</p>
    ${
      missing.length > 0
        ? html`<p>${msg('Còn thiếu:')} ${missing.map(({ plan }) => plan.name).join('; ')}</p>`
        : nothing
    }
  </div>`;
}

/** Which paper each file was given for, by what tells that a file is the same one. */
function originsOf(attachments: readonly AttachmentView[]): ReadonlyMap<string, string> {
  return new Map(
    attachments.flatMap(({ plan, files }) =>
      files.flatMap(({ origin }) => (origin === undefined ? [] : [[origin, plan.name] as const])),
    ),
  );
}
