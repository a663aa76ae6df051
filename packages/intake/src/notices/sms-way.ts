import { NeverTaken, type Way } from './way.ts';

/** How long a gateway may take, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Messages through one webhook, behind which the gateway of whichever provider stands: `POST {id, to, text}` as JSON, with the token as bearer. It answers
 * 2xx when it has it, 4xx when it never will; asked again with the same id, it sends nothing and answers the same. No redirect is followed: the
 * address is the one that was set.
 */
export function smsWay(url: string, token: string): Way {
  return async ({ id, to, text }) => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ id, to, text }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    if (response.ok) return;
    // 408 and 429 ask for another try.
    const isFinal = response.status < 500 && response.status !== 408 && response.status !== 429;
    throw isFinal ? new NeverTaken() : new Error('intake: the gateway did not take it');
  };
}
