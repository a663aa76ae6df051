import type { AttachmentView, FormSetting, FormState } from '@dvc-kit/engine';
import type { FileRule } from '@dvc-kit/procedure';
import type { AttachmentPlan } from '@dvc-kit/validation';
import { html, nothing, type TemplateResult } from 'lit';
import type { FilesEvent } from '../attachments/files-event.ts';
import type { IntentEvent } from '../events/form-events.ts';
import { issueNote } from '../fields/field-shell.ts';
import { msg } from '../language/language.ts';
import type { LaterSteps } from '../later/later-page.ts';
import type { Progress } from '../online/send-dossier.ts';
import { fetchTaking } from '../services.ts';
import type { DrawingSetting } from '../setting/drawing-setting.ts';
import { levelBelow } from '../setting/heading-level.ts';
import type { StatusSupplement } from './dossier-status.ts';
import type { OnlinePart } from './look-up.ts';

/** What stands for no paper of the dossier: the office has said in words what it wants. */
const OTHER = 'added';

/** Longest that the contract of receivers takes. */
const LONGEST = 4000;

/** What she is about to add to a dossier, and how far sending it has come. */
export interface Supplement {
  /** For which papers, by which rules. */
  readonly plans: readonly AttachmentPlan[];
  readonly given: FormState['files'];
  /** By the ids that `given` has for them. */
  readonly files: ReadonlyMap<string, File>;
  readonly note: string;
  /** Whether she has tried to send: what is missing is on show. */
  readonly isChecked: boolean;
  readonly progress: Progress | null;
  /** The same for every try. */
  readonly attempt: string;
}

export const newSupplement = (asked: StatusSupplement | null | undefined): Supplement => ({
  plans: plansOf(asked),
  given: {},
  files: new Map(),
  note: '',
  isChecked: false,
  progress: null,
  attempt: Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join(''),
});

/** Whether there is anything to send. */
export const isEmpty = ({ given, note }: Supplement): boolean =>
  Object.values(given).every((files) => files.length === 0) && note.trim() === '';

export interface SupplementParts {
  readonly later: LaterSteps;
  readonly online: OnlinePart;
}

/** The files that are sent, photos as the pages of one PDF, and the paper that each is for; none for what stands for none. */
export function filesToSend(
  { plans, given, files }: Supplement,
  { later }: SupplementParts,
): { readonly files: ReadonlyMap<string, File>; readonly papers: ReadonlyMap<string, string> } {
  const made = new Map<string, File>();
  const papers = new Map<string, string>();
  for (const plan of plans)
    for (const [id, file] of later.filesOf(null, [plan], { files: given }, files)) {
      made.set(id, file);
      if (plan.id !== OTHER) papers.set(id, plan.id);
    }
  return { files: made, papers };
}

/** After something was done to the files. */
export function changedFiles(
  supplement: Supplement,
  { later }: SupplementParts,
  event: FilesEvent | IntentEvent,
): Supplement {
  const isGiven = 'files' in event;
  const change = isGiven
    ? ({
        type: 'give-files',
        attachment: event.attachment,
        files: event.files.map(({ given }) => given),
        ...(event.at !== undefined && { at: event.at }),
      } as const)
    : event.intent;
  // Of what the engine knows of a form nothing but the files is asked for here.
  const before = { files: supplement.given } as unknown as FormState;
  const after = later.laterSteps.changed(
    {} as FormSetting,
    before,
    change as Parameters<LaterSteps['laterSteps']['changed']>[2],
  );
  const files = isGiven
    ? new Map([...supplement.files, ...event.files.map(({ given, file }) => [given.id, file] as const)])
    : supplement.files;
  return { ...supplement, given: after.files, files };
}

