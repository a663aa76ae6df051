import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates } from '../generated/locales/en.ts';
import type { Translate } from './translate.ts';

/** The interface in English. A file of its own: most citizens never need it. */
export const english: Translate = (template, options) => runtimeMsg(templates, template, options);
