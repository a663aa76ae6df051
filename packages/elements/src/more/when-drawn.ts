import type { DrawnForm, FormHost } from './drawn-form.ts';
import { nameCommune } from './name-commune.ts';

/** Called whenever a form has been drawn: has it go on with the commune that its host names, and say which of its texts are in which language. */
export function whenDrawn(host: FormHost, form: DrawnForm): void {
  nameCommune(host, form);
  const { otherTexts } = form.parts.module;
  if (otherTexts)
    import('../other-texts/mark-texts.ts').then(
      ({ markTexts }) => markTexts(host, otherTexts),
      // They are read in the voice of the form.
      () => {},
    );
}
