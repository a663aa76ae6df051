import type { Context } from 'hono';
import { html } from 'hono/html';
import { page } from './pages/page.ts';

/** Whether a page of this origin sent it: a browser says so itself, or says from where. */
export function isOwn(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = context.req.header('origin');
  return origin !== undefined && URL.parse(origin)?.host === context.req.header('host');
}

/** A page with a heading and one sentence, for whoever may not be signed in. */
export function answer(context: Context, status: 403 | 404 | 413 | 500, title: string, text: string) {
  return context.html(page(title, html`<p>${text}</p>`, null), status);
}

/** The page that it was sent from is of another session. */
export function expired(context: Context) {
  return answer(context, 403, 'Trang đã cũ', 'Hãy mở lại trang rồi làm lại.');
}

/** To be saved, never to be shown by the browser as a page of this origin: it may be anything that a stranger sent. */
export function download(context: Context, bytes: Uint8Array, name: string, type: string): Response {
  const plain =
    name
      .normalize('NFC')
      .replace(/[\p{C}/\\:*?"<>|]/gu, '_')
      .slice(-120) || 'tep';
  const ascii = plain.replace(/[^ -~]/g, '_');
  const encoded = encodeURIComponent(plain.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    'content-security-policy': "default-src 'none'; sandbox",
  });
}
