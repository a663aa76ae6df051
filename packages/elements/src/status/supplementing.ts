import type { AttachmentView, FormSetting, FormState } from '@dvc-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { FilesEvent } from '../attachments/files-event.ts';
import type { DrawingSetting } from '../drawing-setting.ts';
import { issueNote } from '../field-shell.ts';
import type { IntentEvent } from '../form-events.ts';
import { levelBelow } from '../heading-level.ts';
import { msg } from '../language.ts';
import type { LaterSteps } from '../later/later-page.ts';
import type { Progress } from '../online/send-dossier.ts';
import { fetchTaking } from '../services.ts';
import type { OnlinePart } from './look-up.ts';

/** What all that is added stands for: the office has said in words what it wants. */
const ADDED = 'added';

/** Longest that the contract of receivers takes. */
const LONGEST = 4000;

/** What she is about to add to a dossier, and how far sending it has come. */
export interface Supplement {
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

export const newSupplement = (): Supplement => ({
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
  (given[ADDED] ?? []).length === 0 && note.trim() === '';

export interface SupplementParts {
  readonly later: LaterSteps;
  readonly online: OnlinePart;
}

/** The files that are sent: photos as the pages of one PDF. */
export function filesToSend(
  { given, files }: Supplement,
  { later }: SupplementParts,
): ReadonlyMap<string, File> {
  const { plan } = view({ given });
  return later.filesOf(null, [plan], { files: given }, files);
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
    <p>${msg('Những gì đã nộp vẫn giữ nguyên: chỉ gửi thêm phần được yêu cầu. Khai sai chỗ nào thì viết chỗ đó đúng ra là gì.')}</p>
    <dvc-attachment .view=${view(supplement)} .way=${'host'} .setting=${setting} .files=${files} .origins=${originsOf(supplement)}
      .loadTaking=${fetchTaking} @dvc-files=${changeFiles} @dvc-intent=${changeFiles}></dvc-attachment>
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

const view = ({ given }: Pick<Supplement, 'given'>): AttachmentView => ({
  plan: {
    id: ADDED,
    name: msg('Giấy tờ bổ sung'),
    kind: 'handed-in',
    originals: null,
    copies: null,
    isDeclaration: false,
    required: false,
    channels: ['online'],
    alternatives: [],
    files: {
      types: ['image/jpeg', 'image/png', 'application/pdf'],
      maxBytes: 10 * 1024 * 1024,
      maxFiles: 20,
    },
    isVerified: true,
  },
  files: given[ADDED] ?? [],
  waived: false,
  brought: false,
});

const originsOf = ({ given }: Supplement): ReadonlyMap<string, string> =>
  new Map(
    (given[ADDED] ?? []).flatMap(({ origin }) => (origin ? [[origin, msg('Giấy tờ bổ sung')] as const] : [])),
  );
