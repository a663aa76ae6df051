import type { CommuneProfile } from '@dvc-kit/procedure';
import { tell } from '../events/procedure-events.ts';
import type { DrawnForm, FormHost } from './drawn-form.ts';

interface Asked {
  readonly code: string;
  /** Null until it has come, and for one that is not known. */
  readonly commune: CommuneProfile | null;
  readonly hasFailed?: true;
}

const asked = new WeakMap<FormHost, Asked>();

/**
 * Has a form go on with the commune that its host names: its desk and its fees. Nothing waits for that, and without it there is a
 * form all the same. When the network fails it is asked for again once the declaration is done.
 */
export function nameCommune(host: FormHost, form: DrawnForm): void {
  const code = host.commune?.trim() ?? '';
  const before = asked.get(host);
  const isAgain = before?.hasFailed && form.form.view.content.kind !== 'declaration';
  if ((before?.code ?? '') !== code || isAgain) {
    ask(host, form, code);
    return;
  }
  const commune = before?.commune ?? null;
  if (form.parts.commune === commune) return;
  form.parts = { ...form.parts, commune };
  form.form.add({ commune });
  const box = host.shadowRoot!.activeElement as Partial<HTMLInputElement> | null;
  // She is about to type into it: that takes the place of what it will be filled with, and is not put behind it.
  if (box?.value === '') host.updateComplete.then(() => box.select?.());
  if (commune?.receiver?.signIn)
    import('../signed-in/signed-in.ts').then(
      ({ offerSignIn }) => offerSignIn(host, commune),
      // Without it she fills in by herself.
      () => {},
    );
}

async function ask(host: FormHost, { parts }: DrawnForm, code: string): Promise<void> {
  const asking = { code, commune: null };
  asked.set(host, asking);
  let answer: Asked;
  try {
    answer = { code, commune: code ? await parts.services.loadCommune(code) : null };
  } catch {
    answer = { ...asking, hasFailed: true };
  }
  if (asked.get(host) !== asking) return;
  asked.set(host, answer);
  if (answer.hasFailed) return;
  // Drawn anew it goes on with it: by then it may be in another language, which is another form.
  host.requestUpdate();
  if (!code || answer.commune) return;
  console.warn(`<dvc-procedure>: no commune has the code "${code}"; the form has no desk.`);
  tell(host, 'dvc-error', { reason: 'unknown-commune' });
}
