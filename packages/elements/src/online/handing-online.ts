import type { FormView, Receipt } from '@dvc-kit/engine';
import type { Form } from '@dvc-kit/engine/first-page';
import { fileSize } from '@dvc-kit/wording';
import { html, nothing } from 'lit';
import { Fetched } from '../element/fetched.ts';
import { msg } from '../language/language.ts';
import type { LaterPage, SendingForm, SendingHost } from '../later/later-page.ts';
import type { SubmissionPort } from '../ports/submission-port.ts';
import type { Way } from '../ports/way.ts';
import { notice } from '../procedure/messages/notice.ts';
import type { TypedContact } from './contact.ts';
import { addressFrom } from './receiver-address.ts';
import { receiverOf } from './receiver-of.ts';
import type { Progress } from './send-dossier.ts';

type OnlinePart = typeof import('./online.ts');

/** What one form that is sent has besides its answers. Gone with the form, as when all is erased. */
interface Work {
  /** Null until she has changed what the form was told. */
  readonly contact: TypedContact | null;
  /** Whether she has tried to send: what is wrong is on show. */
  readonly isChecked: boolean;
  readonly progress: Progress | null;
}

const works = new WeakMap<Form, Work>();
const parts = new WeakMap<SendingHost, Fetched<OnlinePart>>();

const workOf = (form: Form): Work => works.get(form) ?? { contact: null, isChecked: false, progress: null };

function partOf(host: SendingHost): Fetched<OnlinePart> {
  const known = parts.get(host) ?? new Fetched<OnlinePart>(host, () => import('./online.ts'));
  parts.set(host, known);
  return known;
}

/** At the review: on paper or online, where the commune takes dossiers online, and how she is reached then. */
export function wayChoice(page: LaterPage) {
  const { way, commune, module, host, sessions } = page;
  // A host that receives dossiers itself has decided; so has one that brings a port of its own.
  if (way === 'host' || sessions.current?.parts.services.submission) return nothing;
  const receiver = receiverOf(commune, module);
  if (!receiver && way === 'paper') return nothing;
  const part = partOf(host);
  // Brought back by a reload.
  if (way === 'online' && part.state === 'not-asked') host.updateComplete.then(() => part.ask());
  return html`<fieldset class="field" part="field" id="way-group" role="radiogroup" aria-required="true">
      <legend class="label" part="label">${msg('Bạn nộp hồ sơ bằng cách nào?')}</legend>
      <div class="choices">
        ${option(page, 'online', msg('Gửi trực tuyến từ đây'), msg('Nơi nhận có hồ sơ ngay, bạn có mã để tra cứu. Giấy tờ gửi bằng ảnh chụp hoặc tệp.'))}
        ${option(page, 'paper', msg('In ra và nộp bản giấy'), msg('Không gì được gửi đi. Bạn mang tờ khai và giấy tờ đến nơi nhận.'))}
      </div>
    </fieldset>
    ${way === 'online' ? asked(page, receiver, part) : nothing}`;
}

function option(page: LaterPage, way: Way, label: string, note: string) {
  const id = `way-${way}`;
  return html`<label class="choice" part="choice">
      <input type="radio" name="way" id=${id} aria-describedby="${id}-note" .checked=${page.way === way}
        @change=${() => choose(page, way)} />
      <span>${label}</span>
    </label>
    <p class="hint choice-note" id="${id}-note">${note}</p>`;
}

/** The same form goes on by another way, with its papers and fees. */
function choose({ form, sessions, host }: LaterPage, way: Way): void {
  const { current } = sessions;
  if (!current) return;
  const work = workOf(form);
  sessions.open(current.parts, way);
  if (sessions.current) works.set(sessions.current.form, work);
  if (way === 'online') partOf(host).ask();
  // Drawn anew, all of it is another page.
  host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(`#way-${way}`)?.focus());
}

/** What is asked of who sends. */
function asked(page: LaterPage, receiver: string | null, part: Fetched<OnlinePart>) {
  const { form, view, host, setting } = page;
  if (!receiver)
    return html`<p class="notice" part="notice">${
      page.commune
        ? msg('Từ trang này không gửi trực tuyến được đến nơi nhận này. Chọn nộp bản giấy.')
        : msg('Đang tìm nơi nhận hồ sơ…')
    }</p>`;
  if (part.state === 'failed') return notice('later', part.ask, '#contact-phone');
  if (!part.thing || view.content.kind !== 'review')
    return html`<p role="status">${msg('Đang tải bước này…')}</p>`;
  const work = workOf(form);
  const contact = work.contact ?? part.thing.contactIn(view.content);
  // A browser may fill in both before either is drawn.
  const change = (part: Partial<TypedContact>) => {
    const before = workOf(form);
    works.set(form, { ...before, contact: { ...(before.contact ?? contact), ...part } });
    host.requestUpdate();
  };
  return part.thing.contactFields(contact, work.isChecked, change, setting);
}

/** What she can do with a receipt that leads to a look-up: it is asked for again where a reload has brought the receipt back. */
export function keepingReceipt(page: LaterPage, { dossierCode, secret, text }: Receipt) {
  if (!dossierCode || !secret) return nothing;
  const { commune, module, loadPaper, setting, host } = page;
  const part = partOf(host);
  if (part.state === 'not-asked') host.updateComplete.then(() => part.ask());
  return (
    part.thing?.keepReceipt(
      { dossierCode, secret, text, procedure: module.name, page: addressFrom(commune?.receiver?.lookUp) },
      loadPaper,
      setting,
    ) ?? nothing
  );
}

/** How far it has come, while it is sent from here. */
export function progressOf({ form, host, setting }: Pick<LaterPage, 'form' | 'host' | 'setting'>) {
  const { progress } = workOf(form);
  const { thing } = partOf(host);
  return progress && thing ? thing.progressView(progress, setting.language, fileSize) : null;
}

/**
 * What sends the dossier of a form that goes online from here; null while something is missing for that, which is then on show and has
 * the focus.
 */
export function portOf(
  { form, parts: { commune } }: SendingForm,
  module: Parameters<typeof receiverOf>[1],
  content: FormView['content'],
  host: SendingHost,
): SubmissionPort | null {
  const address = receiverOf(commune, module);
  const { thing } = partOf(host);
  if (!address || !thing || content.kind !== 'review') {
    host.renderRoot.querySelector<HTMLElement>('#way-online')?.focus();
    return null;
  }
  const work = workOf(form);
  const contact = thing.contactOf(work.contact ?? thing.contactIn(content));
  works.set(form, { ...work, isChecked: true, progress: null });
  host.requestUpdate();
  if (!contact) {
    host.updateComplete.then(() =>
      host.renderRoot
        .querySelector<HTMLElement>('#contact-phone[aria-invalid], #contact-email[aria-invalid]')
        ?.focus(),
    );
    return null;
  }
  return {
    submit: (submission, signal) =>
      thing.sendDossier({ ...submission, address, contact, host }, signal, (progress) => {
        works.set(form, { ...workOf(form), progress });
        host.requestUpdate();
      }),
  };
}
