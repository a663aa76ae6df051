import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import type { ReactiveControllerHost, ReactiveElement } from 'lit';

export { str } from '@lit/localize';
export type { TemplateMap };

/** Languages the interface speaks; Vietnamese is the source. */
export type Language = 'vi' | 'en';

let speaking: TemplateMap | undefined;

/**
 * A text of the interface, in the language of the element that is being drawn.
 *
 * The look-up is that of @lit/localize, but its own `msg` has one language for the whole page, and two forms on a
 * page do not know each other. Call it while drawing only (`@localized`), or after `speak`.
 */
export const msg = ((template: string, options?: { id?: string }) =>
  runtimeMsg(speaking, template, options)) as MsgFn;

/** Says in which language `msg` answers from here on; undefined for Vietnamese. */
export function speak(templates: TemplateMap | undefined): void {
  speaking = templates;
}

/** The interface in a language; undefined for Vietnamese, which is in the source. Loads English on first use. */
export async function loadLanguage(language: Language): Promise<TemplateMap | undefined> {
  if (language === 'vi') return undefined;
  return (await import('./generated/locales/en.ts')).templates;
}

interface Speaker {
  readonly setting?: { readonly templates: TemplateMap | undefined };
}

/** Makes `msg` speak the language of the element's form whenever the element draws. */
export function localized(element: typeof ReactiveElement & (new (...args: never[]) => Speaker)): void {
  element.addInitializer((instance) => {
    const host = instance as ReactiveControllerHost & Speaker;
    host.addController({ hostUpdate: () => speak(host.setting?.templates) });
  });
}

/** The language to use at this place of the page: `lang` of the element, or of the nearest around it that has one. */
export function languageAt(element: Element): Language {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return lang.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
