import type { MsgOptions, TemplateLike } from '@lit/localize/internal/types.js';

/** Finds a text of the interface in a language. */
export type Translate = (template: TemplateLike, options?: MsgOptions) => string | object;
