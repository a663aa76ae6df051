import type { Language } from '@dvc-kit/procedure';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn, MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';
import type { ReactiveControllerHost, ReactiveElement } from 'lit';
import type { Translate } from './translate.ts';

export { str } from '@lit/localize/internal/str-tag.js';

/** Languages the interface speaks; Vietnamese is the source. */
export type { Language };

let speaking: Translate = defaultMsg;

/**
 * A text of the interface, in the language of the element that is being drawn.
 *
 * The look-up is that of @lit/localize, but its own `msg` has one language for the whole page, and two forms on a
 * page do not know each other. Call it while drawing only (`@localized`), or after `speak`.
 */
export const msg = ((template: TemplateLike, options?: MsgOptions) => speaking(template, options)) as MsgFn;

/** Says in which language `msg` answers from here on; undefined for Vietnamese. */
export function speak(translate: Translate | undefined): void {
  speaking = translate ?? defaultMsg;
}

/** What finds texts in a language; undefined for Vietnamese, which is in the source. Loads English on first use. */
export async function loadLanguage(language: Language): Promise<Translate | undefined> {
  if (language === 'vi') return undefined;
  return (await import('./english.ts')).english;
}

interface Speaker {
  readonly setting?: { readonly translate: Translate | undefined };
}

/** Makes `msg` speak the language of the element's form whenever the element draws. */
export function localized(element: typeof ReactiveElement & (new (...args: never[]) => Speaker)): void {
  element.addInitializer((instance) => {
    const host = instance as ReactiveControllerHost & Speaker;
    host.addController({ hostUpdate: () => speak(host.setting?.translate) });
  });
}

/** The language to use at this place of the page: `lang` of the element, or of the nearest around it that has one. */
export function languageAt(element: Element): Language {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