/** What she adds, and how far sending it has come. */
export function supplementing(
  supplement: Supplement,
  parts: SupplementParts,
  setting: DrawingSetting,
  { change, changeFiles, send, later, stop }: SupplementActions,
): TemplateResult {
  const { note, isChecked, progress, files } = supplement;
  const title = html`<h3 aria-level=${levelBelow(setting, 1)} id="supplement" tabindex="-1">${msg('Gửi phần bổ sung')}</h3>`;
  if (progress)
    return html`<section class="summary" part="summary" aria-labelledby="supplement">${title}
      <p>${msg('Giữ trang này mở cho đến khi gửi xong.')}</p>
      ${parts.online.progressView(progress, setting.language, parts.later.fileSize)}
      <div class="actions" part="actions">
        <button type="button" class="button secondary" part="stop" @click=${stop}>${msg('Dừng gửi')}</button>
      </div>
    </section>`;
  const isMissing = isChecked && isEmpty(supplement);
  return html`<section class="summary supplement" part="summary" aria-labelledby="supplement">${title}
    <p>${msg('Những gì đã nộp vẫn giữ nguyên: chỉ gửi thêm phần được yêu cầu, tệp nào theo giấy tờ nấy. Tờ khai sai nhiều chỗ thì để sau, chọn sửa lại cả hồ sơ.')}</p>
    ${supplement.plans.map(
      (
        plan,
      ) => html`<dvc-attachment .view=${viewOf(plan, supplement)} .way=${'host'} .setting=${setting} .files=${files} .origins=${originsOf(supplement)}
      .loadTaking=${fetchTaking} @dvc-files=${changeFiles} @dvc-intent=${changeFiles}></dvc-attachment>`,
    )}
    <div class="field" part="field" ?data-issue=${isMissing}>
      <label class="label" part="label" for="note">${msg('Lời nhắn cho cán bộ')} <span class="optional">${msg('(không bắt buộc)')}</span></label>
      ${isMissing ? issueNote('note', msg('Chọn tệp, hoặc viết lời nhắn')) : nothing}
      <textarea class="input" part="input" id="note" rows="4" maxlength=${LONGEST} .value=${note}
        aria-invalid=${isMissing ? 'true' : nothing} aria-describedby=${isMissing ? 'note-issue' : nothing}
        @change=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}></textarea>
    </div>
    <div class="actions" part="actions">
      <button type="button" class="button" part="continue" @click=${send}>${msg('Gửi phần bổ sung')}</button>
      <button type="button" class="button secondary" part="back" @click=${later}>${msg('Để sau')}</button>
    </div>
  </section>`;
}

interface SupplementActions {
  readonly change: (note: string) => void;
  readonly changeFiles: (event: FilesEvent | IntentEvent) => void;
  readonly send: () => void;
  readonly later: () => void;
  readonly stop: () => void;
}

const viewOf = (plan: AttachmentPlan, { given }: Pick<Supplement, 'given'>): AttachmentView => ({
  plan,
  files: given[plan.id] ?? [],
  waived: false,
  brought: false,
});

/** Receivers of before say nothing of papers: what they take is what the kit takes everywhere. */
function plansOf(asked: StatusSupplement | null | undefined): AttachmentPlan[] {
  const { papers = [], other = ANYTHING } = asked ?? {};
  return [
    ...papers.map(({ id, name, ...files }) => planOf(id, name, files)),
    planOf(OTHER, papers.length > 0 ? msg('Giấy tờ khác được yêu cầu') : msg('Giấy tờ bổ sung'), other),
  ];
}

const ANYTHING: FileRule = {
  types: ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 10 * 1024 * 1024,
  maxFiles: 20,
};

const planOf = (id: string, name: string, files: FileRule): AttachmentPlan => ({
  id,
  name,
  files,
  kind: 'handed-in',
  originals: null,
  copies: null,
  isDeclaration: false,
  required: false,
  channels: ['online'],
  alternatives: [],
  isVerified: true,
});

const originsOf = ({ plans, given }: Supplement): ReadonlyMap<string, string> =>
  new Map(
    plans.flatMap(({ id, name }) =>
      (given[id] ?? []).flatMap(({ origin }) => (origin ? [[origin, name] as const] : [])),
    ),
  );
