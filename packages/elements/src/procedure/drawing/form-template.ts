import { isWholeModule } from '@dvc-kit/engine/first-page';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fetchTaking } from '../../services.ts';
import type { DrawingSetting } from '../../setting/drawing-setting.ts';
import type { Deeds } from '../deeds/deeds.ts';
import type { FormSession } from '../session/form-session.ts';
import type { Supplies } from '../session/supplies.ts';
import { type FormPage, formPage } from './form-page.ts';

/** The form that is being filled in: its page, the paper beside it, and what erases everything. */
export function formTemplate(
  session: FormSession,
  setting: DrawingSetting,
  supplies: Supplies,
  deeds: Deeds,
): unknown {
  const page = pageOf(session, setting, supplies, deeds);
  const { module, view } = page;
  const form = () => html`<form novalidate @submit=${deeds.submit}>${formPage(page)}</form>
      ${isWholeModule(module) ? supplies.later.thing?.paperBeside(page, module) : nothing}
      ${view.handIn.state === 'sending' ? nothing : html`<dvc-wipe .setting=${setting}></dvc-wipe>`}`;
  // Keyed, so that nothing that was drawn for one form is taken over for the next.
  return repeat([session], ({ id }) => id, form);
}

function pageOf(
  session: FormSession,
  setting: DrawingSetting,
  { more, later }: Supplies,
  deeds: Deeds,
): FormPage {
  const { view } = session.form;
  return {
    ...session,
    ...session.parts,
    ...deeds,
    view,
    setting,
    loadTaking: fetchTaking,
    entries: [
      ...(more.thing?.summaryEntries(view, more.thing.reasonFor) ?? []),
      ...(later.thing?.laterEntries(view.content) ?? []),
    ],
    later: later.state,
    retry: later.ask,
  };
}
