import { type Lookup, postTo, type Webhook } from '../http/webhook.ts';
import { NeverTaken, type Way } from './way.ts';

/**
 * Messages through one webhook, behind which the gateway of whichever provider stands: `POST {id, to, text}` as JSON, with the token as bearer. It answers
 * 2xx when it has it, 4xx when it never will; asked again with the same id, it sends nothing and answers the same. No redirect is followed: the
 * address is the one that was set.
 */
export function smsWay(webhook: Webhook, token: string, lookup?: Lookup): Way {
  return async ({ id, to, text }) => {
    const status = await postTo(webhook, token, { id, to, text }, lookup);
    if (status >= 200 && status < 300) return;
    // 408 and 429 ask for another try; who leads elsewhere has to be set anew, and the notice waits for that.
    const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
    throw isFinal ? new NeverTaken() : new Error('intake: the gateway did not take it');
  };
}
