import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page, with all that somebody sent written as text. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;
