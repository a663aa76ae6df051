import { randomUUID } from 'node:crypto';
import { money } from '@dvc-kit/wording/money';
import { html } from 'hono/html';
import { isSame } from '../keys.ts';
import { signature } from './signed-provider.ts';

/** A provider for trying out: shows what is to be paid, and says that it was paid when a button is pressed. No money moves. */
export interface TrialProvider {
  /** The page at the address that payers are sent to, with its query. */
  page(address: URL): Promise<{ readonly status: number; readonly body: string }>;
  /** Somebody pressed the button: tells the receiver, and gives the address that the payer goes back to. Null for an order that is not signed. */
  pay(address: URL): Promise<string | null>;
}

/** `callback` is where the receiver takes what the provider says. */
export function trialProvider(secret: string, callback: string, ask: typeof fetch = fetch): TrialProvider {
  const order = (address: URL) => {
    const query = new URLSearchParams(address.search);
    const given = query.get('signature') ?? '';
    query.delete('signature');
    return isSame(given, signature(secret, String(query))) ? query : null;
  };
  return {
    async page(address) {
      const query = order(address);
      const body = query
        ? html`<p>Trả ${money(Number(query.get('vnd')), 'vi')}, mã ${query.get('reference')}. Không có đồng nào được chuyển.</p>
<form method="post"><button>Trả (thử)</button></form>`
        : html`<p>Yêu cầu thanh toán này không đúng.</p>`;
      const page = html`<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Thanh toán thử</title>
<h1>Thanh toán thử</h1>
${body}
</html>`;
      return { status: query ? 200 : 403, body: String(await page) };
    },
    async pay(address) {
      const query = order(address);
      if (!query) return null;
      const said = JSON.stringify({
        attempt: query.get('attempt'),
        vnd: Number(query.get('vnd')),
        transaction: randomUUID(),
      });
      const at = String(Math.floor(Date.now() / 1000));
      await ask(callback, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-timestamp': at,
          'x-signature': signature(secret, `${at}.${said}`),
        },
        body: said,
      });
      return query.get('returnTo');
    },
  };
}
