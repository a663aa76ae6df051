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

/** What finds texts in a language; undefined for any but English, since Vietnamese is in the source. Loads English on first use. */
export async function loadLanguage(language: string): Promise<Translate | undefined> {
  if (language !== 'en') return undefined;
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

/** How the `lang` of a page names the languages that there are procedures in, besides Vietnamese. Put in by the build, where there are more. */
declare const KIT_LANGUAGES: RegExp;
const languages = typeof KIT_LANGUAGES === 'undefined' ? /^en/i : KIT_LANGUAGES;

/**
 * The language to use at this place of the page: `lang` of the element, or of the nearest around it that has one. May be one that the
 * interface does not speak: `km`.
 */
export function languageAt(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang') as string;
  return (languages.exec(lang) || ['vi'])[0].toLowerCase();
}
