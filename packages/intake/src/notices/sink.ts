import { html } from 'hono/html';
import type { Way } from './way.ts';

/** As many notices as are remembered. */
const MOST = 200;

/** Takes notices in place of mail servers and gateways, and shows them on a page: to try a receiver, never to run one. */
export interface Sink {
  readonly email: Way;
  readonly sms: Way;
  /** A whole page, the newest notice first. */
  page(): Promise<string>;
}

export function sinkOf(): Sink {
  const taken: {
    readonly at: string;
    readonly kind: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }[] = [];
  const way =
    (kind: string): Way =>
    async ({ to, subject = '', text }) => {
      taken.unshift({
        at: new Date().toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }),
        kind,
        to,
        subject,
        text,
      });
      taken.length = Math.min(taken.length, MOST);
    };
  return {
    email: way('Thư điện tử'),
    sms: way('Tin nhắn'),
    page: async () =>
      String(
        await html`<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hộp thư thử</title>
<h1>Hộp thư thử</h1>
<p>Những gì nơi tiếp nhận mẫu gửi đi, mới nhất ở trên. Không có gì rời khỏi máy này; tải lại trang để xem thư mới.</p>
${taken.length === 0 ? html`<p>Chưa có thư nào.</p>` : ''}
${taken.map(
  ({ at, kind, to, subject, text }) => html`<article>
<h2>${kind} đến ${to}${subject ? `: ${subject}` : ''}</h2>
<p>${at}, ${text.length} ký tự</p>
<p>${text.split('\n').map((line) => html`${line}<br>`)}</p>
</article>`,
)}
</html>`,
      ),
  };
}
